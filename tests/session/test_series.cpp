// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/number.h"
#include "core/domain/series_fields.h"
#include "core/output/table_dump.h"
#include "core/query/query_language.h"
#include "core/session/import_session.h"
#include "core/session/snapshot_session.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace vigie;

// Territorial series from file to question. The real releases of the barometer are used where they stand beside this
// checkout; their files are never committed.

namespace {

const QByteArray header = "mesure,indicateur,id_indicateur,code_region,libelle_region,date,valeur,unite\n";
const QString satisfaction = QStringLiteral("champ[indicator_id]:tx-satisfaction-usagers-services-publics");
const QString transparency = QStringLiteral("champ[indicator_id]:tx-transparence-resultats");

}    // namespace

class TestSeries : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString file(const QString& name, const QByteArray& content) const
    {
        const QString path = m_folder.filePath(name);
        QDir().mkpath(QFileInfo(path).absolutePath());
        QFile out(path);
        if (!out.open(QIODevice::WriteOnly) || out.write(content) != content.size())
            qFatal("the test's folder cannot be written");
        return path;
    }

    QString snapshotPath(const char* name) const { return m_folder.filePath(QString::fromUtf8(name)); }

    Result<ImportOutcome> import(const QStringList& inputs, const char* snapshot) const
    {
        ImportRequest request;
        request.inputs = inputs;
        request.snapshotPath = snapshotPath(snapshot);
        return importToSnapshot(request, {});
    }

    /// The lines of a dump without its header; the message when it fails.
    QByteArrayList dump(const char* snapshot, const QString& query, std::vector<std::string> columns,
                        const char* table = "series") const
    {
        const auto opened = openSnapshot(snapshotPath(snapshot), {});
        if (!opened)
            return {opened.error().message().toUtf8()};
        const auto filter = parseQuery(query, *opened->dataset);
        if (!filter)
            return {filter.error().message().toUtf8()};
        DumpRequest request;
        request.table = table;
        request.filter = *filter;
        request.columns = std::move(columns);
        QBuffer out;
        out.open(QIODevice::WriteOnly);
        if (const auto dumped = dumpTable(*opened, request, out, {}); !dumped)
            return {dumped.error().message().toUtf8()};
        QByteArrayList lines = out.data().split('\n');
        lines.removeLast();
        lines.removeFirst();
        return lines;
    }

    static QString release(const char* name)
    {
        return QStringLiteral(VIGIE_SHARED_DATA "/barometre/") + QLatin1String(name);
    }

    static QStringList filesOf(const char* release, const char* pattern)
    {
        QDir folder(TestSeries::release(release));
        QStringList files;
        for (const QString& name : folder.entryList({QLatin1String(pattern)}, QDir::Files))
            files << folder.filePath(name);
        return files;
    }

    static bool realFilesAbsent()
    {
        return filesOf("2021-01-12", "*.csv").isEmpty() || filesOf("2023-01-19", "*.csv").isEmpty();
    }

private Q_SLOTS:
    void twoUnitsUnderOneIdAreBothKept()
    {
        const QString name = file(QStringLiteral("2023-01-19/deux.csv"),
                                  header + "M,Logements,nb,84,Auvergne,2020-01-31,353.0,logements\n"
                                           "M,Logements rénovés,nb,84,Auvergne,2020-01-31,353.0,logements rénovés\n");
        const auto outcome = import({name}, "two.vigie");
        QVERIFY(outcome.ok());
        QCOMPARE(outcome->report.stored(DatasetKind::Series), qint64(2));
        QCOMPARE(dump("two.vigie", {}, {"unit"}).size(), qsizetype(2));
    }

    void revisionWithinOneReleaseIsReported()
    {
        const QString first = file(QStringLiteral("2023-01-19/a.csv"), header + "M,L,nb,84,A,2020-01-31,1.0,u\n");
        const QString second =
            file(QStringLiteral("2023-01-19/b.csv"), header + "M,L (régional),nb,84,A,2020-01-31,2.0,u\n");
        const auto outcome = import({first, second}, "revised.vigie");
        QVERIFY(outcome.ok());
        QCOMPARE(outcome->report.countOf(Rule::DuplicateReplaced), qint64(1));
        QCOMPARE(dump("revised.vigie", {}, {"value"}), QByteArrayList{"2"});
    }

    void releasesStandSideBySide()
    {
        const QString first = file(QStringLiteral("2021-01-12/c.csv"), header + "M,L,nb,84,A,2020-01-31,1.0,u\n");
        const QString second = file(QStringLiteral("2023-01-19/c.csv"), header + "M,L,nb,84,A,2020-01-31,2.0,u\n");
        QVERIFY(import({first, second}, "releases.vigie").ok());
        QCOMPARE(dump("releases.vigie", {}, {"release_date", "value"}),
                 (QByteArrayList{"2021-01-12,1", "2023-01-19,2"}));
        const auto opened = openSnapshot(snapshotPath("releases.vigie"), {});
        QVERIFY(opened.ok());
        QCOMPARE(opened->info.dataDate, QStringLiteral("2023-01-19"));
    }

    void aFilterThatSaysNothingOfSeriesIsRefused()
    {
        const QString series = file(QStringLiteral("2023-01-19/d.csv"), header + "M,L,nb,84,A,2020-01-31,1.0,u\n");
        const QString state = file(QStringLiteral("2023-01-19/e.csv"),
                                   "id_indicateur,code_region,valeur_actuelle,cible\nnb,84,1.0,100.0\n");
        QVERIFY(import({series, state}, "filter.vigie").ok());
        QCOMPARE(dump("filter.vigie", QStringLiteral("champ[target]:100"), {"target"}, "summaries"),
                 QByteArrayList{"100"});
        const QByteArrayList refused = dump("filter.vigie", QStringLiteral("champ[target]:100"), {"value"});
        QVERIFY2(refused.size() == 1 && refused.front().contains("target"), refused.join('\n'));
    }

    void realSatisfaction()
    {
        if (realFilesAbsent())
            QSKIP("the real files are not beside this checkout");
        const auto outcome = import(filesOf("2023-01-19", "*.csv"), "2023.vigie");
        QVERIFY(outcome.ok());
        for (const SourceReport& source : outcome->report.sources) {
            QVERIFY2(source.refusal.isEmpty() && source.dataset, qPrintable(source.name()));
            QCOMPARE(source.rejected, qint64(0));
        }
        // Each of the sector's national rows stands in the file of all national rows too; nothing else is left out.
        QCOMPARE(outcome->report.stored(DatasetKind::Series), qint64(1240 + 10415 + 1814));
        QCOMPARE(outcome->report.stored(DatasetKind::SeriesSummaries), qint64(600 + 8 + 95));
        QCOMPARE(outcome->report.countOf(Rule::DuplicateIdentical), qint64(119 + 1));
        QCOMPARE(outcome->report.countOf(Rule::DuplicateReplaced), qint64(0));
        QCOMPARE(dump("2023.vigie", satisfaction, {"date", "value", "level"}),
                 (QByteArrayList{"2017-12-31,72,national", "2018-12-31,71,national", "2019-12-31,74,national",
                                 "2020-12-31,76,national", "2021-12-31,73,national", "2022-12-31,71,national"}));
        QCOMPARE(dump("2023.vigie", satisfaction, {"current_value", "initial_value", "target"}, "summaries"),
                 QByteArrayList{"71,72,77"});
    }

    void realTransparency_data()
    {
        QTest::addColumn<QByteArray>("release");
        QTest::addColumn<qsizetype>("departmental");
        QTest::addColumn<qsizetype>("regional");
        QTest::addColumn<QByteArrayList>("national");
        QTest::newRow("2021-01-12") << QByteArray("2021-01-12") << qsizetype(303) << qsizetype(15)
                                    << QByteArrayList{"2020-09-30,63"};
        QTest::newRow("2023-01-19") << QByteArray("2023-01-19") << qsizetype(606) << qsizetype(30)
                                    << QByteArrayList{"2019-12-31,27", "2020-12-31,36", "2021-12-31,45",
                                                      "2022-12-31,79"};
    }

    void realTransparency()
    {
        QFETCH(QByteArray, release);
        QFETCH(qsizetype, departmental);
        QFETCH(qsizetype, regional);
        QFETCH(QByteArrayList, national);
        if (realFilesAbsent())
            QSKIP("the real files are not beside this checkout");
        // Both releases in one snapshot: neither takes a row from the other.
        if (!QFile::exists(snapshotPath("both.vigie")))
            QVERIFY(import(filesOf("2021-01-12", "*.csv") + filesOf("2023-01-19", "*.csv"), "both.vigie").ok());
        const QString ofRelease = transparency + QStringLiteral(" champ[release_date]:") + QLatin1String(release);
        QCOMPARE(dump("both.vigie", ofRelease + QStringLiteral(" champ[level]:departemental"), {"value"}).size(),
                 departmental);
        QCOMPARE(dump("both.vigie", ofRelease + QStringLiteral(" champ[level]:regional"), {"value"}).size(), regional);
        QCOMPARE(dump("both.vigie", ofRelease + QStringLiteral(" champ[level]:national"), {"date", "value"}), national);
        const QByteArrayList codes =
            dump("both.vigie", ofRelease + QStringLiteral(" champ[level]:departemental"), {"territory_code"});
        QCOMPARE(QSet<QByteArray>(codes.begin(), codes.end()).size(), qsizetype(101));
        QVERIFY(codes.contains("01") && codes.contains("2A") && codes.contains("976"));
    }

    void realWorkbookSaysTheSame_data()
    {
        QTest::addColumn<QByteArray>("release");
        QTest::newRow("2021-01-12") << QByteArray("2021-01-12");
        QTest::newRow("2023-01-19") << QByteArray("2023-01-19");
    }

    void realWorkbookSaysTheSame()
    {
        QFETCH(QByteArray, release);
        if (realFilesAbsent())
            QSKIP("the real files are not beside this checkout");
        const auto fromSheets = import(filesOf(release, "*.xlsx"), "sheets.vigie");
        if (!fromSheets)
            QSKIP("workbooks are not read yet");
        const auto fromFiles = import(filesOf(release, "barometre-resultats-services-publics*.csv"), "files.vigie");
        QVERIFY(fromFiles.ok());
        for (const char* table : {"series", "summaries"}) {
            const QByteArrayList expected = dump("files.vigie", {}, {}, table);
            QVERIFY(expected.size() > 300);
            QCOMPARE(dump("sheets.vigie", {}, {}, table), expected);
        }
        QCOMPARE(fromSheets->contentHash, fromFiles->contentHash);
    }
};

QTEST_GUILESS_MAIN(TestSeries)
#include "test_series.moc"
