// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/table.h"

#include <QTest>

using namespace vigie;

class TestTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void columnsAreFoundByNameAndKind();
    void settingAgainReplacesInPlace();
    void schemaKnowsItsColumns();
};

void TestTable::columnsAreFoundByNameAndKind()
{
    Table table("results", {11, 12});
    table.setColumn({"value", "Valeur", ColumnKind::Number}, NumberColumn{{98.0, NumberColumn::missing}});
    table.setColumn({"updated_on", "Date de mise à jour", ColumnKind::Date}, DateColumn{{0, noDate}});

    QCOMPARE(table.name(), std::string("results"));
    QCOMPARE(table.rowCount(), Row(2));
    QCOMPARE(table.rowId(1), qint64(12));
    QVERIFY(table.numbers("value"));
    QCOMPARE(table.numbers("value")->values[0], 98.0);
    QVERIFY(table.dates("updated_on"));
    QVERIFY(table.column("value"));

    QVERIFY(!table.dates("value"));
    QVERIFY(!table.codes("value"));
    QVERIFY(!table.multiCodes("value"));
    QVERIFY(!table.column("unit"));
    QVERIFY(!table.numbers("unit"));
}

void TestTable::settingAgainReplacesInPlace()
{
    Table table("results", {11});
    table.setColumn({"value", "Valeur", ColumnKind::Number}, NumberColumn{{98.0}});
    table.setColumn({"satisfied", "Satisfait", ColumnKind::Number}, NumberColumn{{1.0}});
    table.setColumn({"value", "Valeur corrigée", ColumnKind::Number}, NumberColumn{{99.0}});
    QCOMPARE(table.columns().size(), size_t(2));
    QCOMPARE(table.columns()[0].spec.label, std::string("Valeur corrigée"));
    QCOMPARE(table.numbers("value")->values[0], 99.0);
}

void TestTable::schemaKnowsItsColumns()
{
    const TableSchema schema{"results", "code", {{"code", "Code"}, {"value", "Valeur"}}};
    QCOMPARE(schema.indexOf("code"), 0);
    QCOMPARE(schema.indexOf("value"), 1);
    QCOMPARE(schema.indexOf("valu"), -1);
    QCOMPARE(schema.indexOf(""), -1);
}

QTEST_GUILESS_MAIN(TestTable)
#include "test_table.moc"
