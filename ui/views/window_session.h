// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/control/session.h"
#include "ui/control/window_settings.h"

#include <QMap>
#include <QTimer>

#include <optional>

class QMainWindow;
class QTabBar;
class QTabWidget;

namespace vigie {

class Workspace;
struct Error;

/// Brings the window back to where it was left, and keeps where it is: the work (snapshot, filter, place) in the
/// workbook, the look (geometry, splitters, columns of the tables) in the settings of this machine.
///
/// What changed is written every two seconds and when the window closes: a program that is killed loses no more.
class WindowSession : public QObject
{
    Q_OBJECT

public:
    /// @p places: the tabs whose current one is the place. To be made when all the parts are in the window.
    WindowSession(QMainWindow& window, QTabWidget& places, Workspace& workspace);

    void restoreLook();
    /// The same for a part that is made later.
    void restorePart(const QWidget* part);
    void saveLook();
    /// Goes on as the workbook says, with the snapshot @p instead of the one that it names, if any. False: the workbook
    /// says nothing. A snapshot that has vanished is told.
    bool resume(const QString& instead = {});
    /// From now on the work is kept as well: not in a window that only takes a picture.
    void keep();
    void saveWork();

Q_SIGNALS:
    void failed(const vigie::Error& error);

private:
    QMap<QString, QByteArray> look() const;
    QList<QTabBar*> subTabs(const QWidget* part) const;
    Session work() const;
    void snapshotOpened();
    void tellVanished(const QString& path);

    QMainWindow& m_window;
    QTabWidget& m_places;
    Workspace& m_workspace;
    WindowSettings m_settings;
    QMap<QString, QByteArray> m_saved;    ///< the look as it was last written
    std::optional<Session> m_awaited;     ///< to be applied when its snapshot is open
    QMap<QString, int> m_tabs;            ///< of places that were not made yet
    QTimer m_clock;
    bool m_keeping = false;
};

}    // namespace vigie
