// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/sample_workbook.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSysInfo>
#include <QTemporaryDir>

#include <cstdio>
#include <optional>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace vigie;

class TestAnalystWorkbook : public QObject, private WorkbookFolder
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makeFolder(); }

    void everythingComesBack()
    {
        Contents before;
        {
            const Opened workbook = opened(m_path);
            QVERIFY(workbook->putAside().isEmpty());
            fill(*workbook, 100);
            before = contentsOf(*workbook);
            QCOMPARE(before.annotations.size(), size_t(100));
            QCOMPARE(workbook->annotation("1004"), sample(4));
            QCOMPARE(workbook->annotation("nobody"), Annotation());
        }
        QCOMPARE(files(), QStringList{QStringLiteral("analyse.carnet")});    // no log, no lock, no draft
        const Opened again = opened(m_path);
        QVERIFY(again->putAside().isEmpty());
        QVERIFY(contentsOf(*again) == before);
        QCOMPARE(again->path(), m_path);
    }

    void anEmptyAnnotationIsRemoved()
    {
        const Opened workbook = opened(m_path);
        QVERIFY(workbook->annotate({{"1", sample(1)}, {"2", sample(2)}}).ok());
        QVERIFY(workbook->annotate({{"1", {}}, {"3", {}}}).ok());
        QCOMPARE(workbook->annotations().size(), size_t(1));
        QVERIFY(workbook->annotate({{"2", sample(3)}, {"2", {}}, {"2", sample(5)}}).ok());
        QCOMPARE(workbook->annotation("2"), sample(5));
    }

    void annotationsAreTidied()
    {
        Annotation given;
        given.codes = QStringList{QStringLiteral(" zèbre"), QStringLiteral("Écoute"), QStringLiteral("eau"),
                                  QStringLiteral("zèbre "), QStringLiteral("  "),     QStringLiteral("accueil"),
                                  QStringLiteral("œuf"),    QStringLiteral("odeur"),  QStringLiteral("ours")};
        given.notedText = QStringLiteral("kept from nothing");
        const Opened workbook = opened(m_path);
        QVERIFY(workbook->annotate({{"1", given}}).ok());
        QCOMPARE(workbook->annotation("1").codes.join(u'|'), QStringLiteral("accueil|eau|Écoute|odeur|œuf|ours|zèbre"));
        QVERIFY(workbook->annotation("1").notedText.isEmpty());
    }

    void oddTextsAreNoDamage_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("byte-order mark") << QStringLiteral("\ufeff\ufeffétat");
        QTest::newRow("half a pair") << QString(QChar(0xd83d)) + QStringLiteral("x");
        QTest::newRow("nul") << QString(QChar(0)) + QStringLiteral("x") + QChar(0);
        QTest::newRow("quotes") << QStringLiteral("'\"; DROP TABLE annotations; --");
        QTest::newRow("long") << QStringLiteral("é").repeated(1'000'000);
        QTest::newRow("line ends") << QStringLiteral("a\r\nb\rc\n");
    }
    void oddTextsAreNoDamage()
    {
        QFETCH(QString, text);
        Contents before;
        {
            const Opened workbook = opened(m_path);
            Annotation annotation = sample(1);
            annotation.note = annotation.notedText = text;
            annotation.codes = QStringList{text};
            QVERIFY(workbook->annotate({{"id\xc3\xa9'", annotation}}).ok());
            QVERIFY(workbook->setDocument(Kind::SavedView, text, text.toUtf8()).ok());
            QVERIFY(workbook->setDocument(Kind::Session, {}, {}).ok());
            before = contentsOf(*workbook);
        }
        const Opened again = opened(m_path);
        QCOMPARE(again->putAside(), QString());
        QVERIFY(contentsOf(*again) == before);
        QVERIFY(again->document(Kind::Session, {}).has_value());
    }

    void wrongAnnotationsChangeNothing()
    {
        const Opened workbook = opened(m_path);
        Annotation colourless;
        colourless.colour = annotationColours + 1;
        for (const auto& wrong : {AnalystWorkbook::AnnotationChange{"2", colourless}, {"", sample(1)}}) {
            const auto set = workbook->annotate({{"1", sample(1)}, wrong});
            QCOMPARE(set.error().code, ErrorCode::WrongUsage);
            QVERIFY(workbook->annotations().empty());
        }
    }

    void documentsKeepTheirOrder()
    {
        const auto names = [](const AnalystWorkbook& workbook) {
            QString all;
            for (const auto& each : workbook.documents(Kind::SavedView))
                all += each.name + u'=' + QString::fromUtf8(each.json) + u' ';
            return all;
        };
        {
            const Opened workbook = opened(m_path);
            for (const char* name : {"z", "a", "m"})
                QVERIFY(workbook->setDocument(Kind::SavedView, QLatin1String(name), "1").ok());
            QVERIFY(workbook->setDocument(Kind::Code, QStringLiteral("a"), "7").ok());
            QVERIFY(workbook->setDocument(Kind::SavedView, QStringLiteral("z"), "2").ok());
            QVERIFY(workbook->renameDocument(Kind::SavedView, QStringLiteral("a"), QStringLiteral("zz")).ok());
            QCOMPARE(names(*workbook), QStringLiteral("z=2 zz=1 m=1 "));
            QCOMPARE(*workbook->document(Kind::Code, QStringLiteral("a")), QByteArray("7"));

            // Undo: what was removed comes back to its place.
            QVERIFY(workbook->removeDocument(Kind::SavedView, QStringLiteral("z")).ok());
            QVERIFY(workbook->removeDocument(Kind::SavedView, QStringLiteral("nobody")).ok());
            QVERIFY(workbook->removeDocument(Kind::SavedView, QStringLiteral("m")).ok());
            QVERIFY(workbook->setDocument(Kind::SavedView, QStringLiteral("n"), "9").ok());
            QCOMPARE(names(*workbook), QStringLiteral("zz=1 n=9 "));
            QVERIFY(workbook->setDocument(Kind::SavedView, QStringLiteral("m"), "1").ok());
            QVERIFY(workbook->setDocument(Kind::SavedView, QStringLiteral("z"), "2").ok());
            QCOMPARE(names(*workbook), QStringLiteral("z=2 zz=1 m=1 n=9 "));
        }
        const Opened again = opened(m_path);
        QCOMPARE(names(*again), QStringLiteral("z=2 zz=1 m=1 n=9 "));
        QCOMPARE(again->renameDocument(Kind::SavedView, QStringLiteral("z"), QStringLiteral("m")).error().code,
                 ErrorCode::WrongUsage);
        QCOMPARE(again->renameDocument(Kind::SavedView, QStringLiteral("none"), QStringLiteral("b")).error().code,
                 ErrorCode::WrongUsage);
        QVERIFY(again->renameDocument(Kind::SavedView, QStringLiteral("z"), QStringLiteral("z")).ok());
        QCOMPARE(names(*again), QStringLiteral("z=2 zz=1 m=1 n=9 "));
    }

    void aCodeIsRenamedEverywhere()
    {
        Contents before;
        {
            const Opened workbook = opened(m_path);
            fill(*workbook, 3);
            const QString delay = QStringLiteral("délai");
            QVERIFY(workbook->setDocument(Kind::Code, delay, "{}").ok());
            QVERIFY(workbook->setDocument(Kind::Code, QStringLiteral("accueil"), "{\"a\":1}").ok());
            QVERIFY(workbook->renameCode(delay, QStringLiteral(" attente ")).ok());
            QCOMPARE(workbook->annotation("1001").codes.join(u'|'), QStringLiteral("accueil|attente|Écoute"));
            QVERIFY(workbook->renameCode(QStringLiteral("attente"), QStringLiteral("accueil")).ok());
            QCOMPARE(workbook->annotation("1001").codes.join(u'|'), QStringLiteral("accueil|Écoute"));
            QVERIFY(workbook->renameCode(QStringLiteral("Écoute"), QStringLiteral("zoo")).ok());
            QCOMPARE(workbook->annotation("1001").codes.join(u'|'), QStringLiteral("accueil|zoo"));
            QCOMPARE(workbook->document(Kind::Code, QStringLiteral("accueil")), QByteArray("{\"a\":1}"));
            QVERIFY(!workbook->document(Kind::Code, QStringLiteral("attente")));
            QCOMPARE(workbook->renameCode(QStringLiteral("zoo"), QStringLiteral(" ")).error().code,
                     ErrorCode::WrongUsage);
            before = contentsOf(*workbook);
        }
        QVERIFY(contentsOf(*opened(m_path)) == before);
    }

    void aCopyIsAWorkbook()
    {
        const Opened workbook = opened(m_path);
        fill(*workbook, 60);
        const QString copy = path("copy.db");
        QVERIFY(workbook->copyTo(copy).ok());
        QVERIFY(AnalystWorkbook::verify(copy).ok());
        QCOMPARE(AnalystWorkbook::verify(m_path).error().code, ErrorCode::InputUnusable);    // its log may hold more
        QVERIFY(workbook->copyTo(path("other.db")).ok());
        QCOMPARE(bytesOf(path("other.db")), bytesOf(copy));
        QVERIFY(contentsOf(*opened(copy)) == contentsOf(*workbook));
        QVERIFY(workbook->annotate({{"1", sample(1)}}).ok());
        QVERIFY(workbook->copyTo(copy).ok());    // replaces
        QVERIFY(contentsOf(*opened(copy)) == contentsOf(*workbook));
        QCOMPARE(workbook->copyTo(m_path).error().code, ErrorCode::WrongUsage);
        QCOMPARE(workbook->copyTo(path("no/such/folder.db")).error().code, ErrorCode::OutputFailed);
        QCOMPARE(files().filter(QStringLiteral(".part")), QStringList());
    }

    /// Version 1 had no reports, and the same tables.
    void anEarlierVersionOpens()
    {
        Contents before;
        const QString copy = path("copy.carnet");
        {
            const Opened workbook = opened(m_path);
            fill(*workbook, 5);
            before = contentsOf(*workbook);
            QVERIFY(workbook->copyTo(copy).ok());
        }
        for (const QString& file : {m_path, copy}) {
            QByteArray earlier = bytesOf(file);
            QCOMPARE(int(earlier[63]), 2);    // the last byte of user_version
            earlier[63] = 1;
            writeBytes(file, earlier);
        }
        QVERIFY(AnalystWorkbook::verify(copy).ok());
        QCOMPARE(int(bytesOf(copy)[63]), 1);    // looked at, not changed
        for (const QString& file : {m_path, copy}) {
            {
                const Opened workbook = opened(file);
                QVERIFY(workbook->putAside().isEmpty());
                QVERIFY(contentsOf(*workbook) == before);
                QVERIFY(workbook->setDocument(Kind::Report, QStringLiteral("note"), "{}").ok());
            }
            QCOMPARE(opened(file)->document(Kind::Report, QStringLiteral("note")), QByteArray("{}"));
            QCOMPARE(int(bytesOf(file)[63]), 2);    // a program of version 1 refuses it now
        }
    }

    void aLaterVersionIsLeftAlone()
    {
        {
            const Opened workbook = opened(m_path);
            fill(*workbook, 5);
        }
        QByteArray later = bytesOf(m_path);
        later[63] = 99;    // the last byte of user_version
        writeBytes(m_path, later);
        const auto refused = AnalystWorkbook::open(m_path);
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().code, ErrorCode::InputUnusable);
        QVERIFY(refused.error().why.contains(QStringLiteral("99")));
        QCOMPARE(bytesOf(m_path), later);
        QCOMPARE(files(), QStringList{QStringLiteral("analyse.carnet")});
    }

    void aLaterVersionInTheLogIsLeftAlone()
    {
        opened(m_path)->setDocument(Kind::Code, QStringLiteral("a"), "1").ok();
        QByteArray file;
        QByteArray log;
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("later"));
            database.setDatabaseName(m_path);
            QVERIFY(database.open());
            QSqlQuery query(database);
            QVERIFY(query.exec(QStringLiteral("PRAGMA user_version = 99")));
            file = bytesOf(m_path);
            log = bytesOf(m_path + QStringLiteral("-wal"));
            query.clear();
            database.close();
        }
        QSqlDatabase::removeDatabase(QStringLiteral("later"));
        QVERIFY(!log.isEmpty());
        clear();
        writeBytes(m_path, file);
        writeBytes(m_path + QStringLiteral("-wal"), log);
        QCOMPARE(AnalystWorkbook::open(m_path).error().code, ErrorCode::InputUnusable);
        QCOMPARE(bytesOf(m_path), file);
        QCOMPARE(bytesOf(m_path + QStringLiteral("-wal")), log);
    }

    void anotherDatabaseIsLeftAlone()
    {
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("foreign"));
            database.setDatabaseName(m_path);
            QVERIFY(database.open());
            QSqlQuery query(database);
            QVERIFY(query.exec(QStringLiteral("CREATE TABLE annotations (a)")));
            query.clear();
            database.close();
        }
        QSqlDatabase::removeDatabase(QStringLiteral("foreign"));
        const QByteArray before = bytesOf(m_path);
        const auto refused = AnalystWorkbook::open(m_path);
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().code, ErrorCode::InputUnusable);
        QCOMPARE(bytesOf(m_path), before);
        QCOMPARE(files(), QStringList{QStringLiteral("analyse.carnet")});
        QCOMPARE(AnalystWorkbook::verify(m_path).error().code, ErrorCode::InputUnusable);
        QCOMPARE(AnalystWorkbook::verify(path("missing")).error().code, ErrorCode::InputUnusable);
    }

    void placesThatCannotBeWritten()
    {
        QCOMPARE(AnalystWorkbook::open(path("no/such/folder.db")).error().code, ErrorCode::OutputFailed);
        QCOMPARE(AnalystWorkbook::open(m_folder->path()).error().code, ErrorCode::InputUnusable);
    }

    void oneHolderAtATime()
    {
        {
            const Opened workbook = opened(m_path);
            const auto second = AnalystWorkbook::open(m_path);
            QVERIFY(!second.ok());
            QCOMPARE(second.error().code, ErrorCode::InputUnusable);
        }
        QProcess other;
        other.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--hold"), m_path});
        QVERIFY(other.waitForReadyRead());
        QCOMPARE(other.readLine(), QByteArray("held\n"));
        const auto refused = AnalystWorkbook::open(m_path);
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().code, ErrorCode::InputUnusable);
        QVERIFY(refused.error().why.contains(QString::number(other.processId())));
        QVERIFY(refused.error().why.contains(QSysInfo::machineHostName()));
        QVERIFY(refused.error().why.contains(QStringLiteral("test_analyst_workbook")));
        other.kill();    // no time to let go: the hold ends all the same, and what was set is there
        QVERIFY(other.waitForFinished());
        QVERIFY(QFileInfo::exists(m_path + QStringLiteral(".lock")));
        const Opened workbook = opened(m_path);
        QVERIFY(workbook->putAside().isEmpty());
        QCOMPARE(workbook->annotation("held"), sample(1));
    }

#ifdef Q_OS_UNIX
    void whatCouldNotBeWrittenIsNotInMemory()
    {
        Contents before;
        {
            const Opened workbook = opened(m_path);
            fill(*workbook, 20);
            before = contentsOf(*workbook);
            std::signal(SIGXFSZ, SIG_IGN);
            rlimit unlimited = {};
            QCOMPARE(getrlimit(RLIMIT_FSIZE, &unlimited), 0);
            rlimit limited = unlimited;
            limited.rlim_cur = static_cast<rlim_t>(QFileInfo(m_path + QStringLiteral("-wal")).size());
            QCOMPARE(setrlimit(RLIMIT_FSIZE, &limited), 0);
            Annotation large = sample(1);
            large.note = QStringLiteral("x").repeated(100'000);
            const auto set = workbook->annotate({{"1", large}});
            const auto kept = workbook->setDocument(Kind::Session, QStringLiteral("new"), QByteArray(100'000, ' '));
            QCOMPARE(setrlimit(RLIMIT_FSIZE, &unlimited), 0);
            QVERIFY(!set.ok());
            QCOMPARE(set.error().code, ErrorCode::OutputFailed);
            QVERIFY(!kept.ok());
            QVERIFY(contentsOf(*workbook) == before);
            QVERIFY(workbook->annotate({{"1", sample(1)}}).ok());    // and it goes on
            before = contentsOf(*workbook);
        }
        const Opened again = opened(m_path);
        QVERIFY(again->putAside().isEmpty());
        QVERIFY(contentsOf(*again) == before);
    }
#endif
};

/// Run as `test_analyst_workbook --hold PATH`: holds a workbook until it is killed.
static int hold(const QString& path)
{
    const Opened workbook = opened(path);
    if (!workbook->annotate({{"held", sample(1)}}))
        return 1;
    std::puts("held");
    std::fflush(stdout);
    for (;;)
        QTest::qSleep(1000);
}

int main(int argc, char* argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments[1] == QLatin1String("--hold"))
        return hold(arguments[2]);
    TestAnalystWorkbook test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_workbook.moc"
