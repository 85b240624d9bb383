// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.h"
#include "core/session/text_search.h"
#include "ui/control/window_settings.h"
#include "ui/models/experience_model.h"
#include "ui/style/theme.h"
#include "ui/views/experience_reader.h"
#include "ui/views/main_window.h"
#include "ui/views/query_field.h"
#include "ui/views/reading_text.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QInputMethodEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QSplitter>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QToolButton>
#include <QTreeView>
#include <QWheelEvent>

#include <cmath>

using namespace vigie;

namespace {

const QString hostile = QStringLiteral("<img src=file:///etc/passwd> <b>gras</b> \u202Ertl\u202C œuvre & R&D");

/// Published one day after the other, so that the newest stands first in the list:
///   1  a passport three times, an accent apart; 2 no word of it; 3 once, far behind the beginning; 4 hostile; 5 long;
///   6 somebody's number.
QByteArray experiencesCsv()
{
    const QByteArray filler = QByteArray("Une phrase de plus pour remplir la page. ").repeated(20);
    const QByteArray texts[] = {"Passeport refusé;Mon passeport est périmé.&nbsp;Le PASSEPORT attend.\r\nFin.",
                                "Autre chose;Rien à signaler.",
                                "Loin;" + filler + "Enfin le passeport.",
                                hostile.toUtf8() + ";" + hostile.toUtf8() + " passeports",
                                "Long;" + QByteArray("mot ").repeated(1750) + "fini",
                                "Appel;Rappelez-moi au 06 12 34 56 78 à 38000 Grenoble."};
    QByteArray csv = "ID expérience;Date de publication;Titre;Description;Ressenti usager;Intitulé Typologie 1\n";
    int number = 0;
    for (const QByteArray& text : texts) {
        const auto split = text.indexOf(';');
        ++number;
        csv += "12345" + QByteArray::number(number) + ";2025-03-" + QByteArray::number(20 - number) + ";\"" +
               text.left(split) + "\";\"" + text.mid(split + 1) + "\";Négatif;CAF\n";
    }
    return csv;
}

double luminance(const QColor& colour)
{
    const auto part = [](double value) {
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
}

double contrast(const QColor& one, const QColor& other)
{
    const double a = luminance(one) + 0.05;
    const double b = luminance(other) + 0.05;
    return std::max(a, b) / std::min(a, b);
}

}    // namespace

/// Reading at length, as somebody does who searches, reads, counts and quotes.
class TestReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void hitsContrastInBothThemes();
    void wordsAreSearchedAndMarked();
    void hitsAreWalkedThrough();
    void extractsShowTheFirstHit();
    void quotationsCarryTheirReference();
    void personalDataAreWarnedOf();
    void hostileTextsAreLiteral();
    void sizeIsRemembered();
    void linesHaveAMeasure();
    void spaceReadsOn();
    void rowsHaveAHeight();
    void queriesAreCompleted();
    void errorsShowTheirPlace();
    void chipsAreTurnedRound();

private:
    template <typename T>
    T* child(const char* name)
    {
        return m_window->findChild<T*>(QLatin1String(name));
    }
    SnapshotController& snapshots() { return m_window->snapshots(); }
    void search(const QString& query);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    std::vector<ReadingText*> texts();
    QStringList shownHits();
    int row() { return child<QTableView>("experiences")->currentIndex().row(); }
    QString clipboard() { return QGuiApplication::clipboard()->text(); }

    QTemporaryDir m_folder;
    std::unique_ptr<MainWindow> m_window;
};

void TestReader::initTestCase()
{
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
    QCoreApplication::setOrganizationName(QStringLiteral("vigie-test"));
    QCoreApplication::setApplicationName(QStringLiteral("vigie-reading"));
    speak(QStringLiteral("en"), *qApp);
    applyTheme(*qApp);
    qputenv("VIGIE_CACHE_DIR", m_folder.filePath(QStringLiteral("cache")).toUtf8());
    QFile csv(m_folder.filePath(QStringLiteral("expériences.csv")));
    QVERIFY(csv.open(QIODevice::WriteOnly));
    csv.write(experiencesCsv());
    csv.close();
    m_window = std::make_unique<MainWindow>(m_folder.filePath(QStringLiteral("snapshots")));
    m_window->resize(1440, 900);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QSignalSpy opened(&snapshots(), &SnapshotController::snapshotOpened);
    m_window->openAtOnce({csv.fileName()});
    QVERIFY(opened.wait(30'000));
    QCOMPARE(snapshots().selection().experienceCount(), Row(6));
    m_window->showPlace(WindowPlace::Experiences);
}

void TestReader::init()
{
    snapshots().setFilter({});
    child<QWidget>("messageBar")->hide();
    child<QTableView>("experiences")->setFocus();
}

void TestReader::search(const QString& query)
{
    QSignalSpy changed(&snapshots(), &SnapshotController::selectionChanged);
    auto* field = child<QueryField>("query");
    field->setFocus();
    field->clear();
    QInputMethodEvent typed;
    typed.setCommitString(query);
    QCoreApplication::sendEvent(field, &typed);
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(changed.count() > 0 || changed.wait(30'000));
    child<QTableView>("experiences")->setFocus();
}

void TestReader::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(child<QTableView>("experiences"), key, modifiers);
}

std::vector<ReadingText*> TestReader::texts()
{
    std::vector<ReadingText*> found;
    for (ReadingText* text : child<ExperienceReader>("reader")->widget()->findChildren<ReadingText*>())
        found.push_back(text);
    return found;
}

/// What is marked on screen: by ground and by underline.
QStringList TestReader::shownHits()
{
    QStringList marked;
    for (const ReadingText* text : texts()) {
        for (const QTextEdit::ExtraSelection& mark : text->extraSelections()) {
            if (mark.format.fontUnderline() && mark.format.background().style() == Qt::SolidPattern)
                marked += mark.cursor.selectedText();
        }
    }
    return marked;
}

void TestReader::hitsContrastInBothThemes()
{
    for (const bool dark : {false, true}) {
        const Theme& colours = themeOf(dark);
        QCOMPARE(colours.dark, dark);
        QVERIFY(contrast(colours.text, colours.hit) >= 4.5);
        QVERIFY(contrast(colours.accentText, colours.accent) >= 4.5);
        QVERIFY(colours.hit != colours.card);
    }
}

void TestReader::wordsAreSearchedAndMarked()
{
    search(QStringLiteral("périmé passeport"));
    const auto& query = *snapshots().filter().text();
    const auto asked = TextSearch::open(snapshots().snapshot(), TextSearch::MissingIndex::Build, {});
    QVERIFY(asked.ok());
    const auto hits = (*asked)->find(query, {});
    QVERIFY(hits.ok());
    const Selection expected(snapshots().selection().sharedDataset(), snapshots().filter(), *hits);
    QCOMPARE(snapshots().selection().experienceCount(), expected.experienceCount());
    QCOMPARE(snapshots().selection().experienceCount(), Row(1));
    QCOMPARE(shownHits(), (QStringList{QStringLiteral("Passeport"), QStringLiteral("passeport"),
                                       QStringLiteral("périmé"), QStringLiteral("PASSEPORT")}));
    const QString counts = child<QLabel>("hit-counts")->text();
    QVERIFY2(counts.contains(u'1') && counts.contains(u'3'), qPrintable(counts));
    QVERIFY(texts()[1]->text().contains(QStringLiteral("périmé.\u00A0Le PASSEPORT attend.\nFin.")));
}

void TestReader::hitsAreWalkedThrough()
{
    search(QStringLiteral("passeport*"));
    QCOMPARE(child<QTableView>("experiences")->model()->rowCount(), 3);
    auto* reader = child<ExperienceReader>("reader");
    for (int hit = 0; hit < 3; ++hit) {
        press(Qt::Key_F3);
        QCOMPARE(row(), 0);
        QCOMPARE(reader->currentHit(), hit);
    }
    press(Qt::Key_F3);    // the next testimony: far down, and seen all the same
    QCOMPARE(row(), 1);
    QCOMPARE(reader->currentHit(), 0);
    const ReadingText* text = texts()[1];
    const QPoint place = text->mapTo(reader->viewport(), text->hitRect(0).center());
    QVERIFY(reader->viewport()->rect().contains(place));
    press(Qt::Key_F3);
    QCOMPARE(row(), 2);
    QCOMPARE(shownHits(), QStringList{QStringLiteral("passeports")});
    press(Qt::Key_F3);    // the last one: nothing moves
    QCOMPARE(row(), 2);
    press(Qt::Key_F3, Qt::ShiftModifier);
    press(Qt::Key_F3, Qt::ShiftModifier);
    QCOMPARE(row(), 0);
    QCOMPARE(reader->currentHit(), 2);
}

void TestReader::extractsShowTheFirstHit()
{
    const QAbstractItemModel* list = child<QTableView>("experiences")->model();
    const auto extract = [&](int row) { return list->index(row, ExperienceModel::Extract); };
    QCOMPARE(extract(1).data().toString(), QStringLiteral("Rien à signaler."));
    QVERIFY(extract(2).data().toString().startsWith(QStringLiteral("Une phrase de plus")));
    QVERIFY(extract(2).data().toString().endsWith(u'…'));
    QVERIFY(extract(2).data(ExperienceModel::HitsRole).value<std::vector<TextRange>>().empty());
    search(QStringLiteral("passeport"));
    QCOMPARE(list->rowCount(), 2);
    const QString around = extract(1).data().toString();
    QVERIFY2(around.startsWith(u'…'), qPrintable(around));
    const auto hits = extract(1).data(ExperienceModel::HitsRole).value<std::vector<TextRange>>();
    QCOMPARE(hits.size(), size_t(1));
    QCOMPARE(around.mid(hits[0].begin, hits[0].end - hits[0].begin), QStringLiteral("passeport"));
}

void TestReader::quotationsCarryTheirReference()
{
    press(Qt::Key_J);
    QCOMPARE(row(), 1);
    press(Qt::Key_C);
    const QString whole = clipboard();
    QVERIFY2(whole.startsWith(QStringLiteral("“Rien à signaler.” — ")), qPrintable(whole));
    for (const char* part : {"no. 123452", "CAF (negative)", "Source: DITP", "Licence Ouverte"})
        QVERIFY2(whole.contains(QLatin1String(part)), qPrintable(whole));
    QVERIFY(!child<QWidget>("messageBar")->isVisible());
    ReadingText* text = texts()[1];
    QTextCursor words = text->textCursor();
    words.setPosition(5);
    words.setPosition(15, QTextCursor::KeepAnchor);
    text->setTextCursor(words);
    text->setFocus();
    QTest::keyClick(text, Qt::Key_C);
    QVERIFY2(clipboard().startsWith(QStringLiteral("“[…] à signaler […]” — ")), qPrintable(clipboard()));
    QTest::keyClick(text, Qt::Key_C, Qt::ControlModifier);    // the words alone
    QCOMPARE(clipboard(), text->text().mid(5, 10));
}

void TestReader::personalDataAreWarnedOf()
{
    child<QTableView>("experiences")->selectRow(5);
    QTest::mouseClick(child<QPushButton>("copy-quotation"), Qt::LeftButton);
    QVERIFY(clipboard().contains(QStringLiteral("06 12 34 56 78")));
    QVERIFY(child<QWidget>("messageBar")->isVisible());
    bool told = false;
    for (const QLabel* label : child<QWidget>("messageBar")->findChildren<QLabel*>())
        told = told || label->text().contains(QStringLiteral("telephone"));
    QVERIFY(told);
}

void TestReader::hostileTextsAreLiteral()
{
    child<QTableView>("experiences")->selectRow(3);
    for (ReadingText* text : {texts()[0], texts()[1]}) {
        QVERIFY2(text->toPlainText().startsWith(QStringLiteral("<img src=file:///etc/passwd> <b>gras</b>")),
                 qPrintable(text->toPlainText()));
        QVERIFY(!text->document()->toHtml().contains(QStringLiteral("<img")));
        QVERIFY(!text->acceptRichText());
    }
    const QModelIndex cell = child<QTableView>("experiences")->model()->index(3, ExperienceModel::Extract);
    QVERIFY(cell.data().toString().startsWith(QStringLiteral("<img src=")));
    QVERIFY(!cell.data(Qt::ToolTipRole).toString().contains(QStringLiteral("<img")));
    search(QStringLiteral("passeports"));
    QCOMPARE(shownHits(), QStringList{QStringLiteral("passeports")});
}

void TestReader::sizeIsRemembered()
{
    auto* reader = child<ExperienceReader>("reader");
    const int usual = reader->readingSize();
    const int height = texts()[1]->height();
    press(Qt::Key_Plus, Qt::ControlModifier);
    QVERIFY(reader->readingSize() > usual);
    QCOMPARE(WindowSettings().readingSize(), reader->readingSize());
    QCoreApplication::processEvents();
    QVERIFY(texts()[1]->height() > height);
    QWheelEvent turned({5, 5}, reader->mapToGlobal(QPointF(5, 5)), {}, {0, 120}, Qt::NoButton, Qt::ControlModifier,
                       Qt::NoScrollPhase, false);
    const int before = reader->readingSize();
    QCoreApplication::sendEvent(texts()[1]->viewport(), &turned);
    QTRY_VERIFY(reader->readingSize() > before);
    QCOMPARE(ExperienceReader(m_window->workspace()).readingSize(), reader->readingSize());
    press(Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(reader->readingSize(), before);
    press(Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(reader->readingSize(), usual);
    QSettings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("vigie-test"), QStringLiteral("vigie-reading"))
        .setValue(QStringLiteral("reading/size"), QStringLiteral("nonsense"));
    QCOMPARE(WindowSettings().readingSize(), WindowSettings::usualReadingSize);
}

void TestReader::linesHaveAMeasure()
{
    child<QTableView>("experiences")->selectRow(2);
    auto* reader = child<ExperienceReader>("reader");
    m_window->resize(2600, 900);
    auto* splitter = child<QSplitter>("experiences-splitter");
    const QByteArray before = splitter->saveState();
    splitter->setSizes({700, 1500});
    for (const int size : {9, 11, 16}) {
        reader->setReadingSize(size);
        QTest::qWait(1);
        const QTextLayout* lines = texts()[1]->document()->firstBlock().layout();
        QVERIFY(lines->lineCount() > 3);
        double characters = 0;
        for (int line = 0; line + 1 < lines->lineCount(); ++line)
            characters += lines->lineAt(line).textLength();
        characters /= lines->lineCount() - 1;
        QVERIFY2(characters >= 58 && characters <= 78, qPrintable(QString::number(characters)));
    }
    reader->setReadingSize(WindowSettings::usualReadingSize);
    splitter->restoreState(before);
    m_window->resize(1440, 900);
}

void TestReader::spaceReadsOn()
{
    child<QTableView>("experiences")->selectRow(4);
    QTest::qWait(1);
    auto* bar = child<ExperienceReader>("reader")->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 0);
    int pages = 0;
    while (bar->value() < bar->maximum() && pages < 100) {
        const int before = bar->value();
        press(Qt::Key_Space);
        QVERIFY(bar->value() > before);
        ++pages;
    }
    QCOMPARE(row(), 4);
    press(Qt::Key_Space, Qt::ShiftModifier);
    QVERIFY(bar->value() < bar->maximum());
    press(Qt::Key_Space);
    texts()[1]->setFocus();
    QTest::keyClick(texts()[1], Qt::Key_Space);    // from within the text, too
    QCOMPARE(row(), 5);
    QCOMPARE(bar->value(), 0);
    QVERIFY(child<ExperienceReader>("reader")->hasFocus());    // so that the next key reads on, too
}

void TestReader::rowsHaveAHeight()
{
    auto* choice = child<QComboBox>("row-lines");
    auto* list = child<QTableView>("experiences");
    choice->setCurrentIndex(0);
    const int compact = list->rowHeight(0);
    choice->setCurrentIndex(2);
    QVERIFY(list->rowHeight(0) >= compact + 3 * list->fontMetrics().lineSpacing());
    QCOMPARE(WindowSettings().rowLines(), 4);
    choice->setCurrentIndex(1);
    QVERIFY(list->rowHeight(0) > compact);
    QCOMPARE(WindowSettings().rowLines(), 2);
}

void TestReader::queriesAreCompleted()
{
    auto* field = child<QueryField>("query");
    field->setFocus();
    field->clear();
    QTest::keyClicks(field, QStringLiteral("xyz"));
    QVERIFY(!child<QTreeView>("query-completions") || !child<QTreeView>("query-completions")->isVisible());
    field->clear();
    QTest::keyClicks(field, QStringLiteral("ress"));
    auto* list = child<QTreeView>("query-completions");
    QVERIFY(list && list->isVisible());
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(!list->isVisible());
    QCOMPARE(field->text(), QStringLiteral("ress"));
    QTest::keyClicks(field, QStringLiteral("e"));
    QTest::keyClick(field, Qt::Key_Tab);
    QCOMPARE(field->text(), QStringLiteral("ressenti:"));
    QVERIFY(field->hasFocus());
    QVERIFY(list->isVisible());    // its values
    QTest::keyClick(field, Qt::Key_Down);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(field->text(), QStringLiteral("ressenti:Négatif"));
    QVERIFY(!list->isVisible());
    QVERIFY(snapshots().filter().empty());    // accepting is not applying
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(snapshots().filter().on("sentiment"));
}

void TestReader::errorsShowTheirPlace()
{
    auto* field = child<QueryField>("query");
    field->setFocus();
    field->setText(QStringLiteral("été nonsense:1"));
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(child<QWidget>("messageBar")->isVisible());
    QCOMPARE(field->text(), QStringLiteral("été nonsense:1"));
    QCOMPARE(field->cursorPosition(), 4);
    QCOMPARE(snapshots().selection().experienceCount(), Row(6));
}

void TestReader::chipsAreTurnedRound()
{
    snapshots().toggle("typology", "CAF");
    QTest::mouseClick(child<QPushButton>("chip-typology"), Qt::LeftButton, Qt::AltModifier);
    QCOMPARE(snapshots().filter().on("typology")->none, std::vector<std::string>{"CAF"});
    QVERIFY(snapshots().filter().on("typology")->any.empty());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    auto* chip = child<QPushButton>("chip-typology");
    chip->findChild<QAction*>(QStringLiteral("chip-copy"))->trigger();
    QCOMPARE(clipboard(), QStringLiteral("-typologie:CAF"));
    chip->findChild<QAction*>(QStringLiteral("chip-negate"))->trigger();
    QCOMPARE(snapshots().filter().on("typology")->any, std::vector<std::string>{"CAF"});
    snapshots().setFilter({});

    search(QStringLiteral("passeport"));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QSignalSpy changed(&snapshots(), &SnapshotController::selectionChanged);
    QTest::mouseClick(child<QPushButton>("chip-text"), Qt::LeftButton, Qt::AltModifier);
    QVERIFY(changed.count() > 0 || changed.wait(30'000));
    QCOMPARE(snapshots().selection().experienceCount(), Row(4));
    QCOMPARE(snapshots().filter().text()->kind, TextQuery::Kind::Not);
    QTest::keyClick(child<QTableView>("experiences"), Qt::Key_F3);    // nothing to go to
    QCOMPARE(row(), 0);
}

QTEST_MAIN(TestReader)
#include "test_reader.moc"
