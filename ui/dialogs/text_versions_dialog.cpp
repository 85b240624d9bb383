// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/text_versions_dialog.h"

#include "ui/style/widgets.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace vigie {

namespace {

QLayout* version(const QString& title, const QString& text, const QString& objectName)
{
    auto* shown = new QPlainTextEdit(text);
    shown->setObjectName(objectName);
    shown->setAccessibleName(title);
    shown->setReadOnly(true);
    shown->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    shown->setTabChangesFocus(true);
    auto* column = new QVBoxLayout;
    column->addWidget(plainLabel(title, "title"));
    column->addWidget(shown, 1);
    return column;
}

}    // namespace

TextVersionsDialog::TextVersionsDialog(const QString& then, const QString& now, QWidget* parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("text-versions"));
    setWindowTitle(tr("The text has changed"));
    resizeForText(this, {900, 480});
    auto* sides = new QHBoxLayout;
    sides->setSpacing(12);
    sides->addLayout(version(tr("When the note was written"), then, QStringLiteral("text-then")));
    sides->addLayout(version(tr("In this snapshot"), now, QStringLiteral("text-now")));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(sides, 1);
    layout->addWidget(buttons);
}

}    // namespace vigie
