// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/zip_archive.h"
#include "core/ingest/zip_writer.h"
#include "made_archives.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

using namespace vigie;

namespace {

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

quint16 shortAt(const QByteArray& bytes, qsizetype at)
{
    return qFromLittleEndian<quint16>(bytes.constData() + at);
}

}    // namespace

class TestZipWriter : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString path(const char* name) const { return m_folder.filePath(QLatin1String(name)); }

    void writeSample(const QString& path) const
    {
        const auto zip = ZipWriter::create(path);
        QVERIFY(zip.ok());
        QVERIFY((*zip)->add(QStringLiteral("données/été.txt"), "texte texte texte texte texte texte").ok());
        QVERIFY((*zip)->add(QStringLiteral("empty"), "").ok());
        QVERIFY((*zip)->add(QStringLiteral("stored"), "as it is", ZipWriter::Packing::Stored).ok());
        QVERIFY((*zip)->begin(QStringLiteral("pieces"), 3'000'000, ZipWriter::Packing::Fast).ok());
        for (int i = 0; i < 30; ++i)
            QVERIFY((*zip)->write(QByteArray(100'000, static_cast<char>('a' + i % 26))).ok());
        QVERIFY((*zip)->end().ok());
        QVERIFY((*zip)->finish().ok());
    }

private Q_SLOTS:
    void whatWentInComesOut()
    {
        writeSample(path("a.zip"));
        const auto archive = ZipArchive::open(path("a.zip"));
        QVERIFY2(archive.ok(), archive.ok() ? "" : qPrintable(archive.error().message()));
        const auto& entries = (*archive)->entries();
        QCOMPARE(entries.size(), size_t(4));
        QCOMPARE(entries[0].name, QStringLiteral("données/été.txt"));
        QCOMPARE(*readEntry(**archive, 0), QByteArray("texte texte texte texte texte texte"));
        QCOMPARE(*readEntry(**archive, 1), QByteArray());
        QCOMPARE(*readEntry(**archive, 2), QByteArray("as it is"));
        const QByteArray pieces = *readEntry(**archive, 3);
        QCOMPARE(pieces.size(), 3'000'000);
        QCOMPARE(pieces.at(2'950'000), 'd');
        QVERIFY(QFileInfo(path("a.zip")).size() < 100'000);
    }

    void sameMembersSameBytes()
    {
        writeSample(path("one.zip"));
        writeSample(path("two.zip"));
        QCOMPARE(bytesOf(path("one.zip")), bytesOf(path("two.zip")));
    }

    // APPNOTE.TXT 4.3.7: version, flags, method, time, date from byte 4 on.
    void headersAreStrict()
    {
        writeSample(path("a.zip"));
        const QByteArray bytes = bytesOf(path("a.zip"));
        int members = 0;
        for (const char* signature : {"PK\x03\x04", "PK\x01\x02"}) {
            const qsizetype shift = signature[2] == 1 ? 2 : 0;    // "made by" comes first in the directory
            for (qsizetype at = 0; (at = bytes.indexOf(signature, at)) >= 0; ++at, ++members) {
                const bool accents = members % 4 == 0;
                // Marked as UTF-8 where needed; no data descriptor, no secret.
                const int levelBits = 0x0006;
                QCOMPARE(shortAt(bytes, at + shift + 6) & ~levelBits, accents ? 0x0800 : 0);
                QVERIFY(accents || shortAt(bytes, at + shift + 4) <= 20);    // no ZIP64
                QCOMPARE(shortAt(bytes, at + shift + 10), quint16(0));
                QCOMPARE(shortAt(bytes, at + shift + 12), quint16(1 << 5 | 1));    // 1980-01-01
            }
        }
        QCOMPARE(members, 8);
    }

    void aMemberThatMayBeLargeIsZip64()
    {
        const auto zip = ZipWriter::create(path("large.zip"));
        QVERIFY((*zip)->begin(QStringLiteral("large"), qint64(5) << 30).ok());
        QVERIFY((*zip)->write("not so large after all").ok());
        QVERIFY((*zip)->end().ok());
        QVERIFY((*zip)->add(QStringLiteral("small"), "s").ok());
        QVERIFY((*zip)->finish().ok());
        QVERIFY(shortAt(bytesOf(path("large.zip")), 4) >= 45);
        const auto archive = ZipArchive::open(path("large.zip"));
        QVERIFY(archive.ok());
        QCOMPARE(*readEntry(**archive, 0), QByteArray("not so large after all"));
        QCOMPARE(*readEntry(**archive, 1), QByteArray("s"));
    }

    void othersReadItToo()
    {
        const QString unzip = QStandardPaths::findExecutable(QStringLiteral("unzip"));
        if (unzip.isEmpty())
            QSKIP("no unzip");
        const auto zip = ZipWriter::create(path("plain.zip"));
        QVERIFY((*zip)->add(QStringLiteral("project.json"), "{}").ok());
        QVERIFY((*zip)->add(QStringLiteral("data.vigie"), QByteArray(1 << 20, 'x'), ZipWriter::Packing::Fast).ok());
        QVERIFY((*zip)->finish().ok());
        QCOMPARE(QProcess::execute(unzip, {QStringLiteral("-tq"), path("plain.zip")}), 0);
    }

    void misuseIsRefused()
    {
        const auto zip = ZipWriter::create(path("misuse.zip"));
        QCOMPARE((*zip)->write("x").error().code, ErrorCode::WrongUsage);
        QCOMPARE((*zip)->end().error().code, ErrorCode::WrongUsage);
        QVERIFY((*zip)->begin(QStringLiteral("a"), 2).ok());
        QCOMPARE((*zip)->begin(QStringLiteral("b"), 2).error().code, ErrorCode::WrongUsage);
        QCOMPARE((*zip)->finish().error().code, ErrorCode::WrongUsage);
        QCOMPARE((*zip)->write("xyz").error().code, ErrorCode::WrongUsage);
    }

    void whatCannotBeWrittenIsSaid()
    {
        QCOMPARE(ZipWriter::create(path("no/such/folder.zip")).error().code, ErrorCode::OutputFailed);
        if (!QFileInfo::exists(QStringLiteral("/dev/full")))
            QSKIP("no device that is always full");
        const auto zip = ZipWriter::create(QStringLiteral("/dev/full"));
        QVERIFY(zip.ok());
        auto written = (*zip)->add(QStringLiteral("a"), QByteArray(1 << 20, 'x'), ZipWriter::Packing::Stored);
        if (written)
            written = (*zip)->finish();
        QVERIFY(!written.ok());
        QCOMPARE(written.error().code, ErrorCode::OutputFailed);
    }
};

QTEST_GUILESS_MAIN(TestZipWriter)
#include "test_zip_writer.moc"
