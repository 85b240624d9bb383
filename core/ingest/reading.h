// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/task_context.h"
#include "core/domain/datasets.h"
#include "core/ingest/csv_reader.h"
#include "core/ingest/import_options.h"
#include "core/ingest/issue_log.h"
#include "core/ingest/json_reader.h"
#include "core/ingest/record_reader.h"
#include "core/ingest/source_list.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <memory>
#include <string>
#include <vector>

namespace vigie {

/// One conclusion about how a source is to be read, and what speaks for it.
struct Finding
{
    enum class Aspect {
        Container,
        Format,
        Encoding,
        Delimiter,
        Quote,
        LineEnds,
        Preamble,
        Header,
        Rows,
        Footer,
        Sheet,
        Dataset
    };
    enum class Certainty { Certain, Likely, Guess };

    Aspect aspect = Aspect::Format;
    QString value;       ///< `UTF-8`, `;`, `experiences`: the same in every language
    QString evidence;    ///< one sentence for people, in the interface language
    Certainty certainty = Certainty::Certain;
    bool setByPerson = false;    ///< an option says so; detection had no say
};

/// `encoding`, `line_ends`, …: JSON key.
std::string_view aspectId(Finding::Aspect aspect);
/// `certain`, `likely`, `guess`.
std::string_view certaintyId(Finding::Certainty certainty);
/// The aspect's name in the interface language.
QString aspectTitle(Finding::Aspect aspect);

/// How one source will be read: everything that is known of it before any record gets a meaning.
struct Reading
{
    SourceFormat format = SourceFormat::Csv;
    TextEncoding encoding = TextEncoding::Utf8;
    bool wellFormed = true;    ///< the whole of it is valid in its encoding; of JSON: or is refused while it is read
    CsvDialect dialect;
    qint64 preambleRecords = 0;    ///< records before the header that are not part of the table
    bool hasHeader = true;         ///< false: the first record is data, columns are numbered
    bool unnamedIndex = false;     ///< the first column has no name and only numbers the rows
    QString sheet;                 ///< of a workbook
    QStringList sheets;
    JsonOutline json;                 ///< of JSON
    std::vector<SourceNote> notes;    ///< repairs that the format itself needed
    QByteArray sha256;                ///< of the bytes as they are, hexadecimal
    std::optional<DatasetKind> dataset;
    QString refusal;                  ///< why it is no data set of ours; empty = it is one
    std::vector<Finding> findings;    ///< in the order of Finding::Aspect
};

/// Reads a source once from end to end and concludes how to read it. What @p options decide is not overruled.
///
/// Errors: the source cannot be read, is damaged, is invalid JSON (with line and column), Cancelled. A source that can
/// be read but is no data set of ours is no error: `refusal` says why.
Result<Reading> examine(const SourceEntry& source, const ReadingOptions& options, const TaskContext& task,
                        size_t blockBytes = 1u << 20);

/// A reader of the source's records, header first, as examined; preamble records are skipped and, where the source has
/// no header, `column_1`, `column_2`, … stands in its place.
Result<std::unique_ptr<RecordReader>> openRecords(const SourceEntry& source, const Reading& reading,
                                                  size_t blockBytes = 1u << 20);

/// What an import reads of a source: itself, or of a workbook each sheet that holds a published data set, as an entry
/// of its own whose `member` ends with the sheet's name. A workbook stays one entry when @p options name a sheet, and
/// when no sheet is recognised, so that it is reported with the reason.
Result<std::vector<SourceEntry>> sheetsToImport(const SourceEntry& source, const ReadingOptions& options);

}    // namespace vigie
