// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/import_session.h"
#include "core/session/project_file.h"
#include "core/session/snapshot_session.h"
#include "tests/ingest/made_archives.h"
#include "tests/store/sample_workbook.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <optional>
#include <random>

using namespace vigie;

namespace {

QByteArray memberOf(const QByteArray& project, const QString& name)
{
    const auto archive = ZipArchive::open(project, QStringLiteral("project"));
    for (size_t i = 0; i < (*archive)->entries().size(); ++i) {
        if ((*archive)->entries()[i].name == name)
            return *readEntry(**archive, i);
    }
    return {};
}

QJsonObject referenced(const char* file)
{
    return {{QStringLiteral("content_hash"), QString(64, u'a')}, {QStringLiteral("file"), QLatin1String(file)}};
}

}    // namespace

class TestProjectFile : public QObject
{
    Q_OBJECT

    QTemporaryDir m_shared;    ///< two snapshots, made once
    std::optional<QTemporaryDir> m_folder;
    Opened m_workbook;

    QString path(const char* name) const { return m_folder->filePath(QLatin1String(name)); }
    QString snapshot(const char* name) const { return m_shared.filePath(QLatin1String(name)); }

    void import(const char* name, const QByteArray& rows) const
    {
        const QString source = m_shared.filePath(QStringLiteral("source.csv"));
        writeBytes(source, "ID expérience;Ressenti usager;Titre;Description\n" + rows);
        ImportRequest request;
        request.inputs = QStringList{source};
        request.snapshotPath = snapshot(name);
        request.label = QLatin1String(name);
        QVERIFY(importToSnapshot(request, {}).ok());
    }

    ProjectRequest request(const char* name, bool embedSecond = true) const
    {
        return {path(name),
                QStringLiteral("Été 2024"),
                {{snapshot("one.vigie"), true}, {snapshot("two.vigie"), embedSecond}},
                1};
    }

    QByteArray projectBytes() const
    {
        if (!writeProject(*m_workbook, request("made.project"), {}).ok())
            qFatal("no project");
        return bytesOf(path("made.project"));
    }

    /// A project with this manifest, a sound workbook, and what else is asked for.
    Error refusalOf(const QJsonObject& changes, const std::vector<MadeMember>& more = {},
                    const std::optional<QByteArray>& workbook = {}) const
    {
        const QByteArray sound = memberOf(projectBytes(), QStringLiteral("workbook.db"));
        QJsonObject manifest{{QStringLiteral("format"), QStringLiteral("vigie-project")},
                             {QStringLiteral("version"), 1}};
        for (auto change = changes.begin(); change != changes.end(); ++change)
            manifest.insert(change.key(), change.value());
        std::vector<MadeMember> members{{"project.json", QJsonDocument(manifest).toJson()},
                                        {"workbook.db", workbook.value_or(sound)}};
        members.insert(members.end(), more.begin(), more.end());
        writeBytes(path("hostile.project"), makeZip(members));
        const auto opened = openProject(path("hostile.project"), path("fresh"), {}, {});
        return opened ? Error{ErrorCode::CheckFailed, QStringLiteral("opened"), {}, {}, {}} : opened.error();
    }

    /// Nothing but what unpackers may leave: no workbook, no draft, and nothing outside the folder.
    void nothingWasUnpacked() const
    {
        const QDir fresh(path("fresh"));
        QCOMPARE(fresh.entryList({QStringLiteral("*.db"), QStringLiteral("*.part*")}, QDir::Files | QDir::Hidden),
                 QStringList());
        QVERIFY(!QFileInfo::exists(path("evil")));
    }

private Q_SLOTS:
    void initTestCase()
    {
        import("one.vigie", "1;Négatif;Attente;Longue\n2;Positif;Merci;Vite\n");
        import("two.vigie", "1;Négatif;Attente;Très longue\n2;Positif;Merci;Vite\n3;Neutre;;Rien\n");
    }

    void init()
    {
        m_workbook.reset();
        m_folder.emplace();
        m_workbook = opened(path("own.db"));
        fill(*m_workbook, 40);
    }

    void cleanup() { m_workbook.reset(); }

    void itOpensElsewhere()
    {
        QVERIFY(writeProject(*m_workbook, request("a.project"), {}).ok());
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(),
                 4);    // the project, the workbook with log and lock
        const auto project = openProject(path("a.project"), path("fresh"), {}, {});
        QVERIFY2(project.ok(), project.ok() ? "" : qPrintable(project.error().message()));
        QCOMPARE(project->manifest.label, QStringLiteral("Été 2024"));
        QCOMPARE(project->manifest.applicationVersion, QStringLiteral(VIGIE_VERSION));
        QCOMPARE(project->manifest.shown, std::optional<size_t>(1));
        QCOMPARE(project->manifest.snapshots.size(), size_t(2));
        QCOMPARE(project->manifest.snapshots[1].label, QStringLiteral("two.vigie"));
        QVERIFY(contentsOf(*opened(project->workbookPath)) == contentsOf(*m_workbook));
        for (size_t i = 0; i < 2; ++i) {
            const QString& unpacked = project->snapshotPaths[i];
            QCOMPARE(QFileInfo(unpacked).absolutePath(), QFileInfo(path("fresh")).absoluteFilePath());
            QVERIFY(verifySnapshot(unpacked, {}).ok());
            QCOMPARE(bytesOf(unpacked), bytesOf(i == 0 ? snapshot("one.vigie") : snapshot("two.vigie")));
            QCOMPARE(openSnapshot(unpacked, {})->info.contentHash, project->manifest.snapshots[i].contentHash);
        }
        QCOMPARE(QDir(path("fresh")).entryList(QDir::Files | QDir::Hidden).size(), 3);
    }

    void aWorkbookIsNeverReplaced()
    {
        QVERIFY(writeProject(*m_workbook, request("a.project"), {}).ok());
        const auto first = openProject(path("a.project"), path("fresh"), {}, {});
        QVERIFY(first.ok());
        const QByteArray before = bytesOf(first->workbookPath);
        QCOMPARE(openProject(path("a.project"), path("fresh"), {}, {}).error().code, ErrorCode::OutputFailed);
        QCOMPARE(bytesOf(first->workbookPath), before);
    }

    void sameContentSameBytes()
    {
        QVERIFY(writeProject(*m_workbook, request("a.project"), {}).ok());
        QVERIFY(writeProject(*m_workbook, request("b.project"), {}).ok());
        QCOMPARE(bytesOf(path("a.project")), bytesOf(path("b.project")));
        QVERIFY(m_workbook->annotate({{"x", sample(2)}}).ok());
        QVERIFY(writeProject(*m_workbook, request("b.project"), {}).ok());    // replaces
        QVERIFY(bytesOf(path("a.project")) != bytesOf(path("b.project")));
    }

    void referencedSnapshotsAreFoundByContent()
    {
        QVERIFY(writeProject(*m_workbook, request("a.project", false), {}).ok());
        const auto lost = openProject(path("a.project"), path("lost"), {}, {});
        QVERIFY(lost.ok());
        QVERIFY(!lost->snapshotPaths[0].isEmpty());
        QVERIFY(lost->snapshotPaths[1].isEmpty());

        const auto given = openProject(path("a.project"), path("given"), m_shared.path(), {});
        QCOMPARE(given->snapshotPaths[1], snapshot("two.vigie"));

        // Another snapshot under its name is not it; under another name beside the project, it is.
        QVERIFY(QFile::copy(snapshot("one.vigie"), path("two.vigie")));
        QVERIFY(openProject(path("a.project"), path("other"), {}, {})->snapshotPaths[1].isEmpty());
        QVERIFY(QFile::copy(snapshot("two.vigie"), path("renamed.vigie")));
        QCOMPARE(openProject(path("a.project"), path("beside"), {}, {})->snapshotPaths[1], path("renamed.vigie"));
    }

    void wrongRequests()
    {
        ProjectRequest wrong = request("a.project");
        wrong.shown = 2;
        QCOMPARE(writeProject(*m_workbook, wrong, {}).error().code, ErrorCode::WrongUsage);
        wrong = request("a.project");
        wrong.snapshots[0].path = path("missing.vigie");
        QCOMPARE(writeProject(*m_workbook, wrong, {}).error().code, ErrorCode::InputUnusable);
        wrong = request("no/such/folder.project");
        QCOMPARE(writeProject(*m_workbook, wrong, {}).error().code, ErrorCode::OutputFailed);
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(writeProject(*m_workbook, request("a.project"), {stop.get_token(), {}}).error().code,
                 ErrorCode::Cancelled);
        QVERIFY(!QFileInfo::exists(path("a.project")));
        QVERIFY(writeProject(*m_workbook, request("a.project"), {}).ok());
        QCOMPARE(openProject(path("a.project"), path("fresh"), {}, {stop.get_token(), {}}).error().code,
                 ErrorCode::Cancelled);
        nothingWasUnpacked();
    }

    void passengersAreRefused_data()
    {
        QTest::addColumn<QByteArray>("name");
        for (const char* name : {"../evil", "/evil", "..\\evil", "C:\\evil", "workbook.db-wal", "./workbook.db",
                                 "snapshot-1.vigie", "sub/project.json", "workbook.db.lock", "\xff\xfe"})
            QTest::addRow("%s", QByteArray(name).toPercentEncoding(" ./\\").constData()) << QByteArray(name);
    }
    void passengersAreRefused()
    {
        QFETCH(QByteArray, name);
        const Error refusal = refusalOf({}, {{name, "evil"}});
        QCOMPARE(refusal.code, ErrorCode::InputUnusable);
        QVERIFY2(refusal.why.contains(QStringLiteral("no part of a project")), qPrintable(refusal.why));
        nothingWasUnpacked();
    }

    void wrongManifests()
    {
        const QString snapshots = QStringLiteral("snapshots");
        QCOMPARE(refusalOf({}).what, QStringLiteral("opened"));    // the frame of the others is in order
        QVERIFY(QDir(path("fresh")).removeRecursively());
        const Error later = refusalOf({{QStringLiteral("version"), 2}});
        QCOMPARE(later.code, ErrorCode::InputUnusable);
        QVERIFY(later.why.contains(QStringLiteral("later version")));
        std::vector<QJsonObject> wrong{{{QStringLiteral("format"), QStringLiteral("other")}},
                                       {{QStringLiteral("version"), 0}},
                                       {{QStringLiteral("version"), QStringLiteral("1")}},
                                       {{QStringLiteral("shown"), 0}},
                                       {{QStringLiteral("shown"), -1}},
                                       {{snapshots, QJsonArray{1}}}};
        for (const char* file : {"", ".", "..", "../x.vigie", "/etc/passwd", "a\\b.vigie", "c:x.vigie", "a\nb"})
            wrong.push_back({{snapshots, QJsonArray{referenced(file)}}});
        QJsonObject embedded = referenced("x.vigie");
        embedded.insert(QStringLiteral("embedded"), true);
        wrong.push_back({{snapshots, QJsonArray{embedded}}});    // and it is not there
        QJsonObject hashless = referenced("x.vigie");
        hashless.insert(QStringLiteral("content_hash"), QStringLiteral("../") + QString(61, u'a'));
        wrong.push_back({{snapshots, QJsonArray{hashless}}});
        for (const QJsonObject& changes : wrong) {
            QCOMPARE(refusalOf(changes).code, ErrorCode::InputUnusable);
            nothingWasUnpacked();
        }
        QCOMPARE(refusalOf({{QStringLiteral("label"), QString(2 << 20, u'x')}}).code, ErrorCode::InputUnusable);
        for (const QByteArray& json : {QByteArray(), QByteArray("["), QByteArray(100'000, '['), QByteArray("[]")}) {
            writeBytes(path("hostile.project"), makeZip({{"project.json", json}, {"workbook.db", "x"}}));
            QCOMPARE(readProjectManifest(path("hostile.project")).error().code, ErrorCode::InputUnusable);
        }
    }

    void snapshotsThatAreNotWhatWasAnnounced()
    {
        QJsonObject embedded = referenced("x.vigie");
        embedded.insert(QStringLiteral("embedded"), true);
        const QJsonObject announced{{QStringLiteral("snapshots"), QJsonArray{embedded}}};
        for (const QByteArray& content : {QByteArray("no snapshot"), bytesOf(snapshot("one.vigie"))}) {
            QCOMPARE(refusalOf(announced, {{"snapshot-1.vigie", content}}).code, ErrorCode::InputUnusable);
            nothingWasUnpacked();
            QVERIFY(QDir(path("fresh")).isEmpty(QDir::Files | QDir::Hidden));
        }
    }

    void workbooksThatAreNone()
    {
        const QByteArray sound = memberOf(projectBytes(), QStringLiteral("workbook.db"));
        QByteArray later = sound;
        later[63] = 9;
        QByteArray ahead = sound;
        ahead[18] = ahead[19] = 2;    // would want a log of its own
        for (const QByteArray& workbook : {QByteArray(), QByteArray("text"), sound.left(sound.size() / 2), later, ahead,
                                           bytesOf(snapshot("one.vigie"))}) {
            QCOMPARE(refusalOf({}, {}, workbook).code, ErrorCode::InputUnusable);
            nothingWasUnpacked();
        }
    }

    void cutOrChangedAnywhere()
    {
        const QByteArray whole = projectBytes();
        const Contents before = contentsOf(*m_workbook);
        std::mt19937 random(7);
        for (int i = 0; i < 60; ++i) {
            QByteArray bytes = whole.left(whole.size() * i / 30);
            if (i >= 30) {
                const auto at = static_cast<qsizetype>(random() % static_cast<unsigned>(whole.size()));
                bytes[at] = static_cast<char>(bytes[at] ^ (1 << random() % 8));
            }
            writeBytes(path("hostile.project"), bytes);
            const auto project = openProject(path("hostile.project"), path("fresh"), {}, {});
            if (project)    // a bit that means nothing, such as one of a date
                QVERIFY(i >= 30 && contentsOf(*opened(project->workbookPath)) == before);
            else
                nothingWasUnpacked();
            QVERIFY(project.ok() || project.error().code == ErrorCode::InputUnusable);
            QVERIFY(QDir(path("fresh")).removeRecursively());
        }
    }
};

QTEST_GUILESS_MAIN(TestProjectFile)
#include "test_project_file.moc"
