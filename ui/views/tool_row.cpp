// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/tool_row.h"

#include "core/query/query_language.h"
#include "core/query/query_terms.h"
#include "ui/control/snapshot_controller.h"
#include "ui/models/display_text.h"
#include "ui/style/widgets.h"
#include "ui/views/query_field.h"
#include "ui/views/window_actions.h"

#include <QAction>
#include <QHBoxLayout>
#include <QToolButton>

namespace vigie {

namespace {

QToolButton* stepButton(QAction* action, const QString& sign, const QString& name, const QString& objectName)
{
    auto* made = new QToolButton;
    made->setText(sign);
    made->setAccessibleName(name);
    made->setToolTip(name);
    made->setObjectName(objectName);
    made->setFocusPolicy(Qt::StrongFocus);
    made->setMinimumSize(32, 30);    // wider and higher with larger letters
    made->setEnabled(action->isEnabled());
    QObject::connect(made, &QToolButton::clicked, action, &QAction::trigger);
    QObject::connect(action, &QAction::enabledChanged, made, &QWidget::setEnabled);
    return made;
}

}    // namespace

ToolRow::ToolRow(SnapshotController& snapshots, const WindowActions& actions, QWidget* parent)
    : QWidget(parent), m_snapshots(snapshots), m_snapshot(plainLabel({}, "title")),
      m_query(new QueryField(
          [&snapshots](const QString& text, qsizetype cursor) {
              return queryCompletions(text, cursor, snapshots.selection().dataset(), snapshots.valueTitles());
          },
          this)),
      m_views(new QToolButton)
{
    setObjectName(QStringLiteral("toolRow"));
    setAttribute(Qt::WA_StyledBackground);
    auto* import = button(tr("Import…"), QStringLiteral("import"), "primary");
    connect(import, &QPushButton::clicked, actions.importFiles, &QAction::trigger);
    m_query->setObjectName(QStringLiteral("query"));
    m_query->setPlaceholderText(tr("Search the testimonies: rendez-vous passeport ressenti:négatif"));
    m_query->setAccessibleName(tr("Search"));
    m_query->setToolTip(
        tr("Words, fields and values, applied with Enter (Ctrl+L); the down arrow shows what can follow"));
    m_query->setAcceptDrops(false);
    m_query->setClearButtonEnabled(true);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 12, 6);
    layout->setSpacing(8);
    layout->addWidget(import);
    layout->addWidget(m_snapshot);
    layout->addWidget(m_query, 1);
    layout->addWidget(stepButton(actions.undo, QStringLiteral("↶"), tr("Undo"), QStringLiteral("undo")));
    layout->addWidget(stepButton(actions.redo, QStringLiteral("↷"), tr("Redo"), QStringLiteral("redo")));
    m_views->setObjectName(QStringLiteral("views"));
    m_views->setProperty("role", QStringLiteral("step"));
    m_views->setText(tr("Save the view"));
    m_views->setAccessibleName(tr("Save the view; its menu has the saved views"));
    m_views->setPopupMode(QToolButton::MenuButtonPopup);
    m_views->setFocusPolicy(Qt::StrongFocus);
    m_views->setMinimumHeight(30);
    m_views->setMinimumWidth(m_views->sizeHint().width() + 14);    // room beside the arrow of the menu
    m_views->setToolTip(tr("Keep filter and place under a name (Ctrl+D)"));
    layout->addWidget(m_views);
    auto* notebook = button(tr("Notebook"), QStringLiteral("notebook-button"));
    notebook->setToolTip(tr("The testimonies that you kept (Ctrl+7)"));
    connect(notebook, &QPushButton::clicked, actions.notebook, &QAction::trigger);
    layout->addWidget(notebook);
    connect(m_views, &QToolButton::clicked, actions.saveView, &QAction::trigger);
    connect(m_query, &QLineEdit::returnPressed, this, &ToolRow::applyQuery);
    connect(&snapshots, &SnapshotController::snapshotOpened, this, &ToolRow::showSnapshot);
    connect(&snapshots, &SnapshotController::selectionChanged, this, &ToolRow::showFilter);
}

void ToolRow::focusQuery()
{
    m_query->setFocus(Qt::ShortcutFocusReason);
    m_query->selectAll();
}

void ToolRow::setViewMenu(QMenu* menu)
{
    m_views->setMenu(menu);
}

void ToolRow::openViewMenu()
{
    m_views->showMenu();
}

void ToolRow::showSnapshot()
{
    const SnapshotInfo& info = m_snapshots.snapshot().info;
    const QString date = dateText(info.dataDate);
    const QString name = info.fictitious || date.isEmpty() ? info.label : tr("Snapshot of %1").arg(date);
    m_snapshot->setText(m_snapshot->fontMetrics().elidedText(name, Qt::ElideMiddle, 320));
    m_snapshot->setToolTip(plainToolTip(m_snapshots.snapshot().path));
}

void ToolRow::showFilter()
{
    // What somebody is typing is not taken away by words that were found meanwhile.
    if (!(m_query->hasFocus() && m_query->isModified()))
        m_query->setText(printQuery(m_snapshots.filter()));
}

void ToolRow::applyQuery()
{
    const auto filter = m_snapshots.understood(m_query->text());
    if (filter) {
        m_query->setModified(false);
        return m_snapshots.setFilter(*filter);
    }
    if (const auto position = queryErrorPosition(m_query->text(), filter.error()))
        m_query->setCursorPosition(static_cast<int>(*position));
    Q_EMIT m_snapshots.failed(filter.error());
}

}    // namespace vigie
