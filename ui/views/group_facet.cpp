// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/group_facet.h"

#include "ui/dialogs/structure_group_dialog.h"
#include "ui/models/display_text.h"
#include "ui/style/widgets.h"
#include "ui/views/facet_tree.h"
#include "ui/views/number_questions.h"

#include <QVBoxLayout>

#include <algorithm>

namespace vigie {

namespace {

constexpr int mostVisibleRows = 9;

}

GroupFacet::GroupFacet(Workspace& workspace, QWidget* parent)
    : Facet(workspace, parent), m_groups(workspace), m_model(new FacetModel(this)),
      m_tree(new FacetTree(m_model, tr("My groups of structures"), QStringLiteral("facet-groups"), this)),
      m_empty(
          wrappedLabel(tr("A group gathers structures under a name of your own, by a list of codes or names or by a "
                          "rule. There is none yet."),
                       "muted", this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 0, 4, 0);
    layout->setSpacing(3);
    layout->addWidget(m_empty);
    layout->addWidget(m_tree);
    auto* editing = button(tr("Make and change groups…"), QStringLiteral("edit-groups"), "link", this);
    layout->addWidget(editing, 0, Qt::AlignLeft);
    connect(editing, &QPushButton::clicked, this, &GroupFacet::edit);
    connect(&m_groups, &StructureGroups::changed, this, [this] {
        m_shown = false;
        refreshWhenSeen();
    });
    connect(m_model, &FacetModel::valueToggled, this, [this](const std::string& name) { toggle(name, false); });
    connect(m_tree, &FacetTree::excludeAsked, this, [this](const QModelIndex& index) {
        const std::string name = m_model->valueAt(index.row()).value;
        toggle(name, true);
    });
    m_tree->explainCounts(workspace, [this](const QModelIndex& index) -> std::optional<NumberOrigin> {
        const FacetValue& value = m_model->valueAt(index.row());
        const StructureGroups::Entry* entry = m_groups.named(value.title);
        if (!entry || entry->codes.empty())
            return std::nullopt;    // it chooses nothing
        Condition condition;
        condition.field = "structure_code";
        condition.any = entry->codes;
        return originOfCount(m_tree->accessibleName(), value.title, countText(value.count),
                             countedBy(condition, snapshots().filter()), snapshots());
    });
}

void GroupFacet::showGroups()
{
    std::vector<FacetValue> values;
    for (const StructureGroups::Entry& entry : m_groups.entries())
        values.push_back({entry.group.name.toStdString(), entry.group.name});
    const int rows = static_cast<int>(values.size());
    m_model->setValues(std::move(values));
    m_empty->setVisible(rows == 0);
    m_tree->setVisible(rows > 0);
    if (rows > 0)
        m_tree->fitRows(rows, mostVisibleRows);
    m_shown = true;
}

void GroupFacet::refresh()
{
    if (!m_shown)
        showGroups();
    const Selection& selection = snapshots().selection();
    const Condition* condition = selection.filter().on("structure_code");
    const QStringList chosen = condition ? m_groups.namesOf(condition->any) : QStringList();
    const QStringList excluded = condition ? m_groups.namesOf(condition->none) : QStringList();
    const std::vector<Row> counts = countByGroup(selection, m_groups.entries());
    FilterState others = selection.filter();
    others.remove("structure_code");
    size_t position = 0;
    m_model->setStates(selection.refiltered(others).experienceCount(), [&](FacetValue& each) {
        each.count = counts[position++];
        each.chosen = chosen.contains(each.title);
        each.excluded = excluded.contains(each.title);
    });
}

std::vector<std::string> GroupFacet::toggledCodes(const std::string& name, const std::vector<std::string>& codes) const
{
    const QString toggled = fromData(name);
    QStringList names = m_groups.namesOf(codes);
    if (names.removeAll(toggled) == 0)
        names += toggled;
    std::vector<std::string> together;
    for (const StructureGroups::Entry& entry : m_groups.entries()) {
        if (names.contains(entry.group.name))
            together.insert(together.end(), entry.codes.begin(), entry.codes.end());
    }
    std::sort(together.begin(), together.end());
    together.erase(std::unique(together.begin(), together.end()), together.end());
    return together;
}

void GroupFacet::toggle(const std::string& name, bool excluding)
{
    const StructureGroups::Entry* entry = m_groups.named(fromData(name));
    if (!entry || entry->codes.empty())
        return workspace().warn(
            tr("The group \"%1\" chooses nothing: %2").arg(fromData(name), entry ? entry->problem : QString()));
    Condition condition;
    condition.field = "structure_code";
    if (const Condition* present = snapshots().filter().on("structure_code"))
        (excluding ? condition.none : condition.any) = excluding ? present->none : present->any;
    std::vector<std::string>& codes = excluding ? condition.none : condition.any;
    codes = toggledCodes(name, codes);
    snapshots().setCondition(condition);
}

void GroupFacet::edit()
{
    auto* dialog = new StructureGroupDialog(workspace(), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

}    // namespace vigie
