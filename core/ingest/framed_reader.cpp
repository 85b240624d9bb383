// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/framed_reader.h"

#include "core/base/number.h"

namespace vigie {

FramedReader::FramedReader(std::unique_ptr<RecordReader> reader, qint64 preambleRecords, bool hasHeader)
    : m_reader(std::move(reader)), m_preambleRecords(preambleRecords), m_hasHeader(hasHeader)
{
}

Result<RecordReader::Status> FramedReader::skipPreamble()
{
    for (qint64 i = 0; i < m_preambleRecords; ++i) {
        const auto status = m_reader->next();
        if (!status || *status != Status::Record)
            return status;
    }
    return m_reader->next();
}

void FramedReader::makeHeader()
{
    for (size_t i = 1; i <= m_reader->fields().size(); ++i)
        m_names.push_back("column_" + formatNumber(static_cast<double>(i)));
    m_header.assign(m_names.begin(), m_names.end());
}

Result<RecordReader::Status> FramedReader::next()
{
    if (m_stage == Stage::MadeHeader) {
        m_stage = Stage::Reading;
        return m_first;
    }
    if (m_stage == Stage::Reading)
        return m_reader->next();
    const auto status = skipPreamble();
    m_stage = Stage::Reading;
    if (!status || m_hasHeader || *status == Status::End || *status == Status::TooLarge)
        return status;
    makeHeader();
    m_first = *status;
    m_stage = Stage::MadeHeader;
    return Status::Record;
}

std::span<const std::string_view> FramedReader::fields() const
{
    return m_stage == Stage::MadeHeader ? std::span<const std::string_view>(m_header) : m_reader->fields();
}

}    // namespace vigie
