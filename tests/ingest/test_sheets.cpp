// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/importer.h"
#include "core/ingest/reading.h"
#include "made_archives.h"

#include <QTemporaryDir>
#include <QTest>

using namespace vigie;

namespace {

QByteArray rowOf(const std::vector<QByteArray>& cells)
{
    QByteArray row = "<row>";
    for (const QByteArray& cell : cells)
        row += "<c t='inlineStr'><is><t>" + cell + "</t></is></c>";
    return row + "</row>";
}

QByteArray sheetOf(const QByteArray& rows)
{
    return "<worksheet><sheetData>" + rows + "</sheetData></worksheet>";
}

/// Three sheets: one for people, structures, and experiences below two lines of title.
QByteArray madeWorkbook()
{
    QByteArray sheets;
    QByteArray relationships;
    for (const QByteArray& sheet : {QByteArray("1:Lisez-moi"), QByteArray("2:Structures"), QByteArray("3:Vécu")}) {
        const QByteArray id = sheet.first(1);
        sheets += "<sheet name='" + sheet.mid(2) + "' r:id='r" + id + "'/>";
        relationships += "<Relationship Id='r" + id + "' Type='http://x/worksheet' Target='" + id + ".xml'/>";
    }
    return makeZip({{"[Content_Types].xml", "<Types/>"},
                    {"_rels/.rels", "<Relationships><Relationship Id='a' Type='http://x/officeDocument' "
                                    "Target='xl/workbook.xml'/></Relationships>"},
                    {"xl/workbook.xml", "<workbook xmlns:r='urn:r'><sheets>" + sheets + "</sheets></workbook>"},
                    {"xl/_rels/workbook.xml.rels", "<Relationships>" + relationships + "</Relationships>"},
                    {"xl/1.xml", sheetOf(rowOf({"Bonjour"}))},
                    {"xl/2.xml", sheetOf(rowOf({"Code SP+ de la structure", "Intitulé de la structure"}) +
                                         rowOf({"s1", "Mairie"}))},
                    {"xl/3.xml", sheetOf(rowOf({"Export"}) + rowOf({"de mai", "2023"}) +
                                         rowOf({"ID expérience", "Ressenti usager"}) + rowOf({"1", "Neutre"}))}});
}

std::vector<std::string> firstRecord(const SourceEntry& source, const Reading& reading)
{
    auto reader = openRecords(source, reading);
    if (!reader || !(*reader)->next().ok())
        return {};
    return {(*reader)->fields().begin(), (*reader)->fields().end()};
}

/// Takes everything and keeps nothing.
class IgnoringSink : public RowSink
{
public:
    Result<void> beginTable(const TableSchema&) override { return {}; }
    Result<Outcome> append(std::span<const Cell>) override { return Outcome::Stored; }
};

}    // namespace

class TestSheets : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    SourceEntry m_source;

private Q_SLOTS:
    void initTestCase()
    {
        const QString path = m_folder.filePath(QStringLiteral("classeur.xlsx"));
        writeFile(path, madeWorkbook());
        auto sources = listSources({path});
        QVERIFY(sources.ok());
        QCOMPARE(sources->size(), 1u);
        m_source = sources->front();
    }

    void theFirstKnownSheetIsChosen()
    {
        const auto reading = examine(m_source, {}, {});
        QVERIFY(reading.ok());
        QCOMPARE(reading->format, SourceFormat::Workbook);
        QCOMPARE(reading->sheets, QStringLiteral("Lisez-moi Structures Vécu").split(u' '));
        QCOMPARE(reading->sheet, QStringLiteral("Structures"));
        QCOMPARE(reading->sha256.size(), 64);
        QVERIFY(reading->dataset == DatasetKind::Structures);
        QCOMPARE(firstRecord(m_source, *reading).front(), std::string("Code SP+ de la structure"));
    }

    void aPersonChoosesTheSheet()
    {
        ReadingOptions options;
        options.sheet = QStringLiteral("Lisez-moi");
        const auto reading = examine(m_source, options, {});
        QVERIFY(reading.ok());
        QVERIFY(!reading->dataset);
        QCOMPARE(firstRecord(m_source, *reading), std::vector<std::string>{"Bonjour"});
        QCOMPARE(sheetsToImport(m_source, options)->size(), 1u);
    }

    void anUnknownSheetIsRefused()
    {
        ReadingOptions options;
        options.sheet = QStringLiteral("Autre");
        const auto reading = examine(m_source, options, {});
        QVERIFY(reading.ok());
        QVERIFY(reading->refusal.contains(QStringLiteral("Lisez-moi, Structures, Vécu")));
        QVERIFY(!openRecords(m_source, *reading).ok());
    }

    void anImportReadsEachKnownSheet()
    {
        const auto entries = sheetsToImport(m_source, {});
        QVERIFY(entries.ok());
        QCOMPARE(entries->size(), 2u);
        QVERIFY(entries->at(1).name().endsWith(QStringLiteral("classeur.xlsx/Vécu")));
        const auto reading = examine(entries->at(1), {}, {});
        QVERIFY(reading.ok());
        QVERIFY(reading->dataset == DatasetKind::Experiences);
        QCOMPARE(reading->preambleRecords, 2);
        QCOMPARE(firstRecord(entries->at(1), *reading).front(), std::string("ID expérience"));
    }

    void whatIsDecidedForAWorkbookReachesItsSheets()
    {
        ReadingOptions withoutHeader;
        withoutHeader.hasHeader = false;
        ImportOptions options;
        options.perSource[m_source.name()] = withoutHeader;
        QCOMPARE(refusals(options), QStringList({QStringLiteral("classeur.xlsx/Structures: no header"),
                                                 QStringLiteral("classeur.xlsx/Vécu: no header")}));
        // What is decided for one sheet is nearer to it.
        options.perSource[m_source.name() + QStringLiteral("/Vécu")] = {};
        QCOMPARE(refusals(options), QStringList(QStringLiteral("classeur.xlsx/Structures: no header")));

        ImportOptions without;
        without.leftOut.insert(m_source.name());
        QCOMPARE(refusals(without), QStringList({QStringLiteral("classeur.xlsx/Structures: left out"),
                                                 QStringLiteral("classeur.xlsx/Vécu: left out")}));
        QCOMPARE(refusals({}), QStringList());
    }

private:
    QStringList refusals(const ImportOptions& options) const
    {
        IgnoringSink sink;
        const auto report = importSources({m_source.file}, options, nullptr, sink, {});
        if (!report)
            return {report.error().message()};
        QStringList refused;
        for (const SourceReport& source : report->sources) {
            const QString place = m_source.file.section(u'/', -1) + u'/' + source.member;
            if (source.refusal == QLatin1String("it has no header that says what its columns are"))
                refused << place + QStringLiteral(": no header");
            else if (source.refusal == QLatin1String("left out by you"))
                refused << place + QStringLiteral(": left out");
            else if (!source.refusal.isEmpty())
                refused << place + QStringLiteral(": ") + source.refusal;
        }
        return refused;
    }
};

QTEST_GUILESS_MAIN(TestSheets)
#include "test_sheets.moc"
