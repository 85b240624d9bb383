// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/record_reader.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace vigie {

class IssueLog;

/// Puts records together again that were cut by line breaks which nobody quoted.
///
/// A record with fewer fields than the header is followed by a line that does not begin a record: its first field
/// continues the last one, after a line break. It goes on until the record is whole; a sum of fields beyond the
/// header's is no continuation, and both are then given as they are. A whole record followed by lines of one field that
/// do not begin a record takes them into its last field when that one holds free text, unless they end the source (a
/// footer, which is given on its own). Regular files pass through untouched and uncopied.
class ContinuationReader : public RecordReader
{
public:
    struct Shape
    {
        size_t columns = 0;                                    ///< of the header
        std::function<bool(std::string_view)> beginsRecord;    ///< whether a first field can be a record's identifier
        bool lastIsFreeText = false;
    };

    /// @p reader stands behind the header. @p log receives Rule::LineBreakRejoined, with the first line of each record.
    ContinuationReader(std::unique_ptr<RecordReader> reader, Shape shape, IssueLog& log);
    ~ContinuationReader() override;

    Result<Status> next() override;
    std::span<const std::string_view> fields() const override;
    RecordPlace place() const override;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

}    // namespace vigie
