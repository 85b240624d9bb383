// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.h"
#include "core/query/query_language.h"
#include "core/session/import_session.h"
#include "ui/control/saved_views.h"
#include "ui/control/structure_groups.h"
#include "ui/views/main_window.h"
#include "ui/views/message_bar.h"
#include "ui/views/project_acts.h"

#include <QDir>
#include <QFile>
#include <QSettings>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace vigie;

namespace {

const char* const structuresCsv =
    "Code SP+ de la structure;Intitulé du réseau;Intitulé de la typologie;Intitulé de la structure;Code postal de la "
    "structure;Actif\n"
    "S1;CNAF;CAF;CAF de l'Isère;38000;Oui\n"
    "S2;CNAF;CAF;CAF du Rhône;69003;Oui\n";
const char* const indicatorsCsv = "Code SP+ de l'indicateur;Réseau;Intitulé original de l'indicateur;Unité\n"
                                  "I1;CNAF;Délai moyen;jours\n";
const char* const resultsCsv =
    "Code SP+ de la structure;Intitulé de la structure;Intitulé de la typologie;Code SP+ de l'indicateur;Intitulé de "
    "l'indicateur;Valeur;Date de mise à jour\n"
    "S1;CAF de l'Isère;CAF;I1;Délai moyen;12;2025-01-01\n"
    "S2;CAF du Rhône;CAF;I1;Délai moyen;9;2025-01-01\n";

/// A machine of its own: settings, data folder and everything below them.
struct Profile
{
    explicit Profile(const QString& at) : folder(at) {}

    QString data() const { return folder + QStringLiteral("/share/vigie"); }
    void enter() const
    {
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder + QStringLiteral("/config"));
        qputenv("XDG_CONFIG_HOME", (folder + QStringLiteral("/config")).toUtf8());
        qputenv("XDG_DATA_HOME", (folder + QStringLiteral("/share")).toUtf8());
        qputenv("VIGIE_CACHE_DIR", (folder + QStringLiteral("/cache")).toUtf8());
    }

    QString folder;
};

}    // namespace

/// A project is made on one machine and read on another: everything that somebody decided arrives.
class TestProjectTravels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_window.reset(); }
    void everythingArrives_data();
    void everythingArrives();
    void anAbsentSnapshotIsNamed();
    void aSnapshotOfThatNameWithOtherContentIsNotTaken();

private:
    void start(const Profile& profile);
    void openAndWait(const QString& path);
    void work();
    void checkWork();
    QString save(bool embed);
    void makeSnapshot(const QString& path, int experiences);
    WorkbookController& book() { return m_window->workspace().workbook(); }
    QString at(const char* path) const { return m_folder->filePath(QLatin1String(path)); }

    std::optional<QTemporaryDir> m_folder;
    std::unique_ptr<MainWindow> m_window;
};

void TestProjectTravels::initTestCase()
{
    QCoreApplication::setOrganizationName(QStringLiteral("vigie-test"));
    QCoreApplication::setApplicationName(QStringLiteral("vigie-test-project-travels"));
    speak(QStringLiteral("en"), *qApp);
}

void TestProjectTravels::init()
{
    m_folder.emplace();
    for (const char* folder : {"here", "there", "letter"})
        QVERIFY(QDir(m_folder->path()).mkpath(QLatin1String(folder)));
    makeSnapshot(at("here/one.vigie"), 12);
}

void TestProjectTravels::makeSnapshot(const QString& path, int experiences)
{
    const QString folder = path + QStringLiteral(".files");
    QVERIFY(QDir().mkpath(folder));
    QByteArray told = "ID expérience;Date de publication;Titre;Description;Ressenti usager;Intitulé Typologie 1\n";
    for (int i = 0; i < experiences; ++i)
        told += QByteArray::number(i + 1) + ";2025-01-" + QByteArray::number(10 + i) + ";Titre;Texte;" +
                (i % 3 ? "Négatif" : "Positif") + ";CAF\n";
    const std::pair<const char*, QByteArray> files[] = {{"structures.csv", structuresCsv},
                                                        {"indicateurs.csv", indicatorsCsv},
                                                        {"resultats.csv", resultsCsv},
                                                        {"experiences.csv", told}};
    for (const auto& [name, content] : files) {
        QFile file(folder + u'/' + QLatin1String(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    ImportRequest request;
    request.inputs = QStringList{folder};
    request.snapshotPath = path;
    request.label = QStringLiteral("one.vigie");
    QVERIFY(importToSnapshot(request, {}).ok());
    QVERIFY(QDir(folder).removeRecursively());
}

void TestProjectTravels::start(const Profile& profile)
{
    m_window.reset();
    profile.enter();
    m_window = std::make_unique<MainWindow>(profile.data());
    m_window->resize(1280, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_window->resume();
    m_window->keepSession();
    QTRY_VERIFY(!m_window->snapshots().opening());
}

void TestProjectTravels::openAndWait(const QString& path)
{
    QSignalSpy opened(&m_window->snapshots(), &SnapshotController::snapshotOpened);
    m_window->openFiles({path});
    QVERIFY(opened.wait(30'000));
}

/// One of each thing that somebody decides.
void TestProjectTravels::work()
{
    SnapshotController& snapshots = m_window->snapshots();
    SavedViews views(m_window->workspace());
    snapshots.setFilter(*snapshots.understood(QStringLiteral("typologie:CAF")));
    views.save(QStringLiteral("Mes CAF & co"), WindowPlace::Map);
    StructureGroups groups(m_window->workspace());
    QVERIFY(groups.keep({QStringLiteral("Isère"), StructureGroup::Kind::List, {}, {"S1", "S404"}}, {}));
    QVERIFY(
        groups.keep({QStringLiteral("Toutes"), StructureGroup::Kind::Rule, QStringLiteral("typologie:CAF"), {}}, {}));
    Annotation note;
    note.note = QStringLiteral("À citer\nsur deux lignes — œuvre");
    note.bookmarked = true;
    note.colour = 3;
    note.codes = QStringList{QStringLiteral("attente"), QStringLiteral("guichet")};
    book().annotate({{"2", note}}, QStringLiteral("note"));
    book().markRead("3");
    book().setDecision("I1", {.polarity = Polarity::LowerIsBetter, .definition = "du dépôt à la réponse"});
    book().setThresholds({5, 20});
    snapshots.setThresholds({5, 20});
    snapshots.setFilter(*snapshots.understood(QStringLiteral("ressenti:négatif")));
    m_window->showPlace(WindowPlace::Indicators);
    QVERIFY(!QTest::currentTestFailed());
}

void TestProjectTravels::checkWork()
{
    SnapshotController& snapshots = m_window->snapshots();
    QCOMPARE(printQuery(snapshots.filter()), QStringLiteral("ressenti:Négatif"));
    QCOMPARE(snapshots.selection().experienceCount(), Row(8));
    QVERIFY(!snapshots.undoStack().canUndo());
    QCOMPARE(m_window->findChild<QTabWidget*>(QStringLiteral("places"))->currentIndex(),
             static_cast<int>(WindowPlace::Indicators));
    QCOMPARE(snapshots.thresholds(), (Thresholds{5, 20}));
    QCOMPARE(book().thresholds(), (Thresholds{5, 20}));
    const std::vector<SavedView> views = SavedViews(m_window->workspace()).views();
    QCOMPARE(views.size(), size_t(1));
    QCOMPARE(views[0].name, QStringLiteral("Mes CAF & co"));
    QCOMPARE(views[0].place, WindowPlace::Map);
    QVERIFY(snapshots.understood(views[0].query).ok());
    const StructureGroups groups(m_window->workspace());
    QCOMPARE(groups.entries().size(), size_t(2));
    QVERIFY(groups.entries()[0].group.codes == (std::vector<std::string>{"S1", "S404"}));
    QCOMPARE(groups.entries()[1].group.rule, QStringLiteral("typologie:CAF"));
    QVERIFY(groups.entries()[1].codes == (std::vector<std::string>{"S1", "S2"}));
    const Annotation note = book().annotation("2");
    QCOMPARE(note.note, QStringLiteral("À citer\nsur deux lignes — œuvre"));
    QVERIFY(note.bookmarked);
    QCOMPARE(note.colour, 3);
    QCOMPARE(note.codes, (QStringList{QStringLiteral("attente"), QStringLiteral("guichet")}));
    QVERIFY(book().annotation("3").read);
    const IndicatorDecision* decision = book().decisions().find("I1");
    QVERIFY(decision);
    QCOMPARE(decision->polarity, std::optional(Polarity::LowerIsBetter));
    QCOMPARE(decision->definition, std::optional<std::string>("du dépôt à la réponse"));
}

QString TestProjectTravels::save(bool embed)
{
    const QString file = at("here/essai.vigie-project");
    ProjectController& projects = m_window->findChild<ProjectActs*>()->controller();
    QSignalSpy saved(&projects, &ProjectController::saved);
    projects.save({file, QStringLiteral("Été & <b>hiver</b>"), {{at("here/one.vigie"), embed}}, 0});
    return saved.wait(30'000) ? file : QString();
}

void TestProjectTravels::everythingArrives_data()
{
    QTest::addColumn<bool>("embed");
    QTest::newRow("the snapshot inside") << true;
    QTest::newRow("the snapshot beside") << false;
}

void TestProjectTravels::everythingArrives()
{
    QFETCH(const bool, embed);
    start(Profile(at("here/profile")));
    openAndWait(at("here/one.vigie"));
    work();
    const QString file = save(embed);
    QVERIFY(!file.isEmpty());
    m_window->close();
    m_window.reset();

    // It is carried elsewhere, and this machine is no more.
    const QString carried = at("letter/renamed.vigie-project");
    QVERIFY(QFile::rename(file, carried));
    if (!embed)
        QVERIFY(QFile::rename(at("here/one.vigie"), at("letter/one.vigie")));
    QVERIFY(QDir(at("here")).removeRecursively());

    const Profile there(at("there/profile"));
    start(there);
    QVERIFY(!m_window->snapshots().isOpen());
    QVERIFY(SavedViews(m_window->workspace()).views().empty());
    openAndWait(carried);
    checkWork();
    QCOMPARE(m_window->windowTitle(), QStringLiteral("Vigie — Été & <b>hiver</b> [one.vigie]"));
    if (QTest::currentTestFailed())
        return;
    // The same after the next start, without the letter when all was in it.
    m_window->close();
    m_window.reset();
    if (embed)
        QVERIFY(QDir(at("letter")).removeRecursively());
    start(there);
    QVERIFY(m_window->snapshots().isOpen());
    checkWork();
}

void TestProjectTravels::anAbsentSnapshotIsNamed()
{
    start(Profile(at("here/profile")));
    openAndWait(at("here/one.vigie"));
    work();
    const QString file = save(false);
    QVERIFY(!file.isEmpty());
    m_window->close();
    m_window.reset();
    const QString carried = at("letter/alone.vigie-project");
    QVERIFY(QFile::rename(file, carried));
    QVERIFY(QDir(at("here")).removeRecursively());
    start(Profile(at("there/profile")));
    m_window->openFiles({carried});
    auto* bar = m_window->findChild<MessageBar*>();
    QTRY_VERIFY_WITH_TIMEOUT(bar->isVisible(), 30'000);
    // What is missing is said by name, and the work that needs no snapshot is there.
    QTRY_VERIFY2(bar->text().contains(QStringLiteral("one.vigie")), qPrintable(bar->text()));
    QVERIFY(!m_window->snapshots().isOpen());
    QCOMPARE(book().annotation("2").codes.size(), 2);
}

void TestProjectTravels::aSnapshotOfThatNameWithOtherContentIsNotTaken()
{
    start(Profile(at("here/profile")));
    openAndWait(at("here/one.vigie"));
    work();
    const QString file = save(false);
    QVERIFY(!file.isEmpty());
    m_window->close();
    m_window.reset();
    const QString carried = at("letter/wrong.vigie-project");
    QVERIFY(QFile::rename(file, carried));
    makeSnapshot(at("letter/one.vigie"), 3);
    QVERIFY(QDir(at("here")).removeRecursively());
    start(Profile(at("there/profile")));
    m_window->openFiles({carried});
    auto* bar = m_window->findChild<MessageBar*>();
    QTRY_VERIFY_WITH_TIMEOUT(bar->isVisible(), 30'000);
    QVERIFY(!m_window->snapshots().isOpen());
}

QTEST_MAIN(TestProjectTravels)
#include "test_project_travels.moc"
