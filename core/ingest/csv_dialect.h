// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/csv_reader.h"

#include <QByteArray>

#include <optional>

namespace vigie {

/// The delimiter among `;` `,` tab `|` under which the first records of @p sample have most columns, all of the same
/// number; ties go to the earlier in that list. A sample without any of them is read as one column with `;`.
/// @p sample is decoded text from the start of the file; its last record may be cut.
CsvDialect detectDialect(const QByteArray& sample, std::optional<char> delimiter, std::optional<char> quote);

}    // namespace vigie
