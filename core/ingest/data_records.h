// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/header_mapping.h"
#include "core/ingest/record_reader.h"
#include "core/ingest/record_start.h"

#include <memory>

namespace vigie {

/// Gives the records of a source that are data: without the header once more (files that were put together) and
/// without the lines that close some tables (`Total : 14763 lignes`).
///
/// A closing line is a record at the end of the source that fills its first cell only, and not with an identifier;
/// there may be several, and blank lines among them. Both kinds are noted as skipped and counted.
class DataRecords : public RecordReader
{
public:
    /// @p reader stands behind the header.
    DataRecords(std::unique_ptr<RecordReader> reader, const Header& header, RecordStart start, IssueLog& log);
    ~DataRecords() override;

    Result<Status> next() override;
    std::span<const std::string_view> fields() const override;
    RecordPlace place() const override;

    /// Records left out so far.
    qint64 skipped() const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

}    // namespace vigie
