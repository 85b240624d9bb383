// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/command_line.h"

#include "core/base/error.h"
#include "core/base/number.h"
#include "ui/control/window_settings.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace vigie {

namespace {

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

namespace {

QString inLanguage(const char* text)
{
    return QCoreApplication::translate("CommandLine", text);
}

/// `--export` and what belongs to it.
struct ExportWords
{
    const QCommandLineOption spec{
        QStringLiteral("export"),
        inLanguage(QT_TRANSLATE_NOOP("CommandLine", "Draw a figure of vigie-cli figure without a window, and leave.")),
        QStringLiteral("SPEC.json")};
    const QCommandLineOption path{
        {QStringLiteral("o"), QStringLiteral("output")},
        inLanguage(QT_TRANSLATE_NOOP("CommandLine",
                                     "File to write: .svg, .pdf or .png for a figure, .pdf, .docx, .odt, "
                                     ".html or .md for a report.")),
        QStringLiteral("FILE")};
    const QCommandLineOption preset{QStringLiteral("preset"),
                                    inLanguage(QT_TRANSLATE_NOOP("CommandLine", "Size of the figure by name.")),
                                    QStringLiteral("word|half|slide|a4")};
    const QCommandLineOption width{
        QStringLiteral("width-mm"),
        inLanguage(QT_TRANSLATE_NOOP("CommandLine", "Width of the figure; 160 unless told.")), QStringLiteral("MM")};
    const QCommandLineOption height{
        QStringLiteral("height-mm"),
        inLanguage(QT_TRANSLATE_NOOP("CommandLine", "Height of the figure; what suits it unless told.")),
        QStringLiteral("MM")};
    const QCommandLineOption dpi{QStringLiteral("dpi"),
                                 inLanguage(QT_TRANSLATE_NOOP("CommandLine", "Resolution of a PNG; 300 unless told.")),
                                 QStringLiteral("DPI")};
    const QCommandLineOption sidecar{
        QStringLiteral("sidecar"),
        inLanguage(QT_TRANSLATE_NOOP("CommandLine", "Write the figure as data beside its picture."))};

    QList<QCommandLineOption> all() const { return {spec, path, preset, width, height, dpi, sidecar}; }
};

double numberOf(const QCommandLineParser& parser, const QCommandLineOption& option, double usual)
{
    if (!parser.isSet(option))
        return usual;
    const auto number = parseNumber(parser.value(option).toStdString());
    if (!number || number->percentSign)
        refuse(inLanguage(QT_TRANSLATE_NOOP("CommandLine", "--%1 expects a number, not %2"))
                   .arg(option.names().constFirst(), parser.value(option)));
    return number->value;
}

ExportSize sizeOfFigure(const QCommandLineParser& parser, const ExportWords& words)
{
    ExportSize size;
    if (parser.isSet(words.preset)) {
        const auto preset = exportPreset(parser.value(words.preset));
        if (!preset)
            refuse(inLanguage(QT_TRANSLATE_NOOP("CommandLine", "unknown preset: %1")).arg(parser.value(words.preset)));
        size = preset->size;
    }
    size.widthMm = numberOf(parser, words.width, size.widthMm);
    size.heightMm = numberOf(parser, words.height, size.heightMm);
    size.dpi = static_cast<int>(std::clamp(numberOf(parser, words.dpi, size.dpi), 0.0, 1e6));
    return size;
}

std::optional<ExportCommand> exportAsked(const QCommandLineParser& parser, const ExportWords& words)
{
    if (!parser.isSet(words.spec)) {
        for (const QCommandLineOption& option : words.all()) {
            // A report is written to a file, too.
            if (option.names() != words.path.names() && parser.isSet(option))
                refuse(inLanguage(QT_TRANSLATE_NOOP("CommandLine", "--%1 says nothing without --export"))
                           .arg(option.names().constLast()));
        }
        return std::nullopt;
    }
    if (!parser.isSet(words.path))
        refuse(inLanguage(QT_TRANSLATE_NOOP("CommandLine", "--export needs a file to write: -o FILE")));
    if (!parser.positionalArguments().isEmpty())
        refuse(inLanguage(QT_TRANSLATE_NOOP("CommandLine", "--export takes one figure, and no other files")));
    ExportCommand command{parser.value(words.spec), parser.value(words.path), {}};
    command.options.size = sizeOfFigure(parser, words);
    command.options.sidecar = parser.isSet(words.sidecar);
    return command;
}

/// `--report` and what belongs to it; the document is written to the file of `-o`.
struct ReportWords
{
    const QCommandLineOption report{
        QStringLiteral("report"),
        inLanguage(QT_TRANSLATE_NOOP("CommandLine", "Make a report again on the snapshot, without a window, and print "
                                                    "every number that changed.")),
        QStringLiteral("REPORT.json")};
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

    QList<QCommandLineOption> all() const { return {report, changes, update, decisions}; }
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
        refuse(inLanguage(QT_TRANSLATE_NOOP("CommandLine", "--report expects one snapshot")));
    return ReportRequest{parser.value(words.report),        files.front(),
                         parser.value(QStringLiteral("o")), parser.value(words.changes),
                         parser.value(words.update),        parser.value(words.decisions)};
}

}    // namespace

CommandLine readCommandLine(const QCoreApplication& application)
{
    const ExportWords figure;
    const ReportWords ofReport;
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
    parser.addOptions(figure.all());
    parser.addOptions(ofReport.all());
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
    asked.figure = exportAsked(parser, figure);
    asked.report = reportAsked(parser, ofReport, asked.files);
    if (parser.isSet(figure.path) && !asked.figure && !asked.report)
        refuse(inLanguage(QT_TRANSLATE_NOOP("CommandLine", "-o goes with --export or --report")));
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
