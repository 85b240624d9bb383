// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace vigie {

enum class IndicatorFamily { Unknown, Satisfaction, Performance };

/// Which side is better. `Neither` is knowledge (attendance is neither good nor bad), `Unknown` is the lack of it.
enum class Polarity { Unknown, HigherIsBetter, LowerIsBetter, Neither };

/// What a person decided of one indicator; what is empty is left to the files.
struct IndicatorDecision
{
    std::optional<IndicatorFamily> family = {};
    std::optional<Polarity> polarity = {};    ///< Unknown = the proposal is refused
    std::optional<std::string> unit = {};     ///< for results that state none
    std::optional<std::string> frequency = {};
    std::optional<std::string> definition = {};

    friend bool operator==(const IndicatorDecision&, const IndicatorDecision&) = default;
};

/// The decisions of a project, by the indicator's public code, which releases keep. A value type.
///
/// As JSON: `{"format": "vigie-indicators", "version": 1, "indicators": [{"code": "IND-12", "polarity":
/// "lower_is_better"}, …]}`, in the order of the codes; the same decisions always give the same bytes. `family` is
/// `satisfaction`, `performance` or `unknown`; `polarity` is `higher_is_better`, `lower_is_better`, `neither` or
/// `unknown`; `unit`, `frequency` and `definition` are texts.
class IndicatorDecisions
{
public:
    static constexpr int version = 1;

    /// Replaces what was decided of this code; a decision on nothing removes it.
    void set(std::string_view code, IndicatorDecision decision);
    /// nullptr when nothing is decided.
    const IndicatorDecision* find(std::string_view code) const;
    const std::map<std::string, IndicatorDecision, std::less<>>& all() const { return m_byCode; }

    QByteArray toJson() const;
    /// Fails with InputUnusable: no JSON (line and column are said), another format, a later version, a word or a key
    /// that means nothing, a code twice. Nothing is guessed: a misspelt key would be a decision lost. @p file is named
    /// in the error.
    static Result<IndicatorDecisions> fromJson(const QByteArray& json, const QString& file);
    /// From a file. Errors: InputUnusable, also when it cannot be opened.
    static Result<IndicatorDecisions> read(const QString& path);

    friend bool operator==(const IndicatorDecisions&, const IndicatorDecisions&) = default;

private:
    std::map<std::string, IndicatorDecision, std::less<>> m_byCode;
};

std::string_view familyWord(IndicatorFamily family);
std::string_view polarityWord(Polarity polarity);

}    // namespace vigie
