// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/whole_window.h"
#include "tests/ui/window_checks.h"
#include "ui/render/figure_panel.h"
#include "ui/render/figure_theme.h"
#include "ui/render/figure_view.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTableView>
#include <QTest>

#include <tuple>

using namespace vigie;
using namespace vigie::test;

namespace {

constexpr double forText = 4.5, forMarks = 3;    ///< WCAG 2.1, 1.4.3 and 1.4.11
constexpr QSize large(1440, 900), small(1280, 800);

using Check = QStringList (*)(QWidget&);

void verify(const QStringList& faults)
{
    QStringList once = faults;
    once.removeDuplicates();
    // A line each: a message of a failed test is cut after a thousand letters.
    for (const QString& fault : once)
        qWarning("%s", qPrintable(fault));
    QVERIFY2(once.isEmpty(), qPrintable(QStringLiteral("%1 faults, see above").arg(once.size())));
}

/// Where each fault was seen first.
void addFaults(QStringList& all, const QString& where, const QStringList& faults)
{
    for (const QString& fault : faults) {
        const bool known = std::ranges::any_of(all, [&](const QString& seen) { return seen.endsWith(fault); });
        if (!known)
            all += where + QStringLiteral(": ") + fault;
    }
}

QStringList everywhere(WholeWindow& whole, const std::vector<Check>& checks)
{
    QStringList all;
    const auto visit = [&](const QString& where, QWidget& part) {
        for (const Check check : checks)
            addFaults(all, where, check(part));
    };
    whole.visitPlaces(visit);
    whole.visitDialogs(visit);
    return all;
}

QStringList wordlessFigures(QWidget& window)
{
    QStringList faults;
    for (FigurePanel* panel : window.findChildren<FigurePanel*>()) {
        if (!panel->isVisible() || !panel->figure())
            continue;
        const FigureSpec& figure = *panel->figure();
        const auto* view = panel->findChild<FigureView*>();
        const auto* table = panel->findChild<QTableView*>(QStringLiteral("figurePanel.table"));
        if (panel->accessibleName().isEmpty() || view->accessibleName().isEmpty())
            faults += QStringLiteral("figure without a name: ") + pathOf(panel);
        // A sentence of the data names a number, or says that there is none.
        if (figure.frame.description.size() < 20 || view->accessibleDescription().isEmpty())
            faults += QStringLiteral("figure without a description: ") + pathOf(panel);
        if (!table || table->model()->columnCount() == 0 || table->accessibleName().isEmpty())
            faults += QStringLiteral("figure without a table: ") + pathOf(panel);
    }
    return faults;
}

void addRow(const char* name, const QColor& colour, const QColor& ground, double least)
{
    QTest::addRow("%s", name) << colour << ground << least;
}

}    // namespace

/// Can everything be read, named and reached: in both languages, in light and dark, with large letters.
class TestAccessibility : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup() { m_whole.reset(); }
    void everythingIsNamedAndReached_data();
    void everythingIsNamedAndReached();
    void tabGoesRound();
    void nothingIsClipped_data();
    void nothingIsClipped();
    void coloursStandOut_data();
    void coloursStandOut();
    void themeOfOpenWindows();

private:
    bool open(const QString& language, ThemeChoice choice, int percent, QSize size);

    std::unique_ptr<WholeWindow> m_whole;
    QTranslator m_french;
    QTranslator m_english;
};

void TestAccessibility::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("vigie-test"));
    QCoreApplication::setApplicationName(QStringLiteral("vigie-accessibility"));
    QVERIFY(m_french.load(QStringLiteral("vigie_fr"), QStringLiteral(":/i18n")));
    QVERIFY(m_english.load(QStringLiteral("vigie_en"), QStringLiteral(":/i18n")));
}

bool TestAccessibility::open(const QString& language, ThemeChoice choice, int percent, QSize size)
{
    const bool french = language == QStringLiteral("fr");
    WholeWindow::speakOnly({french ? &m_french : &m_english});
    QLocale::setDefault(french ? QLocale(QLocale::French, QLocale::France)
                               : QLocale(QLocale::English, QLocale::UnitedKingdom));
    applyTheme(*qApp, choice, percent);
    m_whole = std::make_unique<WholeWindow>();
    return m_whole->open(size);
}

void TestAccessibility::everythingIsNamedAndReached_data()
{
    QTest::addColumn<QString>("language");
    for (const char* language : {"fr", "en"})
        QTest::newRow(language) << language;
}

void TestAccessibility::everythingIsNamedAndReached()
{
    QFETCH(const QString, language);
    QVERIFY(open(language, ThemeChoice::Light, 100, large));
    verify(everywhere(*m_whole, {namelessControls, keysClaimedTwice, wordlessFigures}));
}

void TestAccessibility::tabGoesRound()
{
    QVERIFY(open(QStringLiteral("fr"), ThemeChoice::Light, 100, large));
    verify(everywhere(*m_whole, {unreachedByTab}));
}

void TestAccessibility::nothingIsClipped_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("percent");
    QTest::addColumn<QSize>("size");
    // Of the eight, those that a sentence of French, the longer language, does not already stand for.
    const std::tuple<const char*, int, QSize> rows[] = {
        {"fr", 100, large}, {"fr", 100, small}, {"fr", 150, large}, {"fr", 150, small}, {"en", 150, small}};
    for (const auto& [language, percent, size] : rows)
        QTest::addRow("%s %d %d", language, percent, size.width()) << QString::fromLatin1(language) << percent << size;
}

void TestAccessibility::nothingIsClipped()
{
    QFETCH(const QString, language);
    QFETCH(const int, percent);
    QFETCH(const QSize, size);
    QVERIFY(open(language, ThemeChoice::Light, percent, size));
    QCOMPARE(m_whole->window().size(), size);    // the parts ask for no more
    verify(everywhere(*m_whole, {clippedTexts}));
}

void TestAccessibility::coloursStandOut_data()
{
    QTest::addColumn<QColor>("colour");
    QTest::addColumn<QColor>("ground");
    QTest::addColumn<double>("least");
    for (const bool dark : {false, true}) {
        const Theme& t = themeOf(dark);
        const char* name = dark ? "dark" : "light";
        const std::pair<const char*, QColor> grounds[] = {{"window", t.window}, {"card", t.card}, {"subtle", t.subtle}};
        for (const auto& [ground, colour] : grounds) {
            for (const auto& [role, text] :
                 {std::pair("text", t.text), {"muted text", t.mutedText}, {"accent", t.accent}})
                addRow(qPrintable(QStringLiteral("%1: %2 on %3")
                                      .arg(QLatin1String(name), QLatin1String(role), QLatin1String(ground))),
                       text, colour, forText);
        }
        const QString in = QLatin1String(name) + QStringLiteral(": ");
        addRow(qPrintable(in + QStringLiteral("text on the accent")), t.accentText, t.accent, forText);
        addRow(qPrintable(in + QStringLiteral("accent on a chip")), t.accent, t.chip, forText);
        addRow(qPrintable(in + QStringLiteral("text on a warning")), t.text, t.warning, forText);
        addRow(qPrintable(in + QStringLiteral("text on a hit")), t.text, t.hit, forText);
        FigureTheme figures = dark ? darkFigureTheme() : lightFigureTheme();
        addRow(qPrintable(in + QStringLiteral("text of figures")), figures.text, t.card, forText);
        addRow(qPrintable(in + QStringLiteral("muted text of figures")), figures.mutedText, t.card, forText);
        // "Not given" is left faint on purpose: it is the rest of a bar whose other parts have a colour and a number.
        for (const MarkColour colour :
             {MarkColour::Negative, MarkColour::Neutral, MarkColour::Positive, MarkColour::Accent})
            addRow(qPrintable(in + QStringLiteral("mark %1").arg(int(colour))), figures.mark(colour), t.card, forMarks);
        for (size_t group = 0; group < figures.categories.size(); ++group)
            addRow(qPrintable(in + QStringLiteral("group %1").arg(group)), figures.category(group), t.card, forMarks);
        addRow(qPrintable(in + QStringLiteral("axis")), figures.axis, t.card, forMarks);
        addRow(qPrintable(in + QStringLiteral("selection")), figures.selection, t.card, forMarks);
    }
}

void TestAccessibility::coloursStandOut()
{
    QFETCH(const QColor, colour);
    QFETCH(const QColor, ground);
    QFETCH(const double, least);
    QVERIFY2(
        contrast(colour, ground) >= least,
        qPrintable(QStringLiteral("%1 on %2: %3").arg(colour.name(), ground.name()).arg(contrast(colour, ground))));
}

/// What was coloured by hand follows a theme that is chosen while the window is open.
void TestAccessibility::themeOfOpenWindows()
{
    QVERIFY(open(QStringLiteral("fr"), ThemeChoice::Light, 100, large));
    m_whole->window().showPlace(WindowPlace::Experiences);
    m_whole->settle();
    for (QTableView* list : m_whole->window().findChildren<QTableView*>()) {
        if (list->isVisible() && list->model() && list->model()->rowCount() > 0)
            list->setCurrentIndex(list->model()->index(0, 0));
    }
    m_whole->settle();
    applyTheme(*qApp, ThemeChoice::Dark, 100);
    m_whole->settle();
    auto* reader = m_whole->child<QWidget>("reader");
    QVERIFY(reader);
    int coloured = 0;
    for (const QWidget* part : reader->findChildren<QWidget*>()) {
        static const QRegularExpression ink(QStringLiteral("(?<![-\\w])color: (#[0-9a-f]{6})"));
        const auto match = ink.match(part->styleSheet());
        if (!match.hasMatch() || !part->inherits("QLabel"))
            continue;
        ++coloured;
        QVERIFY2(contrast(QColor(match.captured(1)), theme().card) >= forText, qPrintable(pathOf(part)));
    }
    if (coloured == 0)
        QSKIP("Not covered: the testimony that is open here has no label with an ink of its own");
}

QTEST_MAIN(TestAccessibility)
#include "test_accessibility.moc"
