// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/import_session.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLineEdit;
class QPushButton;

namespace vigie {

/// What holds for the whole import: the snapshot's label and date, dates and repairs.
class ImportSettings : public QWidget
{
    Q_OBJECT

public:
    explicit ImportSettings(QWidget* parent = nullptr);

    void fill(ImportRequest& request) const;

private:
    QWidget* snapshotBox();
    QWidget* repairBox();
    void chooseRepairs();
    void showRepairs();

    QLineEdit* m_label;
    QCheckBox* m_hasDate;
    QDateEdit* m_date;
    QComboBox* m_swaps;
    QCheckBox* m_mojibake;
    QPushButton* m_repairs;
    RuleSet m_switchedOff;
};

}    // namespace vigie
