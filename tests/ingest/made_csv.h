// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>
#include <random>
#include <string>
#include <vector>

// Delimited files made at random, with a writer and a strict reader of their own: what the tests hold the sniffer to.

namespace vigie::tests {

using WrittenTable = std::vector<std::vector<std::string>>;

struct MadeCsv
{
    WrittenTable table;
    QByteArray bytes;
};

/// A regular RFC 4180 file but for its delimiter: any cells, quoted where needed or more often, LF or CRLF, with or
/// without a last line end.
MadeCsv makeCsv(std::mt19937& random, char delimiter);

/// The records of a strict reading of RFC 4180 with this delimiter; nothing when the file is not regular under it.
std::optional<WrittenTable> strictlyRead(const QByteArray& bytes, char delimiter);

}    // namespace vigie::tests
