// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

#include <functional>
#include <vector>

class QWidget;

namespace vigie {

/// Goes round the panes of the window with the keyboard. Each pane is entered where it was left.
class PaneRound : public QObject
{
    Q_OBJECT

public:
    /// Gives the pane's widget as it is now; nullptr or a hidden one is passed over.
    using Pane = std::function<QWidget*()>;

    /// @p panes in the order of the round; one that is part of another comes after it.
    PaneRound(std::vector<Pane> panes, QObject* parent);

    void next() { step(1); }
    void previous() { step(-1); }

private:
    void step(int direction);
    /// The pane that has the focus, the innermost one; -1 = none of them.
    int present() const;
    bool enter(size_t pane);

    std::vector<Pane> m_panes;
    std::vector<QPointer<QWidget>> m_left;    ///< what had the focus last in each
};

}    // namespace vigie
