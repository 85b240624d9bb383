// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/import_report.h"

#include <QDialog>

namespace vigie {

/// The import report: what became of each source, and every place where a rule applied.
class ReportDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ReportDialog(const ImportReport& report, QWidget* parent = nullptr);

    /// As CSV, for callers that ask no file name. Errors: OutputFailed.
    Result<void> exportTo(const QString& path) const;

private:
    QWidget* issues();
    void askAndExport();

    ImportReport m_report;
};

}    // namespace vigie
