// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/reading_text.h"

#include "ui/style/theme.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QTextBlock>
#include <QTextCursor>

#include <cmath>

namespace vigie {

namespace {

/// In per cent: lines of a long text need air between them.
constexpr double lineHeight = 130;

}    // namespace

ReadingText::ReadingText(const QString& text, std::vector<TextRange> hits, QWidget* parent)
    : QTextEdit(parent), m_text(text), m_hits(std::move(hits))
{
    setObjectName(QStringLiteral("reading-text"));
    setReadOnly(true);
    setAcceptRichText(false);
    setAcceptDrops(false);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(0);
    document()->setUndoRedoEnabled(false);
    setPlainText(text);
    QTextCursor all(document());
    all.select(QTextCursor::Document);
    QTextBlockFormat lines;
    lines.setLineHeight(lineHeight, QTextBlockFormat::ProportionalHeight);
    all.mergeBlockFormat(lines);
    markHits();
}

QTextCursor ReadingText::cursorAt(const TextRange& range) const
{
    // Positions of a document are those of its text: a line feed is one position as the end of a block.
    const int last = document()->characterCount() - 1;
    QTextCursor cursor(document());
    cursor.setPosition(std::min(static_cast<int>(range.begin), last));
    cursor.setPosition(std::min(static_cast<int>(range.end), last), QTextCursor::KeepAnchor);
    return cursor;
}

void ReadingText::markHits()
{
    QList<ExtraSelection> marks;
    for (size_t hit = 0; hit < m_hits.size(); ++hit) {
        const bool current = static_cast<int>(hit) == m_currentHit;
        ExtraSelection mark;
        mark.cursor = cursorAt(m_hits[hit]);
        mark.format.setBackground(current ? theme().accent : theme().hit);
        mark.format.setForeground(current ? theme().accentText : theme().text);
        mark.format.setFontUnderline(true);
        marks += mark;
    }
    setExtraSelections(marks);
}

void ReadingText::setCurrentHit(int hit)
{
    if (hit == m_currentHit)
        return;
    m_currentHit = hit;
    markHits();
}

QRect ReadingText::hitRect(int hit) const
{
    QTextCursor begin = cursorAt(m_hits[static_cast<size_t>(hit)]);
    QTextCursor end = begin;
    begin.setPosition(begin.selectionStart());
    end.setPosition(end.selectionEnd());
    return cursorRect(begin).united(cursorRect(end));
}

TextRange ReadingText::selectedRange() const
{
    const QTextCursor cursor = textCursor();
    return {static_cast<uint32_t>(cursor.selectionStart()), static_cast<uint32_t>(cursor.selectionEnd())};
}

QMimeData* ReadingText::createMimeDataFromSelection() const
{
    auto* plain = new QMimeData;
    const TextRange chosen = selectedRange();
    plain->setText(m_text.mid(chosen.begin, chosen.end - chosen.begin));
    return plain;
}

void ReadingText::keyPressEvent(QKeyEvent* event)
{
    // Paging and the keys without a meaning here are for the reader around it.
    const bool paging =
        event->key() == Qt::Key_Space || event->key() == Qt::Key_PageDown || event->key() == Qt::Key_PageUp;
    if (paging)
        event->ignore();
    else
        QTextEdit::keyPressEvent(event);
}

void ReadingText::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

void ReadingText::resizeEvent(QResizeEvent* event)
{
    QTextEdit::resizeEvent(event);
    fitHeight();
}

void ReadingText::changeEvent(QEvent* event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitHeight();
    if (event->type() == QEvent::PaletteChange)
        markHits();    // the theme may be another
}

void ReadingText::fitHeight()
{
    const int frame = height() - viewport()->height();
    setFixedHeight(static_cast<int>(std::ceil(document()->size().height())) + frame);
}

}    // namespace vigie
