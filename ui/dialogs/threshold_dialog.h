// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/small_numbers.h"

#include <QDialog>

class QSpinBox;

namespace vigie {

/// Asks under how many cases a rate is not shown, and under how many it is marked. The second is never below the first.
class ThresholdDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ThresholdDialog(const Thresholds& present, QWidget* parent = nullptr);

    Thresholds thresholds() const;

private:
    QSpinBox* number(const QString& name, const QString& objectName, int value);

    QSpinBox* m_hide;
    QSpinBox* m_caution;
};

}    // namespace vigie
