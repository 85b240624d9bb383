// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/derived_columns.h"
#include "core/query/query_language.h"
#include "core/query/selection.h"
#include "tests/query/small_tables.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace vigie;
using vigie::test::tableOf;

namespace {

Dataset smallDataset()
{
    Dataset dataset;
    dataset.structures = tableOf("structures", R"(
        code | name           | network | typology | parent_code | department | region | active
        N1   | CNAF           | CNAF    | CAF      |             | 75         | 11     | Oui
        s1   | CAF de l'Isère | CNAF    | CAF      | N1          | 38         | 84     | Oui
        s2   | CAF de Paris   | CNAF    | CAF      | N1          | 75         | 11     | Oui
        s3   | Annexe         | CNAF    | CAF      | s1          | 38         | 84     | Non
        loop | Boucle         | CNAF    | CAF      | loop        | 38         | 84     | Non
    )");
    dataset.experiences = tableOf("experiences", R"(
        id | sentiment | reactivity | relation | published_on:date   | first_answered_on:date | structure_id_1 | channels_1:multi       | author_verdict_1 | outside_structures | user_department_code | user_department | status | state   | votes:number
        1  | Négatif   | Négatif    | Positif  | 2025-01-05T10:30:00 | 2025-01-20             | s1             | Courrier,E-mail        | utile            | Non                | 38                   | Isère           | Publié | Traitée | 3
        2  | Neutre    | Neutre     |          | 2025-03-31          |                        | s2             | Démarche en ligne      | pas utile        | Non                | 75                   | Paris           |        |         |
        3  | Positif   |            |          | 2025-04-01          | 2025-04-02             | s3             | Accueil                |                  | Oui                | 69                   | Rhône           |        |         | 12
    )");
    deriveColumns(dataset);
    return dataset;
}

const Dataset& data()
{
    static const Dataset dataset = smallDataset();
    return dataset;
}

Condition condition(std::string field, std::vector<std::string> any, std::vector<std::string> none = {})
{
    Condition c;
    c.field = std::move(field);
    c.any = std::move(any);
    c.none = std::move(none);
    return c;
}

/// The only condition of a query that must be understood.
Condition single(const QString& query)
{
    const auto filter = parseQuery(query, data());
    if (!filter)
        qFatal("%s: %s", qPrintable(query), qPrintable(filter.error().message()));
    return filter->conditions().size() == 1 ? filter->conditions().front() : Condition();
}

std::vector<Condition> sortedConditions(const FilterState& filter)
{
    std::vector<Condition> conditions = filter.conditions();
    std::sort(conditions.begin(), conditions.end(),
              [](const Condition& a, const Condition& b) { return a.field < b.field; });
    return conditions;
}

}    // namespace

class TestQueryLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void valuesMatchFolded()
    {
        QCOMPARE(single(QStringLiteral("ressenti:negatif,NEUTRE")), condition("sentiment", {"Négatif", "Neutre"}));
        QCOMPARE(single(QStringLiteral("sentiment:Négatif, neutre")), condition("sentiment", {"Négatif", "Neutre"}));
        QCOMPARE(single(QStringLiteral("-canal:courrier")), condition("channel", {}, {"Courrier"}));
        QCOMPARE(single(QStringLiteral("canal:\"démarche en ligne\"")), condition("channel", {"Démarche en ligne"}));
        QCOMPARE(single(QStringLiteral("canal:« Démarche en ligne »")), condition("channel", {"Démarche en ligne"}));
        QCOMPARE(single(QStringLiteral("avis_auteur:\"pas utile\"")), condition("author_verdict", {"pas utile"}));
        QCOMPARE(single(QStringLiteral("hors_structure:oui")), condition("outside_structures", {"Oui"}));
        QCOMPARE(single(QStringLiteral("actif:non")), condition("active", {"Non"}));
        QCOMPARE(single(QStringLiteral("mois:2025-03")), condition("month", {"2025-03"}));
        QCOMPARE(single(QStringLiteral("réseau:cnaf")), condition("network", {"CNAF"}));
    }

    void emptyValueMeansMissing()
    {
        QCOMPARE(single(QStringLiteral("relation:\"\"")), condition("relation", {""}));
        QCOMPARE(single(QStringLiteral("-delai:\"\"")), condition("delay_days", {}, {""}));
    }

    void criteria()
    {
        QCOMPARE(single(QStringLiteral("critere:réactivité=négatif,réactivité=neutre")),
                 condition("reactivity", {"Négatif", "Neutre"}));
        QCOMPARE(single(QStringLiteral("critere:réactivité=négatif,neutre")),
                 condition("reactivity", {"Négatif", "Neutre"}));
        const auto both = parseQuery(QStringLiteral("critere:réactivité=négatif critere:relation=\"\""), data());
        QVERIFY(both.ok());
        QCOMPARE(both->conditions(), (std::vector{condition("reactivity", {"Négatif"}), condition("relation", {""})}));
    }

    void placesByCodeAndName()
    {
        QCOMPARE(single(QStringLiteral("departement:38")), condition("department", {"38"}));
        QCOMPARE(single(QStringLiteral("departement:isere")), condition("department", {"38"}));
        QCOMPARE(single(QStringLiteral("departement_usager:Rhône")), condition("user_department_code", {"69"}));
        const ValueNames names = [](std::string_view field, std::string_view name) {
            return std::string(field == "region" && name == "Île-de-France" ? "11" : "");
        };
        const auto named = parseQuery(QStringLiteral("region:Île-de-France"), data(), names);
        QVERIFY(named.ok());
        QCOMPARE(named->conditions().front(), condition("region", {"11"}));
    }

    void placesOfUsersAndServices()
    {
        QCOMPARE(single(QStringLiteral("departement:38 lieu:usager")), condition("user_department_code", {"38"}));
        QCOMPARE(single(QStringLiteral("lieu:Usager departement:Rhône")), condition("user_department_code", {"69"}));
        QCOMPARE(single(QStringLiteral("place:user department:38")), condition("user_department_code", {"38"}));
        QCOMPARE(single(QStringLiteral("departement:38 lieu:service")), condition("department", {"38"}));
        const auto both = parseQuery(QStringLiteral("-departement:75 lieu:usager ressenti:négatif"), data());
        QVERIFY(both.ok());
        QCOMPARE(both->conditions(),
                 (std::vector{condition("user_department_code", {}, {"75"}), condition("sentiment", {"Négatif"})}));
        QCOMPARE(printQuery(*both), QStringLiteral("-departement_usager:75 ressenti:Négatif"));
    }

    void everyWordOfThePaper_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("printed");
        QTest::newRow("status") << "statut:publié"
                                << "statut:Publié";
        QTest::newRow("state") << "etat:traitée"
                               << "etat:Traitée";
        QTest::newRow("verdict") << "avis_auteur:utile"
                                 << "avis_auteur:utile";
        QTest::newRow("outside") << "hors_structure:oui"
                                 << "hors_structure:Oui";
        QTest::newRow("active") << "actif:oui"
                                << "actif:Oui";
        QTest::newRow("delay") << "delai:<30"
                               << "delai:<30";
        QTest::newRow("delay in English") << "delay:<30"
                                          << "delai:<30";
        QTest::newRow("structure and below") << "structure:s1+"
                                             << "structure:s1,s3";
        QTest::newRow("or") << "ressenti:négatif,neutre"
                            << "ressenti:Négatif,Neutre";
        QTest::newRow("excluded") << "-reseau:cnaf"
                                  << "-reseau:CNAF";
        QTest::newRow("excluded by a word") << "NON reseau:cnaf"
                                            << "-reseau:CNAF";
        QTest::newRow("typology") << "typologie:caf"
                                  << "typologie:CAF";
        QTest::newRow("typographic quotation") << "canal:“démarche en ligne”"
                                               << "canal:\"Démarche en ligne\"";
        QTest::newRow("pasted with a mark of direction") << "\u200F ressenti:négatif"
                                                         << "ressenti:Négatif";
    }

    void everyWordOfThePaper()
    {
        QFETCH(QString, query);
        QFETCH(QString, printed);
        const auto filter = parseQuery(query, data());
        QVERIFY2(filter.ok(), filter.ok() ? "" : qPrintable(filter.error().message()));
        QCOMPARE(printQuery(*filter), printed);
    }

    void structuresByCodeNameAndDescent()
    {
        QCOMPARE(single(QStringLiteral("structure:s1")), condition("structure_code", {"s1"}));
        QCOMPARE(single(QStringLiteral("structure:\"caf de l’isère\"")), condition("structure_code", {"s1"}));
        QCOMPARE(single(QStringLiteral("structure:N1+")), condition("structure_code", {"N1", "s1", "s2", "s3"}));
        QCOMPARE(single(QStringLiteral("structure:\"CAF de l'Isère\"+")), condition("structure_code", {"s1", "s3"}));
        QCOMPARE(single(QStringLiteral("structure:loop+")), condition("structure_code", {"loop"}));
    }

    void periods()
    {
        Condition period;
        period.field = "published_on";
        period.from = fromCivil({2025, 1, 5});
        period.until = fromCivil({2025, 4, 1});
        QCOMPARE(single(QStringLiteral("depuis:2025-01-05 jusqua:2025-03-31")), period);
        QCOMPARE(single(QStringLiteral("depuis:05/01/2025 jusqu'à:2025-03")), period);
        QCOMPARE(single(QStringLiteral("publication:>=2025-01-05 publication:<2025-04-01")), period);
        QCOMPARE(single(QStringLiteral("publication:>=2025-01-05 published_on:<=2025-03-31")), period);
        Condition year;
        year.field = "published_on";
        year.until = fromCivil({2025, 1, 1});
        QCOMPARE(single(QStringLiteral("jusqua:2024")), year);
    }

    void numbers()
    {
        Condition range;
        range.field = "delay_days";
        range.atLeast = 10;
        range.below = 30;
        QCOMPARE(single(QStringLiteral("delai:>=10 delai:<30")), range);
        QCOMPARE(single(QStringLiteral("delai:>9 delai:<=29")), range);
        QCOMPARE(single(QStringLiteral("champ[votes]:12")), condition("votes", {"12"}));
        range.field = "votes";
        range.atLeast.reset();
        range.below = 2.5;
        QCOMPARE(single(QStringLiteral("votes:<2.5")), range);
    }

    void columnsByLabelAndName()
    {
        QCOMPARE(single(QStringLiteral("champ[user_department]:Paris")), condition("user_department", {"Paris"}));
        QCOMPARE(single(QStringLiteral("user_department:paris")), condition("user_department", {"Paris"}));
        QCOMPARE(single(QStringLiteral("champ[Pays du service]:France")), condition("country", {"France"}));
    }

    void errorsNameThePosition_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<int>("position");
        QTest::addColumn<QString>("says");
        QTest::newRow("unknown field") << "humeur:bonne" << 1 << "humeur";
        QTest::newRow("slip in a field") << "resenti:négatif" << 1 << "Perhaps ressenti: is meant";
        QTest::newRow("address") << "passeport http://x.fr" << 11 << "\"http://x.fr\"";
        QTest::newRow("time") << "12:30" << 1 << "\"12:30\"";
        QTest::newRow("emoji counts once") << "😀 humeur:bonne" << 3 << "humeur";
        QTest::newRow("unknown column") << "champ[Humeur du jour]:bonne" << 1 << "Humeur du jour";
        QTest::newRow("open bracket") << "champ[Humeur:bonne" << 1 << "]";
        QTest::newRow("unknown value") << "ressenti:négatif,positiv" << 18 << "Positif";
        QTest::newRow("nearest structure") << "structure:\"CAF de Pari\"" << 11 << "CAF de Paris";
        QTest::newRow("lacking column") << "poste_comme:x" << 1 << "Posted as";
        QTest::newRow("lacking criterion") << "critere:simplicité=négatif" << 9 << "Simplicity";
        QTest::newRow("no value") << "ressenti:" << 10 << "value";
        QTest::newRow("no value after comma") << "ressenti:négatif," << 18 << "value";
        QTest::newRow("open quotation") << "ressenti:\"négatif" << 10 << "never closed";
        QTest::newRow("after quotation") << "ressenti:\"négatif\"x" << 19 << "unexpected";
        QTest::newRow("no date") << "depuis:hier" << 8 << "hier";
        QTest::newRow("no such month") << "depuis:2025-13" << 8 << "2025-13";
        QTest::newRow("two dates") << "depuis:2025-01-01,2025-02-01" << 19 << "one date";
        QTest::newRow("no number") << "delai:<beaucoup" << 7 << "beaucoup";
        QTest::newRow("fraction") << "delai:<=2.5" << 7 << "whole number";
        QTest::newRow("excluded range") << "-delai:<30" << 8 << "excluded";
        QTest::newRow("field twice") << "ressenti:négatif ressenti:positif" << 18 << "twice";
        QTest::newRow("bound twice") << "delai:<30 delai:<20" << 11 << "twice";
        QTest::newRow("range with or") << "delai:<2,5" << 7 << "stands alone";
        QTest::newRow("place without a field") << "ressenti:négatif lieu:usager" << 18 << "departement:";
        QTest::newRow("no such place") << "departement:38 lieu:ici" << 21 << "lieu:usager or lieu:service";
        QTest::newRow("two places") << "departement:38 lieu:usager,service" << 21 << "once";
        QTest::newRow("place twice") << "departement:38 lieu:usager lieu:usager" << 28 << "twice";
        QTest::newRow("excluded place") << "departement:38 -lieu:usager" << 17 << "once";
        QTest::newRow("place and its own word") << "departement:38 departement_usager:38 lieu:usager" << 16 << "twice";
        QTest::newRow("lacking place") << "pays:France lieu:usager" << 1 << "User's country";
        QTest::newRow("no criterion") << "critere:vitesse=négatif" << 9 << "vitesse";
        QTest::newRow("or between criteria") << "critere:réactivité=négatif,relation=positif" << 28 << "another";
    }

    void errorsNameThePosition()
    {
        QFETCH(QString, query);
        QFETCH(int, position);
        QFETCH(QString, says);
        const auto filter = parseQuery(query, data());
        QVERIFY(!filter.ok());
        QCOMPARE(filter.error().code, ErrorCode::WrongUsage);
        QCOMPARE(filter.error().where, QStringLiteral("position %1").arg(position));
        QVERIFY2(filter.error().message().contains(says, Qt::CaseInsensitive), qPrintable(filter.error().message()));
    }

    void tooManyConditions()
    {
        std::string head = "id", row = "1";
        QString query;
        for (int i = 0; i < 32; ++i) {
            head += "|c" + std::to_string(i);
            row += "|x";
            query += QStringLiteral("c%1:x ").arg(i);
        }
        Dataset wide;
        wide.experiences = tableOf("experiences", head + "\n" + row);
        QVERIFY(!parseQuery(query, wide).ok());
        QVERIFY(
            parseQuery(query.left(query.indexOf(QStringLiteral("c%1").arg(FilterState::maxConditions))), wide).ok());
    }

    void printedQueryReadsBack()
    {
        // Texts that the grammar could mistake for something else.
        const std::vector<std::string> awkward = {"a",  "a b", "a,b", "\"",    "say \"so\"", "«x»", "<3",
                                                  "x+", "-x",  ":",   "l'été", "1.5",        "]"};
        std::string rows = "id|sentiment|depuis|Odd [name|day:date|n:number|published_on:date\n";
        for (size_t i = 0; i < awkward.size(); ++i)
            rows += std::to_string(i) + "|" + awkward[i] + "|" + awkward[i] + "|" + awkward[i] + "|||\n";
        Dataset dataset;
        dataset.experiences = tableOf("experiences", rows);
        std::mt19937 random(11);
        const auto chance = [&] { return random() % 2 == 0; };
        const auto someTexts = [&] {
            std::vector<std::string> some;
            for (const std::string& text : awkward) {
                if (random() % 4 == 0)
                    some.push_back(text);
            }
            if (random() % 4 == 0)
                some.emplace_back();
            return some;
        };
        const auto instant = [&] {
            const LocalSeconds day =
                fromCivil({2020, 1, 1}) + static_cast<LocalSeconds>(random() % 3000) * secondsPerDay;
            return chance() ? day : day + static_cast<LocalSeconds>(random() % 86400);
        };
        for (int round = 0; round < 500; ++round) {
            FilterState filter;
            for (const char* field : {"sentiment", "depuis", "Odd [name"})
                filter.set(condition(field, someTexts(), someTexts()));
            for (const char* field : {"day", "published_on"}) {
                Condition dates = condition(field, chance() ? std::vector<std::string>{formatIso(instant())}
                                                            : std::vector<std::string>());
                if (chance())
                    dates.from = instant();
                if (chance())
                    dates.until = instant();
                filter.set(dates);
            }
            Condition number =
                condition("n", {}, chance() ? std::vector<std::string>{"", "2.5"} : std::vector<std::string>());
            if (chance())
                number.atLeast = static_cast<double>(random()) / 7;
            if (chance())
                number.below = -static_cast<double>(random()) / 3;
            filter.set(number);
            const QString printed = printQuery(filter);
            const auto read = parseQuery(printed, dataset);
            QVERIFY2(read.ok(),
                     qPrintable(printed + QLatin1Char('\n') + (read.ok() ? QString() : read.error().message())));
            QVERIFY2(sortedConditions(*read) == sortedConditions(filter), qPrintable(printed));
        }
    }

    void printsFrenchWords()
    {
        FilterState filter;
        filter.set(condition("sentiment", {"Négatif", "Neutre"}));
        filter.set(condition("channel", {"Démarche en ligne"}, {"Courrier"}));
        Condition period;
        period.field = "published_on";
        period.from = fromCivil({2025, 1, 1});
        period.until = fromCivil({2026, 1, 1});
        filter.set(period);
        QCOMPARE(printQuery(filter),
                 QStringLiteral("ressenti:Négatif,Neutre canal:\"Démarche en ligne\" -canal:Courrier "
                                "depuis:2025-01-01 jusqua:2025-12-31"));
    }

    void sentences()
    {
        QCOMPARE(filterSentence({}), QStringLiteral("All experiences"));
        FilterState filter;
        filter.set(condition("sentiment", {"Négatif", ""}));
        filter.set(condition("department", {"38"}, {"75"}));
        const ValueTitle titles = [](std::string_view field, std::string_view value) {
            return field == "department" && value == "38"
                       ? QStringLiteral("Isère (38)")
                       : QString::fromUtf8(value.data(), static_cast<qsizetype>(value.size()));
        };
        QCOMPARE(filterSentence(filter, titles),
                 QStringLiteral("Sentiment: Négatif, not given · Département: Isère (38), not 75"));
        QCOMPARE(conditionSentence(condition("reactivity", {"Neutre"})), QStringLiteral("Reactivity: Neutre"));
        Condition days;
        days.field = "published_on";
        days.from = fromCivil({2025, 1, 1});
        days.until = fromCivil({2025, 4, 1});
        const QString said = conditionSentence(days);
        QVERIFY2(said.contains(QLocale().toString(QDate(2025, 3, 31), QLocale::ShortFormat)), qPrintable(said));
        QCOMPARE(conditionSentence(condition("typology", {"a", "b", "c", "d", "e", "f", "g"})),
                 QStringLiteral("Typology: a, b, c, d, e and 2 more"));
    }

    void fieldTitles()
    {
        QCOMPARE(fieldTitle("network"), QStringLiteral("Network"));
        QCOMPARE(fieldTitle("simplicity"), QStringLiteral("Simplicity / Complexity"));
        QCOMPARE(fieldTitle("user_region"), QStringLiteral("Intitulé région usager"));
        QCOMPARE(fieldTitle("weather"), QStringLiteral("weather"));
    }
};

QTEST_APPLESS_MAIN(TestQueryLanguage)
#include "test_query_language.moc"
