// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ingest/made_csv.h"

#include <algorithm>
#include <array>

namespace vigie::tests {

namespace {

using Alphabet = std::vector<std::string>;

const std::vector<Alphabet>& alphabets()
{
    static const std::vector<Alphabet> all = {
        {"a", "b", "c", "d", " "},
        {"a", "b", "Z", ";", ",", "\t", "|", "é", "1", "2"},
        {"x", "y", "\"", ",", ";", "\n", "\r\n", "'", "e"},
        {"é", "œ", "€", "’", "🙂", "\u00A0", "n", "t", ";"},
        {"a", ";", "|", "\t", ";", "b", "l'", "0"},
        {"7", "8", "a", ",", ".", "-", "/", "k"},
        {"\"", "'", "a", "`", "\\", "b", ","},
        {"un ", "deux; ", "trois, ", "l'eau ", "\"cité\" ", "fin.\n"},
    };
    return all;
}

size_t below(std::mt19937& random, size_t bound)
{
    return random() % bound;
}

std::string makeCell(std::mt19937& random, const Alphabet& alphabet, size_t longest)
{
    std::string cell;
    for (size_t length = below(random, longest + 1); length > 0; --length)
        cell += alphabet[below(random, alphabet.size())];
    return cell;
}

void writeCell(QByteArray& bytes, const std::string& cell, char delimiter, bool quote)
{
    const std::array special = {delimiter, '"', '\n', '\r'};
    if (!quote && cell.find_first_of(special.data(), 0, special.size()) == cell.npos) {
        bytes += cell;
        return;
    }
    bytes += '"';
    for (char c : cell) {
        if (c == '"')
            bytes += '"';
        bytes += c;
    }
    bytes += '"';
}

QByteArray write(std::mt19937& random, const WrittenTable& table, char delimiter)
{
    const QByteArray lineEnd = below(random, 2) == 0 ? "\n" : "\r\n";
    const size_t quoting = below(random, 4);    // 0: all cells, 1: half of them, else where needed
    QByteArray bytes = below(random, 10) == 0 ? "\xEF\xBB\xBF" : "";
    for (size_t i = 0; i < table.size(); ++i) {
        for (size_t j = 0; j < table[i].size(); ++j) {
            if (j > 0)
                bytes += delimiter;
            const bool quote = quoting == 0 || (quoting == 1 && below(random, 2) == 0);
            writeCell(bytes, table[i][j], delimiter, quote);
        }
        bytes += lineEnd;
    }
    // Without its line end, a last record of one empty cell would not be there.
    const bool lastIsBlank = table.back().size() == 1 && table.back().front().empty();
    if (below(random, 3) == 0 && !lastIsBlank)
        bytes.chop(lineEnd.size());
    return bytes;
}

/// Reads one record; false when it breaks the rules.
class StrictReader
{
public:
    StrictReader(std::string_view text, char delimiter) : m_text(text), m_delimiter(delimiter) {}

    bool atEnd() const { return m_text.empty(); }

    bool read(std::vector<std::string>& record)
    {
        for (;;) {
            std::string cell;
            if (!(m_text.starts_with('"') ? readQuoted(cell) : readPlain(cell)))
                return false;
            record.push_back(std::move(cell));
            if (!take(std::string_view(&m_delimiter, 1)))
                break;
        }
        return m_text.empty() || take("\r\n") || take("\n") || take("\r");
    }

private:
    bool take(std::string_view what)
    {
        if (!m_text.starts_with(what))
            return false;
        m_text.remove_prefix(what.size());
        return true;
    }

    bool readQuoted(std::string& cell)
    {
        take("\"");
        while (!m_text.empty()) {
            if (take("\"\""))
                cell += '"';
            else if (take("\""))
                return true;
            else {
                cell += m_text.front();
                m_text.remove_prefix(1);
            }
        }
        return false;
    }

    bool readPlain(std::string& cell)
    {
        while (!m_text.empty() && m_text.front() != m_delimiter && m_text.front() != '\n' && m_text.front() != '\r') {
            if (m_text.front() == '"')
                return false;
            cell += m_text.front();
            m_text.remove_prefix(1);
        }
        return true;
    }

    std::string_view m_text;
    char m_delimiter;
};

}    // namespace

MadeCsv makeCsv(std::mt19937& random, char delimiter)
{
    const Alphabet& alphabet = alphabets()[below(random, alphabets().size())];
    const size_t columns = 1 + below(random, 6);
    const size_t records = 1 + below(random, below(random, 20) == 0 ? 900 : 12);
    const size_t longest = 1 + below(random, 12);
    MadeCsv made;
    for (size_t i = 0; i < records; ++i) {
        auto& record = made.table.emplace_back();
        for (size_t j = 0; j < columns; ++j)
            record.push_back(makeCell(random, alphabet, longest));
    }
    made.bytes = write(random, made.table, delimiter);
    return made;
}

std::optional<WrittenTable> strictlyRead(const QByteArray& bytes, char delimiter)
{
    StrictReader reader({bytes.constData(), static_cast<size_t>(bytes.size())}, delimiter);
    WrittenTable table;
    while (!reader.atEnd()) {
        if (!reader.read(table.emplace_back()) || table.back().size() != table.front().size())
            return std::nullopt;
    }
    return table;
}

}    // namespace vigie::tests
