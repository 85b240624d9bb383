// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/range_brush.h"
#include "ui/views/facet.h"

#include <QDate>

#include <optional>

class QComboBox;
class QDateEdit;
class QLabel;

namespace vigie {

class MonthHistogram;

/// The period of publication: quick choices, first and last day, and a histogram to drag over, which tells what the
/// span would leave while it is dragged.
class PeriodFacet : public Facet
{
    Q_OBJECT

public:
    explicit PeriodFacet(Workspace& workspace, QWidget* parent = nullptr);

protected:
    void snapshotChanged() override;
    void refresh() override;

private:
    QDateEdit* dateEdit(const QString& name, const QString& objectName);
    void fillQuick(const QDate& oldest, const QDate& newest);
    void refreshQuick(const Condition* condition);
    void quickChosen();
    void datesChanged();
    void choose(const QDate& first, const QDate& last);
    void preview(int firstMonth, int lastMonth);

    QComboBox* m_quick;
    MonthHistogram* m_histogram;
    QLabel* m_preview;
    QDateEdit* m_first;
    QDateEdit* m_last;
    QDate m_dataDate;                     ///< quick choices end here
    std::optional<RangeBrush> m_brush;    ///< while a span is dragged
};

}    // namespace vigie
