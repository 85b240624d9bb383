// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/search_index.h"
#include "ui/views/main_window.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLockFile>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace vigie;

/// The index for the search is made beside the window's work, whatever becomes of it.
class TestSearchIndexer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void openingBuildsTheIndex();
    void filtersWorkWhileItIsBuilt();
    void anotherSnapshotReplacesTheBuild();
    void failureIsAMessage();
    void closingEndsTheBuild();
    void statusSaysHowFar();

private:
    QString path(const QString& name) const { return m_folder->filePath(name); }
    /// A file of @p rows experiences, every second one negative.
    QString csv(const QString& name, int rows) const;
    /// Imports a file and waits until the snapshot is open; gives its content hash.
    QString opened(const QString& file);
    /// The index of this content is being built by somebody else, so that ours has to wait.
    std::unique_ptr<QLockFile> lockOf(const QString& hash) const;
    template <typename T>
    T* child(const char* name) const
    {
        return m_window->findChild<T*>(QLatin1String(name));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MainWindow> m_window;
};

void TestSearchIndexer::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("vigie-test"));
    QCoreApplication::setApplicationName(QStringLiteral("vigie-test"));
}

void TestSearchIndexer::init()
{
    m_window.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("VIGIE_CACHE_DIR", path(QStringLiteral("cache")).toUtf8());
    m_window = std::make_unique<MainWindow>(path(QStringLiteral("snapshots")));
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

QString TestSearchIndexer::csv(const QString& name, int rows) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("the test's folder cannot be written");
    file.write("ID expérience;Date de publication;Titre;Description;Ressenti usager\n");
    for (int i = 0; i < rows; ++i)
        file.write(QByteArray::number(i) + ";2025-01-10;Titre " + QByteArray::number(rows) + ";Dossier reçu;" +
                   (i % 2 ? "Positif\n" : "Négatif\n"));
    return file.fileName();
}

QString TestSearchIndexer::opened(const QString& file)
{
    QSignalSpy opened(&m_window->snapshots(), &SnapshotController::snapshotOpened);
    m_window->openAtOnce({file});
    return opened.wait(30'000) ? m_window->snapshots().snapshot().info.contentHash : QString();
}

std::unique_ptr<QLockFile> TestSearchIndexer::lockOf(const QString& hash) const
{
    const QString folder = SearchIndex::folderFor(hash);
    QDir().mkpath(folder);
    auto lock = std::make_unique<QLockFile>(folder + QStringLiteral("/build.lock"));
    if (!lock->tryLock(10'000))
        qFatal("the index cannot be locked");
    return lock;
}

void TestSearchIndexer::openingBuildsTheIndex()
{
    QSignalSpy ready(&m_window->search(), &SearchIndexer::ready);
    const QString hash = opened(csv(QStringLiteral("a.csv"), 40));
    QVERIFY(ready.count() == 1 || ready.wait(30'000));
    QCOMPARE(ready.front().front().toString(), m_window->snapshots().snapshot().path);
    QVERIFY(!m_window->search().running());
    QVERIFY(child<QLabel>("indexing")->isHidden());
    const auto index = SearchIndex::open(hash);
    QVERIFY(index.ok());
    const auto found = (*index)->match("recu");
    QVERIFY(found.ok());
    QCOMPARE(found->size(), size_t(40));
}

void TestSearchIndexer::filtersWorkWhileItIsBuilt()
{
    const QString file = csv(QStringLiteral("a.csv"), 40);
    const QString hash = opened(file);
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->search().running(), 30'000);
    QVERIFY(QFile::remove(SearchIndex::folderFor(hash) + QStringLiteral("/shard-1.db")));
    auto other = lockOf(hash);
    QSignalSpy ready(&m_window->search(), &SearchIndexer::ready);
    QCOMPARE(opened(file), hash);
    QTRY_VERIFY(child<QLabel>("indexing")->isVisible());
    m_window->snapshots().toggle("sentiment", "Positif");
    QCOMPARE(m_window->snapshots().selection().experienceCount(), Row(20));
    m_window->showPlace(WindowPlace::Experiences);
    QTest::qWait(1);
    QVERIFY(m_window->search().running());
    QVERIFY(!SearchIndex::exists(hash));
    other.reset();
    QVERIFY(ready.wait(30'000));
    QVERIFY(SearchIndex::exists(hash));
    QVERIFY(child<QLabel>("indexing")->isHidden());
    QCOMPARE(m_window->snapshots().selection().experienceCount(), Row(20));
}

void TestSearchIndexer::anotherSnapshotReplacesTheBuild()
{
    const QString file = csv(QStringLiteral("a.csv"), 40);
    const QString first = opened(file);
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->search().running(), 30'000);
    QVERIFY(QFile::remove(SearchIndex::folderFor(first) + QStringLiteral("/shard-1.db")));
    const auto other = lockOf(first);
    QCOMPARE(opened(file), first);
    QVERIFY(m_window->search().running());
    QSignalSpy ready(&m_window->search(), &SearchIndexer::ready);
    QSignalSpy failed(&m_window->search(), &SearchIndexer::failed);
    const QString second = opened(csv(QStringLiteral("b.csv"), 41));
    QVERIFY(ready.count() == 1 || ready.wait(30'000));
    QVERIFY(SearchIndex::exists(second));
    QVERIFY(!SearchIndex::exists(first));
    QCOMPARE(ready.count(), 1);
    QCOMPARE(failed.count(), 0);
}

void TestSearchIndexer::failureIsAMessage()
{
    QFile inTheWay(path(QStringLiteral("cache")));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    QSignalSpy failed(&m_window->search(), &SearchIndexer::failed);
    QVERIFY(!opened(csv(QStringLiteral("a.csv"), 40)).isEmpty());
    QVERIFY(failed.count() == 1 || failed.wait(30'000));
    QVERIFY(child<QWidget>("messageBar")->isVisible());
    m_window->snapshots().toggle("sentiment", "Positif");
    QCOMPARE(m_window->snapshots().selection().experienceCount(), Row(20));
}

void TestSearchIndexer::closingEndsTheBuild()
{
    const QString file = csv(QStringLiteral("a.csv"), 40);
    const QString hash = opened(file);
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->search().running(), 30'000);
    QVERIFY(QFile::remove(SearchIndex::folderFor(hash) + QStringLiteral("/shard-1.db")));
    const auto other = lockOf(hash);
    QCOMPARE(opened(file), hash);
    QVERIFY(m_window->search().running());
    QVERIFY(m_window->close());
    QVERIFY(!m_window->search().running());
    m_window.reset();    // would wait for ever for a build that goes on
    QVERIFY(!SearchIndex::exists(hash));
}

void TestSearchIndexer::statusSaysHowFar()
{
    auto* indexing = child<QLabel>("indexing");
    QVERIFY(indexing->isHidden());
    Q_EMIT m_window->search().progressed({QStringLiteral("indexing"), 42'000, 100'000, 42'000});
    QVERIFY(indexing->isVisible());
    QVERIFY2(indexing->text().contains(QStringLiteral("42 %")), qPrintable(indexing->text()));
    Q_EMIT m_window->search().runningChanged(false);
    QVERIFY(indexing->isHidden());
}

QTEST_MAIN(TestSearchIndexer)
#include "test_search_indexer.moc"
