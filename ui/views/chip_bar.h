// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/control/structure_groups.h"

#include <QWidget>

#include <functional>

class QLabel;
class QLayout;

namespace vigie {

/// The whole filter as a sentence: one chip per condition and one for the words, and what they leave: how many, and how
/// many of these are negative, with the interval. A click removes a
/// chip, Alt+click turns it round; its menu does both and copies it as a query. A button copies the whole filter, as
/// text that the search field understands. Structures that are one of the analyst's groups are called by its name.
class ChipBar : public QWidget
{
    Q_OBJECT

public:
    explicit ChipBar(Workspace& workspace, QWidget* parent = nullptr);

private:
    struct Chip
    {
        QString sentence;
        QString id;       ///< `text`, or the field
        QString query;    ///< it alone, as a query
        std::function<void()> remove;
        std::function<void()> negate;    ///< empty where there is no opposite
    };

    void refresh();
    void showCounts();
    void explainCounts();
    Chip chipOf(const TextQuery& text);
    Chip chipOf(const Condition& condition);
    void addChip(const Chip& chip);
    void addMenu(QWidget* button, const Chip& chip);

    Workspace& m_workspace;
    SnapshotController& m_snapshots;
    StructureGroups m_groups;
    QLayout* m_chips;
    QLabel* m_counts;
    QLabel* m_negatives;    ///< hidden where nobody states a sentiment
};

/// "1 204 experiences · 1 391 mentions · 212 structures".
QString countsSentence(const Selection& selection);
/// The numbers of that sentence, each with its word, in its order.
QStringList countsParts(const Selection& selection);

}    // namespace vigie
