// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/table_builder.h"

#include <QStringList>
#include <QTest>

using namespace vigie;

namespace {

const TableSchema schema{"experiences",
                         "id",
                         {{"id", "ID", ColumnKind::Code},
                          {"published_on", "Date de publication", ColumnKind::Date},
                          {"votes", "Votes", ColumnKind::Number},
                          {"channels", "Canaux", ColumnKind::MultiCode, ','},
                          {"title", "Titre", ColumnKind::Text}}};

/// One row; @p day < 0 = undated.
Row add(TableBuilder& builder, const char* id, int day, const char* channels, qint64 rowId)
{
    const std::array<Cell, 5> cells = {Cell::ofText(id), day < 0 ? Cell{} : Cell::ofDate(day * secondsPerDay),
                                       Cell::ofNumber(day), Cell::ofText(channels), Cell::ofText("Un titre")};
    return builder.append(cells, rowId);
}

/// Texts of a column from the first row to the last: `9 10 11`, members of one cell joined by `+`.
QString texts(const Table& table, std::string_view name)
{
    QStringList out;
    for (Row row = 0; row < table.rowCount(); ++row) {
        if (const CodeColumn* codes = table.codes(name)) {
            out << QString::fromStdString(std::string(codes->text(row)));
        } else if (const MultiCodeColumn* multi = table.multiCodes(name)) {
            QStringList members;
            for (Code code : multi->codes(row))
                members << QString::fromStdString(std::string(multi->dictionary().text(code)));
            out << members.join(u'+');
        }
    }
    return out.join(u' ');
}

}    // namespace

class TestTableBuilder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sortsByDateThenKey();
    void sortsByKeyWithoutADate();
    void keepsArrivalOrderWithoutAKey();
    void arrivalOrderLeavesNoTrace();
    void membersOnceEachInTheirOrder_data();
    void membersOnceEachInTheirOrder();
    void cellsOfTheWrongTypeAreMissing();
    void withdrawnRowsLeaveNothing();
    void laterColumnsAreMissingBefore();
    void textStaysOnDisk();
    void codesInAllWidths();
    void unknownColumnWithoutRepetitionBecomesText();
    void unknownColumnOfLongTextsBecomesText();
    void emptyTable();
    void builderIsEmptyAfterBuild();
};

void TestTableBuilder::sortsByDateThenKey()
{
    TableBuilder builder(schema);
    add(builder, "11", 5, "", 101);
    add(builder, "9", 5, "", 102);
    add(builder, "700", 4, "", 103);
    add(builder, "10", 5, "", 104);
    add(builder, "8", -1, "", 105);
    const Table table = builder.build("published_on");
    QCOMPARE(texts(table, "id"), QStringLiteral("8 700 9 10 11"));    // undated first; 9 before 10
    QCOMPARE(table.rowIds(), (std::vector<qint64>{105, 103, 102, 104, 101}));
    QVERIFY(table.dates("published_on")->isMissing(0));
    QCOMPARE(table.dates("published_on")->values[1], 4 * secondsPerDay);
    QCOMPARE(table.numbers("votes")->values[1], 4.0);
}

void TestTableBuilder::sortsByKeyWithoutADate()
{
    TableBuilder builder(schema);
    for (const char* id : {"STR-10", "b", "STR-2", "a", "B"})
        add(builder, id, 1, "", 1);
    QCOMPARE(texts(builder.build(""), "id"), QStringLiteral("B a b STR-2 STR-10"));
}

void TestTableBuilder::keepsArrivalOrderWithoutAKey()
{
    TableBuilder builder(TableSchema{"results", "", schema.columns});
    for (const char* id : {"c", "a", "b"})
        add(builder, id, 1, "", 1);
    QCOMPARE(texts(builder.build(""), "id"), QStringLiteral("c a b"));
}

void TestTableBuilder::arrivalOrderLeavesNoTrace()
{
    TableBuilder forth(schema);
    add(forth, "1", 1, "Courrier,Accueil", 1);
    add(forth, "2", 2, "Accueil", 2);
    TableBuilder back(schema);
    add(back, "2", 2, "Accueil", 2);
    add(back, "1", 1, "Courrier,Accueil", 1);
    const Table a = forth.build("published_on");
    const Table b = back.build("published_on");
    QCOMPARE(a.rowIds(), b.rowIds());
    for (const char* column : {"id", "channels"})
        QCOMPARE(texts(a, column), texts(b, column));
    QCOMPARE(a.codes("id")->dictionary().block(), b.codes("id")->dictionary().block());
    QCOMPARE(a.multiCodes("channels")->dictionary().block(), b.multiCodes("channels")->dictionary().block());
    QCOMPARE(a.multiCodes("channels")->allCodes(), b.multiCodes("channels")->allCodes());
}

void TestTableBuilder::membersOnceEachInTheirOrder_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("members");
    const auto add = [](const char* cell, const char* members) {
        QTest::newRow(*cell ? cell : "(empty)") << QString::fromUtf8(cell) << QString::fromUtf8(members);
    };
    add("", "");
    add("Accueil", "Accueil");
    add("Courrier,Accueil", "Courrier+Accueil");
    add("Démarche en ligne,Démarche en ligne", "Démarche en ligne");
    add("Courrier,Accueil,Courrier", "Courrier+Accueil");
    add(" Courrier , Accueil ", "Courrier+Accueil");
    add(",,Courrier,", "Courrier");
    add(" , ", "");
    add("Tchat (messagerie instantanée),E-mail", "Tchat (messagerie instantanée)+E-mail");
}

void TestTableBuilder::membersOnceEachInTheirOrder()
{
    QFETCH(QString, cell);
    QFETCH(QString, members);
    TableBuilder builder(schema);
    add(builder, "0", 0, "Accueil,Téléphone", 0);    // members known from another row are no repetition
    add(builder, "1", 1, cell.toUtf8().constData(), 1);
    const Table table = builder.build("published_on");
    QCOMPARE(texts(table, "channels"), QStringLiteral("Accueil+Téléphone ") + members);
}

void TestTableBuilder::cellsOfTheWrongTypeAreMissing()
{
    TableBuilder builder(schema);
    const std::array<Cell, 5> cells = {Cell::ofNumber(3), Cell::ofText("hier"), Cell::ofText("nd"), Cell::ofNumber(1),
                                       Cell{}};
    builder.append(cells, 1);
    const Table table = builder.build("published_on");
    QCOMPARE(table.codes("id")->code(0), missingCode);
    QVERIFY(table.dates("published_on")->isMissing(0));
    QVERIFY(table.numbers("votes")->isMissing(0));
    QVERIFY(table.multiCodes("channels")->codes(0).empty());
}

void TestTableBuilder::withdrawnRowsLeaveNothing()
{
    TableBuilder builder(schema);
    add(builder, "1", 1, "Patrouille", 1);
    const Row old = add(builder, "2", 2, "Courrier", 2);
    add(builder, "2", 3, "Accueil", 3);
    builder.withdraw(old);
    const Table table = builder.build("published_on");
    QCOMPARE(table.rowIds(), (std::vector<qint64>{1, 3}));
    QCOMPARE(texts(table, "channels"), QStringLiteral("Patrouille Accueil"));
    QCOMPARE(table.multiCodes("channels")->dictionary().find("Courrier"), missingCode);    // no facet with a count of 0
    QCOMPARE(table.codes("id")->dictionary().codeCount(), Code(3));
}

void TestTableBuilder::laterColumnsAreMissingBefore()
{
    TableBuilder builder(TableSchema{"structures", "code", {{"code", "Code"}, {"name", "Nom"}}});
    builder.append(std::array{Cell::ofText("a"), Cell::ofText("Mairie")}, 1);
    builder.extend({"structures",
                    "code",
                    {{"name", "Un autre libellé", ColumnKind::Number},
                     {"tags", "Tags", ColumnKind::MultiCode, ';'},
                     {"rate", "Taux", ColumnKind::Number},
                     {"opened", "Ouvert", ColumnKind::Date},
                     {"town", "Ville"}}});
    QCOMPARE(builder.schema().columns.size(), size_t(6));
    QCOMPARE(builder.schema().indexOf("name"), 1);
    QVERIFY(builder.schema().columns[1].kind == ColumnKind::Code);    // what was there keeps its kind and place
    builder.append(std::array{Cell::ofText("b"), Cell::ofText("Poste"), Cell::ofText("x;y"), Cell::ofNumber(2),
                              Cell::ofDate(0), Cell::ofText("Lyon")},
                   2);
    const Table table = builder.build("");
    QCOMPARE(texts(table, "name"), QStringLiteral("Mairie Poste"));
    QCOMPARE(texts(table, "tags"), QStringLiteral(" x+y"));
    QCOMPARE(texts(table, "town"), QStringLiteral(" Lyon"));
    QVERIFY(table.numbers("rate")->isMissing(0) && !table.numbers("rate")->isMissing(1));
    QVERIFY(table.dates("opened")->isMissing(0) && !table.dates("opened")->isMissing(1));
}

void TestTableBuilder::textStaysOnDisk()
{
    TableBuilder builder(schema);
    add(builder, "1", 1, "", 1);
    QVERIFY(!builder.build("").column("title"));
}

void TestTableBuilder::codesInAllWidths()
{
    TableBuilder builder(TableSchema{"results", "", {{"name", "Nom"}}});
    constexpr int count = 70'000;    // past one byte, then past two
    for (int i = 0; i < count; ++i)
        builder.append(std::array{Cell::ofText(QByteArray::number(i).toStdString())}, i);
    builder.append(std::array{Cell{}}, count);
    builder.append(std::array{Cell::ofText("7")}, count + 1);
    builder.extend({"results", "", {{"later", "Plus tard"}}});
    const Table table = builder.build("");
    const CodeColumn& names = *table.codes("name");
    QCOMPARE(names.size(), Row(count + 2));
    for (int i : {0, 1, 254, 255, 256, 65'534, 65'535, 65'536, count - 1})
        QCOMPARE(names.text(static_cast<Row>(i)), std::string_view(QByteArray::number(i).toStdString()));
    QVERIFY(names.text(count).empty());
    QCOMPARE(names.text(count + 1), std::string_view("7"));
    QCOMPARE(table.codes("later")->code(count), missingCode);
}

void TestTableBuilder::unknownColumnWithoutRepetitionBecomesText()
{
    const auto tableOf = [](int distinct) {
        TableBuilder builder(
            TableSchema{"results",
                        "",
                        {{"known", "Connue"}, {"unknown", "Inconnue", ColumnKind::Code, ',', true}, {"last", "Fin"}}});
        for (int i = 0; i < distinct; ++i) {
            const std::string text = QByteArray::number(i).toStdString();
            builder.append(std::array{Cell::ofText(text), Cell::ofText(text), Cell::ofText("z")}, i);
        }
        return builder.build("");
    };
    const int most = static_cast<int>(TableBuilder::mostUnknownTexts);
    QVERIFY(tableOf(most).codes("unknown"));
    const Table table = tableOf(most + 1);
    QVERIFY(!table.column("unknown"));
    QCOMPARE(table.codes("known")->dictionary().codeCount(), static_cast<Code>(most + 2));
    QCOMPARE(table.codes("last")->text(static_cast<Row>(most)), std::string_view("z"));
}

void TestTableBuilder::unknownColumnOfLongTextsBecomesText()
{
    TableBuilder builder(TableSchema{"results", "", {{"known", "Connue"}}});
    builder.append(std::array{Cell::ofText("a")}, 1);
    builder.extend({"results", "", {{"unknown", "Inconnue", ColumnKind::Code, ',', true}}});
    const std::string longText(TableBuilder::mostUnknownBytes / 4, 'x');
    for (int i = 0; i < 5; ++i) {
        if (i < 3)
            QVERIFY(builder.schema().columns[1].kind == ColumnKind::Code);
        builder.append(std::array{Cell::ofText("a"), Cell::ofText(longText + static_cast<char>('a' + i))}, i + 2);
    }
    QVERIFY(builder.schema().columns[1].kind == ColumnKind::Text);
    builder.append(std::array{Cell::ofText("b"), Cell::ofText("more")}, 9);
    const Table table = builder.build("");
    QVERIFY(!table.column("unknown"));
    QCOMPARE(table.rowCount(), Row(7));
}

void TestTableBuilder::emptyTable()
{
    const Table table = TableBuilder(schema).build("published_on");
    QCOMPARE(table.rowCount(), Row(0));
    QVERIFY(table.codes("id"));
    QCOMPARE(table.multiCodes("channels")->size(), Row(0));
}

void TestTableBuilder::builderIsEmptyAfterBuild()
{
    TableBuilder builder(schema);
    add(builder, "1", 1, "", 1);
    QCOMPARE(builder.build("").rowCount(), Row(1));
    QCOMPARE(builder.build("").rowCount(), Row(0));
    QVERIFY(builder.schema().columns.empty());
}

QTEST_GUILESS_MAIN(TestTableBuilder)
#include "test_table_builder.moc"
