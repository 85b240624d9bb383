// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/terminal.h"
#include "core/store/snapshot_reader.h"

#include <QCoreApplication>

namespace vigie::cli {

int runReport(const QStringList& words)
{
    Arguments arguments(
        QStringLiteral("report"),
        QCoreApplication::translate("Cli", "Prints the import report that is stored in a snapshot: what was read, "
                                           "stored, repaired and rejected, with the places."),
        QStringLiteral("SNAPSHOT"));
    arguments.addFlag(QStringLiteral("json"), QCoreApplication::translate("Cli", "Print JSON (the default)."));
    arguments.addFlag(QStringLiteral("csv"), QCoreApplication::translate("Cli", "Print one line per issue, as CSV."));
    if (const auto over = arguments.parse(words, 1, 1))
        return *over;
    const QString path = arguments.positional().front();
    const auto report = arguments.isSet(QStringLiteral("csv")) ? readImportReportCsv(path) : readImportReportJson(path);
    return report ? finish(writeOut(*report)) : fail(report.error());
}

}    // namespace vigie::cli
