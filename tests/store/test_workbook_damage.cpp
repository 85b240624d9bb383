// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/sample_workbook.h"

#include <QDir>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <algorithm>
#include <map>
#include <optional>
#include <random>

using namespace vigie;

namespace {

/// Which of the three honest outcomes the opening of a damaged file had; empty when it was none of them.
QString outcomeOf(const QString& path, const QByteArray& bytes, const Contents& before)
{
    const auto workbook = AnalystWorkbook::open(path);
    if (!workbook)
        return bytesOf(path) == bytes ? QStringLiteral("refused") : QString();
    const QString aside = (*workbook)->putAside();
    if (aside.isEmpty())
        return contentsOf(**workbook) == before ? QStringLiteral("whole") : QString();
    const bool usable = (*workbook)->annotate({{"1", sample(1)}}).ok() && (*workbook)->annotations().size() == 1;
    return usable && bytesOf(aside) == bytes ? QStringLiteral("put aside") : QString();
}

}    // namespace

/// A damaged workbook is put aside or refused, and never read as if nothing had happened.
class TestWorkbookDamage : public QObject, private WorkbookFolder
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makeFolder(); }

    void cutAnywhereItIsPutAside()
    {
        {
            const Opened workbook = opened(m_path);
            fill(*workbook, 200);
        }
        const Contents before = contentsOf(*opened(m_path));
        QVERIFY(opened(m_path)->copyTo(path("copy")).ok());
        const std::array files = {bytesOf(m_path), bytesOf(path("copy"))};
        QVERIFY(files[0].size() > 40'000);
        for (int i = 0; i < 200; ++i) {
            const QByteArray& whole = files[static_cast<size_t>(i / 7 % 2)];
            clear();
            // Between pages and within them, the first hundred bytes among them.
            const qsizetype size = i < 20 ? i * 7 : whole.size() * i / 200 / (i % 2 ? 4096 : 1) * (i % 2 ? 4096 : 1);
            const QByteArray cut = whole.left(size);
            writeBytes(m_path, cut);
            QVERIFY(!AnalystWorkbook::verify(m_path).ok());
            QCOMPARE(bytesOf(m_path), cut);
            QCOMPARE(outcomeOf(m_path, cut, before), QStringLiteral("put aside"));
        }
    }

    void flippedBitsNeverCrashAndNeverLieQuietly()
    {
        {
            const Opened workbook = opened(m_path);
            fill(*workbook, 60);
        }
        const Contents before = contentsOf(*opened(m_path));
        const QByteArray whole = bytesOf(m_path);
        std::mt19937 random(20240607);
        std::map<QString, int> outcomes;
        for (int i = 0; i < 400; ++i) {
            clear();
            QByteArray flipped = whole;
            // The first page decides most: half of the flips go there, a quarter in its header.
            const qsizetype range = i % 4 == 0 ? 100 : i % 4 == 1 ? 4096 : whole.size();
            const auto at = static_cast<qsizetype>(random() % static_cast<unsigned>(range));
            flipped[at] = static_cast<char>(flipped[at] ^ (1 << random() % 8));
            writeBytes(m_path, flipped);
            const QString outcome = outcomeOf(m_path, flipped, before);
            QVERIFY2(!outcome.isEmpty(), qPrintable(QStringLiteral("a bit of byte %1").arg(at)));
            ++outcomes[outcome];
        }
        for (const char* outcome : {"refused", "put aside", "whole"})
            qInfo("%s: %d", outcome, outcomes[QLatin1String(outcome)]);
        QVERIFY(outcomes[QStringLiteral("refused")] > 0);
        QVERIFY(outcomes[QStringLiteral("put aside")] > 100);
    }

    void aWrongLetterIsDamage()
    {
        {
            const Opened workbook = opened(path("original"));
            QVERIFY(workbook->annotate({{"77001", sample(1)}}).ok());
            QVERIFY(workbook->copyTo(m_path).ok());
        }
        QVERIFY(AnalystWorkbook::verify(m_path).ok());
        QByteArray bytes = bytesOf(m_path);
        const qsizetype at = bytes.indexOf("77001");
        QVERIFY(at > 0);
        bytes[at] = '8';    // another testimony
        writeBytes(m_path, bytes);
        QCOMPARE(AnalystWorkbook::verify(m_path).error().code, ErrorCode::CheckFailed);
        QCOMPARE(outcomeOf(m_path, bytes, {}), QStringLiteral("put aside"));
    }

    void earlierDamagedOnesAreKept()
    {
        QStringList asides;
        for (const char* content : {"first", "second", "third"}) {
            writeBytes(m_path, content);
            writeBytes(m_path + QStringLiteral("-wal"), QByteArray(content) + " log");
            asides += opened(m_path)->putAside();
        }
        asides.sort();
        QCOMPARE(asides, (QStringList{path("analyse.carnet.damaged"), path("analyse.carnet.damaged-2"),
                                      path("analyse.carnet.damaged-3")}));
        QCOMPARE(bytesOf(asides[1]), QByteArray("second"));
        QCOMPARE(bytesOf(asides[1] + QStringLiteral("-wal")), QByteArray("second log"));
        // A log without its file is not thrown away.
        QVERIFY(QFile::remove(m_path));
        writeBytes(m_path + QStringLiteral("-wal"), "orphan");
        QCOMPARE(bytesOf(opened(m_path)->putAside()), QByteArray("orphan"));
        QVERIFY(opened(m_path)->putAside().isEmpty());
    }

    void theLogIsPartOfIt()
    {
        QByteArray file;
        QByteArray log;
        std::vector<Contents> states(1);
        states[0].documents.resize(kinds.size());
        {
            const Opened workbook = opened(m_path);
            for (int n = 0; n < 12; ++n) {
                QVERIFY(workbook->annotate({{std::to_string(n), sample(n)}}).ok());
                states.push_back(contentsOf(*workbook));
            }
            file = bytesOf(m_path);
            log = bytesOf(m_path + QStringLiteral("-wal"));
            QVERIFY(log.size() > 12 * 4096);
        }
        // As after a crash: the file with its log, the latter perhaps not all on the disk. What comes back is a moment
        // that there was.
        for (int i = 0; i <= 40; ++i) {
            clear();
            writeBytes(m_path, file);
            writeBytes(m_path + QStringLiteral("-wal"), log.left(log.size() * i / 40));
            const Opened workbook = opened(m_path);
            QVERIFY(workbook->putAside().isEmpty());
            QVERIFY(std::find(states.begin(), states.end(), contentsOf(*workbook)) != states.end());
            if (i == 40)
                QVERIFY(contentsOf(*workbook) == states.back());
        }
        // A damaged file is put aside with its log, which nobody has touched.
        clear();
        const QByteArray cut = file.left(5000);
        writeBytes(m_path, cut);
        writeBytes(m_path + QStringLiteral("-wal"), log.left(100) + QByteArray(5000, 'x'));
        const Opened workbook = opened(m_path);
        QCOMPARE(bytesOf(workbook->putAside()), cut);
        QCOMPARE(bytesOf(workbook->putAside() + QStringLiteral("-wal")), log.left(100) + QByteArray(5000, 'x'));
    }

    void tablesThatAreNotOursAreDamage()
    {
        opened(m_path)->setDocument(Kind::Code, QStringLiteral("a"), "1").ok();
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("trick"));
            database.setDatabaseName(m_path);
            QVERIFY(database.open());
            QSqlQuery query(database);
            QVERIFY(query.exec(
                QStringLiteral("CREATE TRIGGER t AFTER INSERT ON annotations BEGIN DELETE FROM documents; END")));
            query.clear();
            database.close();
        }
        QSqlDatabase::removeDatabase(QStringLiteral("trick"));
        QVERIFY(!opened(m_path)->putAside().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestWorkbookDamage)
#include "test_workbook_damage.moc"
