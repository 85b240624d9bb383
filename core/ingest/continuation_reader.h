// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/record_reader.h"

#include <functional>
#include <memory>
#include <span>
#include <string_view>

namespace vigie {

class IssueLog;

/// Puts records together again that were cut by line breaks which nobody quoted.
///
/// A record with fewer fields than the header is followed by lines that do not begin a record: the first field of each
/// continues the last one so far, after a line break, until the record is whole. Lines that do not make it whole, or
/// more than whole, are no continuation: all are then given as they are. A whole record followed by lines of one field
/// that do not begin a record takes them into its last field when that one holds free text, unless they end the source
/// (a footer, which is given on its own). Regular files pass through untouched, and uncopied unless their last column
/// is free text.
class ContinuationReader : public RecordReader
{
public:
    struct Shape
    {
        size_t columns = 0;    ///< of the header
        /// Whether fields can be the start of a record: its identifier is where it should be, and is one.
        std::function<bool(std::span<const std::string_view>)> beginsRecord;
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
