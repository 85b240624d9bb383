// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>
#include <QTimer>

namespace vigie {

/// A note that is kept while one types: every second or so, also when one does not pause, and at once when the editor
/// is left or hidden. It has no undo of its own: the window's takes the whole note back.
class NoteEditor : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit NoteEditor(QWidget* parent = nullptr);

    /// Shows a note as it is kept, unless something else is being typed: flush() before another testimony is shown.
    void showNote(const QString& note);
    /// Keeps what was typed and is not kept yet.
    void flush();

Q_SIGNALS:
    /// What is to be kept.
    void written(const QString& note);
    /// Escape: one wants to be elsewhere.
    void left();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QTimer m_soon;
    bool m_showing = false;    ///< the text changes because it is shown, not typed
};

}    // namespace vigie
