// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/table_dump.h"
#include "core/session/import_session.h"
#include "core/session/snapshot_session.h"
#include "core/session/snapshot_summary.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace vigie;

namespace {

const QByteArray structures =
    "\"\xEF\xBB\xBF\"\"Code SP+ de la structure\"\"\";Intitulé du réseau;Intitulé de la typologie;"
    "Intitulé de la structure;Code postal de la structure;Ville;PAYS;Actif\n"
    "s2;CNAF;CAF;CAF de l'Isère;38000;GRENOBLE;France;Oui\n"
    "s1;CNAF;CAF;CAF des Alpes;4000;DIGNE LES BAINS;France;Non\n"
    "s3;MEAE;Consulat;Consulat à Rome;186;ROME;Italie;Oui\n";

const QByteArray experiences =
    "ID expérience;Ressenti usager;Date de publication;Titre;Description;Intitulé Typologie 1;"
    "Canaux Typologie 1;ID structure 1;Expériences Similaires\n"
    "10;Négatif;05/02/2025;Attente;\"Deux\nlignes\";CAF;Téléphone,Accueil;s2;2\n"
    "9;Positif;04/02/2025;Merci;Rapide;CAF;Accueil;s1;beaucoup\n"
    "11;Neutre;;;Sans date;;;;\n";

DumpRequest columnsOf(const char* table, std::vector<std::string> columns)
{
    DumpRequest request;
    request.table = table;
    request.columns = std::move(columns);
    return request;
}

}    // namespace

class TestSnapshot : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString path(const char* name) const { return m_folder.filePath(QString::fromUtf8(name)); }

    QString file(const char* name, const QByteArray& content) const
    {
        QFile out(path(name));
        if (!out.open(QIODevice::WriteOnly) || out.write(content) != content.size())
            qFatal("the test's folder cannot be written");
        return out.fileName();
    }

    Result<ImportOutcome> import(const QStringList& inputs, const char* snapshot, const TaskContext& task = {}) const
    {
        ImportRequest request;
        request.inputs = inputs;
        request.snapshotPath = path(snapshot);
        return importToSnapshot(request, task);
    }

    QByteArray dump(const char* snapshotName, DumpRequest request) const
    {
        const auto snapshot = openSnapshot(path(snapshotName), {});
        if (!snapshot)
            return snapshot.error().message().toUtf8();
        QBuffer out;
        out.open(QIODevice::WriteOnly);
        const auto dumped = dumpTable(*snapshot, request, out, {});
        return dumped ? out.data() : dumped.error().message().toUtf8();
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto outcome =
            import({file("structures.csv", structures), file("experiences.csv", experiences)}, "x.vigie");
        QVERIFY2(outcome.ok(), outcome.ok() ? "" : qPrintable(outcome.error().message()));
        QCOMPARE(outcome->contentHash.size(), 64);
    }

    void whatWentInComesOut()
    {
        QCOMPARE(
            dump("x.vigie", columnsOf("structures", {"code", "postal_code", "department", "place_method", "active"})),
            QByteArray("code,postal_code,department,place_method,active\n"
                       "s1,04000,04,exact_name,Non\n"
                       "s2,38000,38,exact_name,Oui\n"
                       "s3,186,,abroad,Oui\n"));
        // In the order of publication; the undated record comes first, a number that is none stays as text.
        DumpRequest request =
            columnsOf("experiences", {"id", "published_on", "description", "channels_1", "similar_experiences"});
        QCOMPARE(dump("x.vigie", request), QByteArray("id,published_on,description,channels_1,similar_experiences\n"
                                                      "11,,Sans date,,\n"
                                                      "9,2025-02-04,Rapide,Accueil,beaucoup\n"
                                                      "10,2025-02-05,\"Deux\nlignes\",\"Téléphone,Accueil\",2\n"));
        request.format = DumpFormat::JsonLines;
        request.offset = 2;
        QCOMPARE(dump("x.vigie", request),
                 QByteArray("{\"id\":\"10\",\"published_on\":\"2025-02-05\",\"description\":\"Deux\\nlignes\","
                            "\"channels_1\":[\"Téléphone\",\"Accueil\"],\"similar_experiences\":2}\n"));
    }

    void mentionsHaveTheirNetworkAndPlace()
    {
        QCOMPARE(
            dump("x.vigie", columnsOf("mentions", {"slot", "typology", "network", "structure_code", "department"})),
            QByteArray("slot,typology,network,structure_code,department\n"
                       "1,CAF,CNAF,s1,04\n"
                       "1,CAF,CNAF,s2,38\n"));
    }

    void summaryCounts()
    {
        const auto snapshot = openSnapshot(path("x.vigie"), {});
        QVERIFY(snapshot.ok());
        const SnapshotSummary summary = summarise(*snapshot->dataset);
        QCOMPARE(summary.networks, 2);
        QCOMPARE(summary.typologies, 2);
        QCOMPARE(summary.inactiveStructures, 1);
        QCOMPARE(summary.structuresInFrance, 2);
        QCOMPARE(summary.structuresInFranceWithoutDepartment, 0);
        QCOMPARE(summary.mentions, 2);
        QCOMPARE(snapshot->info.dataDate, QStringLiteral("2025-02-05"));
        QVERIFY(!snapshot->info.fictitious);
    }

    void rowsAreOrdinarySql()
    {
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("plain"));
            database.setDatabaseName(path("x.vigie"));
            QVERIFY(database.open());
            QSqlQuery query(database);
            QVERIFY(query.exec(
                QStringLiteral("SELECT title, published_on, similar_experiences FROM experiences WHERE id = '10'")));
            QVERIFY(query.next());
            QCOMPARE(query.value(0).toString(), QStringLiteral("Attente"));
            QCOMPARE(query.value(1).toString(), QStringLiteral("2025-02-05"));
            QCOMPARE(query.value(2).toDouble(), 2.0);
        }
        QSqlDatabase::removeDatabase(QStringLiteral("plain"));
    }

    void duplicatesAreSkippedOrReplaced()
    {
        const QString again = file(
            "z-again.csv", "ID expérience;Ressenti usager;Titre\n1;Négatif;a\n1;Négatif;a\n2;Neutre;b\n1;Positif;c\n");
        const auto outcome = import({again}, "duplicates.vigie");
        QVERIFY(outcome.ok());
        const SourceReport& source = outcome->report.sources.front();
        QCOMPARE(source.read, 4);
        QCOMPARE(source.stored, 2);
        QCOMPARE(source.skipped, 2);
        QCOMPARE(source.countOf(Rule::DuplicateIdentical), 1);
        QCOMPARE(source.countOf(Rule::DuplicateReplaced), 1);
        QCOMPARE(dump("duplicates.vigie", columnsOf("experiences", {"id", "sentiment", "title"})),
                 QByteArray("id,sentiment,title\n1,Positif,c\n2,Neutre,b\n"));
        QVERIFY(verifySnapshot(path("duplicates.vigie"), {}).ok());
        const auto plain = import({file("plain.csv", "ID expérience;Ressenti usager;Titre\n2;Neutre;b\n1;Positif;c\n")},
                                  "plain.vigie");
        QVERIFY(plain.ok());
        QCOMPARE(plain->contentHash, outcome->contentHash);
    }

    void otherColumnOrderAndSourceIsTheSameContent()
    {
        const auto one = import({file("one.csv", "ID expérience;Ressenti usager;Titre\n1;Négatif;a\n")}, "one.vigie");
        const auto two =
            import({file("two.csv", "Titre,Ressenti usager,ID expérience\r\na,Négatif,1\r\n")}, "two.vigie");
        const auto other =
            import({file("other.csv", "ID expérience;Ressenti usager;Titre\n1;Négatif;b\n")}, "other.vigie");
        QVERIFY(one.ok() && two.ok() && other.ok());
        QCOMPARE(one->contentHash, two->contentHash);
        QVERIFY(one->contentHash != other->contentHash);
        QCOMPARE(one->sameContentAs, QString());
        QCOMPARE(two->sameContentAs, path("one.vigie"));
        QCOMPARE(other->sameContentAs, QString());
        const auto again = import({path("other.csv")}, "other.vigie");
        QVERIFY(again.ok());
        QCOMPARE(again->sameContentAs, path("other.vigie"));
    }

    void theStoredReportNamesNoFolderOfThePerson()
    {
        QDir(m_folder.path()).mkpath(QStringLiteral("inner/deeper"));
        const QString named = file("inner/deeper/e.csv", "ID expérience;Ressenti usager\n1;Négatif\n");
        const auto byFile = import({named}, "by_file.vigie");
        const auto byFolder = import({path("inner")}, "by_folder.vigie");
        QVERIFY(byFile.ok() && byFolder.ok());
        QCOMPARE(byFile->report.sources.front().file, named);
        for (const char* snapshot : {"by_file.vigie", "by_folder.vigie"}) {
            const auto json = readImportReportJson(path(snapshot));
            QVERIFY(json.ok());
            QVERIFY(!json->contains(QFileInfo(m_folder.path()).fileName().toUtf8()));
        }
        QVERIFY(readImportReportJson(path("by_folder.vigie"))->contains("\"inner/deeper/e.csv\""));
    }

    void aLaterFileMayBringColumns()
    {
        const auto outcome = import({file("a.csv", "ID expérience;Ressenti usager\n1;Négatif\n"),
                                     file("b.csv", "ID expérience;Ressenti usager;Colonne nouvelle\n2;Neutre;oui\n")},
                                    "columns.vigie");
        QVERIFY(outcome.ok());
        QCOMPARE(dump("columns.vigie", columnsOf("experiences", {"id", "colonne_nouvelle"})),
                 QByteArray("id,colonne_nouvelle\n1,\n2,oui\n"));
    }

    void checksOverAllTablesAreStored()
    {
        const QString tables = file("s.csv", structures);
        const QString torn = file("q.csv", "ID expérience;Ressenti usager;Date de publication;ID structure 1;"
                                           "Date de première réponse\n"
                                           "1;Positif;2025-02-05;s9;2025-02-04\n"
                                           "2;Positif;2025-02-09;s1;2025-02-10\n");
        ImportRequest request;
        request.inputs = {tables, torn};
        request.snapshotPath = path("quality.vigie");
        request.date = QDate(2025, 2, 8);
        const auto outcome = importToSnapshot(request, {});
        QVERIFY(outcome.ok());
        QStringList found;
        for (const RuleCount& rule : outcome->report.quality)
            found << QString::fromLatin1(ruleInfo(rule.rule).id.data()) + QStringLiteral(" x%1").arg(rule.count);
        QCOMPARE(found, (QStringList{QStringLiteral("answered_before_published x1"), QStringLiteral("future_date x2"),
                                     QStringLiteral("orphan_structure x1")}));
        const auto opened = openSnapshot(request.snapshotPath, {});
        QVERIFY(opened.ok());
        QCOMPARE(opened->dataset->experiences.rowCount(), Row(2));
        const QByteArray csv = outcome->report.toCsv();
        QVERIFY(csv.contains(";;flagged;orphan_structure;;;experiences.structure_id_1;1;s9"));
        QCOMPARE(outcome->report.toJson().value(QStringLiteral("quality")).toArray().size(), 3);
    }

    void inseeCodesMayContradictTheAddress()
    {
        const QString input = file("insee.csv", "Code SP+ de la structure;Intitulé du réseau;Intitulé de la typologie;"
                                                "Intitulé de la structure;Code postal de la structure;Ville;PAYS;Actif;"
                                                "INSEE Ville;INSEE Département\n"
                                                "s1;R;T;Ici;38000;GRENOBLE;France;Oui;com38185;dep38\n"
                                                "s2;R;T;Là;38000;GRENOBLE;France;Oui;com57411;dep57\n"
                                                "s3;R;T;Paris;75004;PARIS;France;Oui;com75056;dep75\n"
                                                "s4;R;T;Ailleurs;38000;GRENOBLE;France;Oui;com57411;\n"
                                                "s5;R;T;Rome;186;ROME;Italie;Oui;consIT00186;\n");
        const auto outcome = import({input}, "insee.vigie");
        QVERIFY(outcome.ok());
        QCOMPARE(outcome->report.countOf(Rule::PlaceContradicted), 2);
    }

    void cancelledImportLeavesNothing()
    {
        std::stop_source stop;
        stop.request_stop();
        const auto outcome = import({path("experiences.csv")}, "cancelled.vigie", {stop.get_token(), {}});
        QVERIFY(!outcome.ok());
        QCOMPARE(outcome.error().code, ErrorCode::Cancelled);
        QVERIFY(QDir(m_folder.path()).entryList({QStringLiteral("*cancelled*")}, QDir::Files | QDir::Hidden).isEmpty());
    }

    void failedImportKeepsTheEarlierSnapshot()
    {
        QVERIFY(import({path("experiences.csv")}, "kept.vigie").ok());
        const auto before = readSnapshotInfo(path("kept.vigie"));
        QVERIFY(!import({file("nothing.csv", "a;b\n1;2\n")}, "kept.vigie").ok());
        const auto after = readSnapshotInfo(path("kept.vigie"));
        QVERIFY(before.ok() && after.ok());
        QCOMPARE(after->contentHash, before->contentHash);
    }

    void folderThatDoesNotExist()
    {
        const auto outcome = import({path("experiences.csv")}, "absent/x.vigie");
        QVERIFY(!outcome.ok());
        QCOMPARE(outcome.error().code, ErrorCode::OutputFailed);
    }

    void strangersAreRefused()
    {
        QVERIFY(!openSnapshot(path("absent.vigie"), {}).ok());
        QVERIFY(!openSnapshot(file("text.vigie", "not a database"), {}).ok());
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("stranger"));
            database.setDatabaseName(path("stranger.vigie"));
            QVERIFY(database.open());
            QVERIFY(QSqlQuery(database).exec(QStringLiteral("CREATE TABLE meta (key, value)")));
        }
        QSqlDatabase::removeDatabase(QStringLiteral("stranger"));
        const auto stranger = openSnapshot(path("stranger.vigie"), {});
        QVERIFY(!stranger.ok());
        QCOMPARE(stranger.error().code, ErrorCode::InputUnusable);
    }

    void laterFormatIsNamed()
    {
        QVERIFY(QFile::copy(path("x.vigie"), path("later.vigie")));
        QFile later(path("later.vigie"));
        QVERIFY(later.open(QIODevice::ReadWrite));
        later.seek(60);    // user_version in SQLite's header, big-endian
        later.write(QByteArray("\0\0\0\x63", 4));
        later.close();
        const auto opened = openSnapshot(path("later.vigie"), {});
        QVERIFY(!opened.ok());
        QVERIFY(opened.error().why.contains(QStringLiteral("99")));
    }

    /// Whatever bit is wrong: a clear message or right data, never a crash.
    void flippedBits()
    {
        QFile good(path("x.vigie"));
        QVERIFY(good.open(QIODevice::ReadOnly));
        const QByteArray bytes = good.readAll();
        std::mt19937 random(7);
        int refused = 0;
        for (int i = 0; i < 300; ++i) {
            QByteArray flipped = bytes;
            const auto at = static_cast<qsizetype>(random() % static_cast<unsigned>(bytes.size()));
            flipped[at] = static_cast<char>(flipped[at] ^ (1 << (random() % 8)));
            const QString damaged = file("flipped.vigie", flipped);
            const auto snapshot = openSnapshot(damaged, {});
            if (!snapshot) {
                ++refused;
                QVERIFY(!snapshot.error().message().isEmpty());
                continue;
            }
            QBuffer out;
            out.open(QIODevice::WriteOnly);
            const auto dumped = dumpTable(*snapshot, columnsOf("experiences", {"id", "title", "description"}), out, {});
            QVERIFY(dumped.ok() || !dumped.error().message().isEmpty());
        }
        QVERIFY2(refused > 0, "no flip was noticed: the test does not reach the file");
    }
};

QTEST_GUILESS_MAIN(TestSnapshot)
#include "test_snapshot.moc"
