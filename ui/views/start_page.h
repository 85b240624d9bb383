// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/control/window_settings.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace vigie {

/// What one sees without a snapshot: the ways to begin, and what was open before.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(QWidget* parent = nullptr);

    /// The first few of each are listed; those whose files have vanished are left out.
    void setRecent(const QStringList& snapshots, const QList<WindowSettings::RecentProject>& projects);

Q_SIGNALS:
    void importAsked();
    void demonstrationAsked();
    void recentChosen(const QString& path);
    void recentProjectChosen(const vigie::WindowSettings::RecentProject& project);

protected:
    void changeEvent(QEvent* event) override;

private:
    void fitCards();
    QWidget* choice(const QString& title, const QString& text, QPushButton* act);
    QPushButton* addRecent(const QString& text, const QString& path);

    QWidgetList m_cards;
    QWidget* m_recent;
    QVBoxLayout* m_links;
};

}    // namespace vigie
