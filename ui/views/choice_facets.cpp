// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/choice_facets.h"

#include "core/query/query_language.h"
#include "ui/models/display_text.h"
#include "ui/style/widgets.h"

#include <QAbstractItemView>
#include <QCollator>
#include <QComboBox>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <algorithm>
#include <set>

namespace vigie {

namespace {

/// The wheel scrolls the panel; it must not choose in passing.
class QuietComboBox : public QComboBox
{
public:
    using QComboBox::QComboBox;

protected:
    void wheelEvent(QWheelEvent* event) override { event->ignore(); }
};

QComboBox* choiceBox(const QString& name, const QString& objectName, QWidget* parent)
{
    auto* box = new QuietComboBox(parent);
    box->setObjectName(objectName);
    box->setAccessibleName(name);
    box->setToolTip(name);
    box->view()->setAccessibleName(name);
    box->setFocusPolicy(Qt::StrongFocus);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    return box;
}

QVBoxLayout* columnLayout(QWidget* widget)
{
    auto* layout = new QVBoxLayout(widget);
    layout->setContentsMargins(4, 0, 4, 0);
    layout->setSpacing(3);
    return layout;
}

/// `typology_1` and its like are seen as fields of the mentions.
bool isOfOneSlot(const std::string& name)
{
    return name.size() > 2 && name[name.size() - 2] == '_' && name.back() >= '1' && name.back() <= '3';
}

const Table::NamedColumn* columnOf(const Dataset& dataset, std::string_view field)
{
    for (const Table* table : {&dataset.mentions, &dataset.experiences}) {
        for (const Table::NamedColumn& each : table->columns()) {
            if (each.spec.name == field)
                return &each;
        }
    }
    return nullptr;
}

Code distinctValues(const Column& column)
{
    if (const auto* codes = std::get_if<CodeColumn>(&column))
        return codes->dictionary().codeCount() - 1;
    if (const auto* codes = std::get_if<MultiCodeColumn>(&column))
        return codes->dictionary().codeCount() - 1;
    return 0;
}

}    // namespace

QString columnTitle(const Dataset& dataset, const std::string& field)
{
    const QString title = fieldTitle(field);
    const Table::NamedColumn* column = columnOf(dataset, field);
    return title == fromData(field) && column && !column->spec.label.empty() ? fromData(column->spec.label) : title;
}

std::vector<std::string> TerritoryFacet::fields()
{
    return {"department", "region", "user_department_code", "user_region_code", "country"};
}

TerritoryFacet::TerritoryFacet(Workspace& workspace, QWidget* parent)
    : Facet(workspace, parent), m_level(choiceBox(tr("Which territory"), QStringLiteral("territory-level"), this)),
      m_list(new ListFacet(workspace,
                           {"department", tr("Département"), tr("No département (one mention at least)"), true}, this))
{
    auto* layout = columnLayout(this);
    layout->addWidget(m_level);
    layout->addWidget(m_list);
    connect(m_level, &QComboBox::currentIndexChanged, this, [this] {
        const std::string field = m_level->currentData().toString().toStdString();
        if (field.empty())
            return;
        const bool ofUser = field.starts_with("user_");
        const QString missing = ofUser              ? tr("not given")
                                : field == "region" ? tr("No region (one mention at least)")
                                                    : tr("No département (one mention at least)");
        m_list->setOptions({field, m_level->currentText(), missing, !ofUser});
    });
}

void TerritoryFacet::snapshotChanged()
{
    const Dataset& dataset = snapshots().selection().dataset();
    const std::pair<const char*, QString> levels[] = {{"department", tr("Département of the service")},
                                                      {"region", tr("Region of the service")},
                                                      {"user_department_code", tr("Département of the user")},
                                                      {"user_region_code", tr("Region of the user")}};
    m_level->clear();
    for (const auto& [field, title] : levels) {
        if (hasTestimonyField(dataset, field))
            m_level->addItem(title, QString::fromLatin1(field));
    }
}

std::vector<std::string> OtherFieldsFacet::otherFields(const Dataset& dataset, const std::vector<std::string>& shown)
{
    std::set<std::string> found;
    for (const Table* table : {&dataset.mentions, &dataset.experiences}) {
        for (const Table::NamedColumn& each : table->columns()) {
            const Code values = distinctValues(each.column);
            const bool elsewhere = std::find(shown.begin(), shown.end(), each.spec.name) != shown.end();
            if (values > 0 && values <= mostValues && !elsewhere && !isOfOneSlot(each.spec.name))
                found.insert(each.spec.name);
        }
    }
    QCollator french(QLocale(QLocale::French));
    std::vector<std::string> fields(found.begin(), found.end());
    std::stable_sort(fields.begin(), fields.end(), [&](const std::string& a, const std::string& b) {
        return french.compare(columnTitle(dataset, a), columnTitle(dataset, b)) < 0;
    });
    return fields;
}

OtherFieldsFacet::OtherFieldsFacet(Workspace& workspace, std::vector<std::string> shown, QWidget* parent)
    : Facet(workspace, parent), m_shownElsewhere(std::move(shown)),
      m_field(choiceBox(tr("Which field"), QStringLiteral("other-field"), this)),
      m_none(wrappedLabel(tr("The testimonies have no other field of few values."), "muted", this)),
      m_list(new ListFacet(workspace, {{}, tr("Values of the field"), tr("not given")}, this))
{
    auto* layout = columnLayout(this);
    layout->addWidget(m_field);
    layout->addWidget(m_none);
    layout->addWidget(m_list);
    connect(m_field, &QComboBox::currentIndexChanged, this, [this] {
        const QString field = m_field->currentData().toString();
        if (!field.isEmpty())
            m_list->setOptions({field.toStdString(), m_field->currentText(), tr("not given")});
    });
}

void OtherFieldsFacet::snapshotChanged()
{
    const Dataset& dataset = snapshots().selection().dataset();
    m_field->clear();
    for (const std::string& field : otherFields(dataset, m_shownElsewhere))
        m_field->addItem(columnTitle(dataset, field), fromData(field));
    const bool any = m_field->count() > 0;
    m_field->setVisible(any);
    m_list->setVisible(any);
    m_none->setVisible(!any);
}

}    // namespace vigie
