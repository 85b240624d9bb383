// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.h"
#include "core/ingest/zip_archive.h"
#include "core/session/import_session.h"
#include "tests/ingest/made_archives.h"
#include "tests/ui/hostile_data.h"
#include "tests/ui/text_audit.h"
#include "ui/control/quotation_document.h"
#include "ui/control/saved_views.h"
#include "ui/control/structure_groups.h"
#include "ui/models/experience_model.h"
#include "ui/models/shown_testimony.h"
#include "ui/render/figure_export.h"
#include "ui/render/figure_panel.h"
#include "ui/style/theme.h"
#include "ui/views/main_window.h"
#include "ui/views/reading_text.h"

#include <QAbstractItemView>
#include <QAction>
#include <QClipboard>
#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSet>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTextDocument>
#include <QXmlStreamReader>

#include <algorithm>
#include <set>

using namespace vigie;

/// Everything that somebody could publish to be taken for something else than text, walked through the whole window.
class TestHostileText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void textsArriveAsTheyWereWritten();
    void theWatchSeesWhatIsWrong();
    void everyPlaceShowsThemAsText();
    void chipsShowThemAsText();
    void ownNamesAreTextToo();
    void testimoniesAreReadLiterally();
    void dialogsShowThemAsText();
    void thePaletteShowsThemAsText();
    void figuresAreSavedAsText();
    void quotationsAreExportedAsText();

private:
    template <typename T>
    T* child(const char* name)
    {
        return m_window->findChild<T*>(QLatin1String(name));
    }
    SnapshotController& snapshots() { return m_window->snapshots(); }
    void settle();
    void visit(const QString& where);
    void visitTabs(QWidget* part, const QString& where);
    void visitMenus(const QString& where);
    void trigger(const char* action);
    std::vector<std::string> valuesOf(const char* table, const char* column) const;

    QTemporaryDir m_folder;
    QString m_canary;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<TextAudit> m_audit;
    std::map<QString, std::shared_ptr<const FigureSpec>> m_figures;    ///< that were on screen, by their titles
};

void TestHostileText::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
    QCoreApplication::setOrganizationName(QStringLiteral("vigie-test"));
    QCoreApplication::setApplicationName(QStringLiteral("vigie-hostile"));
    speak(QStringLiteral("fr"), *qApp);
    applyTheme(*qApp);
    qputenv("VIGIE_CACHE_DIR", m_folder.filePath(QStringLiteral("cache")).toUtf8());
    m_canary = m_folder.filePath(QStringLiteral("canary.png"));
    QVERIFY(writeCanary(m_canary));
    QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("files")));
    QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("Moi&Toi <b>gras")));
    QVERIFY(writeHostileFiles(m_folder.filePath(QStringLiteral("files")), m_canary));
    ImportRequest request;
    request.inputs = QStringList{m_folder.filePath(QStringLiteral("files"))};
    request.snapshotPath = m_folder.filePath(QStringLiteral("Moi&Toi <b>gras/hostile.vigie"));
    request.label = QStringLiteral("<img src='file:%1'> Moi&Toi").arg(m_canary);
    const auto imported = importToSnapshot(request, {});
    QVERIFY2(imported.ok(), imported.ok() ? "" : qPrintable(imported.error().message()));
    m_window = std::make_unique<MainWindow>(m_folder.filePath(QStringLiteral("data")));
    m_window->resize(1280, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    QSignalSpy opened(&snapshots(), &SnapshotController::snapshotOpened);
    m_window->openFiles({request.snapshotPath});
    QVERIFY(opened.wait(60'000));
    settle();
}

void TestHostileText::init()
{
    m_audit = std::make_unique<TextAudit>(QSize(1280, 800));
    snapshots().setFilter({});
    settle();
}

void TestHostileText::cleanup()
{
    const QStringList problems = m_audit->problems();
    m_audit.reset();
    QVERIFY2(problems.isEmpty(), qPrintable(u'\n' + problems.join(u'\n')));
}

/// Until nobody works in the background any more.
void TestHostileText::settle()
{
    const auto busy = [this] {
        for (const JobRunner* runner : m_window->findChildren<JobRunner*>()) {
            if (runner->running())
                return true;
        }
        return snapshots().searching();
    };
    QTest::qWait(20);
    QTRY_VERIFY_WITH_TIMEOUT(!busy(), 60'000);
    QTest::qWait(20);
}

std::vector<std::string> TestHostileText::valuesOf(const char* table, const char* column) const
{
    const Dataset& dataset = *m_window->snapshots().snapshot().dataset;
    const Table& from = QLatin1String(table) == QLatin1String("structures") ? dataset.structures : dataset.indicators;
    std::vector<std::string> values;
    const CodeColumn* codes = from.codes(column);
    for (Row row = 0; codes && row < from.rowCount(); ++row)
        values.emplace_back(codes->text(row));
    return values;
}

/// Otherwise the rest would prove nothing.
void TestHostileText::textsArriveAsTheyWereWritten()
{
    const auto names = valuesOf("structures", "name");
    const std::set<std::string> known(names.begin(), names.end());
    int literally = 0;
    const QStringList texts = hostileTexts(m_canary);
    for (const QString& text : texts)
        literally += known.contains(text.toStdString());
    QVERIFY2(literally >= texts.size() - 10, qPrintable(QString::number(literally)));
    for (const char* text : {"Moi&Toi", "<b>gras</b>", "R&&D & Cie", "=cmd|'/c calc'!A1"})
        QVERIFY2(known.contains(text), text);
    QVERIFY(known.contains(QString(7000, u'x').toStdString()));
    QVERIFY(snapshots().selection().experienceCount() > 100);
}

/// A watch that never barks proves nothing either.
void TestHostileText::theWatchSeesWhatIsWrong()
{
    TextAudit audit(QSize(1280, 800));
    QWidget window;
    QLabel rich(QStringLiteral("<img src='file:%1'>").arg(m_canary), &window);
    QPushButton eaten(QStringLiteral("Moi&Toi"), &window);
    eaten.setToolTip(QStringLiteral("<b>gras</b>"));
    rich.setGeometry(0, 0, 100, 100);
    window.resize(1400, 300);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    audit.look(&window, QStringLiteral("probe"));
    const QString found = audit.problems().join(u'\n');
    for (const char* part : {"for markup", "is eaten", "tool tip is taken", "dots of the canary", "1400x300"})
        QVERIFY2(found.contains(QLatin1String(part)), qPrintable(found));
}

void TestHostileText::visit(const QString& where)
{
    settle();
    m_audit->look(m_window.get(), where);
    for (FigurePanel* panel : m_window->findChildren<FigurePanel*>()) {
        if (!panel->isVisible() || !panel->figure())
            continue;
        m_figures.emplace(panel->objectName() + panel->figure()->frame.title, panel->figure());
        if (auto* view = panel->findChild<QWidget*>(QStringLiteral("figurePanel.view")))
            m_audit->lookAtHelp(view, where + QStringLiteral(", mark of ") + panel->objectName());
    }
}

void TestHostileText::visitTabs(QWidget* part, const QString& where)
{
    const QList<QTabBar*> bars = part->findChildren<QTabBar*>();
    bool any = false;
    for (QTabBar* tabs : bars) {
        if (!tabs->isVisible() || tabs->parentWidget() == child<QTabWidget>("places"))
            continue;
        any = true;
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            visit(QStringLiteral("%1, %2").arg(where, tabs->tabText(tab)));
        }
        tabs->setCurrentIndex(0);
    }
    if (!any)
        visit(where);
}

void TestHostileText::visitMenus(const QString& where)
{
    for (QAbstractItemView* view : m_window->findChildren<QAbstractItemView*>()) {
        if (!view->isVisible() || !view->model() || view->model()->rowCount() == 0)
            continue;
        view->setCurrentIndex(view->model()->index(0, 0));
        m_audit->lookAtContextMenu(view->viewport(), view->visualRect(view->currentIndex()).center(), where);
    }
    settle();
}

void TestHostileText::everyPlaceShowsThemAsText()
{
    for (int place = 0; place < 6; ++place) {
        m_window->showPlace(static_cast<WindowPlace>(place));
        const QString where = placeId(static_cast<WindowPlace>(place));
        visitTabs(child<QTabWidget>("places")->currentWidget(), where);
        visitMenus(where);
        if (QTest::currentTestFailed())
            return;
    }
    // The sheets of the nastiest ones, and the tree.
    const auto codes = valuesOf("structures", "code");
    for (const std::string& code : codes) {
        m_window->workspace().showStructure(code);
        visit(QStringLiteral("sheet of ") + QString::fromStdString(code));
    }
    if (auto* tree = child<QAbstractButton>("structures-as-hierarchy"))
        tree->click();
    visit(QStringLiteral("hierarchy"));
    for (const std::string& code : valuesOf("indicators", "code")) {
        m_window->workspace().showIndicator(code);
        visit(QStringLiteral("indicator ") + QString::fromStdString(code));
    }
    QVERIFY(m_figures.size() > 10);
    QVERIFY(m_audit->looks() > 60);
}

void TestHostileText::chipsShowThemAsText()
{
    m_window->showPlace(WindowPlace::Overview);
    for (const char* field : {"typology", "network"}) {
        for (const std::string& value : valuesOf("structures", field)) {
            if (snapshots().filter().on(field))
                snapshots().removeCondition(field);
            snapshots().toggle(field, value);
            visit(QStringLiteral("%1 = %2").arg(QLatin1String(field), QString::fromStdString(value).left(40)));
        }
        snapshots().setFilter({});
    }
    snapshots().toggle("structure_code", "S<b>&10");
    settle();
    auto* chip = child<QPushButton>("chip-structure_code");
    QVERIFY(chip);
    QVERIFY2(chip->text().contains(QStringLiteral("Moi&&Toi")), qPrintable(chip->text()));
    // What is printed of a filter restores it.
    const auto again = snapshots().understood(printQuery(snapshots().filter()));
    QVERIFY(again.ok());
    QVERIFY(*again == snapshots().filter());
}

/// Views, groups, codes and notes that the analyst names.
void TestHostileText::ownNamesAreTextToo()
{
    SavedViews views(m_window->workspace());
    StructureGroups groups(m_window->workspace());
    WorkbookController& book = m_window->workspace().workbook();
    std::vector<AnalystWorkbook::AnnotationChange> changes;
    int number = 0;
    for (const QString& text : hostileTexts(m_canary)) {
        views.save(text, WindowPlace::Overview);
        groups.keep({text, StructureGroup::Kind::List, {}, {"S<b>&" + std::to_string(number)}}, {});
        Annotation annotation;
        annotation.note = text;
        annotation.bookmarked = true;
        annotation.codes = QStringList{text.left(300).simplified()};
        changes.emplace_back("E<b>&" + std::to_string(number++), annotation);
    }
    book.annotate(changes, QStringLiteral("note"));
    QCOMPARE(views.views().size(), changes.size());
    m_window->showPlace(WindowPlace::Experiences);
    visit(QStringLiteral("own names"));
    auto* list = child<QTableView>("experiences");
    for (int row = 0; row < 40; ++row) {
        list->setCurrentIndex(list->model()->index(row, 0));
        m_audit->look(m_window.get(), QStringLiteral("noted %1").arg(row));
    }
    trigger("action-views");
    trigger("action-notebook");
}

void TestHostileText::trigger(const char* action)
{
    const QString where = QLatin1String(action);
    auto* act = child<QAction>(action);
    QVERIFY2(act, action);
    act->trigger();
    QTest::qWait(100);
    settle();
    for (QWidget* window : QApplication::topLevelWidgets()) {
        if (window == m_window.get() || !window->isVisible())
            continue;
        m_audit->look(window, where);
        window->close();
    }
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void TestHostileText::testimoniesAreReadLiterally()
{
    m_window->showPlace(WindowPlace::Experiences);
    settle();
    auto* list = child<QTableView>("experiences");
    QSet<QString> whole;
    for (const QString& text : hostileTexts(m_canary))
        whole += asShown(QString(text).replace(QChar(0x85), u'…')).simplified();    // read as Windows-1252
    int copied = 0;
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        list->setCurrentIndex(list->model()->index(row, 0));
        const QString title = list->model()->index(row, ExperienceModel::Title).data().toString();
        QStringList shown;
        for (const ReadingText* text : child<QWidget>("reader")->findChildren<ReadingText*>())
            shown += text->toPlainText().simplified();
        // The list has the beginning of what the reader has whole.
        const QString beginning = (title.endsWith(u'…') ? title.chopped(1) : title).simplified();
        const auto isTitle = [&](const QString& text) { return whole.contains(text) && text.startsWith(beginning); };
        QVERIFY2(title.isEmpty() || std::any_of(shown.begin(), shown.end(), isTitle), qPrintable(title.left(200)));
        if (row % 4 == 0) {
            m_audit->look(m_window.get(), QStringLiteral("testimony %1").arg(row));
            child<QPushButton>("copy-quotation")->click();
            const QMimeData* held = QGuiApplication::clipboard()->mimeData();
            QVERIFY(held->hasText());
            QVERIFY(!held->hasHtml());
            ++copied;
        }
    }
    QVERIFY(copied > 20);
}

void TestHostileText::dialogsShowThemAsText()
{
    snapshots().toggle("structure_code", "S<b>&0");
    for (const char* action : {"action-report", "action-history", "action-thresholds", "action-save-project",
                               "action-about", "action-query"})
        trigger(action);
    if (auto* groups = child<QAbstractButton>("structure-groups"); groups && groups->isVisible())
        groups->click();
    settle();
    QVERIFY(m_audit->looks() > 4);
}

void TestHostileText::thePaletteShowsThemAsText()
{
    child<QAction>("action-go")->trigger();
    auto* palette = child<QDialog>("palette");
    QVERIFY(palette);
    auto* field = palette->findChild<QLineEdit*>();
    for (const char* typed : {"moi", "img", "gras", "xxxx", "fichier", "cmd", "drop", "mot"}) {
        field->setText(QLatin1String(typed));
        QVERIFY2(palette->findChild<QAbstractItemView*>(QStringLiteral("palette-list"))->model()->rowCount() > 0,
                 typed);
        m_audit->look(palette, QStringLiteral("palette ") + QLatin1String(typed));
    }
    palette->reject();
}

/// Files are whole, show no picture of somebody else's, and read none.
void TestHostileText::figuresAreSavedAsText()
{
    QVERIFY(!m_figures.empty());
    int number = 0;
    for (const auto& [name, figure] : m_figures) {
        const QString path = m_folder.filePath(QStringLiteral("figure-%1.").arg(++number));
        QVERIFY(exportFigure(*figure, path + QStringLiteral("svg")).ok());
        QFile svg(path + QStringLiteral("svg"));
        QVERIFY(svg.open(QIODevice::ReadOnly));
        QXmlStreamReader reader(&svg);
        while (!reader.atEnd()) {
            reader.readNext();
            const bool picture = reader.isStartElement() && reader.name() == u"image";
            for (const QXmlStreamAttribute& attribute : reader.attributes()) {
                if (picture && attribute.name() == u"href" && !attribute.value().startsWith(u"data:"))
                    m_audit->note(QStringLiteral("SVG of %1 refers to %2").arg(name, attribute.value()));
            }
        }
        if (reader.hasError())
            m_audit->note(QStringLiteral("SVG of %1, line %2: %3")
                              .arg(name.left(60))
                              .arg(reader.lineNumber())
                              .arg(reader.errorString()));
        if (number % 8)
            continue;
        m_audit->lookAtPicture(renderFigure(*figure, {160, 0, 96}), QStringLiteral("picture of ") + name);
        QVERIFY(exportFigure(*figure, path + QStringLiteral("pdf")).ok());
        QVERIFY(exportFigure(*figure, path + QStringLiteral("png"), {160, 0, 96}).ok());
    }
}

void TestHostileText::quotationsAreExportedAsText()
{
    QuotationDocument document;
    const QStringList texts = hostileTexts(m_canary);
    document.title = texts[0];
    document.introduction = texts[1];
    document.withNotes = true;
    document.withPersonalData = true;
    for (const QString& text : texts) {
        NotedQuotation quoted;
        quoted.quotation.text = text;
        quoted.quotation.id = QStringLiteral("E<b>&1");
        quoted.quotation.service = text.left(200);
        quoted.quotation.source = text.left(200);
        quoted.note = text;
        quoted.codes = QStringList{text.left(200)};
        document.quotations.push_back(quoted);
    }
    const auto written = [&](const char* form) {
        const QString path = m_folder.filePath(QStringLiteral("quoted.") + QLatin1String(form));
        QFile file(writeQuotations(document, path).ok() ? path : QString());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    for (const char* form : {"html", "md"}) {
        const QString text = QString::fromUtf8(written(form));
        QVERIFY2(!text.isEmpty(), form);
        QTextDocument read;
        if (QLatin1String(form) == QLatin1String("html")) {
            for (const char* tag : {"<img", "<a href='", "<table background", "<h1>Titre", "<style>*"})
                QVERIFY2(!text.contains(QLatin1String(tag)), tag);
            read.setHtml(text);
        } else {
            read.setMarkdown(text);
        }
        // Read again by somebody else's program, the words are the words.
        QVERIFY2(read.toPlainText().contains(QStringLiteral("<b>gras</b>")), form);
        QVERIFY2(read.toPlainText().contains(QStringLiteral("Moi&Toi")), form);
        QVERIFY2(!read.toPlainText().contains(QChar::ObjectReplacementCharacter), form);
    }
    const auto archive = ZipArchive::open(written("odt"), QStringLiteral("quoted.odt"));
    QVERIFY(archive.ok());
    QString words;
    for (size_t i = 0; i < (*archive)->entries().size(); ++i) {
        const QString name = (*archive)->entries()[i].name;
        QVERIFY2(!name.startsWith(QStringLiteral("Pictures")), qPrintable(name));
        if (name != QStringLiteral("content.xml"))
            continue;
        QXmlStreamReader reader(*readEntry(**archive, i));
        while (!reader.atEnd()) {
            if (reader.readNext() == QXmlStreamReader::Characters)
                words += reader.text();
        }
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    }
    QVERIFY(words.contains(QStringLiteral("<b>gras</b>")));
    QVERIFY(words.contains(QStringLiteral("Moi&Toi")));
}

QTEST_MAIN(TestHostileText)
#include "test_hostile_text.moc"
