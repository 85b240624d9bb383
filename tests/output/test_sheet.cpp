// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/sheet.h"

#include "core/chart/value_text.h"
#include "core/ingest/workbook.h"
#include "core/output/xlsx_text.h"
#include "sheet_payloads.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QTemporaryDir>
#include <QTest>

using namespace vigie;

namespace {

SheetDate day(int year, int month, int dayOfMonth, LocalSeconds seconds = 0)
{
    return {fromCivil({year, month, dayOfMonth}) + seconds, seconds != 0};
}

Sheet sheetOfAllKinds()
{
    using Form = PlottedCell::Form;
    return {{QStringLiteral("Liste"),
             {QStringLiteral("Code"), QStringLiteral("n"), QStringLiteral("Part"), QStringLiteral("Délai"),
              QStringLiteral("Publié le"), QStringLiteral("Oui")}},
            {{std::string("01000"), SheetNumber{1204, Form::Count}, SheetNumber{0.756, Form::Fraction},
              SheetNumber{-3.25, Form::Measure}, day(2025, 3, 12), true},
             {std::string("=1+1"), {}, {}, SheetNumber{}, day(2025, 3, 12, 54420), false},
             {std::string("a;\"b\""), SheetNumber{NAN, Form::Count}, {}, {}, SheetDate{}, {}}}};
}

Provenance someProvenance()
{
    Provenance provenance;
    provenance.sourceLine = QStringLiteral("DITP, données du 12/03/2025");
    provenance.query = QStringLiteral("departement:38");
    provenance.method = QStringLiteral("Comptage.");
    return provenance;
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// All records of a sheet, as our own reader of workbooks sees them.
QList<QStringList> recordsOf(const QString& path, int sheetNumber, QStringList* sheets = nullptr)
{
    auto archive = ZipArchive::open(path);
    if (!archive)
        return {};
    auto workbook = Workbook::open(std::shared_ptr<ZipArchive>(std::move(*archive)));
    if (!workbook)
        return {};
    if (sheets)
        *sheets = (*workbook)->sheets();
    auto reader = (*workbook)->read((*workbook)->sheets().at(sheetNumber));
    QList<QStringList> records;
    while (reader) {
        const auto status = (*reader)->next();
        if (!status || *status != RecordReader::Status::Record)
            break;
        QStringList cells;
        for (const std::string_view field : (*reader)->fields())
            cells << fromData(field);
        records << cells;
    }
    return records;
}

}    // namespace

class TestSheet : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString file(const QString& name) const { return m_folder.filePath(name); }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::French, QLocale::France)); }

    void whatRunsIsAFormula_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("runs");
        for (const char* text : {"=1", "+1", "-1", "@A", "\tx", "\rx", "  =1", "\n\n=1", "\xC2\xA0=1", "\xE2\x80\xAF-1",
                                 "\xEF\xBC\x9D"
                                 "1",
                                 "\xEF\xBB\xBF=1"})
            QTest::newRow(text) << QByteArray(text) << true;
        QTest::newRow("NUL") << QByteArray("\0=", 2) << true;
        for (const char* text : {"", " ", "1+1", "a=1", "'=1", "\"=1", "é", "\n", "\xE2\x80\x99=", "\xE2\x82\xAC-1"})
            QTest::newRow(text) << QByteArray(text) << false;
    }

    void whatRunsIsAFormula()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, runs);
        QCOMPARE(looksLikeFormula(text.toStdString()), runs);
        QCOMPARE(QByteArray::fromStdString(withoutFormula(text.toStdString())), (runs ? "'" : "") + text);
        QVERIFY(!looksLikeFormula(withoutFormula(text.toStdString())));
    }

    void csvForAFrenchExcel()
    {
        QVERIFY(exportSheet(sheetOfAllKinds(), file(QStringLiteral("fr.csv")), SheetForm::CsvFrench, someProvenance()));
        QCOMPARE(bytesOf(file(QStringLiteral("fr.csv"))),
                 QByteArray("\xEF\xBB\xBF\"Code\";\"n\";\"Part\";\"Délai\";\"Publié le\";\"Oui\"\r\n"
                            "\"01000\";1204;0,756;-3,25;12/03/2025;VRAI\r\n"
                            "\"'=1+1\";;;0;12/03/2025 15:07;FAUX\r\n"
                            "\"a;\"\"b\"\"\";;;;;\r\n"));
    }

    void csvForPrograms()
    {
        QVERIFY(exportSheet(sheetOfAllKinds(), file(QStringLiteral("iso.csv")), SheetForm::CsvIso, someProvenance()));
        QCOMPARE(bytesOf(file(QStringLiteral("iso.csv"))),
                 QByteArray("\"Code\",\"n\",\"Part\",\"Délai\",\"Publié le\",\"Oui\"\n"
                            "\"01000\",1204,0.756,-3.25,2025-03-12,true\n"
                            "\"'=1+1\",,,0,2025-03-12T15:07:00,false\n"
                            "\"a;\"\"b\"\"\",,,,,\n"));
    }

    /// Neither at the beginning of a cell nor where another separator would begin one.
    void nothingRunsInCsvWhateverTheSeparator()
    {
        for (const SheetForm form : {SheetForm::CsvFrench, SheetForm::CsvIso}) {
            for (const std::string_view payload : formulaPayloads) {
                const Sheet sheet{{QStringLiteral("x"), {QStringLiteral("a"), QStringLiteral("b")}},
                                  {{std::string("x"), std::string(payload)}}};
                QVERIFY(exportSheet(sheet, file(QStringLiteral("p.csv")), form, someProvenance()));
                const std::string csv = bytesOf(file(QStringLiteral("p.csv"))).toStdString();
                std::string cell;    // as a reader takes it for whom all of these separate
                bool opened = false;
                for (const char c : csv + '\n') {
                    if (std::string_view(";,\t\r\n").find(c) == std::string_view::npos) {
                        if (c != '"' || !cell.empty() || opened)
                            cell += c;
                        opened = true;
                        continue;
                    }
                    QVERIFY2(!looksLikeFormula(cell), csv.c_str());
                    cell.clear();
                    opened = false;
                }
            }
        }
    }

    void aCsvHasItsSourceBeside()
    {
        QVERIFY(exportSheet(sheetOfAllKinds(), file(QStringLiteral("b.csv")), SheetForm::CsvFrench, someProvenance()));
        const QJsonObject beside =
            QJsonDocument::fromJson(bytesOf(sidecarPath(file(QStringLiteral("b.csv"))))).object();
        QCOMPARE(beside.value(QStringLiteral("query")).toString(), QStringLiteral("departement:38"));
        const QString method = beside.value(QStringLiteral("method")).toString();
        QVERIFY(method.startsWith(QStringLiteral("Comptage. ")));
        QVERIFY(method.contains(QStringLiteral("apostrophe")));
    }

    void aWorkbookIsReadBackWithItsTypes()
    {
        const QString path = file(QStringLiteral("all.xlsx"));
        QVERIFY(exportSheet(sheetOfAllKinds(), path, SheetForm::Xlsx, someProvenance()));
        QVERIFY(!QFile::exists(sidecarPath(path)));
        QStringList sheets;
        const QList<QStringList> records = recordsOf(path, 0, &sheets);
        QCOMPARE(sheets, QStringList({QStringLiteral("Liste"), QStringLiteral("Provenance")}));
        QCOMPARE(records.size(), 4);
        QCOMPARE(records[0].first(), QStringLiteral("Code"));
        QCOMPARE(records[1],
                 QStringList({QStringLiteral("01000"), QStringLiteral("1204"), QStringLiteral("75.6 %"),
                              QStringLiteral("-3.25"), QStringLiteral("2025-03-12"), QStringLiteral("yes")}));
        QCOMPARE(records[2][0], QStringLiteral("=1+1"));
        QCOMPARE(records[2][4], QStringLiteral("2025-03-12T15:07:00"));
        QCOMPARE(records[3], QStringList({QStringLiteral("a;\"b\"")}));
    }

    void theWorkbookSaysWhereItComesFrom()
    {
        const QString path = file(QStringLiteral("source.xlsx"));
        QVERIFY(exportSheet(sheetOfAllKinds(), path, SheetForm::Xlsx, someProvenance()));
        const QList<QStringList> lines = recordsOf(path, 1);
        const auto expected = provenanceLines(someProvenance());
        QVERIFY(!expected.empty());
        for (size_t i = 0; i < expected.size(); ++i)
            QCOMPARE(lines[static_cast<qsizetype>(i)], QStringList({expected[i].first, expected[i].second}));
        QCOMPARE(lines.back(), QStringList({QStringLiteral("Rows"), QStringLiteral("3")}));
    }

    void textsAreWholeInAWorkbook()
    {
        Sheet sheet{{QStringLiteral("Textes"), {QStringLiteral("texte")}}, {}};
        for (const std::string_view text : fragileTexts)
            sheet.rows.push_back({std::string(text)});
        const QString path = file(QStringLiteral("texts.xlsx"));
        QVERIFY(exportSheet(sheet, path, SheetForm::Xlsx, {}));
        const QList<QStringList> records = recordsOf(path, 0);
        for (size_t i = 0; i < fragileTexts.size(); ++i)
            QCOMPARE(records[static_cast<qsizetype>(i) + 1].first(), fromData(fragileTexts[i]));
    }

    void whatXmlForbidsIsReplaced()
    {
        const auto xml = [](std::string_view text) {
            std::string escaped;
            appendXmlText(escaped, text, true);
            return QByteArray::fromStdString(escaped);
        };
        using namespace std::string_view_literals;
        QCOMPARE(xml("a\0b\x01\x1F"sv), QByteArray("a\xEF\xBF\xBD"
                                                   "b\xEF\xBF\xBD\xEF\xBF\xBD"));
        QCOMPARE(xml("\xFF\xC3"), QByteArray("\xEF\xBF\xBD\xEF\xBF\xBD"));
        QCOMPARE(xml("\xED\xA0\x80"), QByteArray("\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD"));
        QCOMPARE(xml("\xEF\xBF\xBF"), QByteArray("\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD"));
        QCOMPARE(xml("a\r\nb\rc"), QByteArray("a\nb\nc"));
        QCOMPARE(xml("_x0041_ _x00_"), QByteArray("_x005F_x0041_ _x00_"));
        QCOMPARE(xml("<&>\""), QByteArray("&lt;&amp;&gt;&quot;"));
        QCOMPARE(xml("é€🙂"), QByteArray("é€🙂"));
    }

    void aTextLongerThanACellIsCutAndSaid()
    {
        std::string longText(40'000, 'a');
        longText.replace(32'766, 4, "🙂");    // two units, from the last place on
        const QString path = file(QStringLiteral("long.xlsx"));
        QVERIFY(exportSheet({{QStringLiteral("x"), {QStringLiteral("t")}}, {{longText}}}, path, SheetForm::Xlsx, {}));
        QCOMPARE(recordsOf(path, 0)[1].first().size(), 32'766);
        const QStringList said = recordsOf(path, 1).back();
        QCOMPARE(said.first(), QStringLiteral("Texts cut"));
        QVERIFY(said.last().startsWith(QStringLiteral("1:")));
        QCOMPARE(cellBeginning(std::string(32'767, 'a')).size(), size_t(32'767));
    }

    void datesAreDaysSince1900()
    {
        QCOMPARE(dateSerial(fromCivil({1900, 1, 1})), std::optional(1.0));
        QCOMPARE(dateSerial(fromCivil({1900, 2, 28})), std::optional(59.0));
        QCOMPARE(dateSerial(fromCivil({1900, 3, 1})), std::optional(61.0));
        QCOMPARE(dateSerial(fromCivil({2025, 3, 12}) + 43200), std::optional(45728.5));
        QCOMPARE(dateSerial(fromCivil({1899, 12, 31})), std::optional<double>());
        QCOMPARE(dateSerial(noDate), std::optional<double>());
    }

    void sheetsHaveNamesThatSpreadsheetsTake()
    {
        QCOMPARE(sheetName(QStringLiteral("Expériences")), QStringLiteral("Expériences"));
        QCOMPARE(sheetName(QStringLiteral("[a]:b*c?d/e\\f")), QStringLiteral("a b c d e f"));
        QCOMPARE(sheetName(QStringLiteral("'L'accueil'")), QStringLiteral("L'accueil"));
        QCOMPARE(sheetName(QString(40, u'x')).size(), 31);
        QCOMPARE(sheetName(QStringLiteral("provenance"), QStringLiteral("Provenance")), QStringLiteral("Data"));
        QCOMPARE(sheetName({}), QStringLiteral("Data"));
        QCOMPARE(sheetName(QStringLiteral("History")), QStringLiteral("Data"));
        QCOMPARE(columnLetters(0), std::string("A"));
        QCOMPARE(columnLetters(25), std::string("Z"));
        QCOMPARE(columnLetters(26), std::string("AA"));
        QCOMPARE(columnLetters(16'383), std::string("XFD"));
    }

    void theSameTableGivesTheSameBytes()
    {
        for (const SheetForm form : {SheetForm::Xlsx, SheetForm::CsvFrench, SheetForm::CsvIso}) {
            const QString first = file(QStringLiteral("first") + sheetSuffix(form));
            const QString second = file(QStringLiteral("second") + sheetSuffix(form));
            QVERIFY(exportSheet(sheetOfAllKinds(), first, form, someProvenance()));
            QTest::qWait(1100);    // a clock inside would show
            QVERIFY(exportSheet(sheetOfAllKinds(), second, form, someProvenance()));
            QVERIFY(!bytesOf(first).isEmpty());
            QCOMPARE(bytesOf(first), bytesOf(second));
        }
    }

    void limitsAreRefused()
    {
        auto writer = SheetWriter::create(file(QStringLiteral("rows.xlsx")), SheetForm::Xlsx,
                                          {QStringLiteral("x"), {QStringLiteral("n")}});
        QVERIFY(writer.ok());
        const std::vector<SheetCell> row = {SheetNumber{1}};
        for (int i = 0; i < 1'048'575; ++i) {
            if (!(*writer)->addRow(row))
                QFAIL("a row that fits was refused");
        }
        const auto beyond = (*writer)->addRow(row);
        QVERIFY(!beyond);
        QCOMPARE(beyond.error().code, ErrorCode::WrongUsage);
        QVERIFY((*writer)->finish({}));
        QVERIFY(!(*writer)->addRow(std::vector<SheetCell>(2)));

        QStringList columns;
        columns.fill(QStringLiteral("x"), 16'385);
        const QString wide = file(QStringLiteral("wide.xlsx"));
        QVERIFY(!SheetWriter::create(wide, SheetForm::Xlsx, {QStringLiteral("x"), columns}));
        QVERIFY(!SheetWriter::create(wide, SheetForm::Xlsx, {}));
        QVERIFY(!QFile::exists(wide));
    }

    void whatCannotBeWrittenIsSaid()
    {
        for (const SheetForm form : {SheetForm::Xlsx, SheetForm::CsvFrench}) {
            const QString path = file(QStringLiteral("nowhere/x") + sheetSuffix(form));
            const auto written = exportSheet(sheetOfAllKinds(), path, form, {});
            QVERIFY(!written);
            QCOMPARE(written.error().code, ErrorCode::OutputFailed);
            QCOMPARE(written.error().what, QStringLiteral("The table could not be written"));
            QCOMPARE(written.error().where, path);
            QVERIFY(!written.error().why.isEmpty());
            QVERIFY(!written.error().hint.isEmpty());
        }
        const auto misnamed = exportSheet(sheetOfAllKinds(), file(QStringLiteral("x.csv")), SheetForm::Xlsx, {});
        QVERIFY(!misnamed);
        QCOMPARE(misnamed.error().code, ErrorCode::WrongUsage);
    }

    void whatIsPlottedKeepsItsNumbers()
    {
        const PlottedTable plotted{{QStringLiteral("Mois"), QStringLiteral("n"), QStringLiteral("Part")},
                                   {{QStringLiteral("mars"), countCell(1204), percentCell(0.75641)},
                                    {QString(), QStringLiteral("n < 10"), measureCell(3.25)}}};
        const Sheet sheet = sheetOf(plotted, QStringLiteral("Figure"));
        QCOMPARE(sheet.head.columns, plotted.columns);
        QCOMPARE(std::get<std::string>(sheet.rows[0][0]), std::string("mars"));
        QCOMPARE(std::get<SheetNumber>(sheet.rows[0][1]).value, 1204.0);
        QVERIFY(std::get<SheetNumber>(sheet.rows[0][2]).form == PlottedCell::Form::Fraction);
        QCOMPARE(std::get<SheetNumber>(sheet.rows[0][2]).value, 0.75641);
        QVERIFY(std::holds_alternative<std::monostate>(sheet.rows[1][0]));
        QCOMPARE(std::get<std::string>(sheet.rows[1][1]), std::string("n < 10"));
    }

    void anAnswerKeepsItsTypes()
    {
        AnswerTable answer;
        answer.columns = {"group", "n", "share", "named", "nothing"};
        answer.rows = {{"01", qint64(7), 0.5, true, AnswerCell()}, {"", qint64(123456789012345678), 1.0, false, {}}};
        const Sheet sheet = sheetOf(answer, QStringLiteral("Réponse"));
        QCOMPARE(sheet.head.columns.first(), QStringLiteral("group"));
        QCOMPARE(std::get<std::string>(sheet.rows[0][0]), std::string("01"));
        QVERIFY(std::get<SheetNumber>(sheet.rows[0][1]).form == PlottedCell::Form::Count);
        QCOMPARE(std::get<SheetNumber>(sheet.rows[0][2]).value, 0.5);
        QCOMPARE(std::get<bool>(sheet.rows[0][3]), true);
        QVERIFY(std::holds_alternative<std::monostate>(sheet.rows[0][4]));
        QCOMPARE(std::get<std::string>(sheet.rows[1][1]), std::string("123456789012345678"));
    }

    void theClipboardHasNumbersAsTheLanguageWritesThem()
    {
        Sheet sheet = sheetOfAllKinds();
        sheet.rows[1][0] = std::string("=1+1\tdeux\nlignes");
        QCOMPARE(sheetAsTsv(sheet), QStringLiteral("Code\tn\tPart\tDélai\tPublié le\tOui\n"
                                                   "01000\t1204\t75,6%\t-3,25\t12/03/2025\tyes\n"
                                                   "'=1+1 deux lignes\t\t\t0\t12/03/2025 15:07\tno\n"
                                                   "a;\"b\"\t\t\t\t\t\n"));
        const QString html = sheetAsHtml(sheet);
        QVERIFY(html.contains(QStringLiteral(">01000</td>")));
        QVERIFY(html.contains(QStringLiteral("mso-number-format:'\\@'")));
        QVERIFY(html.contains(QStringLiteral("sdval=\"0.756\"")));
        QVERIFY(html.contains(QStringLiteral(">1\u202F204</td>")));
        QVERIFY(html.contains(QStringLiteral(">a;&quot;b&quot;</td>")));
        QVERIFY(!html.contains(QStringLiteral(">=1")));
    }
};

QTEST_GUILESS_MAIN(TestSheet)
#include "test_sheet.moc"
