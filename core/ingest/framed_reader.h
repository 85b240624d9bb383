// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/record_reader.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace vigie {

/// Leaves out the records before the header, and puts a header `column_1`, `column_2`, … before the first record where
/// the source has none, with as many columns as that record.
class FramedReader : public RecordReader
{
public:
    FramedReader(std::unique_ptr<RecordReader> reader, qint64 preambleRecords, bool hasHeader);

    Result<Status> next() override;
    std::span<const std::string_view> fields() const override;
    RecordPlace place() const override { return m_reader->place(); }

private:
    enum class Stage { Preamble, MadeHeader, Reading };

    Result<Status> skipPreamble();
    void makeHeader();

    std::unique_ptr<RecordReader> m_reader;
    qint64 m_preambleRecords;
    bool m_hasHeader;
    Stage m_stage = Stage::Preamble;
    Status m_first = Status::End;    ///< of the record behind the made header
    std::vector<std::string> m_names;
    std::vector<std::string_view> m_header;
};

}    // namespace vigie
