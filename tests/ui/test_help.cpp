// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/query_fields.h"
#include "tests/ui/small_data.h"
#include "ui/dialogs/about_dialog.h"
#include "ui/dialogs/help_browser.h"
#include "ui/dialogs/help_topics.h"
#include "ui/dialogs/help_window.h"
#include "ui/dialogs/shortcut_dialog.h"
#include "ui/style/theme.h"
#include "ui/views/facet.h"
#include "ui/views/main_window.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QScrollBar>
#include <QShortcut>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QToolButton>

#include <set>

using namespace vigie;
using namespace Qt::StringLiterals;

namespace {

QString sourceOf(const QString& page, const QString& language)
{
    return helpSource(helpUrl({page}, language)).value_or(QString());
}

QStringList captures(const QString& text, const QString& pattern)
{
    QStringList found;
    for (const QRegularExpressionMatch& match : QRegularExpression(pattern).globalMatch(text))
        found += match.captured(1);
    return found;
}

QStringList anchorsOf(const QString& page, const QString& language)
{
    return captures(sourceOf(page, language), u"<a name=\"([^\"]+)\""_s);
}

bool exists(const HelpAddress& address, const QString& language)
{
    return helpPageNames().contains(address.page) &&
           (address.anchor.isEmpty() || anchorsOf(address.page, language).contains(address.anchor));
}

HelpWindow* helpShown()
{
    for (QWidget* window : QApplication::topLevelWidgets()) {
        if (auto* help = qobject_cast<HelpWindow*>(window); help && help->isVisible())
            return help;
    }
    return nullptr;
}

}    // namespace

/// The pages of the help, what leads to them, and the list of keys.
class TestHelp : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<MainWindow> m_window;

    void openWindow();
    QTabWidget* places() { return m_window->findChild<QTabWidget*>(u"places"_s); }
    void focusAndAsk(QWidget* widget);

private Q_SLOTS:
    void initTestCase();
    void cleanup() { m_window.reset(); }

    void everyPageIsThereInBothLanguages();
    void languagesHaveTheSameAnchorsLinksAndCode();
    void everyLinkLeadsSomewhere();
    void pagesAreSimple();
    void frenchPagesHaveFrenchSpaces();
    void everyQueryFieldIsExplained();
    void nothingButTheHelpIsLoaded();
    void hostileLinksAreRefused();
    void wordsAreFoundWhateverTheAccents();
    void theWindowFindsOpensAndGoesBack();
    void theTextFollowsTheTheme();
    void everyTopicLeadsToAnAnchor();
    void everyPlaceFacetAndPageHasATopic();
    void f1ExplainsTheFocus();
    void everyActionWithKeysIsListed();
    void everyReadingKeyIsListed();
    void shortcutsAreFound();
    void theAboutBoxSaysEverything();
};

void TestHelp::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"vigie-test"_s);
    QCoreApplication::setApplicationName(u"vigie-test-help"_s);
}

void TestHelp::openWindow()
{
    m_window = std::make_unique<MainWindow>(m_folder.path());
    OpenedSnapshot snapshot;
    snapshot.dataset = smallDataset();
    m_window->snapshots().adopt(snapshot);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestHelp::everyPageIsThereInBothLanguages()
{
    for (const QString& language : helpLanguages()) {
        const std::vector<HelpPage> pages = helpPages(language);
        QCOMPARE(static_cast<qsizetype>(pages.size()), helpPageNames().size());
        for (const HelpPage& page : pages) {
            QVERIFY2(!page.title.isEmpty(), qPrintable(page.name));
            QVERIFY2(!page.sections.empty(), qPrintable(page.name));
        }
        // No page of the folder is forgotten in the list.
        const QStringList files = QDir(u":/help/"_s + language).entryList(QDir::Files);
        QCOMPARE(QSet<QString>(files.begin(), files.end()).size(), helpPageNames().size());
    }
}

void TestHelp::languagesHaveTheSameAnchorsLinksAndCode()
{
    for (const QString& page : helpPageNames()) {
        QCOMPARE(anchorsOf(page, u"en"_s), anchorsOf(page, u"fr"_s));
        for (const QString& pattern : {u"href=\"([^\"]+)\""_s, u"<tr><td><code>([^<]+)</code>"_s, u"<pre>([^<]+)"_s}) {
            QStringList english = captures(sourceOf(page, u"en"_s), pattern);
            QStringList french = captures(sourceOf(page, u"fr"_s), pattern);
            QCOMPARE(english.size(), french.size());
        }
    }
}

void TestHelp::everyLinkLeadsSomewhere()
{
    for (const QString& language : helpLanguages()) {
        for (const QString& page : helpPageNames()) {
            const QStringList anchors = anchorsOf(page, language);
            QCOMPARE(std::set<QString>(anchors.begin(), anchors.end()).size(), static_cast<size_t>(anchors.size()));
            for (const QString& link : captures(sourceOf(page, language), u"href=\"([^\"]*)\""_s)) {
                const auto to = helpAddress(helpUrl({page}, language).resolved(QUrl(link)));
                QVERIFY2(to && exists(*to, language), qPrintable(language + u'/' + page + u": "_s + link));
            }
        }
    }
}

void TestHelp::pagesAreSimple()
{
    const QRegularExpression forbidden(u"<(script|img|link|iframe|style|object|meta http-equiv)|https?:|\\son\\w+="_s,
                                       QRegularExpression::CaseInsensitiveOption);
    for (const QString& language : helpLanguages()) {
        for (const QString& page : helpPageNames()) {
            const auto match = forbidden.match(sourceOf(page, language));
            QVERIFY2(!match.hasMatch(), qPrintable(page + u": "_s + match.captured()));
        }
    }
}

void TestHelp::frenchPagesHaveFrenchSpaces()
{
    for (const QString& page : helpPageNames()) {
        QString text = sourceOf(page, u"fr"_s);
        text.remove(QRegularExpression(u"<(pre|code|kbd)>.*?</\\1>"_s, QRegularExpression::DotMatchesEverythingOption));
        const auto match = QRegularExpression(u"[^\\n]{0,20}( [;:?!»%]|« |\\w')[^\\n]{0,10}"_s).match(text);
        QVERIFY2(!match.hasMatch(), qPrintable(page + u": "_s + match.captured()));
    }
}

void TestHelp::everyQueryFieldIsExplained()
{
    for (const QString& language : helpLanguages()) {
        const QString page = sourceOf(u"filter"_s, language);
        for (const QueryField& field : queryFields()) {
            QVERIFY2(page.contains(u"<code>"_s + QLatin1String(field.word) + u"</code>"_s), field.word);
        }
    }
}

void TestHelp::nothingButTheHelpIsLoaded()
{
    HelpBrowser browser;
    browser.showPage({u"filter"_s, u"query"_s});
    QVERIFY(browser.document()->blockCount() > 20);
    QCOMPARE(browser.address(), (HelpAddress{u"filter"_s, u"query"_s}));
    for (const QString& url :
         {u"file:///etc/passwd"_s, u"http://example.org/"_s, u"qrc:/NOTICE"_s, u"qrc:/LICENSE"_s, u"../../LICENSE"_s,
          u"qrc:/help/fr/../../LICENSE"_s, u"data:text/html,x"_s, u"/etc/passwd"_s, u"qrc://host/help/fr/filter.html"_s,
          u"qrc:/help/de/filter.html"_s, u"filter.html?x"_s}) {
        QVERIFY2(!browser.loadResource(QTextDocument::HtmlResource, QUrl(url)).isValid(), qPrintable(url));
        QVERIFY2(!browser.loadResource(QTextDocument::ImageResource, QUrl(url)).isValid(), qPrintable(url));
        QVERIFY2(!browser.loadResource(QTextDocument::StyleSheetResource, QUrl(url)).isValid(), qPrintable(url));
    }
    QVERIFY(browser.loadResource(QTextDocument::HtmlResource, QUrl(u"words.html"_s)).isValid());
    QVERIFY(!browser.loadResource(QTextDocument::ImageResource, QUrl(u"words.html"_s)).isValid());
}

void TestHelp::hostileLinksAreRefused()
{
    HelpWindow window;
    window.showPage({u"sources"_s});
    auto* browser = window.findChild<HelpBrowser*>();
    const QString before = browser->toPlainText();
    QSignalSpy refused(browser, &HelpBrowser::refused);
    for (const QString& link : {u"https://example.org/<b>x</b>"_s, u"file:///etc/passwd"_s, u"javascript:alert(1)"_s}) {
        Q_EMIT browser->anchorClicked(QUrl(link));
        QCOMPARE(browser->toPlainText(), before);
        auto* told = window.findChild<QLabel*>(u"help-refused"_s);
        QVERIFY(told->isVisible());
        QCOMPARE(told->textFormat(), Qt::PlainText);
        QVERIFY(told->text().contains(QUrl(link).toDisplayString()));
    }
    QCOMPARE(refused.size(), 3);
    Q_EMIT browser->anchorClicked(QUrl(u"compare.html#funnel"_s));
    QCOMPARE(window.address(), (HelpAddress{u"compare"_s, u"funnel"_s}));
    QVERIFY(!window.findChild<QLabel*>(u"help-refused"_s)->isVisible());
}

void TestHelp::wordsAreFoundWhateverTheAccents()
{
    const std::vector<HelpPage> pages = helpPages(u"fr"_s);
    const auto found = findInHelp(pages, u"MEDIANE kaplan"_s);
    QVERIFY(!found.empty());
    QVERIFY(std::ranges::any_of(found, [](const HelpSection* s) {
        return s->address == HelpAddress{u"compare"_s, u"delays"_s};
    }));
    QVERIFY(findInHelp(pages, u"xylophone"_s).empty());
    QVERIFY(findInHelp(pages, u" ?! "_s).empty());
    QVERIFY(findInHelp(pages, u"kaplan xylophone"_s).empty());
}

void TestHelp::theWindowFindsOpensAndGoesBack()
{
    HelpWindow window;
    window.showPage({u"words"_s});
    auto* contents = window.findChild<QListWidget*>(u"help-contents"_s);
    auto* find = window.findChild<QLineEdit*>(u"help-find"_s);
    QCOMPARE(contents->count(), helpPageNames().size());
    QCOMPARE(contents->currentRow(), helpPageNames().indexOf(u"words"_s));
    find->setText(u"lafon"_s);
    QVERIFY(contents->count() > 0 && contents->count() < 5);
    QTest::keyClick(find, Qt::Key_Return);
    QCOMPARE(window.address(), (HelpAddress{u"vocabulary"_s, u"specific"_s}));
    find->setText(u"xylophone"_s);
    QCOMPARE(contents->count(), 0);
    QVERIFY(!window.findChild<QLabel*>(u"help-count"_s)->text().isEmpty());
    find->clear();
    QCOMPARE(contents->currentRow(), helpPageNames().indexOf(u"vocabulary"_s));
    window.findChild<QToolButton*>(u"help-back"_s)->click();
    QCOMPARE(window.address().page, u"words"_s);
    window.findChild<QToolButton*>(u"help-forward"_s)->click();
    QCOMPARE(window.address().page, u"vocabulary"_s);
}

void TestHelp::theTextFollowsTheTheme()
{
    HelpWindow window;
    window.showPage({u"sources"_s});
    const QTextDocument& text = *window.findChild<HelpBrowser*>()->document();
    applyTheme(*qApp, ThemeChoice::Light, 100);
    QCoreApplication::processEvents();
    const double usual = text.defaultFont().pointSizeF();
    QVERIFY(text.defaultStyleSheet().contains(themeOf(false).accent.name()));
    applyTheme(*qApp, ThemeChoice::Dark, 150);
    QCoreApplication::processEvents();
    QVERIFY(text.defaultStyleSheet().contains(themeOf(true).accent.name()));
    QVERIFY(text.defaultFont().pointSizeF() > usual * 1.3);
    QCOMPARE(window.address().page, u"sources"_s);
    applyTheme(*qApp, ThemeChoice::Light, 100);
}

void TestHelp::everyTopicLeadsToAnAnchor()
{
    std::set<QString> parts;
    for (const HelpTopic& topic : helpTopics()) {
        QVERIFY2(parts.insert(QLatin1String(topic.part)).second, topic.part);
        for (const QString& language : helpLanguages())
            QVERIFY2(exists({QLatin1String(topic.page), QLatin1String(topic.anchor)}, language), topic.part);
    }
}

void TestHelp::everyPlaceFacetAndPageHasATopic()
{
    openWindow();
    const HelpAddress none{u"first-steps"_s};
    std::set<QString> pages;
    for (int place = 0; place < places()->count(); ++place) {
        m_window->showPlace(static_cast<WindowPlace>(place));
        const HelpAddress shown = helpFor(places()->tabBar());
        QVERIFY2(shown != none, qPrintable(places()->tabText(place)));
        pages.insert(shown.page);
    }
    QCOMPARE(static_cast<int>(pages.size()), places()->count());
    for (const FacetGroup* group : m_window->findChildren<FacetGroup*>())
        QVERIFY(helpFor(group).page == u"filter"_s && helpFor(group).anchor != u"facets"_s);
    for (const QString& name : {u"comparisons"_s, u"experience-pages"_s, u"indicator-pages"_s}) {
        auto* tabs = m_window->findChild<QTabBar*>(name);
        QVERIFY2(tabs, qPrintable(name));
        std::set<QString> anchors;
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            anchors.insert(helpFor(tabs).anchor);
        }
        QCOMPARE(static_cast<int>(anchors.size()), tabs->count());
        QVERIFY(!anchors.contains(QString()));
    }
}

void TestHelp::focusAndAsk(QWidget* widget)
{
    QVERIFY(widget);
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    widget->setFocus();
    QTRY_COMPARE(QApplication::focusWidget(), widget);
    QTest::keyClick(widget, Qt::Key_F1);
    QTRY_VERIFY(helpShown());
}

void TestHelp::f1ExplainsTheFocus()
{
    openWindow();
    focusAndAsk(m_window->findChild<QLineEdit*>(u"query"_s));
    QCOMPARE(helpShown()->address(), (HelpAddress{u"filter"_s, u"query"_s}));
    helpShown()->close();
    m_window->showPlace(WindowPlace::Compare);
    focusAndAsk(m_window->findChild<QComboBox*>(u"funnel-group"_s));
    QCOMPARE(helpShown()->address(), (HelpAddress{u"compare"_s, u"funnel"_s}));
    helpShown()->close();
    m_window->showPlace(WindowPlace::Map);
    focusAndAsk(m_window->findChild<QComboBox*>(u"map-method"_s));
    QCOMPARE(helpShown()->address(), (HelpAddress{u"map"_s, u"classes"_s}));
    // Within the help it explains nothing else.
    HelpWindow* help = helpShown();
    help->activateWindow();
    QTest::keyClick(help, Qt::Key_F1);
    QCOMPARE(help->address(), (HelpAddress{u"map"_s, u"classes"_s}));
}

void TestHelp::everyActionWithKeysIsListed()
{
    openWindow();
    const QList<ShortcutLine> lines = allShortcuts(*m_window, *m_window->menuBar());
    int actions = 0;
    for (const QAction* action : m_window->findChildren<QAction*>()) {
        if (action->shortcuts().isEmpty() || action->text().isEmpty())
            continue;
        ++actions;
        const auto listed = std::ranges::count_if(lines, [&](const ShortcutLine& line) {
            return line.keys == action->shortcuts() && !line.act.contains(u'&') && !line.where.isEmpty();
        });
        QVERIFY2(listed >= 1, qPrintable(action->objectName()));
    }
    QVERIFY(actions > 15);
    QCOMPARE(lines.size(), actions + readingShortcuts().size());
}

void TestHelp::everyReadingKeyIsListed()
{
    openWindow();
    for (int place = 0; place < places()->count(); ++place)
        m_window->showPlace(static_cast<WindowPlace>(place));
    std::set<QKeySequence> listed;
    for (const ShortcutLine& line : readingShortcuts())
        listed.insert(line.keys.begin(), line.keys.end());
    const QList<QShortcut*> shortcuts = m_window->findChildren<QShortcut*>();
    QVERIFY(shortcuts.size() > 10);
    for (const QShortcut* shortcut : shortcuts)
        QVERIFY2(listed.contains(shortcut->key()), qPrintable(shortcut->key().toString()));
    // Nothing is listed that is no key any more; Space is heard without a QShortcut.
    std::set<QKeySequence> heard = {QKeySequence(Qt::Key_Space), QKeySequence(Qt::SHIFT | Qt::Key_Space)};
    for (const QShortcut* shortcut : shortcuts)
        heard.insert(shortcut->key());
    for (const QKeySequence& key : listed)
        QVERIFY2(heard.contains(key), qPrintable(key.toString()));
}

void TestHelp::shortcutsAreFound()
{
    ShortcutDialog dialog({{u"Défaire"_s, {Qt::CTRL | Qt::Key_Z}, u"Édition"_s}, {u"Noter"_s, {Qt::Key_N}, u"Lire"_s}});
    const auto* model = dialog.findChild<QTableView*>(u"shortcuts-table"_s)->model();
    auto* find = dialog.findChild<QLineEdit*>(u"shortcuts-find"_s);
    QCOMPARE(model->rowCount(), 2);
    find->setText(u"defaire"_s);
    QCOMPARE(model->rowCount(), 1);
    QCOMPARE(model->index(0, 1).data().toString(), keysText({Qt::CTRL | Qt::Key_Z}));
    find->setText(keysText({Qt::CTRL | Qt::Key_Z}));
    QCOMPARE(model->rowCount(), 1);
    find->setText(u"xylophone"_s);
    QCOMPARE(model->rowCount(), 0);
    QVERIFY(!dialog.findChild<QLabel*>(u"shortcuts-count"_s)->text().isEmpty());
}

void TestHelp::theAboutBoxSaysEverything()
{
    AboutDialog dialog;
    const QString versions = dialog.findChild<QLabel*>(u"versions"_s)->text();
    for (const QString& part : {u"Vigie "_s, u"Qt "_s, u"SQLite "_s, u"QuaZip 1"_s})
        QVERIFY2(versions.contains(part), qPrintable(part));
    QVERIFY(dialog.findChild<QPlainTextEdit*>(u"licence"_s)->toPlainText().contains(u"GNU GENERAL PUBLIC LICENSE"_s));
    const QString data = dialog.findChild<QPlainTextEdit*>(u"data-sources"_s)->toPlainText();
    for (const QString& part : {u"DITP"_s, u"Licence Ouverte 2.0"_s, u"Natural Earth"_s, u"GeoNames"_s, u"Insee"_s})
        QVERIFY2(data.contains(part), qPrintable(part));
    bool independent = false;
    for (const QLabel* label : dialog.findChildren<QLabel*>()) {
        QVERIFY(label->textFormat() == Qt::PlainText);
        QVERIFY(!label->openExternalLinks());
        independent |= label->objectName() == u"independence"_s && label->text().contains(u"DITP"_s);
    }
    QVERIFY(independent);
}

QTEST_MAIN(TestHelp)
#include "test_help.moc"
