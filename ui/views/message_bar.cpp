// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/message_bar.h"

#include "core/base/error.h"
#include "ui/style/widgets.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>

namespace vigie {

MessageBar::MessageBar(QWidget* parent)
    : QWidget(parent), m_text(wrappedLabel({})), m_details(button(tr("See the report"), QStringLiteral("see-report")))
{
    setObjectName(QStringLiteral("messageBar"));
    setAttribute(Qt::WA_StyledBackground);
    auto* copy = button(tr("Copy"), QStringLiteral("copy-message"));
    auto* dismiss = button(tr("Dismiss"), QStringLiteral("dismiss-message"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 12, 6);
    layout->addWidget(m_text, 1);
    for (QPushButton* each : {m_details, copy, dismiss})
        layout->addWidget(each);
    connect(m_details, &QPushButton::clicked, this, &MessageBar::detailsAsked);
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_text->text()); });
    connect(dismiss, &QPushButton::clicked, this, &QWidget::hide);
    hide();
}

void MessageBar::showError(const Error& error)
{
    showText(error.message(), false);
}

void MessageBar::showNotice(const QString& text)
{
    showText(text, false);
}

void MessageBar::showReport(const QString& sentence)
{
    showText(sentence, true);
}

QString MessageBar::text() const
{
    return m_text->text();
}

void MessageBar::showText(const QString& text, bool withDetails)
{
    m_text->setText(text);
    m_details->setVisible(withDetails);
    setAccessibleName(text);
    show();
}

}    // namespace vigie
