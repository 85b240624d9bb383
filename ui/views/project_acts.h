// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/control/project_controller.h"

#include <QPointer>

class QWidget;

namespace vigie {

class ProjectDialog;
class WindowActions;
class Workspace;

/// What the window lets one do with projects: the questions before, and the sentences after.
class ProjectActs : public QObject
{
    Q_OBJECT

public:
    ProjectActs(QWidget& window, Workspace& workspace, WindowActions& actions, const QString& dataFolder);

    ProjectController& controller() { return m_controller; }
    /// "label [snapshot]": what is open, for the title of the window; empty when nothing is.
    QString title() const;

private:
    void chooseProject();
    void askWhatToSave();
    void save(ProjectRequest request);
    QStringList knownSnapshots() const;
    void refresh();

    QWidget& m_window;
    Workspace& m_workspace;
    WindowActions& m_actions;
    WindowSettings m_settings;
    ProjectController m_controller;
    QPointer<ProjectDialog> m_dialog;
};

}    // namespace vigie
