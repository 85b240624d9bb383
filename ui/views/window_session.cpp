// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/window_session.h"

#include "core/query/query_language.h"
#include "ui/control/workspace.h"

#include <QFileInfo>
#include <QHeaderView>
#include <QMainWindow>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>

namespace vigie {

namespace {

constexpr int saveEveryMs = 2000;
const QString figureTables = QStringLiteral("figurePanel.");
/// To be raised when the columns of a table get another meaning under the same titles.
const QString headerVersion = QStringLiteral("1");

bool isRemembered(const QTableView* table)
{
    return !table->objectName().isEmpty() && !table->objectName().startsWith(figureTables) && table->model();
}

QString columnsOf(const QTableView* table)
{
    QStringList titles = {headerVersion};
    for (int column = 0; column < table->model()->columnCount(); ++column)
        titles += table->model()->headerData(column, Qt::Horizontal).toString();
    return titles.join(u'|');
}

}    // namespace

WindowSession::WindowSession(QMainWindow& window, QTabWidget& places, Workspace& workspace)
    : QObject(&window), m_window(window), m_places(places), m_workspace(workspace)
{
    m_clock.setInterval(saveEveryMs);
    connect(&m_clock, &QTimer::timeout, this, [this] {
        saveLook();
        saveWork();
    });
    connect(&workspace.snapshots(), &SnapshotController::snapshotOpened, this, &WindowSession::snapshotOpened);
    connect(&workspace.snapshots(), &SnapshotController::failed, this, [this] { m_awaited.reset(); });
}

void WindowSession::restoreLook()
{
    m_window.restoreGeometry(m_settings.geometry());
    restorePart(&m_window);
    m_saved = look();
}

void WindowSession::restorePart(const QWidget* part)
{
    for (QSplitter* splitter : part->findChildren<QSplitter*>())
        splitter->restoreState(m_settings.splitter(splitter->objectName()));
    for (QTableView* table : part->findChildren<QTableView*>()) {
        if (isRemembered(table))
            table->horizontalHeader()->restoreState(m_settings.header(table->objectName(), columnsOf(table)));
    }
    for (QTabBar* tabs : subTabs(part)) {
        if (m_tabs.contains(tabs->objectName()))
            tabs->setCurrentIndex(m_tabs.take(tabs->objectName()));
    }
}

/// Of the places, not the places themselves.
QList<QTabBar*> WindowSession::subTabs(const QWidget* part) const
{
    QList<QTabBar*> found;
    for (QTabBar* tabs : part->findChildren<QTabBar*>()) {
        if (m_places.isAncestorOf(tabs) && tabs != m_places.tabBar() && !tabs->objectName().isEmpty())
            found += tabs;
    }
    return found;
}

QMap<QString, QByteArray> WindowSession::look() const
{
    QMap<QString, QByteArray> states;
    states.insert(QStringLiteral("geometry"), m_window.saveGeometry());
    for (const QSplitter* splitter : m_window.findChildren<QSplitter*>()) {
        if (!splitter->objectName().isEmpty())
            states.insert(u's' + splitter->objectName(), splitter->saveState());
    }
    for (const QTableView* table : m_window.findChildren<QTableView*>()) {
        if (isRemembered(table))
            states.insert(u't' + table->objectName(),
                          columnsOf(table).toUtf8() + table->horizontalHeader()->saveState());
    }
    return states;
}

void WindowSession::saveLook()
{
    const QMap<QString, QByteArray> now = look();
    if (now == m_saved)
        return;
    m_settings.setGeometry(m_window.saveGeometry());
    for (const QSplitter* splitter : m_window.findChildren<QSplitter*>()) {
        if (!splitter->objectName().isEmpty())
            m_settings.setSplitter(splitter->objectName(), splitter->saveState());
    }
    for (const QTableView* table : m_window.findChildren<QTableView*>()) {
        if (isRemembered(table))
            m_settings.setHeader(table->objectName(), columnsOf(table), table->horizontalHeader()->saveState());
    }
    m_saved = now;
}

Session WindowSession::work() const
{
    const OpenedSnapshot& snapshot = m_workspace.snapshots().snapshot();
    Session session{snapshot.path,
                    snapshot.info.contentHash,
                    printQuery(m_workspace.snapshots().filter()),
                    placeId(static_cast<WindowPlace>(m_places.currentIndex())),
                    {}};
    session.tabs = m_tabs;
    for (const QTabBar* tabs : subTabs(&m_places))
        session.tabs.insert(tabs->objectName(), tabs->currentIndex());
    return session;
}

void WindowSession::keep()
{
    m_keeping = true;
    m_clock.start();
}

void WindowSession::saveWork()
{
    // What is still awaited is what the workbook holds already.
    if (m_keeping && !m_awaited && m_workspace.snapshots().isOpen() && m_workspace.workbook().isOpen())
        m_workspace.workbook().setSession(work().toJson());
}

bool WindowSession::resume(const QString& instead)
{
    m_awaited.reset();
    auto session = Session::fromJson(m_workspace.workbook().session().value_or(QByteArray()));
    if (!session && instead.isEmpty())
        return false;
    if (!session)
        session = Session();
    if (!instead.isEmpty())
        session->snapshotPath = instead;
    const QString path = session->snapshotPath;
    if (!QFileInfo::exists(path)) {
        tellVanished(path);
        return true;
    }
    m_awaited = std::move(session);
    m_workspace.snapshots().open(path);
    return true;
}

void WindowSession::snapshotOpened()
{
    if (!m_awaited)
        return;
    const Session session = *m_awaited;
    m_awaited.reset();
    SnapshotController& snapshots = m_workspace.snapshots();
    if (snapshots.snapshot().path != session.snapshotPath)
        return;
    if (!session.contentHash.isEmpty() && session.contentHash != snapshots.snapshot().info.contentHash)
        m_workspace.warn(tr("The snapshot %1 has another content than when it was left: the filter is the same, the "
                            "figures may not be.")
                             .arg(QFileInfo(session.snapshotPath).fileName()));
    if (const auto filter = snapshots.understood(session.query))
        snapshots.setFilter(*filter);
    else
        Q_EMIT failed(filter.error());
    // Coming back is no act of the analyst's.
    snapshots.undoStack().clear();
    m_tabs = session.tabs;
    restorePart(&m_places);
    if (const auto place = placeFromId(session.place))
        m_workspace.goTo(*place);
}

void WindowSession::tellVanished(const QString& path)
{
    Q_EMIT failed({ErrorCode::InputUnusable, tr("The snapshot of last time is not there any more"), path,
                   tr("It was moved or deleted, or its drive is not connected."),
                   tr("Connect the drive and start again, open the file at its new place, or import the data anew.")});
}

}    // namespace vigie
