// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/terminal.h"
#include "core/base/number.h"
#include "core/demo/demo_files.h"

#include <QCoreApplication>
#include <QDir>

namespace vigie::cli {

int runDemo(const QStringList& words)
{
    Arguments arguments(
        QStringLiteral("demo"),
        QCoreApplication::translate("Cli", "Writes the five published files with fictitious content, in their real "
                                           "dialects. The same scale and seed give the same bytes."),
        QString());
    arguments.addValue({QStringLiteral("o"), QStringLiteral("output")},
                       QCoreApplication::translate("Cli", "Folder to write into; made if it is not there."),
                       QStringLiteral("FOLDER"));
    arguments.addValue(
        {QStringLiteral("scale")},
        QCoreApplication::translate("Cli", "Size: 1 (default) is about 2,000 structures and 6,000 experiences."),
        QStringLiteral("X"));
    arguments.addValue({QStringLiteral("seed")}, QCoreApplication::translate("Cli", "Another seed, other data."),
                       QStringLiteral("N"));
    if (const auto over = arguments.parse(words, 0, 0))
        return *over;
    DemoOptions options;
    if (!arguments.isSet(QStringLiteral("output")))
        return fail(wrongUsage(QCoreApplication::translate("Cli", "-o FOLDER says where to write")));
    if (arguments.isSet(QStringLiteral("scale"))) {
        const auto scale = parseNumber(arguments.value(QStringLiteral("scale")).toStdString());
        if (!scale || scale->value <= 0)
            return fail(wrongUsage(QCoreApplication::translate("Cli", "--scale takes a number above 0")));
        options.scale = scale->value;
    }
    const auto seed = arguments.count(QStringLiteral("seed"));
    if (!seed)
        return fail(seed.error());
    if (*seed)
        options.seed = static_cast<quint64>(**seed);
    const QString folder = arguments.value(QStringLiteral("output"));
    if (!QDir().mkpath(folder))
        return fail({ErrorCode::OutputFailed,
                     QCoreApplication::translate("Cli", "The folder could not be made"),
                     folder,
                     {},
                     {}});
    const auto files = writeDemoFiles(folder, options, task());
    if (!files)
        return fail(files.error());
    return finish(writeOut(files->join(u'\n').toUtf8() + '\n'));
}

}    // namespace vigie::cli
