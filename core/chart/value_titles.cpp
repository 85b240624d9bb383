// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/value_titles.h"

#include "core/base/date_time.h"
#include "core/chart/value_text.h"
#include "core/domain/vocabulary.h"

#include <QCoreApplication>

namespace vigie {

namespace {

QString monthTitle(std::string_view month)
{
    const auto first = parseDate(std::string(month) + "-01");
    return first ? monthText(monthIndex(*first)) : fromData(month);
}

}    // namespace

ValueTitles::ValueTitles(const Territories& territories, std::shared_ptr<const Dataset> dataset)
    : m_territories(&territories), m_dataset(std::move(dataset))
{
}

QString ValueTitles::operator()(std::string_view field, std::string_view value) const
{
    if (value.empty())
        return QCoreApplication::translate("ValueTitles", "not given");
    if (field == "department" || field == "user_department_code")
        return m_territories->departmentTitle(value);
    if (field == "region" || field == "user_region_code")
        return m_territories->regionTitle(value);
    if (field == "month")
        return monthTitle(value);
    if (field == "structure_code")
        return structureName(value);
    if (const auto sentiment = sentimentFromLabel(value))
        return sentimentSign(*sentiment) + u' ' + sentimentTitle(*sentiment);
    return fromData(value);
}

QString ValueTitles::structureName(std::string_view code) const
{
    const CodeColumn* codes = m_dataset ? m_dataset->structures.codes("code") : nullptr;
    const CodeColumn* names = m_dataset ? m_dataset->structures.codes("name") : nullptr;
    if (!codes || !names)
        return fromData(code);
    const Code wanted = codes->dictionary().find(code);
    for (Row row = 0; wanted != missingCode && row < codes->size(); ++row) {
        if (codes->code(row) == wanted && names->code(row) != missingCode)
            return fromData(names->text(row));
    }
    return fromData(code);
}

}    // namespace vigie
