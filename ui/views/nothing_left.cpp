// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/nothing_left.h"

#include "core/query/query_language.h"
#include "ui/models/display_text.h"
#include "ui/style/widgets.h"

#include <QVBoxLayout>

#include <algorithm>

namespace vigie {

namespace {

Row experiencesWithout(const Selection& selection, Selection::Bits bit)
{
    const Dataset& dataset = selection.dataset();
    const auto& bits = selection.mentionBits();
    Row count = 0;
    for (Row row = 0; row < dataset.experiences.rowCount(); ++row) {
        const auto begin = bits.begin() + dataset.mentionStart[row];
        const auto end = bits.begin() + dataset.mentionStart[row + 1];
        count += std::any_of(begin, end, [bit](Selection::Bits each) { return (each & ~bit) == 0; });
    }
    return count;
}

}    // namespace

std::vector<WithoutCondition> withoutEachCondition(const Selection& selection)
{
    std::vector<WithoutCondition> found;
    const Row now = selection.experienceCount();
    const auto look = [&](std::string field, Selection::Bits bit) {
        const Row left = experiencesWithout(selection, bit);
        if (left > now)
            found.push_back({std::move(field), left});
    };
    if (selection.filter().text())
        look({}, Selection::textFails);
    for (const Condition& condition : selection.filter().conditions())
        look(condition.field, selection.bitOf(condition.field));
    return found;
}

NothingLeft::NothingLeft(SnapshotController& snapshots, QWidget* parent)
    : QWidget(parent), m_snapshots(snapshots), m_why(wrappedLabel({}, "title"))
{
    setObjectName(QStringLiteral("nothing-left"));
    m_why->setObjectName(QStringLiteral("nothing-left-why"));
    m_ways = new QVBoxLayout;
    m_ways->setSpacing(6);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 24, 16, 16);
    layout->setSpacing(10);
    layout->addWidget(m_why);
    layout->addLayout(m_ways);
    layout->addStretch(1);
}

void NothingLeft::explain(const Selection& selection)
{
    while (QLayoutItem* item = m_ways->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();    // this may be the answer to its own click
        delete item;
    }
    if (selection.dataset().experiences.rowCount() == 0)
        return m_why->setText(tr("This snapshot has no experiences: import the file of experiences."));
    const std::vector<WithoutCondition> ways = withoutEachCondition(selection);
    m_why->setText(ways.empty() ? tr("No experience: the conditions of the filter exclude everything together.")
                                : tr("No experience: the filter excludes everything."));
    for (const WithoutCondition& way : ways) {
        const FilterState& filter = selection.filter();
        if (way.field.empty())
            addRemoval(textSentence(*filter.text()), way.experiences, QStringLiteral("remove-text"),
                       [this] { m_snapshots.removeText(); });
        else
            addRemoval(conditionSentence(*filter.on(way.field), m_snapshots.valueTitles()), way.experiences,
                       QStringLiteral("remove-") + QString::fromStdString(way.field),
                       [this, field = way.field] { m_snapshots.removeCondition(field); });
    }
    auto* all = button(tr("Remove the whole filter"), QStringLiteral("remove-filter"));
    connect(all, &QPushButton::clicked, this, [this] { m_snapshots.setFilter({}); });
    m_ways->addWidget(all, 0, Qt::AlignLeft);
}

void NothingLeft::addRemoval(const QString& what, Row left, const QString& objectName, std::function<void()> remove)
{
    auto* way = new QWidget;
    auto* layout = new QVBoxLayout(way);
    layout->setContentsMargins(0, 0, 0, 4);
    layout->setSpacing(2);
    layout->addWidget(wrappedLabel(tr("Excludes everything: %1").arg(what)));
    auto* taking = button(tr("Remove this filter (%Ln experience(s))", nullptr, static_cast<int>(left)), objectName);
    taking->setAccessibleName(tr("Remove this condition: %1").arg(what));
    connect(taking, &QPushButton::clicked, this, std::move(remove));
    layout->addWidget(taking, 0, Qt::AlignLeft);
    m_ways->addWidget(way);
}

}    // namespace vigie
