// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/chip_bar.h"

#include "core/analysis/overview_facts.h"
#include "core/query/query_language.h"
#include "ui/models/display_text.h"
#include "ui/style/widgets.h"
#include "ui/views/flow_layout.h"
#include "ui/views/number_menu.h"
#include "ui/views/number_questions.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>

namespace vigie {

namespace {

constexpr int widestChip = 420;

}

ChipBar::ChipBar(Workspace& workspace, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_snapshots(workspace.snapshots()), m_groups(workspace),
      m_counts(plainLabel({}, "counts")), m_negatives(plainLabel({}, "counts"))
{
    setObjectName(QStringLiteral("chipBar"));
    setAttribute(Qt::WA_StyledBackground);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 12, 6);
    auto* chips = new QWidget(this);
    m_chips = new FlowLayout(6, chips);
    m_counts->setObjectName(QStringLiteral("counts"));
    m_counts->setMinimumHeight(26);
    m_negatives->setObjectName(QStringLiteral("negatives"));
    m_negatives->setMinimumHeight(26);
    m_negatives->setMinimumWidth(1);    // the overview has the whole of it; the window must not grow
    m_negatives->hide();
    layout->addWidget(chips, 1);
    layout->addWidget(m_negatives, 0, Qt::AlignTop);
    layout->addSpacing(10);
    layout->addWidget(m_counts, 0, Qt::AlignTop);
    explainCounts();
    connect(&m_snapshots, &SnapshotController::selectionChanged, this, &ChipBar::refresh);
    connect(&m_snapshots, &SnapshotController::thresholdsChanged, this, &ChipBar::showCounts);
    connect(&m_groups, &StructureGroups::changed, this, [this] {
        if (m_snapshots.selection().filter().on("structure_code"))
            refresh();
    });
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
        addChip(chipOf(*filter.text()));
    for (const Condition& condition : filter.conditions())
        addChip(chipOf(condition));
    if (filter.empty()) {
        auto* label = plainLabel(filterSentence(filter), "muted");
        label->setMinimumHeight(26);
        m_chips->addWidget(label);
    } else {
        auto* clear = button(tr("Clear all"), QStringLiteral("clearFilter"), "link");
        connect(clear, &QPushButton::clicked, this, [this] { m_snapshots.setFilter({}); });
        m_chips->addWidget(clear);
        auto* copy = button(tr("Copy as text"), QStringLiteral("copyFilter"), "link");
        copy->setAccessibleName(tr("Copy the whole filter as text"));
        copy->setToolTip(tr("The text restores the filter when it is pasted into the search field, here or elsewhere"));
        connect(copy, &QPushButton::clicked, this, [this] {
            QGuiApplication::clipboard()->setText(printQuery(m_snapshots.selection().filter()));
            m_workspace.tell(tr("The filter was copied as text"));
        });
        m_chips->addWidget(copy);
    }
    showCounts();
    updateGeometry();
}

void ChipBar::showCounts()
{
    const Selection& selection = m_snapshots.selection();
    const Share negatives = negativeShare(selection, m_snapshots.thresholds());
    m_counts->setText(countsSentence(selection));
    m_negatives->setVisible(negatives.total > 0);
    const QString interval = shownInterval(negatives, m_snapshots.thresholds());
    m_negatives->setText(negatives.fraction ? tr("%1 negative (%2)").arg(shownShare(negatives), interval)
                                            : tr("negative: %1").arg(interval));
    const QString ofWhich = tr("%1 of %2 that state a sentiment, whatever the filter asks of it")
                                .arg(countText(negatives.count), experiencesText(negatives.total));
    m_negatives->setToolTip(plainToolTip(ofWhich));
    m_negatives->setAccessibleDescription(ofWhich);
}

void ChipBar::explainCounts()
{
    explainNumber(m_negatives, m_workspace, [this] {
        const Selection& selection = m_snapshots.selection();
        return originOf(questionOf(LineNumber::Negatives, m_negatives->text(), selection.filter()), selection,
                        m_snapshots);
    });
    explainNumbers(m_counts, m_workspace, [this] {
        const Selection& selection = m_snapshots.selection();
        const QStringList parts = countsParts(selection);
        std::vector<NumberOrigin> origins;
        for (const LineNumber number : {LineNumber::Experiences, LineNumber::Mentions, LineNumber::Structures})
            origins.push_back(
                originOf(questionOf(number, parts[std::ssize(origins)], selection.filter()), selection, m_snapshots));
        return origins;
    });
    for (QLabel* label : {m_negatives, m_counts})
        label->setFocusPolicy(Qt::StrongFocus);    // for the keys that ask
}

ChipBar::Chip ChipBar::chipOf(const TextQuery& text)
{
    FilterState alone;
    alone.setText(text);
    return {textSentence(text), QStringLiteral("text"), printQuery(alone), [this] { m_snapshots.removeText(); },
            [this] { m_snapshots.negateText(); }};
}

ChipBar::Chip ChipBar::chipOf(const Condition& condition)
{
    FilterState alone;
    alone.set(condition);
    const QString group = m_groups.sentenceOf(condition);
    Chip chip{group.isEmpty() ? conditionSentence(condition, m_snapshots.valueTitles()) : group,
              fromData(condition.field),
              printQuery(alone),
              [this, field = condition.field] { m_snapshots.removeCondition(field); },
              {}};
    if (!condition.any.empty() || !condition.none.empty())
        chip.negate = [this, field = condition.field] { m_snapshots.negate(field); };
    return chip;
}

void ChipBar::addChip(const Chip& chip)
{
    auto* made = button({}, QStringLiteral("chip-") + chip.id, "chip");
    QString text = made->fontMetrics().elidedText(chip.sentence, Qt::ElideRight, widestChip);
    made->setText(text.replace(u'&', QStringLiteral("&&")) + QStringLiteral("   ✕"));
    const QString hint =
        chip.negate ? tr("%1 — click to remove, Alt+click for the opposite") : tr("%1 — click to remove");
    made->setToolTip(plainToolTip(hint.arg(chip.sentence)));
    made->setAccessibleName(tr("Remove this condition: %1").arg(chip.sentence));
    connect(made, &QPushButton::clicked, this, [chip] {
        if (chip.negate && QGuiApplication::keyboardModifiers() & Qt::AltModifier)
            chip.negate();
        else
            chip.remove();
    });
    addMenu(made, chip);
    m_chips->addWidget(made);
}

void ChipBar::addMenu(QWidget* button, const Chip& chip)
{
    const auto add = [&](const QString& text, const char* objectName, std::function<void()> act) {
        auto* action = new QAction(text, button);
        action->setObjectName(QLatin1String(objectName));
        action->setEnabled(static_cast<bool>(act));
        if (act)
            connect(action, &QAction::triggered, this, std::move(act));
        button->addAction(action);
    };
    add(tr("Copy as text"), "chip-copy", [query = chip.query] { QGuiApplication::clipboard()->setText(query); });
    add(tr("Ask for the opposite"), "chip-negate", chip.negate);
    add(tr("Remove"), "chip-remove", chip.remove);
    button->setContextMenuPolicy(Qt::ActionsContextMenu);
}

QStringList countsParts(const Selection& selection)
{
    return {ChipBar::tr("%Ln experience(s)", nullptr, static_cast<int>(selection.experienceCount())),
            ChipBar::tr("%Ln mention(s)", nullptr, static_cast<int>(selection.mentionCount())),
            ChipBar::tr("%Ln structure(s)", nullptr, static_cast<int>(selection.structureCount()))};
}

QString countsSentence(const Selection& selection)
{
    return countsParts(selection).join(QStringLiteral(" · "));
}

}    // namespace vigie
