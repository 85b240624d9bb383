// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chart/figure_spec.h"

#include <QMenu>

namespace vigie {

class FigurePanel;

/// What can be done with a figure: the menu of its button, and what stands in the menu on a mark or on the table.
/// What nobody listens to is not offered.
class FigureMenu : public QMenu
{
    Q_OBJECT

public:
    explicit FigureMenu(FigurePanel& panel, QWidget* parent);

    /// Which of the signals of the panel lead somewhere.
    struct Heard
    {
        bool save = false, saveTable = false, origin = false, report = false;
    };
    void offer(const Heard& heard);
    /// The same acts at a place of the screen; a mark's number is asked for, not the figure's.
    void popUpFor(const MarkTarget& target, const QPoint& where);

private:
    template <typename Act>
    QAction* add(const QString& text, const QString& name, Act act);

    FigurePanel& m_panel;
    QAction* m_save;
    QAction* m_copyPicture;
    QAction* m_saveTable;
    QAction* m_copyTable;
    QAction* m_origin;
    QAction* m_report;
};

}    // namespace vigie
