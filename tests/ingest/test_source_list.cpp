// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/source_list.h"

#include "made_workbook.h"

#include <QTemporaryDir>
#include <QTest>

using namespace vigie;

namespace {

QByteArray smallWorkbook()
{
    MadeWorkbook made;
    made.sheet = sheetOf("<row><c><v>42</v></c></row>");
    return made.bytes();
}

QString firstCell(const SourceEntry& entry)
{
    auto workbook = entry.openWorkbook();
    if (!workbook)
        return workbook.error().message();
    auto reader = (*workbook)->read((*workbook)->sheets().first());
    if (!reader)
        return reader.error().message();
    const auto status = (*reader)->next();
    if (!status.ok() || *status != RecordReader::Status::Record)
        return QStringLiteral("no record");
    return QString::fromUtf8((*reader)->fields()[0].data(), qsizetype((*reader)->fields()[0].size()));
}

}    // namespace

class TestSourceList : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    /// What is listed when a file with these bytes is named.
    std::vector<SourceEntry> list(const QByteArray& bytes, const char* name = "source")
    {
        const QString path = m_folder.filePath(QString::fromUtf8(name));
        writeFile(path, bytes);
        auto listed = listSources({path});
        return listed ? std::move(*listed) : std::vector<SourceEntry>();
    }

private Q_SLOTS:
    void plainFile()
    {
        const auto sources = list("a;b\n");
        QCOMPARE(sources.size(), size_t(1));
        QCOMPARE(sources[0].container, QString());
        QCOMPARE(sources[0].bytes, 4);
        QCOMPARE(readAll(**sources[0].open()).value(), QByteArray("a;b\n"));
        QCOMPARE(list({}).size(), size_t(1));
    }

    void gzipByItsBytes()
    {
        const auto sources = list(makeGzip(QByteArray("a;b\n").repeated(100)), "a.csv");
        QCOMPARE(sources.size(), size_t(1));
        QCOMPARE(sources[0].container, QStringLiteral("gzip"));
        QCOMPARE(sources[0].bytes, 400);
        QCOMPARE(readAll(**sources[0].open()).value(), QByteArray("a;b\n").repeated(100));
        // What its last bytes claim is not believed when it cannot be.
        QByteArray lying = makeGzip("a;b\n");
        lying.replace(lying.size() - 4, 4, QByteArray(4, '\xff'));
        QCOMPARE(list(lying)[0].bytes, lying.size());
        QVERIFY(!readAll(**list(lying)[0].open()).ok());
    }

    void membersOfAnArchive()
    {
        const auto sources = list(makeZip({{"b.csv.gz", makeGzip("c;d\n")},
                                           {"c.xlsx", smallWorkbook()},
                                           {"a.csv", "a;b\n"},
                                           {"secret.csv", "x", true, 1}}));
        QCOMPARE(sources.size(), size_t(4));
        QCOMPARE(sources[0].container, QStringLiteral("zip"));
        QCOMPARE(readAll(**sources[0].open()).value(), QByteArray("a;b\n"));
        QCOMPARE(sources[1].container, QStringLiteral("zip/gzip"));
        QCOMPARE(readAll(**sources[1].open()).value(), QByteArray("c;d\n"));
        QCOMPARE(readAll(**sources[1].open()).value(), QByteArray("c;d\n"));    // again
        QCOMPARE(sources[2].container, QStringLiteral("zip/xlsx"));
        QVERIFY(!sources[2].open);
        QCOMPARE(firstCell(sources[2]), QStringLiteral("42"));
        QCOMPARE(firstCell(sources[2]), QStringLiteral("42"));
        QCOMPARE(readAll(**sources[2].openWorkbookFile()).value(), smallWorkbook());
        QVERIFY(sources[3].refusal.contains(QStringLiteral("password")));
    }

    void workbooksAlone()
    {
        const auto plain = list(smallWorkbook(), "named.csv");
        QCOMPARE(plain.size(), size_t(1));
        QCOMPARE(plain[0].container, QStringLiteral("xlsx"));
        QVERIFY(plain[0].member.isEmpty() && plain[0].refusal.isEmpty() && !plain[0].open);
        QCOMPARE(firstCell(plain[0]), QStringLiteral("42"));
        QCOMPARE(readAll(**plain[0].openWorkbookFile()).value(), smallWorkbook());
        const auto packed = list(makeGzip(smallWorkbook()));
        QCOMPARE(packed[0].container, QStringLiteral("gzip/xlsx"));
        QCOMPARE(firstCell(packed[0]), QStringLiteral("42"));
    }

    void refusedWithAReason_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("reason");
        QByteArray tar(1024, '\0');
        tar.replace(257, 5, "ustar");
        const QByteArray zip = makeZip({{"a.csv", "a;b\n"}});
        const QByteArray xls = QByteArray("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") + QByteArray(600, '\0');
        QTest::newRow("tar") << tar << "tar";
        QTest::newRow("tar.gz") << makeGzip(tar) << "tar";
        QTest::newRow("tar.gz in ZIP") << makeZip({{"a.tar.gz", makeGzip(tar)}}) << "tar";
        QTest::newRow("gz in gz") << makeGzip(makeGzip("a;b\n")) << "several times";
        QTest::newRow("ZIP in ZIP") << makeZip({{"a.zip", zip}}) << "inside an archive";
        QTest::newRow("ZIP in gz") << makeGzip(zip) << "inside an archive";
        QTest::newRow("gz with a workbook, in ZIP")
            << makeZip({{"a.gz", makeGzip(smallWorkbook())}}) << "several times";
        QTest::newRow("damaged ZIP in ZIP")
            << makeZip({{"a.xlsx", smallWorkbook().chopped(20)}}) << "could not be opened";
        QTest::newRow("xls") << xls << "(.xls)";
        QTest::newRow("xls in ZIP") << makeZip({{"a.xls", xls}}) << "(.xls)";
        QTest::newRow("ods") << makeZip({{"mimetype", "application/x"}, {"content.xml", "<a/>"}}) << "(.ods)";
        QTest::newRow("docx") << makeZip({{"[Content_Types].xml", "<a/>"}, {"word/document.xml", "<a/>"}})
                              << "document without sheets";
        QTest::newRow("xlsb") << makeZip({{"[Content_Types].xml", "<a/>"}, {"xl/workbook.bin", "x"}}) << "(.xlsb)";
        QTest::newRow("ods in ZIP") << makeZip({{"a.ods",
                                                 makeZip({{"mimetype", "application/x"}, {"content.xml", "<a/>"}})}})
                                    << "(.ods)";
    }
    void refusedWithAReason()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, reason);
        const auto sources = list(bytes);
        QCOMPARE(sources.size(), size_t(1));
        QVERIFY2(sources[0].refusal.contains(reason), qPrintable(sources[0].refusal));
        QVERIFY(!sources[0].open && !sources[0].openWorkbook);
    }

    void workbookInAnArchiveUpToItsLimit()
    {
        MadeWorkbook made;
        made.sheet = sheetOf("<row><c><v>42</v></c></row>");
        std::vector<MadeMember> parts = {
            {"[Content_Types].xml", "<Types/>"},
            {"xl/workbook.xml", made.workbook},
            {"xl/_rels/workbook.xml.rels", "<R><Relationship Id='r1' Type='/worksheet' Target='s.xml'/></R>"},
            {"xl/s.xml", made.sheet},
            {"padding", {}, false}};
        const qsizetype padding = qsizetype(limits::nestedArchiveBytes) - makeZip(parts).size();
        parts.back().content = QByteArray(padding, 'x');
        const auto within = list(makeZip({{"a.xlsx", makeZip(parts)}}));
        QCOMPARE(within[0].bytes, limits::nestedArchiveBytes);
        QCOMPARE(firstCell(within[0]), QStringLiteral("42"));
        parts.back().content += 'x';
        const auto beyond = list(makeZip({{"a.xlsx", makeZip(parts)}}));
        QVERIFY2(beyond[0].refusal.contains(QStringLiteral("64 MiB")), qPrintable(beyond[0].refusal));
    }

    void damagedArchiveIsAnError()
    {
        const QString path = m_folder.filePath(QStringLiteral("damaged.zip"));
        writeFile(path, smallWorkbook().chopped(20));
        QVERIFY(!listSources({path}).ok());
        QVERIFY(!listSources({m_folder.filePath(QStringLiteral("absent.csv"))}).ok());
    }
};

QTEST_GUILESS_MAIN(TestSourceList)
#include "test_source_list.moc"
