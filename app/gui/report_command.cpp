// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/report_command.h"

#include "core/output/exported_file.h"
#include "core/output/regeneration_json.h"
#include "core/output/report_document.h"
#include "core/output/sheet.h"
#include "core/output/snapshot_figures.h"
#include "ui/control/snapshot_controller.h"
#include "ui/render/document_pages.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <cstdio>

namespace vigie {

namespace {

QString said(const char* source)
{
    return QCoreApplication::translate("ReportCommand", source);
}

void say(const QString& message)
{
    std::fprintf(stderr, "vigie: %s\n", message.toUtf8().constData());
}

Result<QByteArray> bytesOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::InputUnusable,
                     said(QT_TRANSLATE_NOOP("ReportCommand", "The file could not be read")),
                     path,
                     file.errorString(),
                     {}};
    return file.readAll();
}

Result<Report> readReport(const QString& path)
{
    const auto bytes = bytesOf(path);
    return bytes ? reportFromJson(*bytes, path) : Result<Report>(bytes.error());
}

Result<Regeneration> madeAgain(const ReportRequest& request)
{
    const auto report = readReport(request.report);
    if (!report)
        return report.error();
    auto decisions = request.decisions.isEmpty() ? IndicatorDecisions() : IndicatorDecisions::read(request.decisions);
    if (!decisions)
        return decisions.error();
    const auto territories = Territories::load();
    if (!territories)
        return territories.error();
    auto snapshot = openSnapshot(request.snapshot, {});
    if (!snapshot)
        return snapshot.error();
    const ValueTitles titles(*territories, snapshot->dataset);
    const SnapshotFigures figures{*std::move(snapshot), *territories, provenanceOf(*report).thresholds,
                                  *std::move(decisions), titles};
    return regenerate(*report, [&figures](const FigureRecipe& recipe) { return figures.make(recipe, {}); }, {});
}

Result<void> writeChanges(const Regeneration& done, const QString& path)
{
    const Provenance provenance = provenanceOf(done.report);
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == QLatin1String("json"))
        return exportFile(path, regenerationToJson(done), provenance, SourceBlock::Inside);
    return exportSheet(sheetOf(changesTable(done), said(QT_TRANSLATE_NOOP("ReportCommand", "Changes"))), path,
                       ending == QLatin1String("xlsx") ? SheetForm::Xlsx : SheetForm::CsvIso, provenance);
}

Result<void> printChanges(const Regeneration& done)
{
    const PlottedTable table = changesTable(done);
    if (table.rows.empty())
        return {};
    QFile out;
    const QByteArray lines = sheetAsTsv(sheetOf(table, {})).toUtf8();
    if (out.open(stdout, QIODevice::WriteOnly) && out.write(lines) == lines.size() && out.flush())
        return {};
    return Error{ErrorCode::OutputFailed,
                 said(QT_TRANSLATE_NOOP("ReportCommand", "The changes could not be written")),
                 {},
                 out.errorString(),
                 {}};
}

Result<void> writeAll(const Regeneration& done, const ReportRequest& request)
{
    if (!request.document.isEmpty()) {
        if (auto written = exportDocument(documentOf(done.report, done.failures), request.document); !written)
            return written;
    }
    if (!request.changes.isEmpty()) {
        if (auto written = writeChanges(done, request.changes); !written)
            return written;
    }
    if (!request.update.isEmpty()) {
        if (auto written =
                exportFile(request.update, reportToJson(done.report), provenanceOf(done.report), SourceBlock::Inside);
            !written)
            return written;
    }
    return printChanges(done);
}

/// What would be found out after minutes of work.
Result<void> checkNames(const ReportRequest& request)
{
    const auto known = [](const QString& path, const QStringList& endings) {
        return path.isEmpty() || endings.contains(QFileInfo(path).suffix().toLower());
    };
    const auto wrong = [](const QString& path, const QStringList& endings) {
        return Error{ErrorCode::WrongUsage,
                     said(QT_TRANSLATE_NOOP("ReportCommand", "The name of the file says no form that is known")),
                     path,
                     said(QT_TRANSLATE_NOOP("ReportCommand", "known are: %1")).arg(endings.join(QStringLiteral(", "))),
                     {}};
    };
    const QStringList sheets{QStringLiteral("csv"), QStringLiteral("xlsx"), QStringLiteral("json")};
    if (!known(request.document, allDocumentForms()))
        return wrong(request.document, allDocumentForms());
    if (!known(request.changes, sheets))
        return wrong(request.changes, sheets);
    return {};
}

int exitCode(const Error& error)
{
    say(error.message());
    return static_cast<int>(error.code);
}

}    // namespace

int runReportCommand(const ReportRequest& request)
{
    if (const auto sensible = checkNames(request); !sensible)
        return exitCode(sensible.error());
    const auto done = madeAgain(request);
    if (!done)
        return exitCode(done.error());
    if (const auto written = writeAll(*done, request); !written)
        return exitCode(written.error());
    say(regenerationSentence(*done));
    return done->failures.empty() ? 0 : static_cast<int>(ErrorCode::CheckFailed);
}

}    // namespace vigie
