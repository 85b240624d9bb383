// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/csv_dialect.h"
#include "core/ingest/encoding_guess.h"
#include "core/ingest/header_mapping.h"
#include "core/ingest/reading.h"
#include "core/ingest/source_records.h"

#include <vector>

// The conclusions of examine() put into words.

namespace vigie {

/// What speaks for an encoding.
struct EncodingEvidence
{
    EncodingGuess guess;
    bool validUtf8 = false;
    qint64 invalidBytes = 0;    ///< that the encoding chosen does not allow, in the whole source
    qint64 bytes = 0;           ///< of the source
    QByteArrayView sample;      ///< its first bytes
};

Finding containerFinding(const SourceEntry& source);
Finding formatFinding(const Reading& reading);
Finding encodingFinding(const Reading& reading, const ReadingOptions& options, const EncodingEvidence& evidence);

/// Delimiter, quote, line ends, rows.
std::vector<Finding> dialectFindings(const DialectFinding& dialect, const ReadingOptions& options);
/// @p trial: of the end of the source; nothing when its header's @p columns are fewer than two.
Finding footerFinding(const CsvTrial& end, size_t columns);

Finding preambleFinding(const Reading& reading);
Finding headerFinding(const Reading& reading, const ReadingOptions& options, const FirstRecords& records);
Finding rowsFinding(const Reading& reading, size_t columns);
/// @p known: the sheets that hold a published data set.
Finding sheetFinding(const Reading& reading, const ReadingOptions& options, const QStringList& known);
Finding datasetFinding(const Reading& reading, const Header& header);

}    // namespace vigie
