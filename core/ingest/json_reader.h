// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/task_context.h"
#include "core/ingest/byte_source.h"
#include "core/ingest/issue_log.h"
#include "core/ingest/record_reader.h"

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
        ApiPage,     ///< {"total_count": n, "results": […]}
    };

    Shape shape = Shape::Array;
    std::vector<std::string> members;    ///< names of the records' members, in order of first appearance
    qint64 records = 0;
    std::vector<SourceNote> notes;    ///< arrays reopened (line of each), members named twice in one record
};

/// Validates a whole source (RFC 8259: what it calls invalid is refused, and nothing else) and gives its outline.
/// Beyond the RFC these sequences are read: records one a line, and arrays of records closed and reopened at a record
/// boundary. @p source must deliver UTF-8 without byte-order mark; bytes that are not UTF-8 are invalid.
/// Error: InputUnusable, with line and column (in characters, from 1), or limits (depth, string length).
Result<JsonOutline> outlineJson(ByteSource& source, const TaskContext& task, size_t blockBytes = 1u << 20);

/// Reads the records of a JSON source: first the members' names as a header, then each record with its values in that
/// order. Numbers keep their digits; a list of scalars is joined by commas, as the CSV exports do; objects and other
/// lists are given as compact JSON. A value that is no object is a record with the one column `value`.
class JsonReader : public RecordReader
{
public:
    JsonReader(std::unique_ptr<ByteSource> source, JsonOutline outline, size_t blockBytes = 1u << 20);
    ~JsonReader() override;

    Result<Status> next() override;
    std::span<const std::string_view> fields() const override;
    RecordPlace place() const override;

private:
    struct Parser;
    std::unique_ptr<Parser> m_parser;
};

}    // namespace vigie
