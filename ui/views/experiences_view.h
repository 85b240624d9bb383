// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/selection_view.h"

class QLabel;
class QPushButton;
class QTableView;

namespace vigie {

class ExperienceModel;
class ExperienceReader;

/// The selected experiences as a list, and one of them to read.
class ExperiencesView : public SelectionView
{
    Q_OBJECT

public:
    explicit ExperiencesView(SnapshotController& snapshots, QWidget* parent = nullptr);

protected:
    void refresh() override;

private:
    QWidget* readingSide();
    QPushButton* stepButton(const QString& text, const QString& objectName, Qt::Key key, int step);
    void goBy(int step);
    void showChosen();

    ExperienceModel* m_model;
    QTableView* m_table;
    QLabel* m_position;
    ExperienceReader* m_reader;
};

}    // namespace vigie
