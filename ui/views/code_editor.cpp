// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/code_editor.h"

#include "ui/models/display_text.h"
#include "ui/style/widgets.h"
#include "ui/views/flow_layout.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QStringListModel>
#include <QVBoxLayout>

namespace vigie {

namespace {

constexpr int widestChip = 220;
constexpr int longestCode = 80;

}    // namespace

CodeEditor::CodeEditor(std::function<QStringList()> known, QWidget* parent)
    : QWidget(parent), m_known(std::move(known)), m_field(new QLineEdit), m_completions(new QStringListModel(this)),
      m_completer(new QCompleter(m_completions, this))
{
    m_field->setObjectName(QStringLiteral("code-field"));
    m_field->setPlaceholderText(tr("Add a code (T)"));
    m_field->setAccessibleName(tr("Add a code"));
    m_field->setToolTip(tr("One of your own tags: type, and Enter adds it (T)"));
    m_field->setMaxLength(longestCode);
    m_field->setAcceptDrops(false);    // files dropped on it are for the window
    m_field->setMinimumWidth(150);
    m_field->installEventFilter(this);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setFilterMode(Qt::MatchContains);
    m_completer->popup()->setObjectName(QStringLiteral("code-completions"));
    m_field->setCompleter(m_completer);
    auto* flow = new FlowLayout(6, this);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->addWidget(m_field);
    m_flow = flow;
    connect(m_field, &QLineEdit::returnPressed, this, [this] { add(m_field->text()); });
    // Queued: the completer puts its text into the field after it told.
    connect(
        m_completer, qOverload<const QString&>(&QCompleter::activated), this,
        [this](const QString& code) { add(code); }, Qt::QueuedConnection);
}

void CodeEditor::add(const QString& code)
{
    m_field->clear();
    if (!code.simplified().isEmpty())
        Q_EMIT added(code.simplified());
}

void CodeEditor::focusField()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void CodeEditor::showCodes(const QStringList& codes)
{
    if (codes == m_codes)
        return;
    m_codes = codes;
    m_flow->takeAt(m_flow->count() - 1);    // the field stays last
    while (QLayoutItem* item = m_flow->takeAt(0)) {
        if (item->widget()->hasFocus())
            focusField();
        item->widget()->hide();
        item->widget()->deleteLater();    // this may be the answer to its own click
        delete item;
    }
    for (const QString& code : codes)
        addChip(code);
    m_flow->addWidget(m_field);
    updateGeometry();
}

void CodeEditor::addChip(const QString& code)
{
    auto* chip = button({}, QStringLiteral("code-chip"), "chip");
    QString text = chip->fontMetrics().elidedText(code, Qt::ElideRight, widestChip);
    chip->setText(text.replace(u'&', QStringLiteral("&&")) + QStringLiteral("  ✕"));
    chip->setToolTip(plainToolTip(tr("%1 — click to take this code away").arg(code)));
    chip->setAccessibleName(tr("Take the code away: %1").arg(code));
    connect(chip, &QPushButton::clicked, this, [this, code] { Q_EMIT removed(code); });
    m_flow->addWidget(chip);
}

bool CodeEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_field && event->type() == QEvent::FocusIn)
        m_completions->setStringList(m_known());
    if (watched == m_field && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape && !m_completer->popup()->isVisible()) {
        m_field->clear();
        Q_EMIT left();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

}    // namespace vigie
