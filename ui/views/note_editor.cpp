// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/note_editor.h"

#include <QKeyEvent>

namespace vigie {

namespace {

constexpr int keptAfterMs = 1000;

}

NoteEditor::NoteEditor(QWidget* parent) : QPlainTextEdit(parent)
{
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    setAcceptDrops(false);    // files dropped on it are for the window
    m_soon.setSingleShot(true);
    m_soon.setInterval(keptAfterMs);
    connect(&m_soon, &QTimer::timeout, this, [this] { Q_EMIT written(toPlainText()); });
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        // Not begun anew at each key: who types without a pause would have nothing kept until the end.
        if (!m_showing && !m_soon.isActive())
            m_soon.start();
    });
}

void NoteEditor::showNote(const QString& note)
{
    // What is typed counts more than what is kept; and where they are the same, the cursor stays where it is.
    if (m_soon.isActive() || note == toPlainText())
        return;
    m_showing = true;
    setPlainText(note);
    moveCursor(QTextCursor::End);
    m_showing = false;
}

void NoteEditor::flush()
{
    if (!m_soon.isActive())
        return;
    m_soon.stop();
    Q_EMIT written(toPlainText());
}

bool NoteEditor::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            flush();    // so that there is a step to take back
            event->ignore();
            return false;
        }
    }
    return QPlainTextEdit::event(event);
}

void NoteEditor::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape)
        return QPlainTextEdit::keyPressEvent(event);
    flush();
    Q_EMIT left();
}

void NoteEditor::focusOutEvent(QFocusEvent* event)
{
    flush();
    QPlainTextEdit::focusOutEvent(event);
}

void NoteEditor::hideEvent(QHideEvent* event)
{
    flush();
    QPlainTextEdit::hideEvent(event);
}

}    // namespace vigie
