// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/search_index.h"
#include "tests/store/small_index.h"

#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>
#include <QThread>

#include <optional>
#include <random>

using namespace vigie;

namespace {

const QStringList wholeIndex = {QStringLiteral("shard-0.db"), QStringLiteral("shard-1.db"), QStringLiteral("used")};

QStringList filesOf(const QString& hash)
{
    return QDir(SearchIndex::folderFor(hash)).entryList(QDir::Files | QDir::Hidden);
}

}    // namespace

/// How an index comes to be in the cache, stays whole, and leaves.
class TestSearchBuilding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_small.emplace(); }
    void buildsOnlyWhatIsMissing();
    void damagedIndexIsBuiltAgain_data();
    void damagedIndexIsBuiltAgain();
    void indexOfAnotherContentIsRefused();
    void flippedBitsNeverCrash();
    void cancelLeavesNothing();
    void cancelWhileItRuns();
    void waitsForAnotherBuild();
    void leftoversAreRemoved();
    void oldIndexesAreRemoved();
    void missingRowIsAnError();
    void hashIsNoPath();
    void cacheThatCannotBeWritten();
    void progressIsToldByTheCaller();

private:
    std::optional<SmallIndexes> m_small;    ///< new for every test
};

void TestSearchBuilding::buildsOnlyWhatIsMissing()
{
    const QString hash = m_small->snapshot(QStringLiteral("x.vigie"), indexedExperiences());
    QVERIFY(!SearchIndex::exists(hash));
    QVERIFY(!SearchIndex::open(hash).ok());
    QVERIFY(SearchIndex::build(m_small->path(QStringLiteral("x.vigie")), {}).ok());
    QVERIFY(SearchIndex::exists(hash));
    QVERIFY(SearchIndex::folderFor(hash).startsWith(m_small->cache()));
    QCOMPARE(filesOf(hash), wholeIndex);
    // A build that begins asks whether it goes on: one that has nothing to do does not.
    std::stop_source stop;
    stop.request_stop();
    QVERIFY(SearchIndex::build(m_small->path(QStringLiteral("x.vigie")), {stop.get_token(), {}}).ok());
}

void TestSearchBuilding::damagedIndexIsBuiltAgain_data()
{
    QTest::addColumn<int>("size");
    QTest::newRow("empty") << 0;
    QTest::newRow("header only") << 100;
    QTest::newRow("one page") << 8192;
    QTest::newRow("a byte too short") << -1;
    QTest::newRow("absent") << -2;
    QTest::newRow("not a database") << -3;
}

void TestSearchBuilding::damagedIndexIsBuiltAgain()
{
    QFETCH(int, size);
    const QString hash = m_small->snapshot(QStringLiteral("x.vigie"), indexedExperiences());
    QVERIFY(SearchIndex::build(m_small->path(QStringLiteral("x.vigie")), {}).ok());
    QFile shard(SearchIndex::folderFor(hash) + QStringLiteral("/shard-1.db"));
    if (size == -2)
        QVERIFY(shard.remove());
    else if (size == -3)
        QVERIFY(shard.open(QIODevice::WriteOnly) && shard.write(QByteArray(20'000, 'x')) == 20'000);
    else
        QVERIFY(shard.resize(size >= 0 ? size : shard.size() - 1));
    shard.close();
    QVERIFY(!SearchIndex::exists(hash));
    const auto opened = SearchIndex::open(hash);
    QVERIFY(!opened.ok());
    QCOMPARE(opened.error().code, ErrorCode::InputUnusable);
    QVERIFY(SearchIndex::build(m_small->path(QStringLiteral("x.vigie")), {}).ok());
    const auto again = SearchIndex::open(hash);
    QVERIFY(again.ok());
    QCOMPARE(*(*again)->match("passeport"), std::vector<Row>{4});
}

void TestSearchBuilding::indexOfAnotherContentIsRefused()
{
    const QString hash = m_small->snapshot(QStringLiteral("x.vigie"), indexedExperiences());
    QVERIFY(SearchIndex::build(m_small->path(QStringLiteral("x.vigie")), {}).ok());
    const QString other =
        m_small->snapshot(QStringLiteral("y.vigie"), {indexedExperiences().begin(), indexedExperiences().begin() + 6});
    QVERIFY(other != hash);
    QVERIFY(QDir().mkpath(SearchIndex::folderFor(other)));
    for (const char* shard : {"/shard-0.db", "/shard-1.db"})
        QVERIFY(QFile::copy(SearchIndex::folderFor(hash) + QLatin1String(shard),
                            SearchIndex::folderFor(other) + QLatin1String(shard)));
    QVERIFY(!SearchIndex::exists(other));
    QVERIFY(SearchIndex::build(m_small->path(QStringLiteral("y.vigie")), {}).ok());
    QVERIFY(SearchIndex::exists(other));
    // Nor one whose halves are the same half.
    QVERIFY(QFile::remove(SearchIndex::folderFor(other) + QStringLiteral("/shard-1.db")));
    QVERIFY(QFile::copy(SearchIndex::folderFor(other) + QStringLiteral("/shard-0.db"),
                        SearchIndex::folderFor(other) + QStringLiteral("/shard-1.db")));
    QVERIFY(!SearchIndex::exists(other));
}

/// Refused, or an error, or rows that exist.
void TestSearchBuilding::flippedBitsNeverCrash()
{
    const QString hash = m_small->snapshot(QStringLiteral("x.vigie"), indexedExperiences());
    QVERIFY(SearchIndex::build(m_small->path(QStringLiteral("x.vigie")), {}).ok());
    const QString shard = SearchIndex::folderFor(hash) + QStringLiteral("/shard-0.db");
    QFile good(shard);
    QVERIFY(good.open(QIODevice::ReadOnly));
    const QByteArray bytes = good.readAll();
    good.close();
    std::mt19937 random(11);
    int refused = 0;
    int failed = 0;
    for (int i = 0; i < 400; ++i) {
        QByteArray flipped = bytes;
        for (int bit = 0; bit < 1 + i % 16; ++bit)
            flipped[qsizetype(random() % quint32(bytes.size()))] ^= char(1 << (random() % 8));
        QFile file(shard);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(flipped) == flipped.size());
        file.close();
        const auto index = SearchIndex::open(hash);
        refused += !index.ok();
        for (const char* expression : {"dossier", "d*", "NEAR(dossier arrive)", "\"mon dossier est\""}) {
            if (!index)
                break;
            const auto found = (*index)->match(expression);
            failed += !found.ok();
            if (!found) {
                QVERIFY(!SearchIndex::exists(hash));    // it will be built again
                break;
            }
            for (Row row : *found)
                QVERIFY(row < indexedExperiences().size());
        }
        if (!QFile::exists(shard))
            QVERIFY(SearchIndex::build(m_small->path(QStringLiteral("x.vigie")), {}).ok());
    }
    QVERIFY(refused > 0);
    QVERIFY(failed > 0);
}

void TestSearchBuilding::cancelLeavesNothing()
{
    const QString hash = m_small->snapshot(QStringLiteral("x.vigie"), indexedExperiences());
    std::stop_source stop;
    stop.request_stop();
    const auto built = SearchIndex::build(m_small->path(QStringLiteral("x.vigie")), {stop.get_token(), {}});
    QVERIFY(!built.ok());
    QCOMPARE(built.error().code, ErrorCode::Cancelled);
    QVERIFY(!SearchIndex::exists(hash));
    QVERIFY(filesOf(hash).isEmpty());
}

/// Asked to stop at the first sign of progress, it is not whole afterwards.
void TestSearchBuilding::cancelWhileItRuns()
{
    std::vector<IndexedExperience> many;
    std::mt19937 random(3);
    for (int i = 0; i < 20'000; ++i) {
        std::string text;
        for (int word = 0; word < 60; ++word)
            text += "m" + QByteArray::number(random() % 50'000).toStdString() + ' ';
        many.push_back({"titre", text, {}});
    }
    const QString hash = m_small->snapshot(QStringLiteral("x.vigie"), many);
    std::stop_source stop;
    qint64 told = -1;
    const auto built =
        SearchIndex::build(m_small->path(QStringLiteral("x.vigie")), {stop.get_token(), [&](const Progress& step) {
                                                                          told = step.total;
                                                                          stop.request_stop();
                                                                      }});
    QCOMPARE(told, 20'000);
    QVERIFY(!built.ok());
    QCOMPARE(built.error().code, ErrorCode::Cancelled);
    QVERIFY(filesOf(hash).isEmpty());
}

void TestSearchBuilding::waitsForAnotherBuild()
{
    const QString hash = m_small->snapshot(QStringLiteral("x.vigie"), indexedExperiences());
    QVERIFY(QDir().mkpath(SearchIndex::folderFor(hash)));
    QLockFile other(SearchIndex::folderFor(hash) + QStringLiteral("/build.lock"));
    QVERIFY(other.tryLock(0));
    std::stop_source stop;
    int told = 0;
    const auto asked = [&](const Progress&) {
        if (++told == 2)
            stop.request_stop();
    };
    const auto refused = SearchIndex::build(m_small->path(QStringLiteral("x.vigie")), {stop.get_token(), asked});
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().code, ErrorCode::Cancelled);
    // The other one ends while this one waits.
    const auto ends = [&](const Progress&) { other.unlock(); };
    QVERIFY(SearchIndex::build(m_small->path(QStringLiteral("x.vigie")), {{}, ends}).ok());
    QVERIFY(SearchIndex::exists(hash));
}

void TestSearchBuilding::leftoversAreRemoved()
{
    const QString hash = m_small->snapshot(QStringLiteral("x.vigie"), indexedExperiences());
    const QString killed = m_small->cache() + u'/' + QString(64, u'a') + QStringLiteral("-1");
    for (const QString& folder : {SearchIndex::folderFor(hash), killed}) {
        QVERIFY(QDir().mkpath(folder));
        QFile part(folder + QStringLiteral("/shard-0.db.part"));
        QVERIFY(part.open(QIODevice::WriteOnly) && part.write("half") == 4);
    }
    QVERIFY(SearchIndex::build(m_small->path(QStringLiteral("x.vigie")), {}).ok());
    QCOMPARE(filesOf(hash), wholeIndex);
    QVERIFY(!QDir(killed).exists());
}

void TestSearchBuilding::oldIndexesAreRemoved()
{
    QStringList hashes;
    for (int i = 0; i < 7; ++i) {
        const QString name = QStringLiteral("x%1.vigie").arg(i);
        hashes += m_small->snapshot(name, {{"titre " + QByteArray::number(i).toStdString(), "", {}}});
        QVERIFY(SearchIndex::build(m_small->path(name), {}).ok());
        // The last use, without waiting for the clock: index 0 is the most recent of all.
        QFile used(SearchIndex::folderFor(hashes.last()) + QStringLiteral("/used"));
        QVERIFY(used.open(QIODevice::ReadWrite));
        const QDateTime noon(QDate(2025, 1, 1), QTime(12, 0), Qt::UTC);
        QVERIFY(used.setFileTime(noon.addSecs(i == 0 ? 100 : i), QFileDevice::FileModificationTime));
    }
    QList<bool> there;
    for (const QString& hash : hashes)
        there += SearchIndex::exists(hash);
    QCOMPARE(there, QList<bool>({true, false, false, true, true, true, true}));
    QVERIFY(!QDir(SearchIndex::folderFor(hashes[1])).exists());
}

void TestSearchBuilding::missingRowIsAnError()
{
    const QString hash = m_small->snapshot(QStringLiteral("x.vigie"), indexedExperiences());
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("thief"));
        database.setDatabaseName(m_small->path(QStringLiteral("x.vigie")));
        QVERIFY(database.open());
        QVERIFY(QSqlQuery(database).exec(QStringLiteral("DELETE FROM experiences WHERE id = '1003'")));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("thief"));
    const auto built = SearchIndex::build(m_small->path(QStringLiteral("x.vigie")), {});
    QVERIFY(!built.ok());
    QCOMPARE(built.error().code, ErrorCode::InputUnusable);
    QVERIFY(!SearchIndex::exists(hash));
    QVERIFY(filesOf(hash).isEmpty());
}

void TestSearchBuilding::hashIsNoPath()
{
    QVERIFY(SearchIndex::folderFor(QStringLiteral("../../../x")).isEmpty());
    QVERIFY(!SearchIndex::exists(QStringLiteral("../../../x")));
    m_small->snapshot(QStringLiteral("x.vigie"), indexedExperiences());
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("forger"));
        database.setDatabaseName(m_small->path(QStringLiteral("x.vigie")));
        QVERIFY(database.open());
        QVERIFY(QSqlQuery(database).exec(
            QStringLiteral("UPDATE meta SET value = '../../../../x' WHERE key = 'content_hash'")));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("forger"));
    const auto built = SearchIndex::build(m_small->path(QStringLiteral("x.vigie")), {});
    QVERIFY(!built.ok());
    QCOMPARE(built.error().code, ErrorCode::InputUnusable);
}

void TestSearchBuilding::cacheThatCannotBeWritten()
{
    QFile inTheWay(m_small->path(QStringLiteral("cache")));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    m_small->snapshot(QStringLiteral("x.vigie"), indexedExperiences());
    const auto built = SearchIndex::build(m_small->path(QStringLiteral("x.vigie")), {});
    QVERIFY(!built.ok());
    QCOMPARE(built.error().code, ErrorCode::OutputFailed);
}

void TestSearchBuilding::progressIsToldByTheCaller()
{
    std::vector<IndexedExperience> many(30'000,
                                        {"titre", "un texte de quelques mots seulement, mais bien des fois", {}});
    m_small->snapshot(QStringLiteral("x.vigie"), many);
    const QThread* caller = QThread::currentThread();
    qint64 last = 0;
    bool sound = true;
    const auto built = SearchIndex::build(m_small->path(QStringLiteral("x.vigie")),
                                          {{}, [&](const Progress& step) {
                                               sound = sound && step.total == 30'000 && step.done >= last &&
                                                       step.done <= step.total && QThread::currentThread() == caller;
                                               last = step.done;
                                           }});
    QVERIFY(built.ok());
    QVERIFY(sound);
    QCOMPARE(last, 30'000);
}

QTEST_GUILESS_MAIN(TestSearchBuilding)
#include "test_search_building.moc"
