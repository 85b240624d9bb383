// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/workbook_strings.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>
#include <optional>

namespace vigie {

namespace {

constexpr qsizetype escapeLength = 7;    // _xHHHH_

/// The UTF-16 unit that an escape at the start of @p text stands for.
std::optional<char16_t> escapedUnit(QStringView text)
{
    if (text.size() < escapeLength || text[0] != u'_' || text[1] != u'x' || text[escapeLength - 1] != u'_')
        return std::nullopt;
    char16_t unit = 0;
    for (qsizetype i = 2; i < escapeLength - 1; ++i) {
        const char16_t digit = text[i].unicode();
        unit = static_cast<char16_t>(unit << 4);
        if (digit >= u'0' && digit <= u'9')
            unit = static_cast<char16_t>(unit + (digit - u'0'));
        else if (digit >= u'A' && digit <= u'F')
            unit = static_cast<char16_t>(unit + (digit - u'A' + 10));
        else if (digit >= u'a' && digit <= u'f')
            unit = static_cast<char16_t>(unit + (digit - u'a' + 10));
        else
            return std::nullopt;
    }
    return unit;
}

QString unescaped(QStringView text)
{
    QString plain;
    plain.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (const auto unit = escapedUnit(text.sliced(i))) {
            plain += QChar(*unit);
            i += escapeLength - 1;
        } else {
            plain += text[i];
        }
    }
    // Escapes can leave half a pair, which UTF-8 cannot say.
    for (qsizetype i = 0; i < plain.size(); ++i) {
        if (plain[i].isHighSurrogate() && i + 1 < plain.size() && plain[i + 1].isLowSurrogate())
            ++i;
        else if (plain[i].isSurrogate())
            plain[i] = QChar::ReplacementCharacter;
    }
    return plain;
}

}    // namespace

void appendWorkbookText(QStringView text, std::string& utf8)
{
    const bool mayEscape = text.contains(QLatin1StringView("_x"));
    const QByteArray bytes = mayEscape ? unescaped(text).toUtf8() : text.toUtf8();
    utf8.append(bytes.constData(), static_cast<size_t>(bytes.size()));
}

bool readRichText(XmlPart& part, std::string& utf8)
{
    const int outside = part.depth() - 1;
    const size_t begin = utf8.size();
    for (;;) {
        const XmlPart::Token token = part.next();
        if (token == XmlPart::Token::Failed)
            return false;
        if (token == XmlPart::Token::End && part.depth() == outside)
            return true;
        if (token != XmlPart::Token::Start || part.name() == u"r")
            continue;
        if (part.name() == u"t") {
            QString text;
            if (!part.readText(text))
                return false;
            appendWorkbookText(text, utf8);
            if (utf8.size() - begin > static_cast<size_t>(limits::fieldBytes)) {
                part.fail(QCoreApplication::translate("Ingest", "a text is larger than %1 MiB")
                              .arg(limits::fieldBytes >> 20));
                return false;
            }
        } else if (!part.skipElement()) {
            return false;
        }
    }
}

Result<SharedStrings> SharedStrings::read(XmlPart& part, qint64 byteLimit)
{
    // Places are 32 bits wide.
    const auto limit = static_cast<size_t>(std::clamp<qint64>(byteLimit, 0, std::numeric_limits<quint32>::max()));
    SharedStrings strings;
    bool isTable = false;
    while (part.nextStart()) {
        if (part.depth() == 1) {
            isTable = part.name() == u"sst";
        } else if (part.name() != u"si") {
            if (!part.skipElement())
                return part.error();
        } else {
            if (!readRichText(part, strings.m_text))
                return part.error();
            if (strings.m_text.size() + (strings.m_ends.size() + 1) * sizeof(quint32) > limit)
                return unusableWorkbook(
                    part.place(), QCoreApplication::translate("Ingest", "its table of strings is larger than %1 MiB")
                                      .arg(byteLimit >> 20));
            strings.m_ends.push_back(static_cast<quint32>(strings.m_text.size()));
        }
    }
    if (part.failed())
        return part.error();
    if (!isTable)
        return unusableWorkbook(part.place(), QCoreApplication::translate("Ingest", "it is no table of strings"));
    return strings;
}

std::string_view SharedStrings::at(size_t index) const
{
    const size_t begin = index == 0 ? 0 : m_ends[index - 1];
    return std::string_view(m_text).substr(begin, m_ends[index] - begin);
}

}    // namespace vigie
