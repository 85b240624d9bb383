// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/xlsx_text.h"

#include "core/ingest/utf8_validator.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <charconv>

namespace vigie {

namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD";
constexpr qsizetype longestSheetName = 31;

bool isHexDigit(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

/// `_x0041_` and the like.
bool looksEscaped(std::string_view text)
{
    return text.size() >= 7 && text[0] == '_' && text[1] == 'x' && text[6] == '_' &&
           std::all_of(text.begin() + 2, text.begin() + 6, isHexDigit);
}

/// Bytes of the character that the text begins with; 0: they are no UTF-8, or one that XML forbids.
size_t characterBytes(std::string_view text)
{
    const Utf8Lead lead = utf8LeadOf(static_cast<unsigned char>(text.front()));
    if (lead.following < 0 || text.size() <= static_cast<size_t>(lead.following))
        return 0;
    for (int i = 1; i <= lead.following; ++i) {
        const auto byte = static_cast<unsigned char>(text[static_cast<size_t>(i)]);
        if (byte < (i == 1 ? lead.low : 0x80) || byte > (i == 1 ? lead.high : 0xBF))
            return 0;
    }
    if (text.starts_with("\xEF\xBF\xBE") || text.starts_with("\xEF\xBF\xBF"))
        return 0;
    return static_cast<size_t>(lead.following) + 1;
}

void appendAscii(std::string& xml, std::string_view text, bool inCell)
{
    const char c = text.front();
    if (c == '&')
        xml += "&amp;";
    else if (c == '<')
        xml += "&lt;";
    else if (c == '>')
        xml += "&gt;";
    else if (c == '"')
        xml += "&quot;";
    else if (inCell && looksEscaped(text))
        xml += "_x005F_";
    else if (static_cast<unsigned char>(c) >= 0x20 || c == '\t' || c == '\n')
        xml += c;
    else if (c == '\r')
        xml += text.starts_with("\r\n") ? "" : "\n";
    else
        xml += replacement;
}

}    // namespace

void appendXmlText(std::string& xml, std::string_view text, bool inCell)
{
    while (!text.empty()) {
        if (static_cast<unsigned char>(text.front()) < 0x80) {
            appendAscii(xml, text, inCell);
            text.remove_prefix(1);
            continue;
        }
        const size_t bytes = characterBytes(text);
        xml += bytes > 0 ? text.substr(0, bytes) : replacement;
        text.remove_prefix(std::max<size_t>(bytes, 1));
    }
}

std::string_view cellBeginning(std::string_view text)
{
    if (text.size() <= mostCellCharacters)
        return text;
    size_t units = 0;
    for (size_t at = 0; at < text.size();) {
        const size_t bytes = std::max<size_t>(characterBytes(text.substr(at)), 1);
        units += bytes == 4 ? 2 : 1;
        if (units > mostCellCharacters)
            return text.substr(0, at);
        at += bytes;
    }
    return text;
}

std::string digitsOf(qint64 number)
{
    std::array<char, 24> digits;
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    return {digits.data(), end};
}

std::string columnLetters(size_t column)
{
    std::string letters;
    for (size_t rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.insert(letters.begin(), static_cast<char>('A' + (rest - 1) % 26));
    return letters;
}

std::optional<double> dateSerial(LocalSeconds at)
{
    static const LocalSeconds first = fromCivil({1900, 1, 1});
    static const LocalSeconds march = fromCivil({1900, 3, 1});
    if (at == noDate || at < first)
        return std::nullopt;
    return static_cast<double>(at - first) / static_cast<double>(secondsPerDay) + (at < march ? 1 : 2);
}

QString sheetName(const QString& name, const QString& taken)
{
    QString fit;
    for (const QChar c : name)
        fit += QStringLiteral("[]:*?/\\").contains(c) || c.unicode() < 0x20 ? QChar(u' ') : c;
    fit = fit.simplified().left(longestSheetName);
    if (!fit.isEmpty() && fit.back().isHighSurrogate())
        fit.chop(1);
    while (fit.startsWith(u'\'') || fit.startsWith(u' '))
        fit.remove(0, 1);
    while (fit.endsWith(u'\'') || fit.endsWith(u' '))
        fit.chop(1);
    const auto isKept = [&fit](const QString& other) { return fit.compare(other, Qt::CaseInsensitive) == 0; };
    if (fit.isEmpty() || isKept(taken) || isKept(QStringLiteral("History")))
        return QCoreApplication::translate("Sheet", "Data");
    return fit;
}

}    // namespace vigie
