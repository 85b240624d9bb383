// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/terminal.h"
#include "core/store/snapshot_reader.h"

#include <QCoreApplication>

namespace vigie::cli {

int runVerify(const QStringList& words)
{
    Arguments arguments(
        QStringLiteral("verify"),
        QCoreApplication::translate("Cli", "Checks a snapshot: its pages, its columns against its rows, and both "
                                           "against its report. Exit code 0 when it is sound, 6 when it is not."),
        QStringLiteral("SNAPSHOT"));
    if (const auto over = arguments.parse(words, 1, 1))
        return *over;
    const auto verified = verifySnapshot(arguments.positional().front(), task());
    if (!verified)
        return fail(verified.error());
    return finish(writeOut(QCoreApplication::translate("Cli", "The snapshot is sound.").toUtf8() + '\n'));
}

}    // namespace vigie::cli
