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
class TestimonyDetails;

/// One testimony, made to be read: title, verdict, date, services, criteria, text, answers with their delay. The words
/// that were searched are marked in its texts, and one can go from one of these hits to the next.
class ExperienceReader : public QScrollArea
{
    Q_OBJECT

public:
    explicit ExperienceReader(Workspace& workspace, QWidget* parent = nullptr);

    /// Whose words are marked, and of which a testimony may be no part: that is said. For the next showExperience().
    void setSelection(std::shared_ptr<const Selection> selection);
    void showExperience(Row row);
    void clear();
    std::optional<Row> shownRow() const { return m_row; }
    /// Title, an empty line, description, as they are shown; empty when no testimony is.
    const QString& wholeText() const { return m_wholeText; }

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
    /// One has scrolled down to the end of the testimony.
    void endReached();

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
    void addHitCounts(const ShownTestimony& shown);
    void addAnswers(const TestimonyDetails& details, const ShownTestimony& shown);
    void addRule();
    QLabel* add(QLabel* label);
    void addAny(QWidget* widget);    ///< nullptr is nothing
    ReadingText* addText(const ShownText& text, const QString& name, double scale = 1);
    const Table& experiences() const { return m_selection->dataset().experiences; }

    Workspace& m_workspace;
    std::shared_ptr<const Selection> m_selection;
    QVBoxLayout* m_column = nullptr;    ///< of the testimony that is shown
    std::optional<Row> m_row;
    std::vector<ReadingText*> m_texts;
    QString m_wholeText;
    ReadingText* m_description = nullptr;
    size_t m_firstAnswer = 0;    ///< where the answers begin in m_texts
    std::vector<HitPlace> m_hits;
    int m_currentHit = -1;
    int m_readingSize;
};

}    // namespace vigie
