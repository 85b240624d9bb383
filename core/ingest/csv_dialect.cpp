// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/csv_dialect.h"

#include <array>

namespace vigie {

namespace {

constexpr std::array delimiters = {';', ',', '\t', '|'};
constexpr int recordsToTry = 50;

/// How well a dialect explains the sample: columns of the header times the share of records that have as many.
double plausibility(const QByteArray& sample, CsvDialect dialect)
{
    CsvReader reader(std::make_unique<MemorySource>(sample), dialect);
    size_t columns = 0;
    int records = 0;
    int regular = 0;
    while (records < recordsToTry) {
        const auto status = reader.next();
        if (!status || *status != CsvReader::Status::Record)
            break;
        if (records++ == 0)
            columns = reader.fields().size();
        regular += reader.fields().size() == columns ? 1 : 0;
    }
    return records == 0 || columns < 2 ? 0 : static_cast<double>(columns) * regular / records;
}

}    // namespace

CsvDialect detectDialect(const QByteArray& sample, std::optional<char> delimiter, std::optional<char> quote)
{
    CsvDialect best;
    best.quote = quote.value_or('"');
    if (delimiter) {
        best.delimiter = *delimiter;
        return best;
    }
    double bestScore = 0;
    for (char candidate : delimiters) {
        const double score = plausibility(sample, {candidate, best.quote});
        if (score > bestScore) {
            bestScore = score;
            best.delimiter = candidate;
        }
    }
    return best;
}

}    // namespace vigie
