// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/quotation_card.h"

#include "ui/style/widgets.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace vigie {

QuotationCard::QuotationCard(int number, QWidget* parent)
    : QFrame(parent), m_words(wrappedLabel({}, nullptr, this)), m_reference(wrappedLabel({}, "muted", this)),
      m_other(button(tr("Another one"), QStringLiteral("quotation-other-%1").arg(number), nullptr, this)),
      m_leaveOut(button(tr("Leave out"), QStringLiteral("quotation-leave-out-%1").arg(number), nullptr, this))
{
    setObjectName(QStringLiteral("card"));
    m_words->setObjectName(QStringLiteral("quotation-words-%1").arg(number));
    m_reference->setObjectName(QStringLiteral("quotation-reference-%1").arg(number));
    m_other->setAccessibleName(tr("Another one in the place of quotation %1").arg(number));
    m_leaveOut->setAccessibleName(tr("Leave quotation %1 out").arg(number));
    auto* line = new QHBoxLayout;
    line->addWidget(m_reference, 1);
    line->addWidget(m_other, 0, Qt::AlignBottom);
    line->addWidget(m_leaveOut, 0, Qt::AlignBottom);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 8, 10, 8);
    layout->setSpacing(6);
    layout->addWidget(m_words);
    layout->addLayout(line);
    connect(m_other, &QPushButton::clicked, this, &QuotationCard::otherAsked);
    connect(m_leaveOut, &QPushButton::clicked, this, &QuotationCard::leaveOutAsked);
}

void QuotationCard::takeFocus()
{
    m_leaveOut->setFocus();
}

void QuotationCard::setQuotation(const Quotation& quotation, bool others)
{
    m_words->setText(quotedWords(quotation));
    m_reference->setText(quotationReference(quotation));
    m_other->setEnabled(others);
    m_other->setToolTip(others ? tr("Another testimony of the same sentiment, drawn by chance")
                               : tr("There is no other testimony of the same sentiment here"));
}

void QuotationCard::setFailure(const QString& why)
{
    m_words->setText(why);
    m_reference->clear();
    m_other->setEnabled(false);
}

}    // namespace vigie
