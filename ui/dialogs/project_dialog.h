// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/project_file.h"

#include <QDialog>

#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace vigie {

/// Asks what goes into a project: its label, which snapshots, and which of them are embedded.
class ProjectDialog : public QDialog
{
    Q_OBJECT

public:
    /// @p snapshots: paths of those that may go in. @p shown is ticked, and stays so.
    ProjectDialog(const QString& label, const QStringList& snapshots, const QString& shown, QWidget* parent = nullptr);

    /// Without the path of the project file.
    ProjectRequest request() const;

private:
    struct Choice
    {
        QString path;
        qint64 bytes = 0;
        QCheckBox* taken = nullptr;
        QComboBox* how = nullptr;
    };

    QWidget* choices(const QStringList& snapshots);
    void showSize();

    QString m_shown;
    QLineEdit* m_label;
    QLabel* m_size;
    QPushButton* m_save;
    std::vector<Choice> m_choices;
};

}    // namespace vigie
