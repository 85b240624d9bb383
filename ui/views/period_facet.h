// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/facet.h"

class QDate;
class QDateEdit;

namespace vigie {

class MonthHistogram;

/// The period of publication: first and last day, and a histogram to drag over.
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
    void datesChanged();
    void choose(const QDate& first, const QDate& last);

    MonthHistogram* m_histogram;
    QDateEdit* m_first;
    QDateEdit* m_last;
};

}    // namespace vigie
