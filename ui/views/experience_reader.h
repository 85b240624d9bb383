// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/control/quotation.h"
#include "ui/control/workspace.h"
#include "ui/models/shown_testimony.h"

#include <QScrollArea>

#include <optional>

class QLabel;
class QVBoxLayout;

namespace vigie {

class ReadingText;

/// One testimony, made to be read: title, verdict, date, services, criteria, text, answers with their delay. The words
/// that were searched are marked in its texts, and one can go from one of these hits to the next.
class ExperienceReader : public QScrollArea
{
    Q_OBJECT

public:
    explicit ExperienceReader(Workspace& workspace, QWidget* parent = nullptr);

    void showExperience(Row row);
    void clear();

    /// Hits of all texts, in the order in which they are read.
    int hitCount() const { return static_cast<int>(m_hits.size()); }
    /// From 0; -1 before one went to any.
    int currentHit() const { return m_currentHit; }
    void goToHit(int hit);

    /// Scrolls by a page; false when the end (or the beginning) is reached already.
    bool scrollPage(int direction);
    /// The selected words, else the whole description; nothing when no testimony is shown.
    std::optional<Quotation> quotation() const;

    int readingSize() const { return m_readingSize; }
    /// In points, kept within the bounds of WindowSettings.
    void setReadingSize(int points);
    /// That of lines which are read with ease, with what stands beside them.
    int wantedWidth() const;

Q_SIGNALS:
    void hitsChanged();
    void sizeStepAsked(int step);

protected:
    void wheelEvent(QWheelEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct HitPlace
    {
        ReadingText* text;
        int hit;    ///< within that text
    };

    int textWidth() const;
    void startPage();
    void fillPage(Row row);
    void addHeading(Row row, const ShownText& title);
    void addHitCounts(const ShownTestimony& shown);
    void addMentions(Row row);
    void addCriteria(Row row);
    void addAnswers(Row row, const ShownTestimony& shown);
    void addAnswer(Row row, size_t slot, const ShownText& answer);
    void addRule();
    QLabel* add(QLabel* label);
    ReadingText* addText(const ShownText& text, const QString& name, double scale = 1);
    QString firstService(Row row) const;
    const Table& experiences() const { return m_workspace.snapshots().selection().dataset().experiences; }

    Workspace& m_workspace;
    QVBoxLayout* m_column = nullptr;    ///< of the testimony that is shown
    std::optional<Row> m_row;
    std::vector<ReadingText*> m_texts;
    ReadingText* m_description = nullptr;
    size_t m_firstAnswer = 0;    ///< where the answers begin in m_texts
    std::vector<HitPlace> m_hits;
    int m_currentHit = -1;
    int m_readingSize;
};

}    // namespace vigie
