// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/csv_trial.h"

#include <algorithm>
#include <map>

namespace vigie {

namespace {

class SampleScanner
{
public:
    SampleScanner(std::string_view text, CsvTrial& trial) : m_text(text), m_trial(trial) {}

    bool atEnd() const { return m_at == m_text.size(); }
    size_t position() const { return m_at; }

    CsvTrial::Record next()
    {
        CsvTrial::Record record;
        do
            scanCell(record);
        while (passedDelimiter());
        passLineEnd();
        return record;
    }

private:
    void scanCell(CsvTrial::Record& record)
    {
        size_t begin = m_at;
        size_t end = std::string_view::npos;
        if (!atEnd() && m_text[m_at] == m_trial.dialect.quote) {
            ++record.quoted;
            begin = m_at + 1;
            end = closingQuote(begin);
            record.openQuote = end == std::string_view::npos;
            m_at = record.openQuote ? m_text.size() : end + 1;
        }
        const size_t tail = m_at;
        m_at = std::min(m_text.find_first_of(std::string_view(m_stops, 3), m_at), m_text.size());
        const std::string_view unquoted = m_text.substr(tail, m_at - tail);
        const bool afterQuotes = tail != begin && !unquoted.empty();
        const auto quotes = std::count(unquoted.begin(), unquoted.end(), m_trial.dialect.quote);
        record.misplacedQuotes += static_cast<int>(quotes) + (afterQuotes ? 1 : 0);
        record.cells.push_back(m_text.substr(begin, (end == std::string_view::npos ? m_at : end) - begin));
    }

    size_t closingQuote(size_t from)
    {
        const char quote = m_trial.dialect.quote;
        for (;;) {
            const size_t found = m_text.find(quote, from);
            if (found == std::string_view::npos)
                return found;
            if (found + 1 == m_text.size())
                return found;
            if (m_text[found + 1] != quote) {
                const bool endsCell = std::string_view(m_stops, 3).find(m_text[found + 1]) != std::string_view::npos;
                m_trial.backslashedQuotes += !endsCell && m_text[found - 1] == '\\' ? 1 : 0;
                return found;
            }
            from = found + 2;
        }
    }

    bool passedDelimiter()
    {
        if (atEnd() || m_text[m_at] != m_trial.dialect.delimiter)
            return false;
        ++m_at;
        return true;
    }

    void passLineEnd()
    {
        if (atEnd())
            return;
        if (m_text[m_at++] == '\n')
            ++m_trial.lineEnds.lf;
        else if (!atEnd() && m_text[m_at] == '\n')
            ++m_at, ++m_trial.lineEnds.crlf;
        else
            ++m_trial.lineEnds.cr;
    }

    std::string_view m_text;
    CsvTrial& m_trial;
    const char m_stops[3] = {m_trial.dialect.delimiter, '\n', '\r'};
    size_t m_at = 0;
};

/// A quote that runs on over most of a cut text was most likely no quote.
bool swallowed(const CsvTrial::Record& last, size_t bytes, size_t ofBytes)
{
    return last.openQuote && bytes * 2 > ofBytes;
}

}    // namespace

void CsvTrial::takeHeader(size_t record)
{
    header = record;
    columns = header < records.size() ? records[header].cells.size() : 0;
    regular = shorter = longer = misplacedQuotes = quoted = trailingDelimiters = commonRecords = 0;
    std::map<size_t, int> widths;
    for (size_t i = header; i < records.size(); ++i) {
        const Record& each = records[i];
        const size_t width = each.cells.size();
        ++(width == columns ? regular : width < columns ? shorter : longer);
        misplacedQuotes += each.misplacedQuotes + (each.openQuote ? 1 : 0);
        quoted += each.quoted;
        trailingDelimiters += width > 1 && each.cells.back().empty() ? 1 : 0;
        ++widths[width];
    }
    for (const auto& [width, count] : widths) {
        if (count >= commonRecords) {
            commonRecords = count;
            commonColumns = width;
        }
    }
}

CsvTrial tryDialect(std::string_view text, CsvDialect dialect, bool complete, int most)
{
    CsvTrial trial;
    trial.dialect = dialect;
    SampleScanner scanner(text, trial);
    int blankBehind = 0;
    size_t lastBytes = 0;
    while (!scanner.atEnd() && static_cast<int>(trial.records.size()) < most) {
        const size_t begin = scanner.position();
        CsvTrial::Record record = scanner.next();
        lastBytes = scanner.position() - begin;
        if (record.isBlank()) {
            ++blankBehind;
            continue;
        }
        trial.innerBlankLines += std::exchange(blankBehind, 0);
        trial.blankLines = trial.innerBlankLines;
        trial.records.push_back(std::move(record));
    }
    trial.blankLines += blankBehind;
    trial.whole = complete && scanner.atEnd();
    if (!complete && scanner.atEnd() && !trial.records.empty()) {
        CsvTrial::Record& last = trial.records.back();
        const bool suspect = dialect.quote != '"' && swallowed(last, lastBytes, text.size());
        last.openQuote = false;
        if (trial.records.size() > 1)
            trial.records.pop_back();
        trial.records.front().misplacedQuotes += suspect ? 1 : 0;
    }
    trial.takeHeader(0);
    return trial;
}

}    // namespace vigie
