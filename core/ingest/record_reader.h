// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QtGlobal>

#include <span>
#include <string_view>

namespace vigie {

/// Where a record starts in its source.
struct RecordPlace
{
    qint64 line = 0;     ///< physical line, or row of a sheet, from 1
    qint64 byte = -1;    ///< offset of its first byte in the decoded text; -1 = the format has none (sheets)
};

/// Reads the records of one source from first to last, whatever its format: fields as UTF-8 text, before any meaning.
///
/// The first record is the header. A field that is absent and one that is empty are the same. Values of typed formats
/// are given as text that reads back as the same value: numbers digit by digit as written, dates in ISO form, `true`
/// and `false`, nothing for null.
class RecordReader
{
public:
    enum class Status {
        Record,
        End,
        Truncated,    ///< the input ended inside a record: the fields as far as they go
        TooLarge,     ///< a record beyond limits::recordBytes; reading cannot go on
    };

    virtual ~RecordReader() = default;

    /// Reads the next record. Errors are those of the source, or of a format that is broken there (with line and
    /// column).
    virtual Result<Status> next() = 0;
    /// Fields of the current record. Valid until the next call of next().
    virtual std::span<const std::string_view> fields() const = 0;
    virtual RecordPlace place() const = 0;
};

}    // namespace vigie
