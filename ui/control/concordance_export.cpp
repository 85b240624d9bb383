// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/control/concordance_export.h"

#include "core/base/date_time.h"
#include "core/base/formula_guard.h"
#include "core/output/exported_file.h"
#include "core/output/sheet.h"
#include "core/output/snapshot_identity.h"
#include "core/output/text_format.h"

#include <QCoreApplication>
#include <QFile>

namespace vigie {

namespace {

constexpr size_t linesAtOnce = 1000;

/// As text that no spreadsheet runs.
void appendCell(std::string& line, std::string_view text)
{
    if (!line.empty() && line.back() != '\n')
        line += ';';
    appendCsvCell(line, withoutFormula(text), ';', true);
}

std::string_view valueOf(const Table& table, std::string_view field, Row row)
{
    const CodeColumn* codes = table.codes(field);
    return codes ? codes->text(row) : std::string_view();
}

std::string heads(const std::string& group)
{
    std::string line;
    if (!group.empty())
        appendCell(line, group);
    for (const char* head :
         {"id", "published_on", "text", "begin", "end", "left", "keyword", "right", "words", "filter", "source"})
        appendCell(line, head);
    return "\xEF\xBB\xBF" + line + "\r\n";
}

std::string csvLine(const Table& experiences, const std::string& group, const ConcordanceLine& line,
                    const ConcordanceProvenance& provenance)
{
    std::string csv;
    if (!group.empty())
        appendCell(csv, valueOf(experiences, group, line.row));
    appendCell(csv, valueOf(experiences, "id", line.row));
    const DateColumn* dates = experiences.dates("published_on");
    appendCell(csv, dates ? formatIso(dates->values[line.row]) : std::string());
    appendCell(csv, placeWord(line.place));
    appendCell(csv, std::to_string(line.keyword.begin));
    appendCell(csv, std::to_string(line.keyword.end));
    for (const std::string& part : {line.left, line.key, line.right})
        appendCell(csv, part);
    for (const QString& part : {provenance.words, provenance.filter, provenance.source})
        appendCell(csv, part.toStdString());
    return csv + "\r\n";
}

Error notWritten(const QString& path, const QString& why)
{
    return {ErrorCode::OutputFailed, QCoreApplication::translate("Concordance", "The lines could not be written"), path,
            why, QCoreApplication::translate("Concordance", "Choose another folder, or make room on the disk.")};
}

/// Counts the lines in @p written.
Result<void> writeLines(ConcordanceReading& reading, const ConcordanceRequest& request,
                        const ConcordanceProvenance& provenance, const QString& path, qint64& written,
                        const TaskContext& task)
{
    QFile file(path);
    const auto write = [&file](const std::string& text) {
        return file.write(text.data(), static_cast<qint64>(text.size())) == static_cast<qint64>(text.size());
    };
    if (!file.open(QIODevice::WriteOnly) || !write(heads(request.options.group)))
        return notWritten(path, file.errorString());
    while (true) {
        const auto page = reading.page(static_cast<size_t>(written), linesAtOnce, task);
        if (!page)
            return page.error();
        for (const ConcordanceLine& line : *page) {
            if (!write(csvLine(request.snapshot.dataset->experiences, request.options.group, line, provenance)))
                return notWritten(path, file.errorString());
        }
        written += static_cast<qint64>(page->size());
        if (page->size() < linesAtOnce)
            break;
    }
    return file.flush() ? Result<void>() : notWritten(path, file.errorString());
}

Provenance sourceOf(const ConcordanceRequest& request, const ConcordanceProvenance& lines)
{
    Provenance provenance;
    provenance.snapshot = identityOf(request.snapshot);
    provenance.query = lines.filter;
    provenance.sourceLine = lines.source;
    provenance.method = QCoreApplication::translate("Concordance", "Every place of these words: %1").arg(lines.words);
    return sheetProvenance(provenance, SheetForm::CsvFrench);
}

}    // namespace

Result<qint64> exportConcordance(const ConcordanceRequest& request, const ConcordanceProvenance& provenance,
                                 const QString& path, const TaskContext& task)
{
    auto reading = ConcordanceReading::begin(request, task);
    if (!reading)
        return reading.error();
    qint64 written = 0;
    const auto write = [&](const QString& draft) {
        return writeLines(**reading, request, provenance, draft, written, task);
    };
    if (auto exported = exportFile(path, write, sourceOf(request, provenance), SourceBlock::Beside); !exported)
        return exported.error();
    return written;
}

}    // namespace vigie
