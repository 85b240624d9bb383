// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/search_index.h"
#include "core/store/snapshot_reader.h"
#include "core/store/snapshot_writer.h"

#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <random>

using namespace vigie;

namespace {

using Rows = std::vector<Row>;

struct Experience
{
    std::string title;
    std::string description;
    std::array<std::string, 3> answers = {};
};

// In order of publication.
const std::vector<Experience> experiences = {
    {"Dossier reçu", "Mon dossier est arrivé dans les délais.", {"Merci de votre retour", "", ""}},       // 0
    {"Opération du cœur", "L’accueil à l'hôpital était parfait.", {}},                                    // 1
    {"L'œuvre sociale", "Un délai de 1 234 jours : c'est trop !", {}},                                    // 2
    {"Carte grise", "Aucune réponse.", {"le dossier est perdu", "retrouvé par la préfecture", ""}},       // 3
    {"Passeport", "rendez-vous obtenu, puis annulé sans prévenir. Délai dépassé", {"", "Navrés", ""}},    // 4
    {"Accueil", "STRASSE Øresund ½ 👍 naïve façade", {"", "", "troisième"}},                               // 5
    {"", "", {}},                                                                                         // 6
};

const QStringList wholeIndex = {QStringLiteral("shard-0.db"), QStringLiteral("shard-1.db"), QStringLiteral("used")};

QString messageOf(const Error& error)
{
    return error.message();
}

}    // namespace

/// An index of small snapshots made by hand, in a cache of its own.
class TestSearchIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void searchForms_data();
    void searchForms();
    void finds_data();
    void finds();
    void mistakesAreErrors_data();
    void mistakesAreErrors();
    void everyRowOfBothShards();
    void noRows();
    void noExperiences();
    void oneRow();
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
    void randomExpressionsNeverCrash();
    void progressIsToldByTheCaller();

private:
    QString path(const QString& name) const { return m_folder->filePath(name); }
    QString cache() const { return path(QStringLiteral("cache/search")); }
    /// Writes a snapshot, last experience first, and gives its content hash.
    QString snapshot(const QString& name, const std::vector<Experience>& rows) const;
    std::unique_ptr<SearchIndex> indexOf(const std::vector<Experience>& rows) const;
    QStringList filesOf(const QString& hash) const
    {
        return QDir(SearchIndex::folderFor(hash)).entryList(QDir::Files | QDir::Hidden);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSearchIndex::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    qputenv("VIGIE_CACHE_DIR", path(QStringLiteral("cache")).toUtf8());
}

QString TestSearchIndex::snapshot(const QString& name, const std::vector<Experience>& rows) const
{
    const TableSchema schema{"experiences",
                             "id",
                             {{"id", "ID expérience", ColumnKind::Code},
                              {"published_on", "Date de publication", ColumnKind::Date},
                              {"title", "Titre", ColumnKind::Text},
                              {"description", "Description", ColumnKind::Text},
                              {"answer_1", "Réponse structure 1", ColumnKind::Text},
                              {"answer_2", "Réponse structure 2", ColumnKind::Text},
                              {"answer_3", "Réponse structure 3", ColumnKind::Text}}};
    auto writer = SnapshotWriter::create(path(name));
    if (!writer || !(*writer)->beginTable(schema))
        qFatal("the snapshot cannot be made");
    for (size_t i = rows.size(); i-- > 0;) {
        const std::string id = QByteArray::number(qulonglong(1000 + i)).toStdString();
        const Experience& row = rows[i];
        const std::array cells = {Cell::ofText(id),
                                  Cell::ofDate(LocalSeconds(86'400) * LocalSeconds(20'000 + i)),
                                  Cell::ofText(row.title),
                                  Cell::ofText(row.description),
                                  Cell::ofText(row.answers[0]),
                                  Cell::ofText(row.answers[1]),
                                  Cell::ofText(row.answers[2])};
        if (!(*writer)->append(cells))
            qFatal("the snapshot cannot be filled");
    }
    const auto hash = (*writer)->commit({}, {});
    if (!hash)
        qFatal("the snapshot cannot be written");
    return *hash;
}

std::unique_ptr<SearchIndex> TestSearchIndex::indexOf(const std::vector<Experience>& rows) const
{
    const QString hash = snapshot(QStringLiteral("x.vigie"), rows);
    if (const auto built = SearchIndex::build(path(QStringLiteral("x.vigie")), {}); !built)
        qFatal("%s", qPrintable(messageOf(built.error())));
    auto index = SearchIndex::open(hash);
    if (!index)
        qFatal("%s", qPrintable(messageOf(index.error())));
    return std::move(*index);
}

void TestSearchIndex::searchForms_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("form");
    QTest::newRow("accents") << "Délai REÇU"
                             << "delai recu";
    QTest::newRow("ligature") << "Cœur, œuvre, Lætitia"
                              << "coeur, oeuvre, laetitia";
    QTest::newRow("apostrophes") << "l’accueil l'accueil"
                                 << "l'accueil l'accueil";
    QTest::newRow("spaces") << "quoi\u00a0? 1\u202f234\u00a0\u00a0€"
                            << "quoi ? 1 234  €";
    QTest::newRow("nothing") << ""
                             << "";
}

void TestSearchIndex::searchForms()
{
    QFETCH(QString, text);
    QFETCH(QString, form);
    QCOMPARE(QString::fromStdString(searchForm(text.toStdString())), form);
}

void TestSearchIndex::finds_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<QList<int>>("rows");
    QTest::newRow("a word without its accents") << "recu" << QList{0};
    QTest::newRow("a word with its accents") << "\"reçu\"" << QList{0};
    QTest::newRow("singular only") << "delai" << QList{2, 4};
    QTest::newRow("with its accent") << "délai" << QList{2, 4};
    QTest::newRow("prefix") << "dela*" << QList{0, 2, 4};
    QTest::newRow("coeur") << "coeur" << QList{1};
    QTest::newRow("oeuvre") << "oeuvre" << QList{2};
    QTest::newRow("both apostrophes") << "\"l'accueil\"" << QList{1};
    QTest::newRow("after an apostrophe") << "accueil" << QList{1, 5};
    QTest::newRow("hopital") << "\"a l'hopital\"" << QList{1};
    QTest::newRow("phrase") << "\"rendez vous obtenu\"" << QList{4};
    QTest::newRow("phrase in another order") << "\"vous rendez\"" << QList<int>{};
    QTest::newRow("number with a narrow space") << "\"1 234\"" << QList{2};
    QTest::newRow("near") << "NEAR(rendez annule, 4)" << QList{4};
    QTest::newRow("not so near") << "NEAR(rendez annule, 1)" << QList<int>{};
    QTest::newRow("both") << "dossier AND delais" << QList{0};
    QTest::newRow("either") << "coeur OR passeport" << QList{1, 4};
    QTest::newRow("not") << "delai NOT passeport" << QList{2};
    QTest::newRow("column title") << "title : accueil" << QList{5};
    QTest::newRow("column description") << "description : accueil" << QList{1};
    QTest::newRow("column answer") << "answer : dossier" << QList{3};
    QTest::newRow("several columns") << "{title answer} : dossier" << QList{0, 3};
    QTest::newRow("not in a column") << "- answer : dossier" << QList{0};
    QTest::newRow("second answer") << "answer : navres" << QList{4};
    QTest::newRow("third answer") << "answer : troisieme" << QList{5};
    QTest::newRow("across two answers") << "\"perdu retrouve\"" << QList<int>{};
    QTest::newRow("near across two answers") << "NEAR(perdu retrouve, 60)" << QList<int>{};
    QTest::newRow("in both answers") << "answer : perdu AND answer : retrouve" << QList{3};
    QTest::newRow("foreign letters") << "strasse AND oresund" << QList{5};
    QTest::newRow("absent") << "introuvable" << QList<int>{};
}

void TestSearchIndex::finds()
{
    QFETCH(QString, expression);
    QFETCH(QList<int>, rows);
    const auto found = indexOf(experiences)->match(expression.toStdString());
    QVERIFY2(found.ok(), found.ok() ? "" : qPrintable(messageOf(found.error())));
    QCOMPARE(QList<int>(found->begin(), found->end()), rows);
}

void TestSearchIndex::mistakesAreErrors_data()
{
    QTest::addColumn<QByteArray>("expression");
    for (const char* each :
         {"\"", "AND", "a AND", "l'accueil", "nothing : a", "a*b (", "(a", "NEAR(a", "*reads", "*id"})
        QTest::newRow(each) << QByteArray(each);
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("null") << QByteArray("a\0b", 3);
    QTest::newRow("deep") << QByteArray(5000, '(') + "a" + QByteArray(5000, ')');
}

void TestSearchIndex::mistakesAreErrors()
{
    QFETCH(QByteArray, expression);
    const auto index = indexOf(experiences);
    const auto found = index->match(expression.toStdString());
    QVERIFY(!found.ok());
    QCOMPARE(found.error().code, ErrorCode::WrongUsage);
    // The index is as good as before.
    const auto next = index->match("coeur");
    QVERIFY(next.ok());
    QCOMPARE(*next, Rows{1});
}

void TestSearchIndex::everyRowOfBothShards()
{
    std::vector<Experience> many;
    Rows all;
    for (Row i = 0; i < 1001; ++i) {
        many.push_back({"commun n" + QByteArray::number(i).toStdString(), "texte", {}});
        all.push_back(i);
    }
    const auto index = indexOf(many);
    const auto found = index->match("commun");
    QVERIFY(found.ok());
    QCOMPARE(*found, all);
    for (Row i : {0u, 499u, 500u, 501u, 1000u}) {
        const auto one = index->match("n" + QByteArray::number(i).toStdString());
        QVERIFY(one.ok());
        QCOMPARE(*one, Rows{i});
    }
}

void TestSearchIndex::noRows()
{
    const auto found = indexOf({})->match("coeur");
    QVERIFY(found.ok());
    QVERIFY(found->empty());
}

void TestSearchIndex::noExperiences()
{
    auto writer = SnapshotWriter::create(path(QStringLiteral("s.vigie")));
    QVERIFY(writer.ok());
    QVERIFY((*writer)->beginTable({"structures", "code", {{"code", "Code", ColumnKind::Code}}}).ok());
    QVERIFY((*writer)->append(std::array{Cell::ofText("s1")}).ok());
    const auto hash = (*writer)->commit({}, {});
    QVERIFY(hash.ok());
    const auto built = SearchIndex::build(path(QStringLiteral("s.vigie")), {});
    QVERIFY2(built.ok(), built.ok() ? "" : qPrintable(messageOf(built.error())));
    const auto index = SearchIndex::open(*hash);
    QVERIFY(index.ok());
    const auto found = (*index)->match("s1");
    QVERIFY(found.ok());
    QVERIFY(found->empty());
}

void TestSearchIndex::oneRow()
{
    const auto found = indexOf({{"seul", "", {}}})->match("seul");
    QVERIFY(found.ok());
    QCOMPARE(*found, Rows{0});
}

void TestSearchIndex::buildsOnlyWhatIsMissing()
{
    const QString hash = snapshot(QStringLiteral("x.vigie"), experiences);
    QVERIFY(!SearchIndex::exists(hash));
    QVERIFY(!SearchIndex::open(hash).ok());
    QVERIFY(SearchIndex::build(path(QStringLiteral("x.vigie")), {}).ok());
    QVERIFY(SearchIndex::exists(hash));
    QVERIFY(SearchIndex::folderFor(hash).startsWith(cache()));
    QCOMPARE(filesOf(hash), wholeIndex);
    // A build that begins asks whether it goes on: one that has nothing to do does not.
    std::stop_source stop;
    stop.request_stop();
    QVERIFY(SearchIndex::build(path(QStringLiteral("x.vigie")), {stop.get_token(), {}}).ok());
}

void TestSearchIndex::damagedIndexIsBuiltAgain_data()
{
    QTest::addColumn<int>("size");
    QTest::newRow("empty") << 0;
    QTest::newRow("header only") << 100;
    QTest::newRow("one page") << 8192;
    QTest::newRow("a byte too short") << -1;
    QTest::newRow("absent") << -2;
    QTest::newRow("not a database") << -3;
}

void TestSearchIndex::damagedIndexIsBuiltAgain()
{
    QFETCH(int, size);
    const QString hash = snapshot(QStringLiteral("x.vigie"), experiences);
    QVERIFY(SearchIndex::build(path(QStringLiteral("x.vigie")), {}).ok());
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
    QVERIFY(SearchIndex::build(path(QStringLiteral("x.vigie")), {}).ok());
    const auto again = SearchIndex::open(hash);
    QVERIFY(again.ok());
    QCOMPARE(*(*again)->match("passeport"), Rows{4});
}

void TestSearchIndex::indexOfAnotherContentIsRefused()
{
    const QString hash = snapshot(QStringLiteral("x.vigie"), experiences);
    QVERIFY(SearchIndex::build(path(QStringLiteral("x.vigie")), {}).ok());
    const QString other = snapshot(QStringLiteral("y.vigie"), {experiences.begin(), experiences.begin() + 6});
    QVERIFY(other != hash);
    QVERIFY(QDir().mkpath(SearchIndex::folderFor(other)));
    for (const char* shard : {"/shard-0.db", "/shard-1.db"})
        QVERIFY(QFile::copy(SearchIndex::folderFor(hash) + QLatin1String(shard),
                            SearchIndex::folderFor(other) + QLatin1String(shard)));
    QVERIFY(!SearchIndex::exists(other));
    QVERIFY(SearchIndex::build(path(QStringLiteral("y.vigie")), {}).ok());
    QVERIFY(SearchIndex::exists(other));
    // Nor one whose halves are the same half.
    QVERIFY(QFile::remove(SearchIndex::folderFor(other) + QStringLiteral("/shard-1.db")));
    QVERIFY(QFile::copy(SearchIndex::folderFor(other) + QStringLiteral("/shard-0.db"),
                        SearchIndex::folderFor(other) + QStringLiteral("/shard-1.db")));
    QVERIFY(!SearchIndex::exists(other));
}

/// Refused, or an error, or rows that exist.
void TestSearchIndex::flippedBitsNeverCrash()
{
    const QString hash = snapshot(QStringLiteral("x.vigie"), experiences);
    QVERIFY(SearchIndex::build(path(QStringLiteral("x.vigie")), {}).ok());
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
                QVERIFY(row < experiences.size());
        }
        if (!QFile::exists(shard))
            QVERIFY(SearchIndex::build(path(QStringLiteral("x.vigie")), {}).ok());
    }
    QVERIFY(refused > 0);
    QVERIFY(failed > 0);
}

void TestSearchIndex::cancelLeavesNothing()
{
    const QString hash = snapshot(QStringLiteral("x.vigie"), experiences);
    std::stop_source stop;
    stop.request_stop();
    const auto built = SearchIndex::build(path(QStringLiteral("x.vigie")), {stop.get_token(), {}});
    QVERIFY(!built.ok());
    QCOMPARE(built.error().code, ErrorCode::Cancelled);
    QVERIFY(!SearchIndex::exists(hash));
    QVERIFY(filesOf(hash).isEmpty());
}

/// Asked to stop at the first sign of progress, it is not whole afterwards.
void TestSearchIndex::cancelWhileItRuns()
{
    std::vector<Experience> many;
    std::mt19937 random(3);
    for (int i = 0; i < 20'000; ++i) {
        std::string text;
        for (int word = 0; word < 60; ++word)
            text += "m" + QByteArray::number(random() % 50'000).toStdString() + ' ';
        many.push_back({"titre", text, {}});
    }
    const QString hash = snapshot(QStringLiteral("x.vigie"), many);
    std::stop_source stop;
    qint64 told = -1;
    const auto built =
        SearchIndex::build(path(QStringLiteral("x.vigie")), {stop.get_token(), [&](const Progress& step) {
                                                                 told = step.total;
                                                                 stop.request_stop();
                                                             }});
    QCOMPARE(told, 20'000);
    QVERIFY(!built.ok());
    QCOMPARE(built.error().code, ErrorCode::Cancelled);
    QVERIFY(filesOf(hash).isEmpty());
}

void TestSearchIndex::waitsForAnotherBuild()
{
    const QString hash = snapshot(QStringLiteral("x.vigie"), experiences);
    QVERIFY(QDir().mkpath(SearchIndex::folderFor(hash)));
    QLockFile other(SearchIndex::folderFor(hash) + QStringLiteral("/build.lock"));
    QVERIFY(other.tryLock(0));
    std::stop_source stop;
    int told = 0;
    const auto asked = [&](const Progress&) {
        if (++told == 2)
            stop.request_stop();
    };
    const auto refused = SearchIndex::build(path(QStringLiteral("x.vigie")), {stop.get_token(), asked});
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().code, ErrorCode::Cancelled);
    // The other one ends while this one waits.
    const auto ends = [&](const Progress&) { other.unlock(); };
    QVERIFY(SearchIndex::build(path(QStringLiteral("x.vigie")), {{}, ends}).ok());
    QVERIFY(SearchIndex::exists(hash));
}

void TestSearchIndex::leftoversAreRemoved()
{
    const QString hash = snapshot(QStringLiteral("x.vigie"), experiences);
    const QString killed = cache() + u'/' + QString(64, u'a') + QStringLiteral("-1");
    for (const QString& folder : {SearchIndex::folderFor(hash), killed}) {
        QVERIFY(QDir().mkpath(folder));
        QFile part(folder + QStringLiteral("/shard-0.db.part"));
        QVERIFY(part.open(QIODevice::WriteOnly) && part.write("half") == 4);
    }
    QVERIFY(SearchIndex::build(path(QStringLiteral("x.vigie")), {}).ok());
    QCOMPARE(filesOf(hash), wholeIndex);
    QVERIFY(!QDir(killed).exists());
}

void TestSearchIndex::oldIndexesAreRemoved()
{
    QStringList hashes;
    for (int i = 0; i < 7; ++i) {
        const QString name = QStringLiteral("x%1.vigie").arg(i);
        hashes += snapshot(name, {{"titre " + QByteArray::number(i).toStdString(), "", {}}});
        QVERIFY(SearchIndex::build(path(name), {}).ok());
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

void TestSearchIndex::missingRowIsAnError()
{
    const QString hash = snapshot(QStringLiteral("x.vigie"), experiences);
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("thief"));
        database.setDatabaseName(path(QStringLiteral("x.vigie")));
        QVERIFY(database.open());
        QVERIFY(QSqlQuery(database).exec(QStringLiteral("DELETE FROM experiences WHERE id = '1003'")));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("thief"));
    const auto built = SearchIndex::build(path(QStringLiteral("x.vigie")), {});
    QVERIFY(!built.ok());
    QCOMPARE(built.error().code, ErrorCode::InputUnusable);
    QVERIFY(!SearchIndex::exists(hash));
    QVERIFY(filesOf(hash).isEmpty());
}

void TestSearchIndex::hashIsNoPath()
{
    QVERIFY(SearchIndex::folderFor(QStringLiteral("../../../x")).isEmpty());
    QVERIFY(!SearchIndex::exists(QStringLiteral("../../../x")));
    snapshot(QStringLiteral("x.vigie"), experiences);
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("forger"));
        database.setDatabaseName(path(QStringLiteral("x.vigie")));
        QVERIFY(database.open());
        QVERIFY(QSqlQuery(database).exec(
            QStringLiteral("UPDATE meta SET value = '../../../../x' WHERE key = 'content_hash'")));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("forger"));
    const auto built = SearchIndex::build(path(QStringLiteral("x.vigie")), {});
    QVERIFY(!built.ok());
    QCOMPARE(built.error().code, ErrorCode::InputUnusable);
}

void TestSearchIndex::cacheThatCannotBeWritten()
{
    QFile inTheWay(path(QStringLiteral("cache")));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    snapshot(QStringLiteral("x.vigie"), experiences);
    const auto built = SearchIndex::build(path(QStringLiteral("x.vigie")), {});
    QVERIFY(!built.ok());
    QCOMPARE(built.error().code, ErrorCode::OutputFailed);
}

void TestSearchIndex::randomExpressionsNeverCrash()
{
    const auto index = indexOf(experiences);
    const std::vector<std::string> pieces = {
        "\"", "(",   ")",    "*",      "^",      "+", "-",  ":",       "{",     "}",         ",",     "AND",
        "OR", "NOT", "NEAR", "NEAR(",  " ",      " ", " ",  "dossier", "delai", "l'accueil", "title", "answer :",
        "é",  "œ",   "3",    "\u00a0", "\ue000", "👍", "--", "/*",      ";",     "\\",        "%",     "rank"};
    std::mt19937 random(5);
    int understood = 0;
    for (int i = 0; i < 2000; ++i) {
        std::string expression;
        const auto length = random() % 12;
        for (quint32 piece = 0; piece < length; ++piece) {
            if (random() % 10 == 0)
                expression += char(random() % 256);
            else
                expression += pieces[random() % pieces.size()];
        }
        const auto found = index->match(expression);
        understood += found.ok();
        if (!found)
            QCOMPARE(found.error().code, ErrorCode::WrongUsage);
        else
            for (Row row : *found)
                QVERIFY(row < experiences.size());
    }
    QVERIFY(understood > 50 && understood < 1950);
    QCOMPARE(*index->match("coeur"), Rows{1});
}

void TestSearchIndex::progressIsToldByTheCaller()
{
    std::vector<Experience> many(30'000, {"titre", "un texte de quelques mots seulement, mais bien des fois", {}});
    snapshot(QStringLiteral("x.vigie"), many);
    const QThread* caller = QThread::currentThread();
    qint64 last = 0;
    bool sound = true;
    const auto built = SearchIndex::build(path(QStringLiteral("x.vigie")),
                                          {{}, [&](const Progress& step) {
                                               sound = sound && step.total == 30'000 && step.done >= last &&
                                                       step.done <= step.total && QThread::currentThread() == caller;
                                               last = step.done;
                                           }});
    QVERIFY(built.ok());
    QVERIFY(sound);
    QCOMPARE(last, 30'000);
}

QTEST_GUILESS_MAIN(TestSearchIndex)
#include "test_search_index.moc"
