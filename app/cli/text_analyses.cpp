// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/text_analyses.h"

#include <QCoreApplication>

namespace vigie::cli {

Result<TextScope> scopeOf(const Arguments& arguments)
{
    const QString word = arguments.value(QStringLiteral("in"));
    if (word.isEmpty() || word == QLatin1String("testimonies"))
        return TextScope::Testimony;
    if (word == QLatin1String("answers"))
        return TextScope::Answer;
    return wrongUsage(QCoreApplication::translate("Cli", "--in is testimonies or answers"));
}

const char* scopeWord(TextScope scope)
{
    return scope == TextScope::Answer ? "answers" : "testimonies";
}

Result<size_t> limitOf(const Arguments& arguments, size_t absent)
{
    const auto limit = arguments.count(QStringLiteral("limit"));
    if (!limit)
        return limit.error();
    return *limit ? static_cast<size_t>(**limit) : absent;
}

AnswerCell idCell(const Dataset& dataset, Row row)
{
    const CodeColumn* ids = dataset.experiences.codes("id");
    return ids ? AnswerCell(ids->text(row)) : AnswerCell();
}

AnswerCell publishedCell(const Dataset& dataset, Row row)
{
    const DateColumn* dates = dataset.experiences.dates("published_on");
    return dates ? dayCell(dates->values[row]) : AnswerCell();
}

Result<std::string> singleField(const Arguments& arguments, const QString& option, const Dataset& dataset)
{
    const QString word = arguments.value(option);
    if (word.isEmpty())
        return std::string();
    auto field = countableField(word, dataset);
    if (field && !dataset.experiences.codes(*field))
        return wrongUsage(QCoreApplication::translate("Cli", "a testimony may have several values of “%1”").arg(word));
    return field;
}

}    // namespace vigie::cli
