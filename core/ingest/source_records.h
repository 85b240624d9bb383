// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/reading.h"

#include <memory>
#include <string>
#include <vector>

namespace vigie {

/// The first records of a source, before any is taken for the header. What is beyond the limits of a header is cut off:
/// nobody needs it to refuse them.
using FirstRecords = std::vector<std::vector<std::string>>;

/// The source's text in the encoding of @p reading, as UTF-8.
Result<std::unique_ptr<ByteSource>> openText(const SourceEntry& source, const Reading& reading);
/// The records as the format gives them, preamble included, from the first.
Result<std::unique_ptr<RecordReader>> openAll(const SourceEntry& source, const Reading& reading, size_t blockBytes);
Result<FirstRecords> peek(RecordReader& reader, size_t records);

}    // namespace vigie
