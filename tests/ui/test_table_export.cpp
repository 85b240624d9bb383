// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/words_snapshot.h"
#include "ui/dialogs/table_export_dialog.h"
#include "ui/views/job_bar.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace vigie;

/// A list as somebody takes it away who answers to a network.
class TestTableExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_app.open()); }

    void init()
    {
        QVERIFY(m_app.filter({}));
        m_app.window().showPlace(WindowPlace::Experiences);
        m_app.child<QAction>("action-export-list")->trigger();
        m_dialog = m_app.child<TableExportDialog>("table-export-dialog");
        QVERIFY(m_dialog);
    }

    void cleanup()
    {
        if (m_dialog)
            m_dialog->reject();
        QTRY_VERIFY(!m_dialog);
    }

    void theListOfThePlaceIsOffered()
    {
        QCOMPARE(m_app.child<QAction>("action-export-list")->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_E));
        QCOMPARE(part<QComboBox>("export-list")->currentData().toString(), QStringLiteral("experiences"));
        QVERIFY(part<QComboBox>("export-list")->findData(QStringLiteral("mentions")) >= 0);
        QVERIFY(part<QComboBox>("export-list")->findData(QStringLiteral("results")) < 0);    // there are none
        QVERIFY(isChecked(QStringLiteral("ID expérience")));
        QVERIFY(isChecked(QStringLiteral("Description")));
        QVERIFY(!isChecked(QStringLiteral("Relation")));
        part<QPushButton>("export-all")->click();
        QVERIFY(isChecked(QStringLiteral("Relation")));
        part<QPushButton>("export-listed")->click();
        QVERIFY(!isChecked(QStringLiteral("Relation")));
    }

    void whatTheFilterLeavesIsWritten()
    {
        QVERIFY(m_app.filter(QStringLiteral("ressenti:positif")));
        const QString path = write(SheetForm::CsvIso, m_app.file(QStringLiteral("list")));
        const QList<QByteArray> lines = linesOf(path);
        QVERIFY(lines[0].startsWith("\"id\",\"published_on\",\"title\",\"description\",\"sentiment\","));
        QCOMPARE(lines.size(), 31);
        QVERIFY(lines[30].contains("\"'=1+1 relance <b>gras</b>\""));
        QVERIFY(QFile::exists(sidecarPath(path)));
        QVERIFY(!m_dialog || !m_dialog->isVisible());
    }

    void aWorkbookIsTheFirstChoice()
    {
        QCOMPARE(part<QComboBox>("export-form")->currentData().toInt(), static_cast<int>(SheetForm::Xlsx));
        const QString path = write(SheetForm::Xlsx, m_app.file(QStringLiteral("list")));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("PK"));
    }

    void personalDataIsLookedFor()
    {
        auto* notice = part<QLabel>("export-notice");
        QTRY_VERIFY(notice->text().startsWith(QStringLiteral("No telephone number")));
        QVERIFY(part<QCheckBox>("export-mask")->isEnabled());
        QVERIFY(part<QCheckBox>("export-mask")->isChecked());
        // Mentions have no texts.
        choose("export-list", QStringLiteral("mentions"));
        QVERIFY(!part<QCheckBox>("export-mask")->isEnabled());
        QVERIFY(notice->isHidden());
    }

    void withoutColumnsNothingIsWritten()
    {
        auto* names = part<QListWidget>("export-columns");
        for (int i = 0; i < names->count(); ++i)
            names->item(i)->setCheckState(Qt::Unchecked);
        QVERIFY(!part<QPushButton>("export-go")->isEnabled());
        names->item(0)->setCheckState(Qt::Checked);
        QVERIFY(part<QPushButton>("export-go")->isEnabled());
    }

    void mentionsSayWhoseTheyAre()
    {
        choose("export-list", QStringLiteral("mentions"));
        const QList<QByteArray> lines = linesOf(write(SheetForm::CsvIso, m_app.file(QStringLiteral("mentions"))));
        QVERIFY(lines[0].startsWith("\"experience_id\",\"slot\","));
        QCOMPARE(lines.size(), 101);    // ten testimonies name two services
        QVERIFY(lines[1].startsWith("\"1001\","));
    }

    void theNumbersOfTheMapAreAList()
    {
        m_dialog->reject();
        QTRY_VERIFY(!m_dialog);
        FigureSpec map;
        map.table = {{QStringLiteral("Territory"), QStringLiteral("n")},
                     {{QStringLiteral("Isère"), PlottedCell(QStringLiteral("12"), PlottedCell::Form::Count, 12)}}};
        m_dialog = new TableExportDialog(m_app.window().workspace(), std::make_shared<const FigureSpec>(map));
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        m_dialog->setList("map");
        m_dialog->open();
        const QList<QByteArray> lines = linesOf(write(SheetForm::CsvFrench, m_app.file(QStringLiteral("map"))));
        QCOMPARE(lines, QList<QByteArray>({"\xEF\xBB\xBF\"Territory\";\"n\"\r", "\"Isère\";12\r"}));
    }

private:
    template <typename T>
    T* part(const char* name)
    {
        return m_dialog->findChild<T*>(QLatin1String(name));
    }

    void choose(const char* box, const QVariant& value)
    {
        auto* combo = part<QComboBox>(box);
        combo->setCurrentIndex(combo->findData(value));
    }

    bool isChecked(const QString& column)
    {
        const auto items = part<QListWidget>("export-columns")->findItems(column, Qt::MatchExactly);
        return items.size() == 1 && items.first()->checkState() == Qt::Checked;
    }

    /// Gives the name that the file has then.
    QString write(SheetForm form, const QString& path)
    {
        choose("export-form", static_cast<int>(form));
        QPointer<TableExportDialog> dialog = m_dialog;
        m_dialog->exportTo(path);
        if (!QTest::qWaitFor([&dialog] { return !dialog || !dialog->isVisible(); }, 20'000))
            return {};
        return path + sheetSuffix(form);
    }

    static QList<QByteArray> linesOf(const QString& path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        QList<QByteArray> lines = file.readAll().split('\n');
        lines.removeLast();
        return lines;
    }

    test::WordsWindow m_app;
    QPointer<TableExportDialog> m_dialog;
};

QTEST_MAIN(TestTableExport)
#include "test_table_export.moc"
