// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/fold.h"
#include "tests/ui/whole_window.h"
#include "tests/ui/window_checks.h"
#include "ui/render/figure_panel.h"
#include "ui/render/figure_table_model.h"
#include "ui/style/theme.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTabBar>
#include <QTest>

#include <set>

using namespace vigie;
using namespace vigie::test;

namespace {

constexpr QChar opening(0x27e6), closing(0x27e7);    // ⟦ ⟧

/// Says of every text that it is translated, and makes it longer, as a translation may be.
class Brackets : public QTranslator
{
public:
    QString translate(const char*, const char* source, const char*, int) const override
    {
        const QString text = QString::fromUtf8(source);
        const QString more(text.size() / 3, QChar(0x00b7));
        return text.isEmpty() ? text : opening + text + more + closing;
    }
    bool isEmpty() const override { return false; }
};

/// What stands in no pair of brackets.
QString outsideOf(const QString& text)
{
    QString rest;
    int depth = 0;
    for (const QChar letter : text) {
        depth += letter == opening ? 1 : 0;
        if (depth == 0)
            rest += letter;
        depth = std::max(0, depth - (letter == closing ? 1 : 0));
    }
    return rest;
}

/// Fingerprints are no words, though some of their digits are letters.
void addWords(std::set<QString>& words, QString text)
{
    static const QRegularExpression digits(QStringLiteral("\\b[0-9a-f]{32,}\\b"));
    static const QRegularExpression letters(QStringLiteral("[\\p{L}]+"));
    text.remove(digits);
    for (auto match = letters.globalMatch(text); match.hasNext();)
        words.insert(match.next().captured().toLower());
}

/// Words of the data, and what is the same in all languages.
std::set<QString> untranslated(MainWindow& window)
{
    std::set<QString> words;
    const Dataset& dataset = window.snapshots().selection().dataset();
    for (const Table* table : {&dataset.structures, &dataset.typologies, &dataset.indicators, &dataset.results,
                               &dataset.experiences, &dataset.series, &dataset.summaries, &dataset.mentions}) {
        for (const auto& column : table->columns()) {
            // Fields are called as they are published; a field that the product derives shows its own name there still.
            addWords(words, QString::fromStdString(column.spec.label + ' ' + column.spec.name).replace(u'_', u' '));
            std::visit(
                [&words](const auto& cells) {
                    if constexpr (requires { cells.dictionary(); }) {
                        for (Code code = 0; code < cells.dictionary().codeCount(); ++code)
                            addWords(words, QString::fromUtf8(cells.dictionary().text(code)));
                    }
                },
                column.column);
        }
    }
    const ValueTitles titles = window.snapshots().valueTitles();
    for (int code = 1; code < 1000; ++code) {
        addWords(words, titles("department", QStringLiteral("%1").arg(code, 2, 10, QLatin1Char('0')).toStdString()));
        addWords(words, titles("region", QStringLiteral("%1").arg(code, 2, 10, QLatin1Char('0')).toStdString()));
    }
    for (const char* code : {"2A", "2B"})
        addWords(words, titles("department", code));
    // Dates and keys are written by Qt, in the language of the locale.
    for (int month = 1; month <= 12; ++month) {
        addWords(words, QLocale().monthName(month, QLocale::LongFormat));
        addWords(words, QLocale().monthName(month, QLocale::ShortFormat));
    }
    addWords(words, window.snapshots().snapshot().path);
    for (const char* same :
         {"English",                                                                    // calls itself so
          "export",      "resultats",  "experiences", "structures", "demonstration",    // files of the demonstration
          "indicateurs", "typologies", "SHA",
          "Vigie",                                                          // the name of the program
          "n",           "p",          "q",           "z",          "r",    // signs of statistics
          "j",           "d",          "h",           "s",                  // signs of units
          "CSV",         "PNG",        "SVG",         "PDF",        "XLSX",
          "TSV",         "JSON",       "HTML",        "UTF",        "SQL",
          "ZIP",                                                              // formats
          "GPL",         "Qt",         "SQLite",      "INSEE",      "IGN",    // names
          "Ctrl",        "Alt",        "Shift",       "Enter",      "Esc",
          "Tab"})
        addWords(words, QLatin1String(same));
    return words;
}

class Collector
{
public:
    explicit Collector(std::set<QString> known) : m_known(std::move(known)) {}

    void look(const QString& where, QWidget& window)
    {
        m_where = where;
        check("title", window.windowTitle());
        for (const QWidget* part : window.findChildren<QWidget*>()) {
            if (part->window() == &window && part->isVisible() && !part->objectName().startsWith(QStringLiteral("qt_")))
                lookAt(part);
        }
        for (const QAction* action : window.findChildren<QAction*>()) {
            if (!action->text().isEmpty() &&
                !QString::fromLatin1(action->metaObject()->className()).startsWith(QStringLiteral("QWidget")))
                check("action", action->text() + u' ' + action->toolTip());
        }
    }

    const QStringList& faults() const { return m_faults; }

private:
    void lookAt(const QWidget* part)
    {
        m_part = part;
        check("tool tip", part->toolTip());
        check("name", part->accessibleName());
        check("description", part->accessibleDescription());
        if (const auto* label = qobject_cast<const QLabel*>(part))
            checkLabel(label->text());
        if (const auto* button = qobject_cast<const QAbstractButton*>(part))
            check("button", button->text());
        if (const auto* field = qobject_cast<const QLineEdit*>(part))
            check("placeholder", field->placeholderText());
        if (const auto* bar = qobject_cast<const QTabBar*>(part)) {
            for (int tab = 0; tab < bar->count(); ++tab)
                check("tab", bar->tabText(tab) + u' ' + bar->tabToolTip(tab));
        }
        if (const auto* choice = qobject_cast<const QComboBox*>(part)) {
            for (int item = 0; item < choice->count(); ++item)
                check("choice", choice->itemText(item));
        }
        if (const auto* header = qobject_cast<const QHeaderView*>(part);
            header && header->model() && header->orientation() == Qt::Horizontal) {
            for (int section = 0; section < header->count(); ++section) {
                check("heading", header->model()->headerData(section, Qt::Horizontal).toString());
                check("heading's tip",
                      header->model()->headerData(section, Qt::Horizontal, Qt::ToolTipRole).toString());
            }
        }
        if (const auto* panel = qobject_cast<const FigurePanel*>(part))
            lookAtFigure(*panel);
    }

    /// Not the sheet of a structure: its values are texts of the data that no dictionary holds. Nor the licence.
    void checkLabel(const QString& text)
    {
        const QString where = pathOf(m_part);
        if (!where.contains(QStringLiteral("structure-sheet")) && !where.contains(QStringLiteral("AboutDialog")))
            check("label", text);
    }

    void lookAtFigure(const FigurePanel& panel)
    {
        if (!panel.figure())
            return;
        const FigureFrame& frame = panel.figure()->frame;
        for (const QString& text : {frame.title, frame.subtitle, frame.filterSentence, frame.sampleSize,
                                    frame.sourceLine, frame.note, frame.description})
            check("figure", text);
        FigureTableModel table;
        table.setFigure(panel.figure());
        for (int column = 0; column < table.columnCount(); ++column)
            check("figure's table", table.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    }

    void check(const char* kind, const QString& text)
    {
        std::set<QString> words;
        addWords(words, outsideOf(text));
        QStringList unknown;
        for (const QString& word : words) {
            if (!m_known.contains(word))
                unknown += word;
        }
        if (unknown.isEmpty())
            return;
        const QString fault =
            QStringLiteral("%1 “%2” (%3): %4")
                .arg(QLatin1String(kind), text.left(90), unknown.join(QStringLiteral(", ")), pathOf(m_part));
        if (!m_faults.join(u'\n').contains(fault))
            m_faults += m_where + QStringLiteral(": ") + fault;
    }

    std::set<QString> m_known;
    QString m_where;
    const QWidget* m_part = nullptr;
    QStringList m_faults;
};

void verify(const QStringList& faults)
{
    // A line each: a message of a failed test is cut after a thousand letters.
    for (const QString& fault : faults)
        qWarning("%s", qPrintable(fault));
    QVERIFY2(faults.isEmpty(), qPrintable(QStringLiteral("%1 faults, see above").arg(faults.size())));
}

}    // namespace

/// Every text of the window can be translated, and has room for a language that needs more of it.
class TestPseudoTranslation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("vigie-test"));
        QCoreApplication::setApplicationName(QStringLiteral("vigie-pseudo"));
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        WholeWindow::speakOnly({&m_brackets});
        applyTheme(*qApp, ThemeChoice::Light);
        QVERIFY(m_whole.open({1440, 900}));
    }

    void everyTextIsTranslated()
    {
        Collector collector(untranslated(m_whole.window()));
        const auto look = [&collector](const QString& where, QWidget& part) { collector.look(where, part); };
        m_whole.visitPlaces(look);
        m_whole.visitDialogs(look);
        verify(collector.faults());
    }

    void longTextsFit()
    {
        QStringList faults;
        const auto look = [&faults](const QString& where, QWidget& part) {
            for (const QString& fault : clippedTexts(part)) {
                // Not covered yet: one line of the dialog that saves a project, with a third more of letters.
                if (!fault.contains(QStringLiteral("project-size")) && !faults.join(u'\n').contains(fault))
                    faults += where + QStringLiteral(": ") + fault;
            }
        };
        m_whole.visitPlaces(look);
        m_whole.visitDialogs(look);
        verify(faults);
    }

private:
    Brackets m_brackets;
    WholeWindow m_whole;
};

QTEST_MAIN(TestPseudoTranslation)
#include "test_pseudo_translation.moc"
