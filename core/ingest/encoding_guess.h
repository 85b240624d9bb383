// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/import_options.h"

#include <QByteArrayView>

#include <optional>

namespace vigie {

/// What the first bytes of a source say about its encoding.
struct EncodingGuess
{
    TextEncoding encoding = TextEncoding::Windows1252;
    bool byteOrderMark = false;
    bool binary = false;    ///< too many zero bytes for any text
    /// Bytes above 0x7F in the sample, and how many of them are letters or signs of French text in the encoding chosen.
    qint64 highBytes = 0;
    qint64 french = 0;
    /// An old encoding under which the high bytes read far better: to be offered, never chosen. How many of them do.
    std::optional<TextEncoding> better;
    qint64 frenchWhenBetter = 0;
};

/// A byte-order mark decides; then zero bytes in every other place (UTF-16); then whether the whole source is valid
/// UTF-8; what remains is Windows-1252. For MacRoman and code page 850, only a suggestion: their bytes are all valid in
/// Windows-1252, and nothing but the French that they spell speaks for them.
/// @p sample: the source's first bytes as they are.
EncodingGuess guessEncoding(QByteArrayView sample, bool validUtf8);

}    // namespace vigie
