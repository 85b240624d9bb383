// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/list_facet.h"

#include "core/domain/vocabulary.h"
#include "ui/models/display_text.h"
#include "ui/style/widgets.h"
#include "ui/views/facet_tree.h"
#include "ui/views/number_questions.h"

#include <QCheckBox>
#include <QVBoxLayout>

#include <algorithm>

namespace vigie {

namespace {

constexpr int mostVisibleRows = 9;

/// Every country but France: an unknown country is not abroad.
Condition abroadCondition()
{
    Condition condition;
    condition.field = "country";
    condition.none = {std::string(france), std::string()};
    return condition;
}

/// The dictionary of the field, in whichever table of testimonies has it.
std::shared_ptr<const Dictionary> dictionaryOf(const Dataset& dataset, std::string_view field)
{
    for (const Table* table : {&dataset.mentions, &dataset.experiences}) {
        if (const CodeColumn* codes = table->codes(field))
            return codes->sharedDictionary();
        if (const MultiCodeColumn* codes = table->multiCodes(field))
            return codes->sharedDictionary();
    }
    return std::make_shared<const Dictionary>();
}

}    // namespace

ListFacet::ListFacet(Workspace& workspace, Options options, QWidget* parent)
    : Facet(workspace, parent), m_options(std::move(options)), m_model(new FacetModel(this)),
      m_find(findField(tr("Find: %1").arg(m_options.name), QStringLiteral("find-") + fromData(m_options.field), this)),
      m_tree(new FacetTree(m_model, m_options.name, QStringLiteral("facet-") + fromData(m_options.field), this)),
      m_abroad(new QCheckBox(tr("Abroad"), this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 0, 4, 0);
    layout->setSpacing(3);
    layout->addWidget(m_find);
    layout->addWidget(m_tree);
    layout->addWidget(m_abroad);
    m_abroad->setObjectName(QStringLiteral("facet-abroad"));
    m_abroad->setVisible(m_options.withAbroad);
    connect(m_find, &QLineEdit::textChanged, m_model, &FacetModel::setFindText);
    connect(m_abroad, &QCheckBox::clicked, this, [this](bool wanted) {
        if (wanted)
            snapshots().setCondition(abroadCondition());
        else
            snapshots().removeCondition("country");
    });
    connect(m_model, &FacetModel::valueToggled, this,
            [this](const std::string& value) { snapshots().toggle(m_options.field, value); });
    connect(m_tree, &FacetTree::excludeAsked, this, [this](const QModelIndex& index) {
        const std::string value = m_model->valueAt(index.row()).value;
        snapshots().setFilter(exclusionToggled(snapshots().filter(), m_options.field, value));
    });
    m_tree->explainCounts(workspace, [this](const QModelIndex& index) {
        const FacetValue& value = m_model->valueAt(index.row());
        return originOfCount(m_options.name, value.title, countText(value.count),
                             countedBy(m_options.field, value.value, snapshots().filter()), snapshots());
    });
    explainNumber(m_abroad, workspace, [this] {
        return originOfCount(m_options.name, tr("Abroad"), countText(m_abroadCount),
                             countedBy(abroadCondition(), snapshots().filter()), snapshots());
    });
}

void ListFacet::setOptions(const Options& options)
{
    m_options = options;
    m_find->clear();
    m_find->setPlaceholderText(tr("Find: %1").arg(m_options.name));
    m_find->setAccessibleName(m_find->placeholderText());
    m_tree->setAccessibleName(m_options.name);
    m_abroad->setVisible(m_options.withAbroad);
    m_shown.reset();
    refreshWhenSeen();
}

void ListFacet::snapshotChanged()
{
    m_shown.reset();
}

void ListFacet::showField()
{
    const auto dictionary = dictionaryOf(snapshots().selection().dataset(), m_options.field);
    const ValueTitles titles = snapshots().valueTitles();
    std::vector<FacetValue> values;
    for (std::string& text : frenchSorted(*dictionary)) {
        const QString title = titles(m_options.field, text);
        values.push_back({std::move(text), title});
    }
    values.push_back({{}, m_options.missingTitle});
    const int rows = static_cast<int>(values.size());
    m_model->setValues(std::move(values));
    m_find->setVisible(rows > mostVisibleRows);
    m_tree->fitRows(rows, mostVisibleRows);
    m_shown = snapshots().selection().sharedDataset();
}

void ListFacet::refresh()
{
    if (!m_shown)
        showField();
    const Selection& selection = snapshots().selection();
    m_model->setCounts(facetCounts(selection, m_options.field, CountingUnit::Experiences),
                       selection.filter().on(m_options.field));
    if (m_options.withAbroad)
        refreshAbroad();
}

void ListFacet::refreshAbroad()
{
    const Selection& selection = snapshots().selection();
    const Condition* present = selection.filter().on("country");
    FilterState abroad = selection.filter();
    abroad.set(abroadCondition());
    m_abroadCount = selection.refiltered(abroad).experienceCount();
    m_abroad->setText(tr("Abroad (%1)").arg(countText(m_abroadCount)));
    m_abroad->setAccessibleName(m_abroad->text());
    m_abroad->setChecked(present && *present == abroadCondition());
}

}    // namespace vigie
