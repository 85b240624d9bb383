// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vigie {

/// A report made again without a window: `vigie --report REPORT.json SNAPSHOT -o note.pdf`.
struct ReportRequest
{
    QString report;    ///< the JSON document that the report window exports
    QString snapshot;
    QString document;     ///< to write, its form by its ending; empty = none
    QString changes;      ///< to write what changed: .csv, .xlsx or .json; empty = standard output alone
    QString update;       ///< to write the report with the new figures; may be `report` itself; empty = none
    QString decisions;    ///< on indicators, as `vigie-cli indicator` reads them; empty = none
};

/// Prints every number that changed, a line each, on standard output and a sentence on standard error. Thresholds are
/// those of the report. Exit codes are those of the command line (ErrorCode): CheckFailed when a figure could not be
/// made again; the files are written all the same, and the document says it of that figure.
int runReportCommand(const ReportRequest& request);

}    // namespace vigie
