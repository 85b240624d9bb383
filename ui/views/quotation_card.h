// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/control/quotation.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace vigie {

/// One quotation with its reference, and the ways to another one or to none.
class QuotationCard : public QFrame
{
    Q_OBJECT

public:
    /// @p number from 1: three cards differ by it for whoever hears them.
    explicit QuotationCard(int number, QWidget* parent = nullptr);

    void setQuotation(const Quotation& quotation, bool others);
    /// Instead of words: why there are none.
    void setFailure(const QString& why);
    /// Where a card that is left out hands the keyboard on to. No focus proxy: Tab would step over what is before it.
    void takeFocus();

Q_SIGNALS:
    void otherAsked();
    void leaveOutAsked();

private:
    QLabel* m_words;
    QLabel* m_reference;
    QPushButton* m_other;
    QPushButton* m_leaveOut;
};

}    // namespace vigie
