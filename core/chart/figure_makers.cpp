// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/figure_makers.h"

#include "core/analysis/structure_facts.h"
#include "core/base/number.h"
#include "core/chart/value_text.h"

#include <QCoreApplication>

namespace vigie::kinds {

std::string Asked::text(std::string_view name) const
{
    const auto found = recipe.options.find(name);
    return found == recipe.options.end() ? std::string() : found->second;
}

Error notUnderstood(const QString& why)
{
    return {ErrorCode::WrongUsage,
            QCoreApplication::translate("FigureKinds", "The figure was not understood"),
            {},
            why,
            {}};
}

Error wrongValue(const Asked& asked, const char* name)
{
    return notUnderstood(QCoreApplication::translate("FigureKinds", "the option %1 cannot be \"%2\"")
                             .arg(QLatin1String(name), fromData(asked.text(name))));
}

Result<bool> flagOf(const Asked& asked, const char* name)
{
    const std::string text = asked.text(name);
    if (text == words::yes)
        return true;
    if (!asked.has(name) || text == "no")
        return false;
    return wrongValue(asked, name);
}

Result<int> numberOf(const Asked& asked, const char* name, int least, int most, int usual)
{
    if (!asked.has(name))
        return usual;
    const auto number = parseInteger(asked.text(name));
    if (!number || *number < least || *number > most)
        return wrongValue(asked, name);
    return static_cast<int>(*number);
}

Result<std::string> fieldOf(const Asked& asked, const char* name, std::string_view usual, Grouped what)
{
    if (!asked.has(name))
        return std::string(usual);
    const std::string field = asked.text(name);
    const Dataset& dataset = asked.dataset();
    const auto groups = [&field](const Table& table) {
        const Column* column = table.column(field);
        return std::get_if<CodeColumn>(column) || std::get_if<MultiCodeColumn>(column);
    };
    const bool known = what == Grouped::Results ? dataset.results.codes(field) != nullptr
                                                : groups(dataset.experiences) || groups(dataset.mentions);
    // A share of sentiments by the sentiment would say nothing.
    if (!known || field == "sentiment")
        return wrongValue(asked, name);
    return field;
}

Result<Row> structureOf(const Asked& asked, const char* name)
{
    const std::string code = asked.text(name);
    const auto rows = structureRows(asked.dataset().structures);
    const auto found = rows.find(code);
    if (found == rows.end())
        return notUnderstood(
            QCoreApplication::translate("FigureKinds", "there is no structure %1").arg(fromData(code)));
    return found->second;
}

}    // namespace vigie::kinds
