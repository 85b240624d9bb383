// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/result_model.h"

#include "ui/models/display_text.h"

namespace vigie {

ResultModel::ResultModel(QObject* parent)
    : RowModel({{tr("Indicator"), "indicator_title"},
                {tr("Value"), "value", true},
                {tr("Unit"), "unit"},
                {tr("Updated on"), "updated_on"}},
               parent)
{
}

void ResultModel::setStructure(std::shared_ptr<const Dataset> dataset, std::string_view structureCode)
{
    m_dataset = std::move(dataset);
    const Table& results = m_dataset->results;
    std::vector<Row> rows;
    const CodeColumn* codes = results.codes("structure_code");
    const Code wanted = codes ? codes->dictionary().find(structureCode) : missingCode;
    for (Row row = 0; wanted != missingCode && row < results.rowCount(); ++row) {
        if (codes->code(row) == wanted)
            rows.push_back(row);
    }
    sortRows(results, "updated_on", Direction::Descending, rows);
    setRows(&results, std::move(rows));
}

QString ResultModel::cellText(Row row, int column) const
{
    switch (column) {
    case Indicator: {
        const std::string_view own = codeText(*table(), "indicator_title", row);
        const std::string_view title = own.empty() ? fromIndicators(row, "title") : own;
        return fromData(title.empty() ? codeText(*table(), "indicator_code", row) : title);
    }
    case Value: {
        const NumberColumn* values = table()->numbers("value");
        return values ? shownNumber(values->values[row]) : QString();
    }
    case Unit: {
        const std::string_view own = codeText(*table(), "unit", row);
        return fromData(own.empty() ? fromIndicators(row, "unit") : own);
    }
    default: {
        const DateColumn* dates = table()->dates("updated_on");
        return dates ? shownDate(dates->values[row]) : QString();
    }
    }
}

std::string_view ResultModel::fromIndicators(Row result, std::string_view column) const
{
    const CodeColumn* codes = m_dataset->indicators.codes("code");
    const Code wanted = codes ? codes->dictionary().find(codeText(*table(), "indicator_code", result)) : missingCode;
    for (Row row = 0; wanted != missingCode && row < m_dataset->indicators.rowCount(); ++row) {
        if (codes->code(row) == wanted)
            return codeText(m_dataset->indicators, column, row);
    }
    return {};
}

}    // namespace vigie
