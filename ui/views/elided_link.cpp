// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/elided_link.h"

#include "ui/models/display_text.h"

#include <QEvent>

namespace vigie {

namespace {

/// What the style sheet puts around the words, and a little more: widths of letters are rounded.
constexpr int frame = 2;
constexpr int slack = 3;

}    // namespace

ElidedLink::ElidedLink(const QString& text, const QString& objectName, QWidget* parent)
    : QPushButton(parent), m_whole(text)
{
    setObjectName(objectName);
    setAccessibleName(text);
    setToolTip(plainToolTip(text));
    setAutoDefault(false);
    setProperty("role", QStringLiteral("text-link"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    fit();
}

QSize ElidedLink::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_whole) + frame + slack, QPushButton::sizeHint().height()};
}

QSize ElidedLink::minimumSizeHint() const
{
    return {frame + fontMetrics().averageCharWidth() * 8, QPushButton::sizeHint().height()};
}

void ElidedLink::resizeEvent(QResizeEvent* event)
{
    QPushButton::resizeEvent(event);
    fit();
}

void ElidedLink::changeEvent(QEvent* event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

void ElidedLink::fit()
{
    QString shown = fontMetrics().elidedText(m_whole, Qt::ElideRight, std::max(0, width() - frame));
    // An ampersand in a name is no mnemonic.
    shown.replace(u'&', QStringLiteral("&&"));
    if (shown != text())
        setText(shown);
}

}    // namespace vigie
