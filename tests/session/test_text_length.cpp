// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/import_session.h"
#include "core/session/snapshot_session.h"
#include "core/session/text_length.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace vigie;

namespace {

/// Stands for whatever enriches first: one column, always filled.
class OneColumn : public RecordEnricher
{
public:
    void extendSchema(DatasetKind, TableSchema& schema) override
    {
        m_column = schema.columns.size();
        schema.columns.push_back({"first", "First", ColumnKind::Code, ','});
    }
    void enrich(std::span<Cell> cells, IssueLog&) override { cells[m_column] = Cell::ofText("here"); }

private:
    size_t m_column = 0;
};

}    // namespace

class TestTextLength : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    OpenedSnapshot imported(const char* csv, const char* name) const
    {
        const QString source = m_folder.filePath(QLatin1String(name) + QStringLiteral(".csv"));
        QFile file(source);
        if (!file.open(QIODevice::WriteOnly) || file.write(csv) < 0)
            qFatal("%s", qPrintable(file.errorString()));
        file.close();
        ImportRequest request;
        request.inputs = QStringList{source};
        request.snapshotPath = m_folder.filePath(QLatin1String(name) + QStringLiteral(".vigie"));
        if (const auto outcome = importToSnapshot(request, {}); !outcome)
            qFatal("%s", qPrintable(outcome.error().message()));
        return *openSnapshot(request.snapshotPath, {});
    }

private Q_SLOTS:
    void charactersOfTheDescription()
    {
        const OpenedSnapshot snapshot = imported("ID expérience;Ressenti usager;Titre;Description\n"
                                                 "1;Négatif;Long title;Déçu…\n"
                                                 "2;Positif;t;🙂🙂\n"
                                                 "3;Positif;t;\n",
                                                 "lengths");
        const NumberColumn* lengths = snapshot.dataset->experiences.numbers("text_length");
        QVERIFY(lengths);
        QCOMPARE(lengths->values[0], 5.0);    // 8 bytes
        QCOMPARE(lengths->values[1], 2.0);    // 4 UTF-16 units
        QVERIFY(lengths->isMissing(2));
    }

    void whatItFollowsFromIsInTheHashAlready()
    {
        const char* one = "ID expérience;Ressenti usager;Description\n1;Négatif;abc\n";
        const char* turned = "Description;ID expérience;Ressenti usager\nabc;1;Négatif\n";
        const char* other = "ID expérience;Ressenti usager;Description\n1;Négatif;abd\n";
        QCOMPARE(imported(one, "one").info.contentHash, imported(turned, "turned").info.contentHash);
        QVERIFY(imported(one, "again").info.contentHash != imported(other, "other").info.contentHash);
    }

    void otherTablesAndOwnColumnsAreLeftAlone()
    {
        OneColumn first;
        TextLengthEnricher enricher(first);
        IssueLog log;
        TableSchema structures{"structures", "code", {{"code", "Code", ColumnKind::Code, ','}}};
        enricher.extendSchema(DatasetKind::Structures, structures);
        QCOMPARE(structures.columns.size(), size_t(2));
        std::vector<Cell> cells(2);
        enricher.enrich(cells, log);
        QCOMPARE(cells[1].text, std::string_view("here"));

        const OpenedSnapshot own =
            imported("ID expérience;Ressenti usager;Description;text_length\n1;Négatif;abc;long\n", "own");
        QVERIFY(own.dataset->experiences.codes("text_length"));
        QCOMPARE(own.dataset->experiences.codes("text_length")->text(0), std::string_view("long"));
    }
};

QTEST_GUILESS_MAIN(TestTextLength)
#include "test_text_length.moc"
