// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/derived_columns.h"
#include "core/query/selection.h"
#include "core/query/structure_group.h"
#include "tests/query/small_tables.h"

#include <QJsonDocument>
#include <QTest>

using namespace vigie;
using vigie::test::tableOf;

namespace {

std::shared_ptr<const Dataset> services()
{
    Dataset dataset;
    dataset.structures = tableOf("structures", R"(
        code    | name              | network | department
        s38     | CAF de l'Isère    | Famille | 38
        S38     | Maison, annexe    | Famille | 38
        STR-906 | Mairie            | Mairies | 01
        m2      | Mairie            | Mairies | 69
        m3      | s38               | Mairies | 69
    )");
    dataset.results = tableOf("results", "code | structure_code\nx1 | onlyResults");
    dataset.experiences = tableOf("experiences", R"(
        id | sentiment | structure_id_1
        1  | Négatif   | s38
        2  | Positif   | STR-906
        3  | Positif   | m2
    )");
    deriveColumns(dataset);
    return std::make_shared<const Dataset>(std::move(dataset));
}

QString joined(const std::vector<std::string>& texts)
{
    QStringList list;
    for (const std::string& text : texts)
        list << QString::fromStdString(text);
    return list.join(QStringLiteral(" / "));
}

/// `codes · duplicates · unknown · ambiguous`
QString pasted(const QByteArray& text)
{
    const PastedStructures read = readPastedStructures(QString::fromUtf8(text), *services());
    QStringList ambiguous;
    for (const auto& each : read.ambiguous)
        ambiguous << QString::fromStdString(each.text) + QStringLiteral(" = ") + joined(each.codes);
    return QStringList{joined(read.codes), joined(read.duplicates), joined(read.unknown),
                       ambiguous.join(QStringLiteral(" / "))}
        .join(QStringLiteral(" · "));
}

StructureGroup listOf(std::vector<std::string> codes)
{
    return {QStringLiteral("Mine"), StructureGroup::Kind::List, {}, std::move(codes)};
}

StructureGroup ruleOf(const char* rule)
{
    return {QStringLiteral("Mine"), StructureGroup::Kind::Rule, QString::fromUtf8(rule), {}};
}

}    // namespace

class TestStructureGroup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pastedText_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const char* text, const char* expected) {
            QTest::newRow(name) << QByteArray(text) << QString::fromUtf8(expected);
        };
        row("nothing", " \n;; ", " ·  ·  · ");
        row("any separator", "s38\nSTR-906;m2\tonlyResults|m3", "s38 / STR-906 / m2 / onlyResults / m3 ·  ·  · ");
        row("commas and blanks", "STR-906, m2 m3,s38", "STR-906 / m2 / m3 / s38 ·  ·  · ");
        row("codes are case-sensitive", "S38 str-906 M2", "S38 ·  · str-906 M2 · ");
        row("a code goes before a name", "s38", "s38 ·  ·  · ");
        row("a name, folded", "caf de l’isere", "s38 ·  ·  · ");
        row("a name with a comma", "Maison, annexe; m2", "S38 / m2 ·  ·  · ");
        row("names between commas", "m2, CAF de l'Isère", "m2 / s38 ·  ·  · ");
        row("a name before a code", "CAF de l'Isère STR-906 foo bar m2", "s38 / STR-906 / m2 ·  · foo bar · ");
        row("quoted", "\"STR-906\" ; « CAF de l'Isère »", "STR-906 / s38 ·  ·  · ");
        row("again", "m2 s38\nm2\nCAF de l'Isère", "m2 / s38 · m2 / CAF de l'Isère ·  · ");
        row("unknown twice", "nope\nm2\nnope", "m2 ·  · nope / nope · ");
        row("one name of two", "mairie;m2", "m2 ·  ·  · mairie = STR-906 / m2");
        row("a sheet with Windows line ends", "s38\r\nm2\r\n", "s38 / m2 ·  ·  · ");
    }
    void pastedText()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, expected);
        QCOMPARE(pasted(text), expected);
    }

    void aListKeepsWhatIsNotThere()
    {
        const auto data = services();
        const StructureGroup group = listOf({"m2", "gone", "onlyResults", "s38"});
        const auto resolved = group.resolve(*data);
        QVERIFY(resolved);
        QStringList codes;
        for (Row row : resolved->structures)
            codes << QString::fromStdString(std::string(data->structures.codes("code")->text(row)));
        codes.sort();
        QCOMPARE(codes, (QStringList{QStringLiteral("m2"), QStringLiteral("s38")}));
        QCOMPARE(joined(resolved->notFound), QStringLiteral("gone"));
        QCOMPARE(joined(resolved->codes), QStringLiteral("m2 / gone / onlyResults / s38"));

        FilterState filter;
        QVERIFY(filter.set(conditionOn(*resolved).value()));
        QCOMPARE(Selection(data, filter).experienceCount(), Row(2));
        QCOMPARE(Selection(data, filter).structureCount(), Row(2));
    }

    void aRuleChoosesAnew()
    {
        const auto data = services();
        const auto resolved = ruleOf("departement:69,01 reseau:Mairies").resolve(*data);
        QVERIFY(resolved);
        QCOMPARE(resolved->structures.size(), size_t(3));
        QVERIFY(resolved->notFound.empty());
        FilterState filter;
        QVERIFY(filter.set(conditionOn(*resolved).value()));
        QCOMPARE(Selection(data, filter).experienceCount(), Row(2));
    }

    void rulesThatDoNotChooseStructures()
    {
        const auto data = services();
        for (const char* rule :
             {"", "ressenti:négatif", "departement:38 ressenti:négatif", "reseau:Inconnu", "reseau"}) {
            const auto resolved = ruleOf(rule).resolve(*data);
            QVERIFY2(!resolved, rule);
            QCOMPARE(resolved.error().code, ErrorCode::WrongUsage);
        }
    }

    void anEmptyGroupIsNoConditionAtAll()
    {
        const auto resolved = listOf({}).resolve(*services());
        QVERIFY(resolved && resolved->structures.empty());
        QVERIFY(!conditionOn(*resolved));
        QVERIFY(!conditionOn(ruleOf("departement:38 reseau:Mairies").resolve(*services()).value()));
        QVERIFY(listOf({"a"}).resolve(Dataset()));
    }

    void throughJson()
    {
        for (const StructureGroup& group : {listOf({"s38", "STR-906"}), listOf({}), ruleOf("departement:38")}) {
            const QByteArray text = QJsonDocument(group.toJson()).toJson();
            const auto read = StructureGroup::fromJson(QJsonDocument::fromJson(text).object());
            QVERIFY(read);
            QVERIFY(*read == group);
        }
        const auto tidied = StructureGroup::fromJson(
            QJsonDocument::fromJson(R"({"name": "x", "codes": ["b", "", "a", "b"]})").object());
        QVERIFY(tidied);
        QCOMPARE(joined(tidied->codes), QStringLiteral("b / a"));
    }

    void jsonThatIsNoGroup_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("nothing") << QByteArray("{}");
        QTest::newRow("no name") << QByteArray(R"({"codes": []})");
        QTest::newRow("neither") << QByteArray(R"({"name": "x"})");
        QTest::newRow("both") << QByteArray(R"({"name": "x", "rule": "actif:oui", "codes": []})");
        QTest::newRow("no list") << QByteArray(R"({"name": "x", "codes": "a"})");
        QTest::newRow("no text") << QByteArray(R"({"name": "x", "codes": ["a", 3]})");
        QTest::newRow("no rule") << QByteArray(R"({"name": "x", "rule": 3})");
    }
    void jsonThatIsNoGroup()
    {
        QFETCH(QByteArray, json);
        const auto read = StructureGroup::fromJson(QJsonDocument::fromJson(json).object());
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::InputUnusable);
    }
};

QTEST_APPLESS_MAIN(TestStructureGroup)
#include "test_structure_group.moc"
