// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/small_data.h"

#include "core/data/table_builder.h"

#include <array>

namespace vigie {

namespace {

TableSchema schemaOf(const char* name, const char* key, std::vector<ColumnSpec> columns)
{
    for (ColumnSpec& column : columns)
        column.label = column.name;
    return {name, key, std::move(columns)};
}

Table build(const TableSchema& schema, const std::vector<std::vector<std::string_view>>& rows, const char* sortColumn)
{
    TableBuilder builder(schema);
    qint64 rowId = 0;
    for (const auto& row : rows) {
        std::vector<Cell> cells;
        for (size_t i = 0; i < row.size(); ++i) {
            const ColumnKind kind = schema.columns[i].kind;
            if (kind == ColumnKind::Date)
                cells.push_back(Cell::ofDate(parseDate(row[i]).value_or(noDate)));
            else if (kind == ColumnKind::Number)
                cells.push_back(Cell::ofNumber(std::stoi(std::string(row[i]))));
            else
                cells.push_back(Cell::ofText(row[i]));
        }
        builder.append(cells, ++rowId);
    }
    return builder.build(sortColumn);
}

}    // namespace

std::shared_ptr<const Dataset> smallDataset()
{
    constexpr auto code = ColumnKind::Code;
    Dataset data;
    data.structures = build(schemaOf("structures", "code",
                                     {{"code", "", code},
                                      {"name", "", code},
                                      {"network", "", code},
                                      {"typology", "", code},
                                      {"town", "", code},
                                      {"department", "", code},
                                      {"active", "", code}}),
                            {{"s1", "CAF de l'Isère", "CNAF", "CAF", "Grenoble", "38", "Oui"},
                             {"s2", "CAF de Corse-du-Sud", "CNAF", "CAF", "Ajaccio", "2A", "Oui"},
                             {"s3", "CPAM du Rhône", "Assurance maladie", "CPAM", "Lyon", "69", "Oui"},
                             {"s4", "Siège de la CNAF", "CNAF", "Siège CNAF", "Paris", "75", "Non"}},
                            "");
    data.results = build(schemaOf("results", "code",
                                  {{"code", "", code},
                                   {"structure_code", "", code},
                                   {"indicator_code", "", code},
                                   {"indicator_title", "", code},
                                   {"value", "", ColumnKind::Number},
                                   {"unit", "", code},
                                   {"updated_on", "", ColumnKind::Date},
                                   {"network", "", code},
                                   {"typology", "", code}}),
                         {{"r1", "s1", "i1", "Satisfaction", "82", "%", "2025-01-01", "CNAF", "CAF"},
                          {"r2", "s1", "i1", "Satisfaction", "85", "%", "2025-02-01", "CNAF", "CAF"},
                          {"r3", "s1", "i2", "Délai", "14", "jours", "2025-01-01", "CNAF", "CAF"},
                          {"r4", "s2", "i1", "Satisfaction", "70", "%", "2025-01-01", "CNAF", "CAF"},
                          {"r5", "s3", "i2", "Délai", "9", "jours", "2025-01-01", "Assurance maladie", "CPAM"}},
                         "");
    data.experiences = build(schemaOf("experiences", "id",
                                      {{"id", "", code},
                                       {"published_on", "", ColumnKind::Date},
                                       {"sentiment", "", code},
                                       {"reactivity", "", code},
                                       {"status", "", code},
                                       {"month", "", code}}),
                             {{"1", "2025-01-10", "Négatif", "Négatif", "Expérience avec réponse", "2025-01"},
                              {"2", "2025-01-20", "Négatif", "", "Expérience avec réponse", "2025-01"},
                              {"3", "2025-02-05", "Positif", "Positif", "Expérience en attente de réponse", "2025-02"},
                              {"4", "2025-03-01", "Neutre", "", "Expérience en attente de réponse", "2025-03"},
                              {"5", "2025-03-02", "Positif", "", "Expérience avec réponse", "2025-03"},
                              {"6", "2025-03-03", "Négatif", "", "Expérience avec réponse", "2025-03"}},
                             "published_on");
    // The key makes the builder keep the order of the experiences: 1, 2, 3, 4 (twice), 5, 6.
    data.mentions = build(schemaOf("mentions", "key",
                                   {{"key", "", code},
                                    {"slot", "", code},
                                    {"typology", "", code},
                                    {"network", "", code},
                                    {"structure_code", "", code},
                                    {"department", "", code},
                                    {"country", "", code}}),
                          {{"a", "1", "CAF", "CNAF", "s1", "38", "France"},
                           {"b", "1", "CAF", "CNAF", "s1", "38", "France"},
                           {"c", "1", "CPAM", "Assurance maladie", "s3", "69", "France"},
                           {"d", "1", "CAF", "CNAF", "s2", "2A", "France"},
                           {"e", "2", "CPAM", "Assurance maladie", "s3", "69", "France"},
                           {"f", "1", "Siège CNAF", "CNAF", "s4", "75", "France"},
                           {"g", "", "", "", "", "", ""}},
                          "");
    data.mentionStart = {0, 1, 2, 3, 5, 6, 7};
    data.experienceOf = {0, 1, 2, 3, 3, 4, 5};
    data.isMention = {true, true, true, true, true, true, false};
    return std::make_shared<const Dataset>(std::move(data));
}

}    // namespace vigie
