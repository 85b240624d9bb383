// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/dataset.h"

#include <QTest>

using namespace vigie;

class TestDataset : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void placeholdersAreNoMentions();
    void tablesAreFoundByName();
};

void TestDataset::placeholdersAreNoMentions()
{
    Dataset dataset;
    QCOMPARE(dataset.mentionCount(), Row(0));
    dataset.isMention = {true, false, true, true};
    QCOMPARE(dataset.mentionCount(), Row(3));
}

void TestDataset::tablesAreFoundByName()
{
    Dataset dataset;
    dataset.structures = Table("structures", {1, 2});
    dataset.mentions = Table("mentions", {});
    QVERIFY(dataset.table("structures") == &dataset.structures);
    QVERIFY(dataset.table("mentions") == &dataset.mentions);
    QVERIFY(!dataset.table("experiences"));    // not in this snapshot: a table without a name
    QVERIFY(!dataset.table("sqlite_master"));
}

QTEST_GUILESS_MAIN(TestDataset)
#include "test_dataset.moc"
