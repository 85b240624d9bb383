// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/terminal.h"
#include "app/language.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace {

struct Command
{
    const char* name;
    const char* summary;
    int (*run)(const QStringList& arguments);
};

constexpr std::array commands = {
    Command{"records", QT_TRANSLATE_NOOP("Cli", "how a file is read, before any meaning"), vigie::cli::runRecords},
    Command{"sniff", QT_TRANSLATE_NOOP("Cli", "how a file will be read, and what speaks for it"), vigie::cli::runSniff},
    Command{"import", QT_TRANSLATE_NOOP("Cli", "published files into a snapshot"), vigie::cli::runImport},
    Command{"info", QT_TRANSLATE_NOOP("Cli", "what a snapshot holds"), vigie::cli::runInfo},
    Command{"report", QT_TRANSLATE_NOOP("Cli", "the import report stored in a snapshot"), vigie::cli::runReport},
    Command{"verify", QT_TRANSLATE_NOOP("Cli", "is a snapshot sound?"), vigie::cli::runVerify},
    Command{"index", QT_TRANSLATE_NOOP("Cli", "the full-text index of a snapshot"), vigie::cli::runIndex},
    Command{"dump", QT_TRANSLATE_NOOP("Cli", "rows of a data set, filtered and sorted"), vigie::cli::runDump},
    Command{"count", QT_TRANSLATE_NOOP("Cli", "counts, shares and intervals by field"), vigie::cli::runCount},
    Command{"analyse", QT_TRANSLATE_NOOP("Cli", "criteria, funnel, delays, months, transparency"),
            vigie::cli::runAnalyse},
    Command{"indicator", QT_TRANSLATE_NOOP("Cli", "values of one indicator by group, over time, among peers"),
            vigie::cli::runIndicator},
    Command{"figure", QT_TRANSLATE_NOOP("Cli", "a figure of the window, as data"), vigie::cli::runFigure},
    Command{"demo", QT_TRANSLATE_NOOP("Cli", "fictitious files in the published dialects"), vigie::cli::runDemo},
};

QString overview()
{
    QString text =
        QCoreApplication::translate("Cli", "Usage: vigie-cli COMMAND [options]\n\nCommands (each has --help):\n");
    for (const Command& command : commands)
        text += QStringLiteral("  %1 %2\n")
                    .arg(QLatin1String(command.name), -9)
                    .arg(QCoreApplication::translate("Cli", command.summary));
    return text;
}

}    // namespace

int main(int argc, char* argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("vigie-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(VIGIE_VERSION));
    vigie::speak(qEnvironmentVariable("VIGIE_LANG", QStringLiteral("fr")), application);

    const QStringList arguments = QCoreApplication::arguments().mid(1);
    const QString name = arguments.value(0);
    if (name == QLatin1String("--version"))
        return vigie::cli::finish(vigie::cli::writeOut("vigie-cli " VIGIE_VERSION "\n"));
    if (name == QLatin1String("--help") || name == QLatin1String("help"))
        return vigie::cli::finish(vigie::cli::writeOut(overview().toUtf8()));
    const auto command = std::find_if(commands.begin(), commands.end(),
                                      [&](const Command& candidate) { return name == QLatin1String(candidate.name); });
    if (command == commands.end()) {
        vigie::cli::say(overview());
        return static_cast<int>(vigie::ErrorCode::WrongUsage);
    }
    return command->run(arguments.mid(1));
}
