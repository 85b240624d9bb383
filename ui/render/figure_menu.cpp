// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/figure_menu.h"

#include "ui/render/figure_clipboard.h"
#include "ui/render/figure_panel.h"

namespace vigie {

template <typename Act>
QAction* FigureMenu::add(const QString& text, const QString& name, Act act)
{
    QAction* action = addAction(text, &m_panel, act);
    action->setObjectName(QStringLiteral("figurePanel.") + name);
    return action;
}

FigureMenu::FigureMenu(FigurePanel& panel, QWidget* parent) : QMenu(parent), m_panel(panel)
{
    setObjectName(QStringLiteral("figurePanel.menu"));
    m_save = add(tr("&Save the figure…"), QStringLiteral("save"), [this] { Q_EMIT m_panel.saveAsked(); });
    m_copyPicture = add(tr("&Copy the picture"), QStringLiteral("copyPicture"), [this] {
        if (m_panel.figure())
            copyPicture(*m_panel.figure());
    });
    addSeparator();
    m_saveTable = add(tr("Save the &table…"), QStringLiteral("saveTable"), [this] { Q_EMIT m_panel.saveTableAsked(); });
    m_copyTable = add(tr("Cop&y the table"), QStringLiteral("copyTable"), [this] {
        if (m_panel.figure())
            copyTable(*m_panel.figure());
    });
    addSeparator();
    m_origin = add(tr("&Where does this number come from?"), QStringLiteral("origin"),
                   [this] { Q_EMIT m_panel.originAsked({}); });
    m_report = add(tr("&Add to the report"), QStringLiteral("report"), [this] { Q_EMIT m_panel.reportAsked(); });
}

void FigureMenu::offer(const Heard& heard)
{
    m_save->setVisible(heard.save);
    m_saveTable->setVisible(heard.saveTable);
    m_origin->setVisible(heard.origin);
    m_report->setVisible(heard.report);
}

void FigureMenu::popUpFor(const MarkTarget& target, const QPoint& where)
{
    auto* menu = new QMenu(&m_panel);
    menu->setObjectName(QStringLiteral("figurePanel.contextMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction* origin =
        menu->addAction(m_origin->text(), &m_panel, [this, target] { Q_EMIT m_panel.originAsked(target); });
    origin->setObjectName(QStringLiteral("figurePanel.originOfMark"));
    origin->setVisible(m_origin->isVisible());
    menu->addAction(m_report);
    menu->addSeparator();
    menu->addActions({m_save, m_copyPicture});
    menu->addSeparator();
    menu->addActions({m_saveTable, m_copyTable});
    menu->popup(where);
}

}    // namespace vigie
