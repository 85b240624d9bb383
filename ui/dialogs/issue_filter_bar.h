// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/report_models.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace vigie {

/// Narrows the issues of a report: by source, outcome, rule, and any text. Rules are those that occur, with their
/// counts.
class IssueFilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit IssueFilterBar(const ImportReport& report, QWidget* parent = nullptr);

Q_SIGNALS:
    void changed(const vigie::IssueFilter& filter);

private:
    QComboBox* box(const QString& name, const QString& everything, const QString& objectName);
    void fillKindsAndRules(const std::vector<ReportSection>& sections);
    void collect();

    QComboBox* m_sources;
    QComboBox* m_kinds;
    QComboBox* m_rules;
    QLineEdit* m_find;
};

}    // namespace vigie
