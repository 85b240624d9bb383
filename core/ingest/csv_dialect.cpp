// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/csv_dialect.h"

#include "core/base/number.h"
#include "core/ingest/cell_shape.h"
#include "core/ingest/known_header.h"

#include <algorithm>
#include <array>
#include <set>

namespace vigie {

namespace {

using Because = DialectFinding::Because;
using Trials = std::vector<CsvTrial>;

/// The comma first: where two readings are equally good, RFC 4180 decides.
constexpr std::array delimiters = {',', ';', '\t', '|'};

bool hasNamesInHeader(const CsvTrial& trial)
{
    const auto& cells = trial.records[trial.header].cells;
    const std::set<std::string_view> distinct(cells.begin(), cells.end());
    return distinct.size() == cells.size() && std::all_of(cells.begin(), cells.end(), looksLikeName);
}

/// Every cell that @p accepts is asked about; empty cells are not.
template <typename Accepts>
bool allCells(const CsvTrial& trial, size_t fromRecord, Accepts accepts)
{
    for (size_t i = fromRecord; i < trial.records.size(); ++i) {
        for (std::string_view cell : trial.records[i].cells) {
            if (!cell.empty() && !accepts(cell))
                return false;
        }
    }
    return true;
}

double typedShare(const CsvTrial& trial)
{
    int cells = 0;
    int typed = 0;
    allCells(trial, trial.header + 1, [&](std::string_view cell) {
        ++cells;
        typed += looksTyped(cell) ? 1 : 0;
        return true;
    });
    return cells == 0 ? 0 : static_cast<double>(typed) / cells;
}

bool dividesRegularly(const CsvTrial& trial)
{
    return trial.isRegular() && trial.columns >= 2;
}

/// Under the other delimiter all is numbers, and commas are their decimal marks.
bool hasDecimalCommas(const CsvTrial& other)
{
    bool comma = false;
    const bool allNumbers = allCells(other, 0, [&](std::string_view cell) {
        const auto number = parseNumber(cell);
        comma |= number && number->commaDecimal;
        return number.has_value();
    });
    return other.counted() >= 2 && allNumbers && comma;
}

/// Each comma is followed by a blank, as in prose, and no other delimiter is.
bool hasCommasOfProse(const CsvTrial& other)
{
    return other.counted() >= 3 && allCells(other, 0, [](std::string_view cell) {
               for (size_t at = cell.find(','); at != cell.npos; at = cell.find(',', at + 1)) {
                   if (at + 1 == cell.size() || cell[at + 1] != ' ')
                       return false;
               }
               return cell.front() != ' ';
           });
}

/// Whether a text that would be one column of RFC 4180 is a table with unequal records all the same.
bool isUnequalTable(const CsvTrial& trial)
{
    if (trial.columns < 2 || trial.misplacedQuotes > 0)
        return false;
    if (trial.counted() >= 10 && trial.share() >= 0.9)
        return true;
    if (trial.columns < 3 || trial.counted() < 3 || !hasNamesInHeader(trial))
        return false;
    return (trial.counted() >= 4 && trial.share() >= 0.75) || typedShare(trial) >= 0.5;
}

double plausibility(const CsvTrial& trial)
{
    if (trial.commonColumns < 2)
        return 0;
    const double share = static_cast<double>(trial.commonRecords) / trial.counted();
    return static_cast<double>(trial.commonColumns) * share * share * trial.counted() /
           (trial.counted() + trial.misplacedQuotes);
}

/// All text is enclosed in the quote of @p trial: no accident.
bool enclosesAllText(const CsvTrial& trial)
{
    if (!dividesRegularly(trial) || trial.counted() < 2 || trial.quoted < 3)
        return false;
    for (const CsvTrial::Record& record : trial.records) {
        const auto bare = std::count_if(record.cells.begin(), record.cells.end(),
                                        [](std::string_view cell) { return !cell.empty() && !looksTyped(cell); });
        if (bare > record.quoted)
            return false;
    }
    return true;
}

/// The first record that is the header of a published data set beyond doubt.
std::optional<size_t> knownHeader(const std::vector<CsvTrial::Record>& records)
{
    for (size_t i = 0; i < std::min<size_t>(records.size(), headerWithin); ++i) {
        if (isKnownHeader(records[i].cells))
            return i;
    }
    return std::nullopt;
}

class Decision
{
public:
    explicit Decision(Trials trials) : m_trials(std::move(trials)) {}

    DialectFinding decide()
    {
        if (const auto known = withKnownHeader())
            return *known;
        const CsvTrial& comma = m_trials.front();
        if (comma.dialect.delimiter == ',' && dividesRegularly(comma))
            return regular(overruling(comma) ? *overruling(comma) : comma);
        const bool oneColumn = comma.dialect.delimiter == ',' && comma.isRegular();
        for (const CsvTrial& trial : m_trials) {
            // Within one column of text, an empty line is an empty cell.
            if (dividesRegularly(trial) && !(oneColumn && trial.innerBlankLines > 0))
                return regular(trial);
        }
        const CsvTrial& best =
            *std::max_element(m_trials.begin(), m_trials.end(),
                              [](const CsvTrial& a, const CsvTrial& b) { return plausibility(a) < plausibility(b); });
        if (plausibility(best) > 0 && (!oneColumn || isUnequalTable(best)))
            return finding(best, Because::MostRegular);
        return finding(comma, Because::NothingElse);
    }

private:
    static DialectFinding finding(const CsvTrial& trial, Because because) { return {trial.dialect, because, trial, 0}; }

    std::optional<DialectFinding> withKnownHeader()
    {
        const CsvTrial* best = nullptr;
        for (CsvTrial& trial : m_trials) {
            if (const auto at = knownHeader(trial.records)) {
                trial.takeHeader(*at);
                if (!best || trial.columns > best->columns)
                    best = &trial;
            }
        }
        return best ? std::optional(finding(*best, Because::KnownHeader)) : std::nullopt;
    }

    const CsvTrial* overruling(const CsvTrial& comma) const
    {
        for (const CsvTrial& trial : m_trials) {
            if (&trial != &comma && dividesRegularly(trial) && (hasDecimalCommas(trial) || hasCommasOfProse(trial)))
                return &trial;
        }
        return nullptr;
    }

    DialectFinding regular(const CsvTrial& chosen) const
    {
        DialectFinding made = finding(chosen, Because::Regular);
        for (const CsvTrial& trial : m_trials) {
            if (&trial != &chosen && dividesRegularly(trial) && !made.alsoRegular)
                made.alsoRegular = trial.dialect.delimiter;
        }
        return made;
    }

    Trials m_trials;
};

Trials tryAll(std::string_view text, bool complete, std::optional<char> delimiter, char quote)
{
    Trials trials;
    if (delimiter) {
        trials.push_back(tryDialect(text, {*delimiter, quote}, complete));
        return trials;
    }
    for (char each : delimiters)
        trials.push_back(tryDialect(text, {each, quote}, complete));
    return trials;
}

/// Takes `'` for the quote where that is no accident.
void considerApostrophes(DialectFinding& found, std::string_view text, bool complete, std::optional<char> delimiter)
{
    const bool known = found.because == Because::KnownHeader;
    const bool mayRegulate = found.because == Because::MostRegular || (known && !found.trial.isRegular()) ||
                             (delimiter && !found.trial.isRegular());
    if (known)
        delimiter = found.dialect.delimiter;
    for (CsvTrial& trial : tryAll(text, complete, delimiter, '\'')) {
        if (known)
            trial.takeHeader(knownHeader(trial.records).value_or(0));
        if (!enclosesAllText(trial) && !(mayRegulate && dividesRegularly(trial) && trial.quoted > 0))
            continue;
        found = {trial.dialect, known ? Because::KnownHeader : Because::Regular, std::move(trial), 0};
        return;
    }
}

}    // namespace

DialectFinding detectDialect(QByteArrayView bytes, bool complete, std::optional<char> delimiter,
                             std::optional<char> quote)
{
    const std::string_view text(bytes.data(), static_cast<size_t>(bytes.size()));
    DialectFinding found = Decision(tryAll(text, complete, delimiter, quote.value_or('"'))).decide();
    if (!quote && text.find('\'') != text.npos)
        considerApostrophes(found, text, complete, delimiter);
    if (delimiter)
        found.because = Because::Person;
    return found;
}

}    // namespace vigie
