// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/reading.h"
#include "tests/ingest/made_csv.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QTest>

using namespace vigie;
using tests::WrittenTable;

namespace {

SourceEntry sourceOf(const QByteArray& bytes, const QString& name = QStringLiteral("a.csv"))
{
    return {name, {}, bytes.size(), {}, [bytes]() -> Result<std::unique_ptr<ByteSource>> {
                return std::unique_ptr<ByteSource>(std::make_unique<MemorySource>(bytes));
            }};
}

Reading examined(const QByteArray& bytes, const ReadingOptions& options = {}, size_t blockBytes = 1 << 16)
{
    auto reading = examine(sourceOf(bytes), options, {}, blockBytes);
    return reading ? std::move(*reading) : Reading();
}

WrittenTable recordsOf(const QByteArray& bytes, const Reading& reading, size_t blockBytes = 1 << 16)
{
    WrittenTable table;
    auto reader = openRecords(sourceOf(bytes), reading, blockBytes);
    if (!reader)
        return table;
    for (auto status = (*reader)->next(); status && *status == RecordReader::Status::Record; status = (*reader)->next())
        table.emplace_back((*reader)->fields().begin(), (*reader)->fields().end());
    return table;
}

Finding findingOf(const Reading& reading, Finding::Aspect aspect)
{
    for (const Finding& finding : reading.findings) {
        if (finding.aspect == aspect)
            return finding;
    }
    return {};
}

QByteArray utf16(const QString& text, bool bigEndian)
{
    QByteArray bytes;
    for (QChar c : text) {
        const char high = static_cast<char>(c.unicode() >> 8);
        const char low = static_cast<char>(c.unicode() & 0xFF);
        bytes += bigEndian ? high : low;
        bytes += bigEndian ? low : high;
    }
    return bytes;
}

/// Without a byte-order mark and empty lines at the end.
QByteArray core(QByteArray bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        bytes.remove(0, 3);
    while (bytes.endsWith("\n\n") || bytes.endsWith("\n\r\n"))
        bytes.chop(bytes.endsWith("\r\n") ? 2 : 1);
    return bytes;
}

/// Two columns or more under this delimiter, the same number in every record.
bool dividesRegularly(const QByteArray& bytes, char delimiter)
{
    const auto table = tests::strictlyRead(core(bytes), delimiter);
    return table && !table->empty() && table->front().size() >= 2;
}

/// The cases that csv_dialect.h says cannot be decided, or are decided for another delimiter.
bool undecidable(const tests::MadeCsv& made, char delimiter)
{
    const bool oneColumn = made.table.front().size() == 1;
    for (char other : {',', ';', '\t', '|'}) {
        if (other == delimiter && !oneColumn)
            return false;    // those that come after it give way
        if (other != delimiter && dividesRegularly(made.bytes, other))
            return true;
    }
    return delimiter != ',';    // one column, but of a text that RFC 4180 would divide
}

const QByteArray published = "ID expérience;Titre;Ressenti usager\n1;Délai;Neutre\n2;Accueil;Positif\n";

}    // namespace

class TestReading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hashesTheBytesAsTheyAre()
    {
        for (qsizetype size : {0, 1, 63, 64, 65, 5000}) {
            const QByteArray bytes = QByteArray("a;b\n1;\xE9\n").repeated(size / 8 + 1).first(size);
            for (size_t blockBytes : {7u, 64u, 1u << 16}) {
                QCOMPARE(examined(bytes, {}, blockBytes).sha256,
                         QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
            }
        }
    }

    void givesBackWhatWasWritten_data()
    {
        QTest::addColumn<char>("delimiter");
        QTest::addColumn<int>("files");
        QTest::newRow("comma") << ',' << 3000;
        QTest::newRow("semicolon") << ';' << 1500;
        QTest::newRow("tab") << '\t' << 1500;
    }

    /// Whatever is in the cells, a regular file is read as it was written.
    void givesBackWhatWasWritten()
    {
        QFETCH(char, delimiter);
        QFETCH(int, files);
        std::mt19937 random(20'230'519);
        int left = 0;
        for (int i = 0; i < files; ++i) {
            const tests::MadeCsv made = tests::makeCsv(random, delimiter);
            if (undecidable(made, delimiter)) {
                ++left;
                continue;
            }
            const Reading reading = examined(made.bytes);
            const WrittenTable read = recordsOf(made.bytes, reading, static_cast<size_t>(1 + i % 50));
            if (read != made.table)
                qInfo().noquote() << "file" << i << "read with" << reading.dialect.delimiter << reading.dialect.quote
                                  << Qt::endl
                                  << made.bytes;
            QVERIFY(read == made.table);
        }
        qInfo() << left << "of" << files << "cannot be decided";
        QVERIFY(left * 3 < files);
        QVERIFY(delimiter != ',' || left * 10 < files);
    }

    void decodes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("encoding");
        QTest::addColumn<bool>("wellFormed");
        const QString text = QString::fromUtf8(published);
        QTest::newRow("UTF-8") << published << "UTF-8" << true;
        QTest::newRow("UTF-8 with its mark") << "\xEF\xBB\xBF" + published << "UTF-8" << true;
        QTest::newRow("UTF-16LE with its mark") << "\xFF\xFE" + utf16(text, false) << "UTF-16LE" << true;
        QTest::newRow("UTF-16BE with its mark") << "\xFE\xFF" + utf16(text, true) << "UTF-16BE" << true;
        QTest::newRow("UTF-16LE") << utf16(text, false) << "UTF-16LE" << true;
        QTest::newRow("UTF-16BE") << utf16(text, true) << "UTF-16BE" << true;
        QTest::newRow("Windows-1252") << text.toLatin1() << "Windows-1252" << true;
    }

    void decodes()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, encoding);
        QFETCH(bool, wellFormed);
        for (size_t block : {size_t(1), size_t(7), size_t(1) << 16}) {
            const Reading reading = examined(bytes, {}, block);
            QCOMPARE(findingOf(reading, Finding::Aspect::Encoding).value, encoding);
            QCOMPARE(reading.wellFormed, wellFormed);
            QVERIFY(reading.dataset == DatasetKind::Experiences);
            QCOMPARE(recordsOf(bytes, reading, block), recordsOf(published, examined(published)));
        }
    }

    void countsWhatAnEncodingDoesNotAllow()
    {
        const Reading lone = examined("\xFF\xFE" + utf16(QStringLiteral("a;b\n"), false) + QByteArray("\x00\xD8", 2) +
                                      utf16(QStringLiteral(";x\n"), false));
        QVERIFY(!lone.wellFormed);
        QVERIFY(findingOf(lone, Finding::Aspect::Encoding).evidence.contains(u'2'));
        QVERIFY(!examined("a;b\n\xE9;\x81\n").wellFormed);    // assigned to nothing in Windows-1252
        ReadingOptions forced;
        forced.encoding = TextEncoding::Utf8;
        const Reading utf8 = examined("a;b\n\xE9;c\n", forced);
        QVERIFY(!utf8.wellFormed);
        QVERIFY(findingOf(utf8, Finding::Aspect::Encoding).setByPerson);
    }

    void offersOldEncodings_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("offered");
        QTest::newRow("MacRoman") << QByteArray(
                                         "nom;ville\nAim\x8E;d\x8Epart\x90t \x88 No\x91l\nh\x99te;d\xD5\x8Et\x8E\n")
                                  << "MacRoman";
        QTest::newRow("CP850") << QByteArray("nom;ville\nAim\x82;d\x82part\x88t \x85 No\x89l\nh\x93te;\x82t\x82\n")
                               << "CP850";
        QTest::newRow("Windows-1252") << QByteArray("nom;ville\nAim\xE9;\xE0 No\xEBl\nd\x92\xE9t\xE9;h\xF4te\n") << "";
    }

    void offersOldEncodings()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, offered);
        const Reading reading = examined(bytes);
        QCOMPARE(reading.encoding, TextEncoding::Windows1252);    // never chosen
        const Finding finding = findingOf(reading, Finding::Aspect::Encoding);
        QCOMPARE(finding.evidence.contains(QStringLiteral("MacRoman")), offered == QLatin1String("MacRoman"));
        QCOMPARE(finding.evidence.contains(QStringLiteral("CP850")), offered == QLatin1String("CP850"));
        QCOMPARE(finding.certainty == Finding::Certainty::Guess, !offered.isEmpty());
    }

    void skipsAPreamble()
    {
        const QByteArray bytes = "Export du 3 mai, complet\n\n" + published;
        const Reading reading = examined(bytes);
        QCOMPARE(reading.preambleRecords, 2);
        QVERIFY(reading.dataset == DatasetKind::Experiences);
        QCOMPARE(reading.notes.size(), 1u);
        QCOMPARE(reading.notes.front().rule, Rule::PreambleSkipped);
        QCOMPARE(recordsOf(bytes, reading), recordsOf(published, examined(published)));
        QCOMPARE(findingOf(reading, Finding::Aspect::Header).value, QStringLiteral("3"));
    }

    /// A file that is not ours is never shortened.
    void keepsWhatMightBeAPreamble()
    {
        const QByteArray bytes = "Rapport\n\nnom,age\nx,3\n";
        QCOMPARE(examined(bytes).preambleRecords, 0);
        QCOMPARE(recordsOf(bytes, examined(bytes)).size(), 4u);
    }

    void numbersColumnsWithoutHeader()
    {
        ReadingOptions options;
        options.hasHeader = false;
        const QByteArray bytes = "1;2;3\n4;5;6\n";
        const Reading reading = examined(bytes, options);
        QVERIFY(!reading.hasHeader);
        QVERIFY(!reading.refusal.isEmpty());
        QCOMPARE(recordsOf(bytes, reading),
                 (WrittenTable{{"column_1", "column_2", "column_3"}, {"1", "2", "3"}, {"4", "5", "6"}}));
        QVERIFY(findingOf(reading, Finding::Aspect::Header).setByPerson);
        // Detection only says that there may be none: nobody is to lose the first record of a table of years.
        QVERIFY(examined(bytes).hasHeader);
        QCOMPARE(findingOf(examined(bytes), Finding::Aspect::Header).certainty, Finding::Certainty::Guess);
    }

    void seesAnIndexWithoutName()
    {
        QVERIFY(examined(";ID expérience;Ressenti usager\n0;17;Neutre\n1;18;Neutre\n").unnamedIndex);
        QVERIFY(!examined(";ID expérience;Ressenti usager\n5;17;Neutre\n6;18;Neutre\n").unnamedIndex);
        QVERIFY(!examined("ID expérience;Ressenti usager\n1;Neutre\n2;Neutre\n").unnamedIndex);
    }

    void findsTheFooter_data()
    {
        QTest::addColumn<int>("records");
        QTest::newRow("in the sample") << 10;
        QTest::newRow("beyond the records that are tried") << 700;
        QTest::newRow("beyond the sample") << 60'000;
    }

    void findsTheFooter()
    {
        QFETCH(int, records);
        QByteArray bytes = "nom;age\n";
        for (int i = 0; i < records; ++i)
            bytes += "dupont;12\n";
        QCOMPARE(findingOf(examined(bytes), Finding::Aspect::Footer).value, QStringLiteral("0"));
        QCOMPARE(findingOf(examined(bytes + "Source : moi\n"), Finding::Aspect::Footer).value, QStringLiteral("1"));
    }

    void everyAspectHasItsFinding()
    {
        const Reading reading = examined(published);
        QStringList aspects;
        for (const Finding& finding : reading.findings) {
            aspects << QString::fromUtf8(aspectId(finding.aspect));
            QVERIFY(!finding.value.isEmpty());
            QVERIFY(!finding.evidence.isEmpty());
            QVERIFY2(!finding.evidence.contains(QRegularExpression(QStringLiteral("%\\d"))),
                     qPrintable(finding.evidence));
            QVERIFY(!aspectTitle(finding.aspect).isEmpty());
        }
        QCOMPARE(aspects, QStringLiteral("container format encoding delimiter quote line_ends preamble header rows "
                                         "footer dataset")
                              .split(u' '));
    }

    void saysWhichDataSetIsNearest()
    {
        const Reading reading = examined("ID expérience,Titre,Description\n1,a,b\n");
        QVERIFY(!reading.dataset);
        const Finding finding = findingOf(reading, Finding::Aspect::Dataset);
        QCOMPARE(finding.value, QStringLiteral("none"));
        QVERIFY2(finding.evidence.startsWith(u'3') && finding.evidence.contains(QStringLiteral("experiences")) &&
                     finding.evidence.contains(QStringLiteral("Ressenti usager")),
                 qPrintable(finding.evidence));
    }

    void readsJson()
    {
        const QByteArray bytes = "[{\"id_experience\": 7, \"ressenti_usager\": \"Neutre\"}, {\"id_experience\": 8}]";
        const Reading reading = examined(bytes);
        QCOMPARE(reading.format, SourceFormat::Json);
        QCOMPARE(reading.json.records, 2);
        QVERIFY(reading.dataset == DatasetKind::Experiences);
        QCOMPARE(recordsOf(bytes, reading),
                 (WrittenTable{{"id_experience", "ressenti_usager"}, {"7", "Neutre"}, {"8", ""}}));
    }

    /// JSON must be UTF-8; a file of that name is never read as anything else, one that calls itself CSV may be.
    void tellsJsonFromCsv()
    {
        const auto refused = [](const QByteArray& bytes, const QString& name) {
            return !examine(sourceOf(bytes, name), {}, {}).ok();
        };
        QVERIFY(refused("[{\"a\": \"\xE9\"}]", QStringLiteral("a.json")));
        QVERIFY(refused("[{\"a\": 1},", QStringLiteral("a.json")));
        QVERIFY(!refused("{\"a\": 1},b\n2,3\n", QStringLiteral("a.csv")));
        ReadingOptions options;
        options.encoding = TextEncoding::Windows1252;
        QVERIFY(examine(sourceOf("[{\"a\": \"\xE9\"}]", QStringLiteral("a.json")), options, {}).ok());
        QCOMPARE(examined("{\"a\": 1},b\n2,3\n").format, SourceFormat::Csv);
        QCOMPARE(examined("[a],b\n[1],2\n").format, SourceFormat::Csv);
    }

    void refusesWhatIsNoText()
    {
        QVERIFY(!examined(QByteArray("\x89PNG\0\0\0\rIHDR\0\0\0\1", 16)).refusal.isEmpty());
        QVERIFY(!examined({}).refusal.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestReading)
#include "test_reading.moc"
