// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/words.h"

#include <QTextEdit>

#include <vector>

namespace vigie {

/// A text to be read at length: wrapped at the width that it is given, as high as its lines, selectable, with the words
/// that were searched marked. What it is given is shown as it stands, never read as rich text, and what is copied
/// is plain text. Scrolling, zooming and paging are left to what it stands in.
class ReadingText : public QTextEdit
{
    Q_OBJECT

public:
    /// @p hits are positions in @p text, ascending.
    ReadingText(const QString& text, std::vector<TextRange> hits, QWidget* parent = nullptr);

    const QString& text() const { return m_text; }
    const std::vector<TextRange>& hits() const { return m_hits; }
    /// The hit that one stands at, marked more strongly; -1 for none.
    void setCurrentHit(int hit);
    int currentHit() const { return m_currentHit; }
    /// Where a hit is seen, in this widget.
    QRect hitRect(int hit) const;
    /// The part that is selected; empty when nothing is.
    TextRange selectedRange() const;

protected:
    QMimeData* createMimeDataFromSelection() const override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QTextCursor cursorAt(const TextRange& range) const;
    void markHits();
    void fitHeight();

    QString m_text;
    std::vector<TextRange> m_hits;
    int m_currentHit = -1;
};

}    // namespace vigie
