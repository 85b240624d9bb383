// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.h"
#include "core/query/query_language.h"
#include "core/session/import_session.h"
#include "core/store/workbook.h"
#include "ui/views/main_window.h"

#include <QApplication>
#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QFile>
#include <QPlainTextEdit>
#include <QProcess>
#include <QRandomGenerator>
#include <QSettings>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace vigie;

namespace {

const char* const writing = "--write";
/// What the product promises: who is killed while typing loses no more than the last seconds of it.
constexpr qint64 mostLostMs = 5000;
constexpr int wordEveryMs = 20;

QString dataFolder(const QString& folder)
{
    return folder + QStringLiteral("/data");
}
QString snapshotIn(const QString& folder)
{
    return folder + QStringLiteral("/one.vigie");
}
QString logIn(const QString& folder)
{
    return folder + QStringLiteral("/typed");
}
QString word(int number)
{
    return QStringLiteral("mot-%1").arg(number);
}

int lastWordOf(const QString& note)
{
    return note.section(u' ', -1, -1, QString::SectionSkipEmpty).section(u'-', 1).toInt();
}

/// The half that is killed: a window in which somebody types into a note without a pause. It says what it typed, and
/// when, in a file that is not kept back by any buffer.
class Writer : public QObject
{
public:
    explicit Writer(const QString& folder) : m_folder(folder), m_log(logIn(folder)), m_window(dataFolder(folder))
    {
        if (!m_log.open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered))
            qFatal("the log cannot be written");
        m_window.resize(1280, 800);
        m_window.show();
        connect(&m_window.snapshots(), &SnapshotController::snapshotOpened, this, [this] {
            // The rest of the opening first: the session is put back by another receiver of this signal.
            QTimer::singleShot(0, this, [this] { begin(); });
        });
        m_window.resume();
        m_window.keepSession();
        m_resumed = m_window.snapshots().opening();
        if (!m_resumed)
            m_window.openFiles({snapshotIn(folder)});
    }

private:
    void begin()
    {
        if (m_resumed) {
            const auto* places = m_window.findChild<QTabWidget*>(QStringLiteral("places"));
            say("resumed " + QByteArray::number(places->currentIndex()) + ' ' +
                printQuery(m_window.snapshots().filter()).toUtf8());
        } else {
            m_window.snapshots().setFilter(*m_window.snapshots().understood(QStringLiteral("ressenti:négatif")));
            m_window.showPlace(WindowPlace::Experiences);
        }
        m_note = m_window.findChild<QPlainTextEdit*>(QStringLiteral("note"));
        if (!m_note)
            qFatal("there is no note to type into");
        m_note->setFocus();
        m_number = lastWordOf(m_note->toPlainText());
        m_since.start();
        connect(&m_clock, &QTimer::timeout, this, [this] { type(); });
        m_clock.start(wordEveryMs);
    }

    void type()
    {
        QTest::keyClicks(m_note, word(++m_number) + u' ');
        say("typed " + QByteArray::number(m_number) + ' ' + QByteArray::number(m_since.elapsed()));
    }

    void say(const QByteArray& line) { m_log.write(line + '\n'); }

    QString m_folder;
    QFile m_log;
    MainWindow m_window;
    bool m_resumed = false;
    QPlainTextEdit* m_note = nullptr;
    QTimer m_clock;
    QElapsedTimer m_since;
    int m_number = 0;
};

/// What the killed half had said.
struct Said
{
    struct Typed
    {
        int number = 0;
        qint64 atMs = 0;
    };

    QString resumed;
    QList<Typed> typed;
};

Said readLog(const QString& path)
{
    Said said;
    QFile log(path);
    if (!log.open(QIODevice::ReadOnly))
        return said;
    for (const QByteArray& line : log.readAll().split('\n')) {
        if (line.startsWith("resumed "))
            said.resumed = QString::fromUtf8(line.mid(8));
        const QList<QByteArray> parts = line.split(' ');
        if (parts.size() == 3 && parts[0] == "typed")
            said.typed += {parts[1].toInt(), parts[2].toLongLong()};
    }
    return said;
}

QByteArray hashOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256);
}

}    // namespace

/// Somebody types into a note without a pause, and the program is killed at any moment. VIGIE_NOTE_KILLS = how often.
class TestNoteKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theNoteSurvives();

private:
    void killAfter(qint64 milliseconds);
    void check(int kill);
    void measureLoss(const Said& said, int last);

    QTemporaryDir m_folder;
    int m_kept = 0;    ///< number of the last word that a workbook had
    int m_typed = 0;
    qint64 m_worstLoss = 0;
};

void TestNoteKill::initTestCase()
{
    QFile source(m_folder.filePath(QStringLiteral("experiences.csv")));
    QVERIFY(source.open(QIODevice::WriteOnly));
    source.write("ID expérience;Date de publication;Titre;Description;Ressenti usager;Intitulé Typologie 1\n");
    for (int i = 0; i < 12; ++i)
        source.write(QByteArray::number(i + 1) + ";2025-01-" + QByteArray::number(10 + i) + ";Titre;Texte;" +
                     (i % 3 ? "Négatif" : "Positif") + ";CAF\n");
    source.close();
    ImportRequest request;
    request.inputs = QStringList{source.fileName()};
    request.snapshotPath = snapshotIn(m_folder.path());
    QVERIFY(importToSnapshot(request, {}).ok());
}

void TestNoteKill::theNoteSurvives()
{
    const int asked = qEnvironmentVariableIntValue("VIGIE_NOTE_KILLS");
    const int kills = asked > 0 ? asked : 6;
    const QByteArray snapshot = hashOf(snapshotIn(m_folder.path()));
    QVERIFY(!snapshot.isEmpty());
    QRandomGenerator random(20'250'310);
    for (int kill = 0; kill < kills; ++kill) {
        // The first one types for longer than may be lost; the others are killed sooner or later.
        killAfter(kill == 0 ? mostLostMs + 2000 : random.bounded(0, 4000));
        if (QTest::currentTestFailed())
            return;
        check(kill);
        if (QTest::currentTestFailed())
            return;
        QCOMPARE(hashOf(snapshotIn(m_folder.path())), snapshot);
    }
    qInfo("%d kills, %d words typed, %d kept at last; at most %lld ms of typing lost", kills, m_typed, m_kept,
          static_cast<long long>(m_worstLoss));
    QVERIFY(m_kept > 0);
}

/// @p milliseconds after the first word.
void TestNoteKill::killAfter(qint64 milliseconds)
{
    QFile::remove(logIn(m_folder.path()));
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(), {QString::fromLatin1(writing), m_folder.path()});
    QVERIFY(process.waitForStarted());
    QTRY_VERIFY_WITH_TIMEOUT(!readLog(logIn(m_folder.path())).typed.isEmpty(), 60'000);
    QTest::qWait(static_cast<int>(milliseconds));
    QCOMPARE(process.state(), QProcess::Running);
    process.kill();
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitStatus(), QProcess::CrashExit);
}

void TestNoteKill::check(int kill)
{
    const Said said = readLog(logIn(m_folder.path()));
    if (kill > 0)
        QCOMPARE(said.resumed, QString::number(static_cast<int>(WindowPlace::Experiences)) + u' ' +
                                   QStringLiteral("ressenti:Négatif"));
    const QString path = dataFolder(m_folder.path()) + QStringLiteral("/analyst.workbook");
    QString note;
    {
        const auto book = AnalystWorkbook::open(path);
        QVERIFY2(book.ok(), book.ok() ? "" : qPrintable(book.error().message()));
        QVERIFY((*book)->putAside().isEmpty());    // every row has its check sum: it is sound
        note = (*book)->annotation("12").note;
        // Read again from its pages: what is held, and has a log, cannot be verified, a copy can.
        const QString copy = m_folder.filePath(QStringLiteral("copy.workbook"));
        const auto copied = (*book)->copyTo(copy);
        QVERIFY2(copied.ok(), copied.ok() ? "" : qPrintable(copied.error().message()));
        const auto sound = AnalystWorkbook::verify(copy);
        QVERIFY2(sound.ok(), sound.ok() ? "" : qPrintable(sound.error().message()));
    }
    // Whole words in their order, none missing before the last.
    const int last = lastWordOf(note);
    QString expected;
    for (int number = 1; number <= last; ++number)
        expected += word(number) + u' ';
    QCOMPARE(note.trimmed(), expected.trimmed());
    QVERIFY(last >= m_kept);
    measureLoss(said, last);
    m_typed += static_cast<int>(said.typed.size());
    m_kept = last;
}

/// Counted back from the last word, not from the kill: a machine that is busy stops the typing as well.
void TestNoteKill::measureLoss(const Said& said, int last)
{
    const Said::Typed typed = said.typed.last();
    for (const Said::Typed& each : said.typed) {
        if (each.number > last) {
            m_worstLoss = std::max(m_worstLoss, typed.atMs - each.atMs);
            QVERIFY2(typed.atMs - each.atMs < mostLostMs,
                     qPrintable(QStringLiteral("word %1 was typed %2 ms before the end, and is lost")
                                    .arg(each.number)
                                    .arg(typed.atMs - each.atMs)));
        }
    }
}

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("vigie-test"));
    QCoreApplication::setApplicationName(QStringLiteral("vigie-note-kill"));
    if (argc == 3 && std::string_view(argv[1]) == writing) {
        const QString folder = QString::fromLocal8Bit(argv[2]);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder);
        qputenv("VIGIE_CACHE_DIR", (folder + QStringLiteral("/cache")).toUtf8());
        speak(QStringLiteral("en"), application);
        Writer writer(folder);
        return QApplication::exec();
    }
    TestNoteKill test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_note_kill.moc"
