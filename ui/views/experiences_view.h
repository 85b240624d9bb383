// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/selection_view.h"

#include <functional>

class QComboBox;
class QLabel;
class QPushButton;
class QSplitter;
class QTableView;
class QToolButton;

namespace vigie {

class ExperienceModel;
class ExperiencePages;
class ExperienceReader;

/// The selected experiences as a list, and one of them to read: J and K go from one to the next, the space bar reads
/// on, F3 goes through what was searched, C copies a quotation.
class ExperiencesView : public SelectionView
{
    Q_OBJECT

public:
    explicit ExperiencesView(Workspace& workspace, QWidget* parent = nullptr);

protected:
    void snapshotChanged() override;
    void refresh() override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* listSide();
    QWidget* readingSide();
    QWidget* readingTools();
    QPushButton* stepButton(const QString& text, const QString& objectName, Qt::Key key, int step);
    QToolButton* toolButton(const QString& sign, const QString& name, const QString& objectName,
                            std::function<void()> act);
    void addShortcuts();
    void addShortcut(const QKeySequence& key, Qt::ShortcutContext context, std::function<void()> act);
    void setRowLines(int lines);
    void goBy(int step);
    void readOn(int direction);
    void showChosen();
    void showHitCount();
    void stepHit(int direction);
    /// The next row in that direction that has a hit; -1 when there is none, or none near enough to be found at once.
    int rowWithHits(int direction) const;
    void stepSize(int step);
    void setReadingSize(int points);
    void copyQuotation();

    ExperienceModel* m_model;
    QTableView* m_table;
    QComboBox* m_rowLines;
    QLabel* m_position;
    QLabel* m_hits;
    ExperienceReader* m_reader;
    QSplitter* m_splitter;
    std::shared_ptr<const ExperiencePages> m_pages;    ///< none before a snapshot is open
};

}    // namespace vigie
