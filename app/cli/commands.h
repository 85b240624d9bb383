// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

// One function per command of the command line, in a file of its own. Each gets the arguments after its name, writes
// its result to standard output, messages to standard error, and returns the exit code (ErrorCode, 0 = done).

namespace vigie::cli {

int runRecords(const QStringList& arguments);
int runSniff(const QStringList& arguments);
int runImport(const QStringList& arguments);
int runInfo(const QStringList& arguments);
int runReport(const QStringList& arguments);
int runVerify(const QStringList& arguments);
int runIndex(const QStringList& arguments);
int runDump(const QStringList& arguments);
int runCount(const QStringList& arguments);
int runAnalyse(const QStringList& arguments);
int runIndicator(const QStringList& arguments);
int runFigure(const QStringList& arguments);
int runDemo(const QStringList& arguments);

}    // namespace vigie::cli
