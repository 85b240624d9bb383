// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/preview.h"

#include "core/ingest/reading_errors.h"

#include <algorithm>

namespace vigie {

namespace {

/// Enough records that one long testimony does not decide the estimate.
constexpr qint64 recordsForEstimate = 1000;
constexpr qint64 recordsBetweenLooks = 2000;
/// A small block, so that a look at a large source does not read much of it.
constexpr size_t previewBlockBytes = 64u << 10;

bool isBlankLine(std::span<const std::string_view> fields)
{
    return fields.size() == 1 && fields.front().empty();
}

/// The next record that is not a blank line.
Result<RecordReader::Status> nextRecord(RecordReader& reader)
{
    for (;;) {
        auto status = reader.next();
        if (!status || *status != RecordReader::Status::Record || !isBlankLine(reader.fields()))
            return status;
    }
}

bool over(RecordReader::Status status)
{
    return status == RecordReader::Status::End || status == RecordReader::Status::TooLarge;
}

QString cellText(std::string_view field)
{
    // A character is at most four bytes of UTF-8, and may be cut at the end: left() removes what is left of it.
    const auto bytes = std::min(field.size(), static_cast<size_t>(RecordPreview::longestCell * 4 + 8));
    QString text = QString::fromUtf8(field.data(), static_cast<qsizetype>(bytes));
    if (text.size() > RecordPreview::longestCell)
        text = text.left(RecordPreview::longestCell) + u'…';
    return text;
}

QStringList cellTexts(std::span<const std::string_view> fields)
{
    QStringList texts;
    for (const std::string_view field : fields)
        texts += cellText(field);
    return texts;
}

/// Tells the number of records from the place of the last one that was looked at.
std::optional<qint64> estimate(const SourceEntry& source, qint64 seen, RecordPlace first, RecordPlace last)
{
    if (seen < 2 || first.byte < 0 || last.byte <= first.byte)
        return std::nullopt;
    const double bytesPerRecord = static_cast<double>(last.byte - first.byte) / static_cast<double>(seen - 1);
    const auto rows = static_cast<qint64>(static_cast<double>(source.bytes - first.byte) / bytesPerRecord);
    return std::max(rows, seen);
}

}    // namespace

Result<RecordPreview> previewRecords(const SourceEntry& source, const Reading& reading, int count,
                                     const TaskContext& task)
{
    auto reader = openRecords(source, reading, previewBlockBytes);
    if (!reader)
        return reader.error();
    RecordPreview preview;
    RecordPlace first;
    qint64 seen = -1;    // the header is no record
    for (; seen < recordsForEstimate; ++seen) {
        if (task.cancelled())
            return importCancelled();
        const auto status = nextRecord(**reader);
        if (!status)
            return status.error();
        if (over(*status)) {
            preview.rowsAreExact = *status == RecordReader::Status::End;
            break;
        }
        if (seen < 0)
            preview.header = cellTexts((*reader)->fields());
        else if (seen < count)
            preview.records.push_back(cellTexts((*reader)->fields()));
        if (seen == 0)
            first = (*reader)->place();
    }
    if (preview.rowsAreExact)
        preview.rows = std::max<qint64>(seen, 0);
    else
        preview.rows = estimate(source, seen, first, (*reader)->place());
    return preview;
}

Result<qint64> countRecords(const SourceEntry& source, const Reading& reading, const TaskContext& task)
{
    auto reader = openRecords(source, reading);
    if (!reader)
        return reader.error();
    for (qint64 rows = -1;; ++rows) {
        if (rows % recordsBetweenLooks == 0 && task.cancelled())
            return importCancelled();
        const auto status = nextRecord(**reader);
        if (!status)
            return status.error();
        if (over(*status))
            return std::max<qint64>(rows, 0);
    }
}

}    // namespace vigie
