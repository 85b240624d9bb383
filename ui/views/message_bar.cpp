// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/message_bar.h"

#include "core/base/error.h"
#include "ui/style/widgets.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>

namespace vigie {

MessageBar::MessageBar(QWidget* parent)
    : QWidget(parent), m_text(wrappedLabel({})), m_count(plainLabel({}, "muted")),
      m_details(button(tr("See the report"), QStringLiteral("see-report")))
{
    setObjectName(QStringLiteral("messageBar"));
    setAttribute(Qt::WA_StyledBackground);
    auto* copy = button(tr("Copy"), QStringLiteral("copy-message"));
    auto* dismiss = button(tr("Dismiss"), QStringLiteral("dismiss-message"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 12, 6);
    layout->addWidget(m_text, 1);
    m_text->setObjectName(QStringLiteral("message"));
    m_count->setObjectName(QStringLiteral("message-count"));
    layout->addWidget(m_count);
    for (QPushButton* each : {m_details, copy, dismiss})
        layout->addWidget(each);
    connect(m_details, &QPushButton::clicked, this, &MessageBar::detailsAsked);
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_text->text()); });
    connect(dismiss, &QPushButton::clicked, this, &MessageBar::dismiss);
    hide();
}

void MessageBar::showError(const Error& error)
{
    add(error.message(), Kind::Error);
}

void MessageBar::showNotice(const QString& text)
{
    add(text, Kind::Notice);
}

void MessageBar::showReport(const QString& sentence)
{
    add(sentence, Kind::Report);
}

QString MessageBar::text() const
{
    return m_text->text();
}

void MessageBar::add(const QString& text, Kind kind)
{
    if (isHidden())
        m_messages.clear();
    // The same thing said twice is one message, and only errors wait behind what came after them.
    std::erase_if(m_messages, [&](const Message& known) { return known.kind != Kind::Error || known.text == text; });
    m_messages.push_back({text, kind});
    showLatest();
}

void MessageBar::dismiss()
{
    if (!m_messages.empty())
        m_messages.pop_back();
    if (m_messages.empty())
        hide();
    else
        showLatest();
}

void MessageBar::showLatest()
{
    const Message& latest = m_messages.back();
    m_text->setText(latest.text);
    m_details->setVisible(latest.kind == Kind::Report);
    m_count->setVisible(m_messages.size() > 1);
    m_count->setText(tr("%Ln message(s)", nullptr, static_cast<int>(m_messages.size())));
    setAccessibleName(latest.text);
    show();
}

}    // namespace vigie
