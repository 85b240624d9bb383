// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/personal_data.h"

#include <QRegularExpression>

#include <algorithm>

namespace vigie {

namespace {

struct Pattern
{
    PersonalDataKind kind;
    QRegularExpression expression;
};

Pattern pattern(PersonalDataKind kind, const char* expression)
{
    return {kind, QRegularExpression(QString::fromUtf8(expression))};
}

/// Neither letters nor digits may touch a find: longer numbers and words are something else. The separator of the
/// first pair is that of the others (\1), so that a list of two-digit numbers is no telephone. Repetitions are bounded
/// or possessive, so that no text is slow.
const std::vector<Pattern>& patterns()
{
    static const std::vector<Pattern> all = {
        pattern(
            PersonalDataKind::Email,
            R"((?<![A-Za-z0-9._%+-])[A-Za-z0-9._%+-]{1,64}+@(?:[A-Za-z0-9-]{1,63}+\.){1,5}[A-Za-z]{2,24}(?![A-Za-z0-9]))"),
        pattern(
            PersonalDataKind::Telephone,
            R"((?<![A-Za-z0-9+])(?<![0-9][.,])0[1-9]([ \x{00A0}\x{202F}./-]?)(?:[0-9]{2}\1){3}[0-9]{2}(?![A-Za-z0-9])(?![.,][0-9]))"),
        pattern(
            PersonalDataKind::Telephone,
            R"((?<![A-Za-z0-9])(?:\+|00)33[ \x{00A0}\x{202F}./-]?(?:\(0\)[ \x{00A0}\x{202F}]?|0)?[1-9]([ \x{00A0}\x{202F}./-]?)(?:[0-9]{2}\1){3}[0-9]{2}(?![A-Za-z0-9]))"),
        pattern(PersonalDataKind::NumberPlate,
                R"((?<![A-Za-z0-9])[A-HJ-NP-TV-Z]{2}([ -]?)[0-9]{3}\1[A-HJ-NP-TV-Z]{2}(?![A-Za-z0-9]))"),
        pattern(
            PersonalDataKind::NumberPlate,
            R"((?<![A-Za-z0-9])[1-9][0-9]{1,3}([ -])[A-HJ-NP-TV-Z]{2,3}\1(?:[0-9]{2}|2[AB]|97[1-6])(?![A-Za-z0-9]))")};
    return all;
}

}    // namespace

std::vector<PersonalData> personalDataIn(const QString& text)
{
    std::vector<PersonalData> found;
    for (const Pattern& each : patterns()) {
        auto matches = each.expression.globalMatch(text);
        while (matches.hasNext()) {
            const auto match = matches.next();
            found.push_back({each.kind, match.capturedStart(), match.capturedEnd()});
        }
    }
    std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.begin < b.begin; });
    const auto overlapping = [end = qsizetype(-1)](const PersonalData& each) mutable {
        if (each.begin < end)
            return true;
        end = each.end;
        return false;
    };
    std::vector<PersonalData> apart;
    std::remove_copy_if(found.begin(), found.end(), std::back_inserter(apart), overlapping);
    return apart;
}

QString withoutPersonalData(const QString& text)
{
    QString masked;
    qsizetype end = 0;
    for (const PersonalData& each : personalDataIn(text)) {
        masked += QStringView(text).mid(end, each.begin - end);
        masked += QStringLiteral("[…]");
        end = each.end;
    }
    masked += QStringView(text).mid(end);
    return masked;
}

}    // namespace vigie
