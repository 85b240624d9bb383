// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/control/testimony_marker.h"
#include "ui/control/workspace.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace vigie {

class CodeEditor;
class NoteEditor;

/// What the analyst adds to the testimony that is read: bookmark, colour, codes, note. Bookmark, colour and codes are
/// for all testimonies that are chosen in the list; the note is for the one that is read.
class MarksPanel : public QWidget
{
    Q_OBJECT

public:
    using Ids = TestimonyMarker::Ids;
    /// Acts on more testimonies than this are refused: they would be felt.
    static constexpr size_t mostAtOnce = 2000;

    explicit MarksPanel(Workspace& workspace, QWidget* parent = nullptr);

    /// The testimony that is read and its text as it stands now: title, an empty line, description.
    void showTestimony(const std::string& id, const QString& text);
    /// Nothing is read.
    void clear();
    /// The testimonies that acts are for; the one that is read is among them.
    void setChosen(Ids ids);

    /// B and Ctrl+B, 0 … 6, T and N, wherever the focus is in @p around; fields keep the letters that are typed in
    /// them.
    void addShortcuts(QWidget* around);

    void toggleBookmark();
    void toggleRead();
    void toggleColour(int colour);
    void focusNote();
    void focusCodes();

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// One wants to go back to the list.
    void left();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* marksLine();
    QToolButton* colourButton(int colour);
    void composeNote(QLayout* layout);
    void refresh();
    void keepNote(const QString& note);
    void showVersions();
    /// Whether there is something to act on, and not too much; tells why not.
    bool canAct();

    Workspace& m_workspace;
    TestimonyMarker m_marker;
    std::string m_id;    ///< empty = nothing is read
    QString m_text;
    Ids m_chosen;
    QToolButton* m_bookmark;
    std::vector<QToolButton*> m_colours;
    QLabel* m_howMany;
    CodeEditor* m_codes;
    QWidget* m_changed;
    NoteEditor* m_note;
};

}    // namespace vigie
