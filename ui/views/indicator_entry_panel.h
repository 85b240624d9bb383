// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/indicator_dictionary.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace vigie {

/// What is known of one indicator, and where it can be decided: each choice is a decision at once, and can be undone.
class IndicatorEntryPanel : public QWidget
{
    Q_OBJECT

public:
    explicit IndicatorEntryPanel(QWidget* parent = nullptr);

    /// @p decision: what was decided of it so far. @p definition: as published or decided; may be empty.
    void setIndicator(const IndicatorEntry& indicator, const IndicatorDecision& decision, const QString& definition);
    /// Nothing is chosen.
    void clear();
    /// To the choice of the better side.
    void focusBetterSide();

Q_SIGNALS:
    void decided(const std::string& code, const vigie::IndicatorDecision& decision);

private:
    void compose();
    void tell();

    QLabel* m_title;
    QLabel* m_code;
    QLabel* m_proposal;
    QPushButton* m_confirm;
    QComboBox* m_side;
    QComboBox* m_family;
    QLineEdit* m_unit;
    QLineEdit* m_frequency;
    QLabel* m_definition;
    IndicatorEntry m_indicator;
    IndicatorDecision m_decision;
};

}    // namespace vigie
