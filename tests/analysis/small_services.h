// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/derived_columns.h"
#include "tests/query/small_tables.h"

#include <QStringList>

// Eleven structures of four networks, some results and testimonies, for tests of what structures do and do not.

namespace vigie::test {

inline std::shared_ptr<const Dataset> smallServices()
{
    Dataset dataset;
    dataset.structures = tableOf("structures", R"(
        code       | network         | typology   | active | department | region | country
        a1         | Famille         | CAF        | Oui    | 35         | 53     | France
        a2         | Famille         | CAF        | Oui    | 29         | 53     | France
        a3         | Famille         | CAF        | Non    | 35         | 53     | France
        a4         | Famille         | CAF        | Oui    | 2A         | 94     | France
        b1         | Impôts          | SIP        | Oui    | 35         | 53     | France
        b2         | Impôts          | SIP        |        | 2A         | 94     | France
        c1         | Consulats       | Consulat   | Oui    |            |        | Suisse
        c2         | Consulats       | Consulat   | Oui    |            |        | Maroc
        d1         | Police          | Préfecture | Non    | 29         | 53     | France
        e1         |                 |            | Oui    | 101        | 53     | France
        sxZshFsE9R | Réseau à part   | Hors       | Oui    | 29         | 53     | France
    )");
    dataset.results = tableOf("results", R"(
        code | structure_code | indicator_code | value:number | department
        r1   | a1             | I1             | 80           | 35
        r2   | a1             | I2             | 70           | 35
        r3   | a2             | I1             |              | 29
        r4   | a3             | I1             | 60           | 35
        r5   | a4             | I2             | 0            | 99
        r6   | c1             | I1             | 90           |
        r7   | unknown        | I1             | 50           | 35
        r8   |                | I1             | 50           | 35
        r9   | sxZshFsE9R     | I1             | 50           |
    )");
    dataset.experiences = tableOf("experiences", R"(
        id | published_on:date | sentiment | structure_id_1 | structure_id_2 | service_department_1
        1  | 2024-01-05        | Négatif   | a1             | b1             |
        2  | 2024-02-05        | Positif   | a3             |                |
        3  | 2024-03-05        | Positif   | a4             |                | 75
        4  | 2024-04-05        | Négatif   | sxZshFsE9R     |                |
        5  | 2024-04-06        | Négatif   |                |                |
    )",
                                  "published_on");
    deriveColumns(dataset);
    return std::make_shared<const Dataset>(std::move(dataset));
}

inline FilterState only(std::string field, std::vector<std::string> values)
{
    Condition condition;
    condition.field = std::move(field);
    condition.any = std::move(values);
    FilterState filter;
    filter.set(condition);
    return filter;
}

/// `a1 a2`: the public codes of structures.
inline QString codesOf(const Dataset& dataset, const std::vector<Row>& structures)
{
    QStringList codes;
    for (Row row : structures)
        codes << QString::fromStdString(std::string(dataset.structures.codes("code")->text(row)));
    return codes.join(QLatin1Char(' '));
}

}    // namespace vigie::test
