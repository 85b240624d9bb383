// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/csv_file.h"

#include <QCoreApplication>
#include <QDir>

namespace vigie::demo {

namespace {

constexpr size_t bufferBytes = size_t(1) << 18U;

}

CsvFile::CsvFile(const QString& path, CsvDialect dialect) : m_file(path), m_dialect(dialect) {}

Result<void> CsvFile::open()
{
    if (!m_file.open(QIODevice::WriteOnly))
        return failure();
    if (m_dialect.byteOrderMark)
        m_buffer += byteOrderMark;
    return {};
}

void CsvFile::addCell(std::string_view text)
{
    if (m_rowStarted)
        m_buffer += ';';
    m_rowStarted = true;
    const std::string_view reasonsToQuote = m_dialect.quoteBlanks ? ";\"\r\n \t" : ";\"\r\n";
    if (text.find_first_of(reasonsToQuote) == std::string_view::npos) {
        m_buffer += text;
        return;
    }
    m_buffer += '"';
    for (char byte : text) {
        if (byte == '"')
            m_buffer += '"';
        m_buffer += byte;
    }
    m_buffer += '"';
}

void CsvFile::endRow()
{
    m_buffer += m_dialect.carriageReturns ? "\r\n" : "\n";
    m_rowStarted = false;
    ++m_rows;
    if (m_buffer.size() >= bufferBytes && !flush())
        m_failed = true;
}

Result<void> CsvFile::flush()
{
    const auto size = static_cast<qint64>(m_buffer.size());
    if (m_failed || m_file.write(m_buffer.data(), size) != size)
        return failure();
    m_buffer.clear();
    return {};
}

Result<void> CsvFile::commit()
{
    if (auto flushed = flush(); !flushed)
        return flushed;
    if (!m_file.commit())
        return failure();
    return {};
}

Error CsvFile::failure() const
{
    return {
        ErrorCode::OutputFailed, QCoreApplication::translate("Demo", "The demonstration data could not be written"),
        QDir::toNativeSeparators(m_file.fileName()), m_file.errorString(),
        QCoreApplication::translate("Demo", "Check that the folder exists, may be written to, and has space left.")};
}

}    // namespace vigie::demo
