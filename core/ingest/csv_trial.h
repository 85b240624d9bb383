// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/csv_reader.h"

#include <string_view>
#include <vector>

namespace vigie {

/// The start of a delimited text, read under one dialect to see how well it goes. The cells point into the text.
struct CsvTrial
{
    static constexpr int recordsToTry = 400;

    struct Record
    {
        std::vector<std::string_view> cells;    ///< as written between the quotes, doubled quotes not resolved
        int quoted = 0;                         ///< cells in quotes
        int misplacedQuotes = 0;                ///< inside an unquoted cell, or with text after the closing one
        bool openQuote = false;                 ///< the text ends inside quotes
        bool isBlank() const { return cells.size() == 1 && cells.front().empty() && quoted == 0; }
    };

    struct LineEnds
    {
        int lf = 0;
        int crlf = 0;
        int cr = 0;
    };

    CsvDialect dialect;
    std::vector<Record> records;    ///< without blank lines
    int blankLines = 0;             ///< in all
    int innerBlankLines = 0;        ///< with a record somewhere behind
    LineEnds lineEnds;              ///< of records, not those inside quotes
    bool whole = false;             ///< the text ends before there were too many records
    int backslashedQuotes = 0;      ///< `\"` inside quoted cells: another way of escaping, which is not read

    // Relative to the record that is taken for the header, the first one unless takeHeader() says otherwise.
    size_t header = 0;
    size_t columns = 0;    ///< of the header
    int regular = 0;       ///< records with as many columns, the header included
    int shorter = 0;
    int longer = 0;
    int misplacedQuotes = 0;
    int quoted = 0;
    int trailingDelimiters = 0;    ///< records that end with a delimiter
    size_t commonColumns = 0;      ///< the number of columns that most records have
    int commonRecords = 0;         ///< how many have it

    int counted() const { return regular + shorter + longer; }
    double share() const { return counted() == 0 ? 0 : static_cast<double>(regular) / counted(); }
    /// As RFC 4180 wants it: as many cells in each record, and no quote where none may be.
    bool isRegular() const { return counted() > 0 && shorter + longer == 0 && misplacedQuotes == 0; }

    /// Counts again with another record as the header; those before it are left out.
    void takeHeader(size_t record);
};

/// Reads @p text under @p dialect as CsvReader would. @p complete: the text is all there is; otherwise its last record
/// is taken to be cut and left out, unless it is the only one. No more than @p most records are read.
CsvTrial tryDialect(std::string_view text, CsvDialect dialect, bool complete, int most = CsvTrial::recordsToTry);

}    // namespace vigie
