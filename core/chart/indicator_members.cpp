// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/indicator_figures.h"
#include "core/chart/value_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace vigie {

StructureTitles::StructureTitles(const Dataset& dataset)
    : m_names(dataset.structures.codes("name")), m_rows(structureRows(dataset.structures))
{
}

QString StructureTitles::name(std::string_view code) const
{
    const auto found = m_rows.find(code);
    const std::string_view name = found == m_rows.end() || !m_names ? std::string_view() : m_names->text(found->second);
    return fromData(name.empty() ? code : name);
}

std::vector<IndicatorMember> indicatorMembers(const Selection& selection, std::string_view indicatorCode)
{
    std::vector<IndicatorMember> members;
    const Table& results = selection.dataset().results;
    const NumberColumn* numbers = results.numbers("value");
    const CodeColumn* structures = results.codes("structure_code");
    if (!numbers || !structures)
        return members;
    const StructureTitles names(selection.dataset());
    const std::vector<Row> rows = selection.results();
    for (Row row : latestResults(selection.dataset(), indicatorCode, rows)) {
        const std::string_view code = structures->text(row);
        if (!numbers->isMissing(row))
            members.push_back({row, std::string(code), names.name(code), numbers->values[row]});
    }
    std::ranges::sort(members, {}, [](const IndicatorMember& member) {
        return std::tuple(member.value, std::string_view(member.structure));
    });
    return members;
}

QString unitText(std::string_view unit)
{
    return unit.empty() ? QCoreApplication::translate("Figure", "unit not published") : fromData(unit);
}

QString titleWithUnit(const IndicatorEntry& indicator, std::string_view unit)
{
    return QCoreApplication::translate("Figure", "%1 (%2)", "an indicator and its unit")
        .arg(fromData(indicator.title), unitText(unit));
}

QString polarityText(const IndicatorEntry& indicator)
{
    switch (indicator.confirmedPolarity().polarity()) {
    case Polarity::HigherIsBetter:
        return QCoreApplication::translate("Figure", "higher is better (decided)");
    case Polarity::LowerIsBetter:
        return QCoreApplication::translate("Figure", "lower is better (decided)");
    case Polarity::Neither:
        return QCoreApplication::translate("Figure", "no side is better (decided)");
    case Polarity::Unknown:
        break;
    }
    return QCoreApplication::translate("Figure", "which side is better is not decided");
}

}    // namespace vigie
