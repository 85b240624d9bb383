// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/command_line.h"

#include "core/base/error.h"
#include "ui/control/window_settings.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>
#include <cstdlib>

namespace vigie {

namespace {

QString inLanguage(const char* text)
{
    return QCoreApplication::translate("CommandLine", text);
}

[[noreturn]] void refuse(const QString& why)
{
    std::fprintf(stderr, "vigie: %s\n", qPrintable(why));
    std::exit(static_cast<int>(ErrorCode::WrongUsage));
}

QSize sizeFrom(const QString& text)
{
    const QStringList parts = text.split(u'x');
    const QSize size(parts.value(0).toInt(), parts.value(1).toInt());
    if (parts.size() != 2 || size.isEmpty())
        refuse(QCoreApplication::translate("CommandLine", "--size expects WIDTHxHEIGHT, not %1").arg(text));
    return size;
}

/// `--report` and what belongs to it.
struct ReportWords
{
    const QCommandLineOption report{
        QStringLiteral("report"),
        inLanguage(QT_TRANSLATE_NOOP("CommandLine", "Make a report again on the snapshot, without a window, and print "
                                                    "every number that changed.")),
        QStringLiteral("REPORT.json")};
    const QCommandLineOption output{
        {QStringLiteral("o"), QStringLiteral("output")},
        inLanguage(QT_TRANSLATE_NOOP("CommandLine", "With --report: the document to write.")),
        QStringLiteral("FILE.pdf|docx|odt|html|md")};
    const QCommandLineOption changes{
        QStringLiteral("changes"),
        inLanguage(QT_TRANSLATE_NOOP("CommandLine", "With --report: write what changed to a file, too.")),
        QStringLiteral("FILE.csv|xlsx|json")};
    const QCommandLineOption update{
        QStringLiteral("update"),
        inLanguage(QT_TRANSLATE_NOOP("CommandLine", "With --report: write the report with its new figures.")),
        QStringLiteral("REPORT.json")};
    const QCommandLineOption decisions{
        QStringLiteral("dictionary"),
        inLanguage(QT_TRANSLATE_NOOP("CommandLine", "With --report: what was decided of the indicators.")),
        QStringLiteral("FILE")};

    QList<QCommandLineOption> all() const { return {report, output, changes, update, decisions}; }
};

std::optional<ReportRequest> reportAsked(const QCommandLineParser& parser, const ReportWords& words,
                                         const QStringList& files)
{
    if (!parser.isSet(words.report)) {
        for (const QCommandLineOption& option : words.all()) {
            if (parser.isSet(option))
                refuse(inLanguage(QT_TRANSLATE_NOOP("CommandLine", "--%1 says nothing without --report"))
                           .arg(option.names().constLast()));
        }
        return std::nullopt;
    }
    if (files.size() != 1)
        refuse(inLanguage(QT_TRANSLATE_NOOP("CommandLine", "--report needs one snapshot")));
    return ReportRequest{parser.value(words.report), files.front(),
                         parser.value(words.output), parser.value(words.changes),
                         parser.value(words.update), parser.value(words.decisions)};
}

}    // namespace

QString languageAsked(const QStringList& arguments)
{
    const auto position = arguments.indexOf(QStringLiteral("--lang"));
    if (position >= 0)
        return arguments.value(position + 1);
    for (const QString& argument : arguments) {
        if (argument.startsWith(QStringLiteral("--lang=")))
            return argument.mid(7);
    }
    return WindowSettings::language();
}

CommandLine readCommandLine(const QCoreApplication& application)
{
    const ReportWords report;
    const QCommandLineOption language(QStringLiteral("lang"),
                                      inLanguage(QT_TRANSLATE_NOOP("CommandLine", "Language: fr or en.")),
                                      QStringLiteral("fr|en"));
    const QCommandLineOption snapshot(QStringLiteral("snapshot"),
                                      inLanguage(QT_TRANSLATE_NOOP("CommandLine", "Snapshot to open.")),
                                      QStringLiteral("FILE"));
    const QCommandLineOption demonstration(
        QStringLiteral("demo"),
        inLanguage(QT_TRANSLATE_NOOP("CommandLine", "Open the demonstration (fictitious data).")));
    const QCommandLineOption screenshot(
        QStringLiteral("screenshot"),
        inLanguage(QT_TRANSLATE_NOOP("CommandLine", "Write the window to a PNG file and leave.")),
        QStringLiteral("FILE"));
    const QCommandLineOption view(QStringLiteral("view"), inLanguage(QT_TRANSLATE_NOOP("CommandLine", "View to show.")),
                                  QStringLiteral("overview|structures|indicators|experiences|map|compare"));
    const QCommandLineOption size(QStringLiteral("size"),
                                  inLanguage(QT_TRANSLATE_NOOP("CommandLine", "Size of the window.")),
                                  QStringLiteral("WxH"));
    const QCommandLineOption where(QStringLiteral("where"),
                                   inLanguage(QT_TRANSLATE_NOOP("CommandLine", "Filter to begin with.")),
                                   QStringLiteral("QUERY"));
    const QCommandLineOption once(
        QStringLiteral("exit-after-first-paint"),
        inLanguage(QT_TRANSLATE_NOOP("CommandLine", "Leave once the window has been drawn.")));
    QCommandLineParser parser;
    parser.setApplicationDescription(
        inLanguage(QT_TRANSLATE_NOOP("CommandLine", "Explore the open data of Services Publics +")));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({language, snapshot, demonstration, screenshot, view, size, where, once});
    parser.addOptions(report.all());
    parser.addPositionalArgument(
        QStringLiteral("files"),
        inLanguage(QT_TRANSLATE_NOOP("CommandLine", "Snapshots to open, or files and folders to import.")),
        QStringLiteral("[FILE…]"));
    parser.process(application);

    CommandLine asked;
    asked.files = parser.values(snapshot) + parser.positionalArguments();
    asked.demonstration = parser.isSet(demonstration);
    asked.screenshot = parser.value(screenshot);
    asked.query = parser.value(where);
    asked.exitAfterFirstPaint = parser.isSet(once);
    asked.report = reportAsked(parser, report, asked.files);
    if (parser.isSet(size))
        asked.size = sizeFrom(parser.value(size));
    if (parser.isSet(view)) {
        asked.place = placeFromId(parser.value(view));
        if (!asked.place)
            refuse(inLanguage(QT_TRANSLATE_NOOP("CommandLine", "unknown view: %1")).arg(parser.value(view)));
    }
    return asked;
}

}    // namespace vigie
