// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/query_language.h"
#include "tests/query/small_tables.h"

#include <QTest>

namespace vigie::test {

using namespace Qt::StringLiterals;

/// Some experiences that queries are asked of.
inline const Dataset& data()
{
    static const Dataset dataset = [] {
        Dataset made;
        made.experiences = tableOf("experiences", R"(
            id | sentiment | channel           | department | user_department_code | published_on:date | delay_days:number
            1  | Négatif   | Courrier          | 38         | 38                   | 2025-01-05        | 3
            2  | Neutre    | Démarche en ligne | 75         | 69                   | 2025-03-31        | 30
        )");
        return made;
    }();
    return dataset;
}

/// A tree written by other means than the language's own: kinds in English, `T D A` in front of a place, `*` behind a
/// prefix.
inline QString described(const TextQuery& query)
{
    const QString place = QStringList{QString(), QStringLiteral("T "), QStringLiteral("D "),
                                      QStringLiteral("A ")}[static_cast<qsizetype>(query.scope)];
    QStringList inner;
    for (const Phrase& phrase : query.phrases)
        inner << u'<' + QString::fromStdString(phrase.text) + (phrase.prefix ? u"*>"_s : u">"_s);
    for (const TextQuery& part : query.parts)
        inner << described(part);
    switch (query.kind) {
    case TextQuery::Kind::Words:
        return place + inner.join(u' ');
    case TextQuery::Kind::Near:
        return place + QStringLiteral("near%1[%2]").arg(query.distance).arg(inner.join(u' '));
    case TextQuery::Kind::Contains:
        return place + u'{' + QString::fromStdString(query.characters) + u'}';
    case TextQuery::Kind::All:
        return u"all["_s + inner.join(u' ') + u']';
    case TextQuery::Kind::Any:
        return u"any["_s + inner.join(u' ') + u']';
    case TextQuery::Kind::Not:
        return u"not["_s + inner.join(u' ') + u']';
    }
    return {};
}

/// That what is understood prints itself again and reads back as the same.
inline void checkFixedPoint(const FilterState& filter, const QString& from)
{
    const QString printed = printQuery(filter);
    const auto again = parseQuery(printed, data());
    const QString said = from + u'\n' + printed + u'\n' + (again ? printQuery(*again) : again.error().message());
    QVERIFY2(again.ok(), qPrintable(said));
    QVERIFY2(*again == filter, qPrintable(said));
    QVERIFY2(printQuery(*again) == printed, qPrintable(said));
}

}    // namespace vigie::test
