// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/chip_bar.h"

#include "core/query/query_language.h"
#include "ui/models/display_text.h"
#include "ui/style/widgets.h"
#include "ui/views/flow_layout.h"

#include <QHBoxLayout>

namespace vigie {

namespace {

constexpr int widestChip = 420;

}

ChipBar::ChipBar(SnapshotController& snapshots, QWidget* parent)
    : QWidget(parent), m_snapshots(snapshots), m_counts(plainLabel({}, "counts"))
{
    setObjectName(QStringLiteral("chipBar"));
    setAttribute(Qt::WA_StyledBackground);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 12, 6);
    auto* chips = new QWidget(this);
    m_chips = new FlowLayout(6, chips);
    m_counts->setObjectName(QStringLiteral("counts"));
    m_counts->setMinimumHeight(26);
    layout->addWidget(chips, 1);
    layout->addWidget(m_counts, 0, Qt::AlignTop);
    connect(&snapshots, &SnapshotController::selectionChanged, this, &ChipBar::refresh);
}

void ChipBar::refresh()
{
    while (QLayoutItem* item = m_chips->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();    // this may be the answer to its own click
        delete item;
    }
    const FilterState& filter = m_snapshots.selection().filter();
    if (filter.text())
        addChip(textSentence(*filter.text()), QStringLiteral("text"), [this] { m_snapshots.removeText(); });
    for (const Condition& condition : filter.conditions())
        addChip(conditionSentence(condition, m_snapshots.valueTitles()), fromData(condition.field),
                [this, field = condition.field] { m_snapshots.removeCondition(field); });
    if (filter.empty()) {
        auto* label = plainLabel(filterSentence(filter), "muted");
        label->setMinimumHeight(26);
        m_chips->addWidget(label);
    } else {
        auto* clear = button(tr("Clear all"), QStringLiteral("clearFilter"), "link");
        connect(clear, &QPushButton::clicked, this, [this] { m_snapshots.setFilter({}); });
        m_chips->addWidget(clear);
    }
    m_counts->setText(countsSentence(m_snapshots.selection()));
    updateGeometry();
}

void ChipBar::addChip(const QString& sentence, const QString& id, std::function<void()> remove)
{
    auto* chip = button({}, QStringLiteral("chip-") + id, "chip");
    QString text = chip->fontMetrics().elidedText(sentence, Qt::ElideRight, widestChip);
    chip->setText(text.replace(u'&', QStringLiteral("&&")) + QStringLiteral("   ✕"));
    chip->setToolTip(tr("%1 — click to remove").arg(sentence));
    chip->setAccessibleName(tr("Remove this condition: %1").arg(sentence));
    connect(chip, &QPushButton::clicked, this, remove);
    m_chips->addWidget(chip);
}

QString countsSentence(const Selection& selection)
{
    const QStringList parts = {ChipBar::tr("%Ln experience(s)", nullptr, static_cast<int>(selection.experienceCount())),
                               ChipBar::tr("%Ln mention(s)", nullptr, static_cast<int>(selection.mentionCount())),
                               ChipBar::tr("%Ln structure(s)", nullptr, static_cast<int>(selection.structureCount()))};
    return parts.join(QStringLiteral(" · "));
}

}    // namespace vigie
