// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/zip_archive.h"

#include <quazip/quazip.h>
#include <quazip/quazipfile.h>
#include <quazip/quazipnewinfo.h>

#include <QTemporaryDir>
#include <QTest>

#include <array>

using namespace vigie;

namespace {

struct Member
{
    QString name;
    QByteArray content;
};

void writeZip(const QString& path, const std::vector<Member>& members)
{
    QuaZip zip(path);
    zip.setUtf8Enabled(true);
    QVERIFY(zip.open(QuaZip::mdCreate));
    for (const Member& member : members) {
        QuaZipFile file(&zip);
        QVERIFY(file.open(QIODevice::WriteOnly, QuaZipNewInfo(member.name)));
        QCOMPARE(file.write(member.content), member.content.size());
        file.close();
    }
    zip.close();
}

Result<QByteArray> readEntry(ZipArchive& archive, size_t index)
{
    auto source = archive.openEntry(index);
    if (!source)
        return source.error();
    QByteArray content;
    std::array<char, 1000> buffer;
    for (;;) {
        const auto count = (*source)->read(buffer);
        if (!count)
            return count.error();
        if (*count == 0)
            return content;
        content.append(buffer.data(), *count);
    }
}

void patch(const QString& path, const QByteArray& from, const QByteArray& to)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray bytes = file.readAll();
    QVERIFY(bytes.contains(from));
    bytes.replace(from, to);
    file.seek(0);
    file.write(bytes);
}

}    // namespace

class TestZipArchive : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString at(const char* name) const { return m_folder.filePath(QString::fromUtf8(name)); }

private Q_SLOTS:
    void readsMembersWithFrenchNames()
    {
        writeZip(at("données été.zip"),
                 {{QStringLiteral("dossier/été.csv"), "a;b\n"}, {QStringLiteral("b.csv"), QByteArray(5000, 'x')}});
        QVERIFY(ZipArchive::looksLikeZip(at("données été.zip")));
        auto archive = ZipArchive::open(at("données été.zip"));
        QVERIFY(archive.ok());
        QCOMPARE((*archive)->entries().size(), size_t(2));
        QCOMPARE((*archive)->entries()[0].name, QStringLiteral("dossier/été.csv"));
        QCOMPARE(readEntry(**archive, 0).value(), QByteArray("a;b\n"));
        QCOMPARE(readEntry(**archive, 1).value(), QByteArray(5000, 'x'));
    }

    void damagedDataAreFoundByTheirCheckSum()
    {
        writeZip(at("damaged.zip"), {{QStringLiteral("a.csv"), "0123456789"}});
        QFile file(at("damaged.zip"));
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.seek(40);    // inside the compressed bytes
        file.write("?");
        file.close();
        auto archive = ZipArchive::open(at("damaged.zip"));
        QVERIFY(archive.ok());
        const auto content = readEntry(**archive, 0);
        QVERIFY(!content.ok());
        QCOMPARE(content.error().code, ErrorCode::InputUnusable);
    }

    void truncatedArchiveIsRefused()
    {
        writeZip(at("cut.zip"), {{QStringLiteral("a.csv"), QByteArray(2000, 'q')}});
        QFile file(at("cut.zip"));
        QVERIFY(file.resize(file.size() - 30));
        QVERIFY(!ZipArchive::open(at("cut.zip")).ok());
    }

    void unsupportedCompressionIsNamed()
    {
        writeZip(at("method.zip"), {{QStringLiteral("a.csv"), "0123456789"}});
        // The method stands after "version needed" and the flags, in the local header and in the directory: 8 → 93
        // (zstd).
        QFile file(at("method.zip"));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray bytes = file.readAll();
        bytes[8] = 93;
        bytes[bytes.indexOf("PK\x01\x02") + 10] = 93;
        file.seek(0);
        file.write(bytes);
        file.close();
        auto archive = ZipArchive::open(at("method.zip"));
        QVERIFY(archive.ok());
        QVERIFY((*archive)->entries()[0].refusal.contains(QStringLiteral("93")));
        QVERIFY(!(*archive)->openEntry(0).ok());
    }

    void bombIsRefusedBeforeItIsRead()
    {
        writeZip(at("bomb.zip"), {{QStringLiteral("a.csv"), QByteArray(120 << 20, 'a')}});
        const auto archive = ZipArchive::open(at("bomb.zip"));
        QVERIFY(!archive.ok());
        QCOMPARE(archive.error().code, ErrorCode::InputUnusable);
    }

    void twoEntriesOfOneNameAreRefused()
    {
        writeZip(at("twice.zip"), {{QStringLiteral("aa.csv"), "1"}, {QStringLiteral("ab.csv"), "2"}});
        patch(at("twice.zip"), "ab.csv", "aa.csv");
        QVERIFY(!ZipArchive::open(at("twice.zip")).ok());
    }

    void notAnArchive()
    {
        QFile file(at("text.zip"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("a;b\n");
        file.close();
        QVERIFY(!ZipArchive::looksLikeZip(at("text.zip")));
        QVERIFY(!ZipArchive::open(at("text.zip")).ok());
    }
};

QTEST_GUILESS_MAIN(TestZipArchive)
#include "test_zip_archive.moc"
