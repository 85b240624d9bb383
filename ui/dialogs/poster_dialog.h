// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chart/poster.h"
#include "ui/render/poster_pages.h"

#include <QDialog>

#include <string>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace vigie {

class Workspace;

/// Makes the public poster of a structure: which results, a sentence of its own, A4 or A3, seen while one chooses.
class PosterDialog : public QDialog
{
    Q_OBJECT

public:
    /// @p structure: public code.
    PosterDialog(Workspace& workspace, const std::string& structure, QWidget* parent = nullptr);

    PosterContent content() const;
    /// Writes what is shown, for callers that ask no file name. WrongUsage without results or with too many.
    Result<void> save(const QString& path) const;

private:
    QWidget* choices();
    void fillList();
    void showPoster();
    size_t chosenCount() const;
    PosterSize size() const;
    void askAndSave();

    Workspace& m_workspace;
    std::string m_structure;
    std::vector<PosterResult> m_results;
    QListWidget* m_list;
    QLabel* m_count;
    QLineEdit* m_sentence;
    QComboBox* m_size;
    QLabel* m_picture;
    QPushButton* m_save;
};

}    // namespace vigie
