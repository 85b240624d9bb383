// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/marks_panel.h"

#include "ui/dialogs/text_versions_dialog.h"
#include "ui/style/mark_colours.h"
#include "ui/style/widgets.h"
#include "ui/views/code_editor.h"
#include "ui/views/note_editor.h"

#include <QResizeEvent>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

namespace vigie {

namespace {

QToolButton* markButton(const QString& objectName, const QString& name)
{
    auto* made = new QToolButton;
    made->setObjectName(objectName);
    made->setAccessibleName(name);
    made->setCheckable(true);
    made->setFocusPolicy(Qt::StrongFocus);
    made->setProperty("role", QStringLiteral("step"));
    return made;
}

}    // namespace

MarksPanel::MarksPanel(Workspace& workspace, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_marker(workspace.workbook()),
      m_bookmark(markButton(QStringLiteral("bookmark"), tr("Bookmark"))), m_howMany(plainLabel({}, "muted")),
      m_codes(new CodeEditor([this] { return m_marker.knownCodes(); })), m_changed(new QWidget), m_note(new NoteEditor)
{
    setObjectName(QStringLiteral("marks"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(marksLine());
    layout->addWidget(m_codes);
    composeNote(layout);
    connect(m_codes, &CodeEditor::added, this, [this](const QString& code) {
        if (canAct())
            m_marker.addCode(m_chosen, code);
    });
    connect(m_codes, &CodeEditor::removed, this, [this](const QString& code) {
        if (canAct())
            m_marker.removeCode(m_chosen, code);
    });
    connect(m_codes, &CodeEditor::left, this, &MarksPanel::left);
    connect(&workspace.workbook(), &WorkbookController::annotationsChanged, this, &MarksPanel::refresh);
    connect(&workspace.workbook(), &WorkbookController::opened, this, &MarksPanel::refresh);
    refresh();
}

QWidget* MarksPanel::marksLine()
{
    auto* line = new QWidget;
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    m_bookmark->setText(tr("★ Bookmark"));
    m_bookmark->setToolTip(tr("Keep this testimony at hand (B, Ctrl+B)"));
    connect(m_bookmark, &QToolButton::clicked, this, &MarksPanel::toggleBookmark);
    layout->addWidget(m_bookmark);
    layout->addSpacing(8);
    for (int colour = 1; colour <= annotationColours; ++colour)
        layout->addWidget(colourButton(colour));
    layout->addSpacing(8);
    m_howMany->setObjectName(QStringLiteral("chosen-count"));
    layout->addWidget(m_howMany);
    layout->addStretch(1);
    return line;
}

QToolButton* MarksPanel::colourButton(int colour)
{
    const QString title = markColourTitle(colour);
    QToolButton* made = markButton(QStringLiteral("colour-%1").arg(colour), tr("Colour: %1").arg(title));
    made->setIcon(markColourIcon(colour));
    made->setToolTip(tr("%1 (key %2; 0 takes the colour away)").arg(title).arg(colour));
    connect(made, &QToolButton::clicked, this, [this, colour] { toggleColour(colour); });
    m_colours.push_back(made);
    return made;
}

void MarksPanel::composeNote(QLayout* layout)
{
    m_changed->setObjectName(QStringLiteral("text-changed"));
    auto* line = new QHBoxLayout(m_changed);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(wrappedLabel(tr("The text has changed since this note was written."), "notice"), 1);
    auto* compare = button(tr("Show both versions"), QStringLiteral("show-versions"), "link");
    connect(compare, &QPushButton::clicked, this, &MarksPanel::showVersions);
    line->addWidget(compare);
    m_note->setObjectName(QStringLiteral("note"));
    m_note->setAccessibleName(tr("Note"));
    m_note->setPlaceholderText(tr("Note (N) — kept as you type"));
    m_note->setMinimumHeight(m_note->fontMetrics().lineSpacing() * 2 + 14);
    connect(m_note, &NoteEditor::written, this, &MarksPanel::keepNote);
    connect(m_note, &NoteEditor::left, this, &MarksPanel::left);
    layout->addWidget(m_changed);
    layout->addWidget(m_note);
}

void MarksPanel::addShortcuts(QWidget* around)
{
    const auto add = [&](const QKeySequence& key, auto act) {
        auto* shortcut = new QShortcut(key, around);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    add(Qt::Key_B, [this] { toggleBookmark(); });
    add(Qt::CTRL | Qt::Key_B, [this] { toggleBookmark(); });
    for (int colour = 0; colour <= annotationColours; ++colour)
        add(QKeySequence(Qt::Key_0 + colour), [this, colour] { toggleColour(colour); });
    add(Qt::Key_T, [this] { focusCodes(); });
    add(Qt::Key_N, [this] { focusNote(); });
}

QSize MarksPanel::minimumSizeHint() const
{
    // Codes and the notice may need several lines: how many depends on the width.
    return {QWidget::minimumSizeHint().width(), layout()->totalMinimumHeightForWidth(width())};
}

void MarksPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
}

void MarksPanel::showTestimony(const std::string& id, const QString& text)
{
    m_note->flush();    // to the testimony it was typed for
    m_id = id;
    m_text = text;
    m_chosen = {id};
    refresh();
}

void MarksPanel::clear()
{
    m_note->flush();
    m_id.clear();
    m_text.clear();
    m_chosen.clear();
    refresh();
}

void MarksPanel::setChosen(Ids ids)
{
    m_chosen = std::move(ids);
    const auto count = static_cast<int>(m_chosen.size());
    m_howMany->setText(count > 1 ? tr("for %Ln testimony(ies)", nullptr, count) : QString());
    m_howMany->setToolTip(tr("Bookmark, colour and codes are for all the rows that are chosen"));
}

void MarksPanel::refresh()
{
    setEnabled(!m_id.empty());
    const Annotation shown = m_id.empty() ? Annotation() : m_workspace.workbook().annotation(m_id);
    m_bookmark->setChecked(shown.bookmarked);
    for (int colour = 1; colour <= annotationColours; ++colour)
        m_colours[static_cast<size_t>(colour - 1)]->setChecked(shown.colour == colour);
    m_codes->showCodes(shown.codes);
    m_changed->setVisible(!shown.note.isEmpty() && shown.notedText != m_text);
    m_note->showNote(shown.note);
    if (m_chosen.size() <= 1)
        m_howMany->clear();
}

void MarksPanel::keepNote(const QString& note)
{
    if (!m_id.empty())
        m_marker.setNote(m_id, note, m_text);
}

void MarksPanel::showVersions()
{
    auto* dialog = new TextVersionsDialog(m_workspace.workbook().annotation(m_id).notedText, m_text, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

bool MarksPanel::canAct()
{
    if (m_chosen.size() > mostAtOnce) {
        m_workspace.tell(
            tr("At most %Ln testimony(ies) can be marked at once.", nullptr, static_cast<int>(mostAtOnce)));
        return false;
    }
    return !m_chosen.empty();
}

void MarksPanel::toggleBookmark()
{
    if (canAct())
        m_marker.toggleBookmark(m_chosen);
    refresh();    // a button that was clicked has changed by itself
}

void MarksPanel::toggleRead()
{
    if (canAct())
        m_marker.toggleRead(m_chosen);
}

void MarksPanel::toggleColour(int colour)
{
    if (canAct())
        m_marker.toggleColour(m_chosen, colour);
    refresh();
}

void MarksPanel::focusNote()
{
    m_note->setFocus(Qt::ShortcutFocusReason);
}

void MarksPanel::focusCodes()
{
    m_codes->focusField();
}

}    // namespace vigie
