// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/selection_view.h"

#include <QTimer>

#include <functional>
#include <optional>

class QLabel;
class QSplitter;
class QToolButton;

namespace vigie {

class ExperienceList;
class ExperienceReader;
class MarksPanel;
class SimilarTestimonies;

/// The selected experiences as a list, and one of them to read and to mark: J and K go from one to the next, the space
/// bar reads on, F3 goes through what was searched, C copies a quotation; B, 1 … 6, T and N bookmark, colour, code and
/// note. A testimony counts as read when it was seen for two seconds, read to its end, or passed by.
class ExperiencesView : public SelectionView
{
    Q_OBJECT

public:
    explicit ExperiencesView(Workspace& workspace, QWidget* parent = nullptr);

protected:
    void snapshotChanged() override;
    void refresh() override;
    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* readingSide();
    QWidget* positionLine();
    QWidget* readingTools();
    QToolButton* toolButton(const QString& sign, const QString& name, const QString& objectName,
                            std::function<void()> act);
    void addShortcuts();
    void addShortcut(const QKeySequence& key, Qt::ShortcutContext context, std::function<void()> act);
    void goBy(int step);
    void readOn(int direction);
    /// A testimony that was asked for elsewhere, which the filter may leave out.
    void read(Row row);
    void showCurrent();
    void showTestimony(Row row);
    void showPosition();
    void updateChosen();
    void markRead();
    void toggleRead();
    void focusList();
    void showHitCount();
    void stepHit(int direction);
    /// The next row in that direction that has a hit; -1 when there is none, or none near enough to be found at once.
    int rowWithHits(int direction) const;
    void stepSize(int step);
    void setReadingSize(int points);
    void copyQuotation();

    ExperienceList* m_list;
    QLabel* m_position;
    QLabel* m_hits;
    ExperienceReader* m_reader;
    SimilarTestimonies* m_similar;
    MarksPanel* m_marks;
    QSplitter* m_splitter;
    QTimer m_seen;                   ///< runs while what is shown does not count as read yet
    std::optional<Row> m_asked;      ///< to be read as soon as the view is seen
    std::optional<Row> m_outside;    ///< what is read though the list has no current row
};

}    // namespace vigie
