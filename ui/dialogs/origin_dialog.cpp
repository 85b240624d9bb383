// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/origin_dialog.h"

#include "ui/style/widgets.h"

#include <QClipboard>
#include <QFormLayout>
#include <QGuiApplication>
#include <QScrollArea>
#include <QVBoxLayout>

namespace vigie {

namespace {

QLabel* copyable(const QString& text, const char* role = nullptr)
{
    QLabel* label = wrappedLabel(text, role);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

QString linesText(const NumberOrigin& origin)
{
    QStringList lines;
    for (const auto& [title, value] : originLines(origin))
        lines << OriginDialog::tr("%1: %2").arg(title, value);
    return lines.join(u'\n');
}

}    // namespace

OriginDialog::OriginDialog(const NumberOrigin& origin, Workspace& workspace, QWidget* parent)
    : QDialog(parent), m_origin(origin), m_workspace(workspace)
{
    setWindowTitle(tr("Where does this number come from?"));
    setObjectName(QStringLiteral("origin-dialog"));
    resizeForText(this, {640, 620});
    auto* title = copyable(m_origin.title, "title");
    title->setObjectName(QStringLiteral("origin-title"));
    auto* value = copyable(m_origin.value, m_origin.value.contains(u'\n') ? nullptr : "number");
    value->setObjectName(QStringLiteral("origin-value"));
    auto* rows = button(tr("&Show the rows"), QStringLiteral("origin-rows"), "primary");
    auto* method = button(tr("Copy the &method"), QStringLiteral("origin-copy-method"));
    auto* all = button(tr("Copy &all"), QStringLiteral("origin-copy-all"));
    auto* close = button(tr("&Close"), QStringLiteral("origin-close"));
    rows->setToolTip(tr("Sets the filter that leaves exactly these rows; Ctrl+Z brings the former one back"));
    rows->setEnabled(m_origin.rows.value_or(1) > 0);
    method->setToolTip(tr("A paragraph ready for a report"));
    auto* line = new QHBoxLayout;
    for (QPushButton* act : {rows, method, all})
        line->addWidget(act);
    line->addStretch();
    line->addWidget(close);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(title);
    layout->addWidget(value);
    layout->addWidget(lines(), 1);
    layout->addLayout(line);
    connect(rows, &QPushButton::clicked, this, [this] {
        showRows(m_origin, m_workspace);
        QDialog::close();
    });
    connect(method, &QPushButton::clicked, this,
            [this] { copy(methodParagraph(m_origin), tr("The method is on the clipboard")); });
    connect(all, &QPushButton::clicked, this,
            [this] { copy(linesText(m_origin), tr("Everything is on the clipboard")); });
    connect(close, &QPushButton::clicked, this, &QDialog::close);
}

QWidget* OriginDialog::lines()
{
    auto* page = new QWidget;
    auto* form = new QFormLayout(page);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    const auto all = originLines(m_origin);
    for (size_t i = 1; i < all.size(); ++i) {
        QLabel* value = copyable(all[i].second);
        value->setObjectName(QStringLiteral("origin-line-%1").arg(i));
        value->setAccessibleName(tr("%1: %2").arg(all[i].first, all[i].second));
        form->addRow(plainLabel(all[i].first, "muted"), value);
    }
    auto* scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("origin-lines"));
    scroll->setAccessibleName(tr("Origin of the number"));
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(page);
    return scroll;
}

void OriginDialog::copy(const QString& text, const QString& told)
{
    QGuiApplication::clipboard()->setText(text);
    m_workspace.tell(told);
}

void showOrigin(const NumberOrigin& origin, Workspace& workspace, QWidget* asker)
{
    auto* dialog = new OriginDialog(origin, workspace, asker->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

void showOrigin(const FigureSpec& figure, const MarkTarget& target, Workspace& workspace, QWidget* asker)
{
    if (const auto origin = originOf(figure, target, workspace.snapshots()))
        showOrigin(*origin, workspace, asker);
    else
        Q_EMIT workspace.snapshots().failed(origin.error());
}

}    // namespace vigie
