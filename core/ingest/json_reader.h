// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/task_context.h"
#include "core/ingest/byte_source.h"
#include "core/ingest/issue_log.h"
#include "core/ingest/json_value.h"
#include "core/ingest/record_reader.h"

#include <QByteArrayView>
#include <QString>

#include <memory>
#include <string>
#include <vector>

namespace vigie {

/// What a first pass over a JSON source tells: it is valid, and these are the columns of its records.
struct JsonOutline
{
    enum class Shape {
        Array,       ///< one array of records, or one record alone
        Reopened,    ///< several arrays one after the other, with white space or a comma between, or nothing
        Lines,       ///< one record a line
        ApiPage,     ///< one object that keeps the records in one of its members
    };

    Shape shape = Shape::Array;
    std::string list;     ///< of an ApiPage, the member with the records: `results`, `records`, `features`
    std::string inner;    ///< where each element of the list keeps its record in turn: `fields`, `properties`
    std::vector<std::string> members;    ///< names of the records' members, in order of first appearance
    qint64 records = 0;
    std::vector<SourceNote> notes;    ///< arrays reopened (line of each), members named twice in one record
};

/// Validates a whole source (RFC 8259) and gives its outline. Memory: one block and what one record's names need.
///
/// Of what the RFC leaves to programs, these are refused: a \u escape that is half of a surrogate pair, numbers beyond
/// the range of a double, and what exceeds @p limits. Beyond the RFC these sequences are read: objects one a line, and
/// arrays closed and reopened between two records, if each is a list of objects with at least one.
///
/// Objects that keep a list of records: {"total_count": …, "results": [{…}]} and {"nhits": …, "records": [{"fields":
/// {…}}]} of Opendatasoft, {"type": "FeatureCollection", "features": [{"properties": {…}}]}.
///
/// @p source must deliver UTF-8 without byte-order mark; bytes that are not UTF-8 are invalid.
/// Error: InputUnusable, with line and column (in characters, from 1) in `where`; Cancelled; that of the source.
Result<JsonOutline> outlineJson(ByteSource& source, const TaskContext& task, size_t blockBytes = 1u << 20,
                                JsonLimits limits = {});

/// True when a source is to be read as JSON: its name says so (.json, .jsonl, .ndjson, .geojson), or @p sample, the
/// start of its text, is the start of a JSON array or object in which a record has a member.
bool looksLikeJson(QByteArrayView sample, const QString& fileName);

/// Reads the records of a JSON source: first the members' names as a header, then each record with its values in that
/// order. Numbers keep their digits; a list of scalars is joined by commas, as the CSV exports do; objects and other
/// lists are given as compact JSON. A value that is no object is a record with the one column `value`. A record's
/// place is that of its first character; of the header it is the start of the source.
class JsonReader : public RecordReader
{
public:
    JsonReader(std::unique_ptr<ByteSource> source, JsonOutline outline, size_t blockBytes = 1u << 20,
               JsonLimits limits = {});
    ~JsonReader() override;

    Result<Status> next() override;
    std::span<const std::string_view> fields() const override;
    RecordPlace place() const override;

private:
    struct Parser;
    std::unique_ptr<Parser> m_parser;
};

}    // namespace vigie
