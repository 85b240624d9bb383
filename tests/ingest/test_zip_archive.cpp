// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/zip_archive.h"

#include "core/ingest/limits.h"

#include "made_archives.h"

#include <quazip/quazip.h>
#include <quazip/quazipfile.h>
#include <quazip/quazipnewinfo.h>

#include <QTemporaryDir>
#include <QTest>

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
        QVERIFY(!ZipArchive::looksLikeZip("a;b\n"));
        QVERIFY(!ZipArchive::looksLikeZip("PK"));
        QVERIFY(!ZipArchive::open("a;b\n", at("text.zip")).ok());
        QVERIFY(!ZipArchive::open(QByteArray(), at("text.zip")).ok());
        QVERIFY(!ZipArchive::open(at("absent.zip")).ok());
        QVERIFY(ZipArchive::looksLikeZip(makeZip({{"a", "b"}})));
        QVERIFY(ZipArchive::looksLikeZip(makeZip({})));    // an archive without entries is one, and of no use
        QVERIFY(!ZipArchive::open(makeZip({}), at("empty.zip")).ok());
    }

    void archiveInMemory()
    {
        auto archive =
            ZipArchive::open(makeZip({{"a.csv", "a;b\n"}, {"b.csv", "c", false}}), QStringLiteral("outer/inner"));
        QVERIFY(archive.ok());
        QCOMPARE((*archive)->path(), QStringLiteral("outer/inner"));
        QCOMPARE(readEntry(**archive, 1).value(), QByteArray("c"));
        QCOMPARE(readEntry(**archive, 0).value(), QByteArray("a;b\n"));
        const auto open = (*archive)->openEntry(0);
        QVERIFY(open.ok());
        QVERIFY(!(*archive)->openEntry(1).ok());    // one at a time, or minizip would mix them up
    }

    void encryptedEntryIsListedAndNotRead()
    {
        auto archive = ZipArchive::open(makeZip({{"a.csv", "a", true, 1}, {"b.csv", "b"}}), at("x.zip"));
        QVERIFY(archive.ok());
        QVERIFY((*archive)->entries()[0].refusal.contains(QStringLiteral("password")));
        QVERIFY(!readEntry(**archive, 0).ok());
        QCOMPARE(readEntry(**archive, 1).value(), QByteArray("b"));
    }

    void sizesThatLieAreFound()
    {
        for (const quint32 claimed : {0u, 4u, 6u, 1'000'000u}) {
            auto archive = ZipArchive::open(makeZip({{"a.csv", "12345", true, 0, claimed}}), at("x.zip"));
            QVERIFY(!archive.ok() || !readEntry(**archive, 0).ok());
        }
        auto checkSum = ZipArchive::open(makeZip({{"a.csv", "12345", true, 0, {}, 1u}}), at("x.zip"));
        QVERIFY(checkSum.ok());
        QVERIFY(readEntry(**checkSum, 0).error().why.contains(QStringLiteral("check sum")));
        QVERIFY(!ZipArchive::open(makeZip({{"a.csv", "12345", true, 0, 0xffffffffu}}), at("x.zip")).ok());
    }

    void localHeaderMustAgreeWithTheDirectory()
    {
        QByteArray zip = makeZip({{"a.csv", "12345"}});
        zip[22] = 4;    // the size in the local header
        auto archive = ZipArchive::open(zip, at("x.zip"));
        QVERIFY(!archive.ok() || !readEntry(**archive, 0).ok());
    }

    void overlappingEntriesAreRefused()
    {
        QByteArray noise;
        for (int i = 0; i < 5000; ++i)
            noise += static_cast<char>(i * i * 31 % 251);
        std::vector<MadeMember> members;
        for (int i = 0; i < 20; ++i)
            members.push_back({"aa" + QByteArray::number(10 + i), noise, false, 0, {}, {}, i > 0});
        const auto archive = ZipArchive::open(makeZip(members), at("x.zip"));
        QVERIFY(!archive.ok());
        QVERIFY(archive.error().why.contains(QStringLiteral("overlap")));
    }

    void namesAreLabelsOnly()
    {
        const std::vector<QByteArray> names = {"../../evil.csv",
                                               "/etc/passwd",
                                               "C:\\a.csv",
                                               "\\\\host\\share",
                                               "CON",
                                               "a\nb.csv",
                                               "a\x1b[2J.csv",
                                               "\xE2\x80\xAEvsc.a",
                                               QByteArray("n\0l", 3),
                                               QByteArray(300, 'x'),
                                               QByteArray(),
                                               " "};
        std::vector<MadeMember> members;
        for (const QByteArray& name : names)
            members.push_back({name, "content of " + name});
        auto archive = ZipArchive::open(makeZip(members), at("slip.zip"));
        QVERIFY(archive.ok());
        QCOMPARE((*archive)->entries().size(), names.size());
        for (size_t i = 0; i < names.size(); ++i)
            QCOMPARE(readEntry(**archive, i).value(), members[i].content);
        QCOMPARE((*archive)->entries()[0].name, QStringLiteral("../../evil.csv"));
        const QChar shown(QChar::ReplacementCharacter);
        QCOMPARE((*archive)->entries()[5].name, QStringLiteral("a%1b.csv").arg(shown));
        QCOMPARE((*archive)->entries()[6].name, QStringLiteral("a%1[2J.csv").arg(shown));
        QCOMPARE((*archive)->entries()[7].name, QStringLiteral("%1vsc.a").arg(shown));
    }

    void namesInDosCodePage()
    {
        auto archive = ZipArchive::open(makeZip({{"\x82t\x82.csv", "a"}}), at("x.zip"));
        QVERIFY(archive.ok());
        QCOMPARE((*archive)->entries()[0].name, QStringLiteral("été.csv"));
    }

    void entriesUpToTheLimit()
    {
        std::vector<MadeMember> members;
        for (int i = 0; i < limits::archiveEntries; ++i)
            members.push_back({QByteArray::number(i), "", false});
        auto full = ZipArchive::open(makeZip(members), at("x.zip"));
        QVERIFY(full.ok());
        QCOMPARE((*full)->entries().size(), size_t(limits::archiveEntries));
        members.push_back({"one more", "", false});
        const auto archive = ZipArchive::open(makeZip(members), at("x.zip"));
        QVERIFY(!archive.ok());
        QVERIFY(archive.error().why.contains(QStringLiteral("10000")));
    }

    void directoryThatContradictsItsCountIsRefused()
    {
        const QByteArray zip = makeZip({{"a", "1"}, {"b", "2"}});
        for (const char count : {'\1', '\3'}) {
            QByteArray lying = zip;
            lying[zip.size() - 14] = count;
            lying[zip.size() - 12] = count;
            const auto archive = ZipArchive::open(lying, at("x.zip"));
            QCOMPARE(archive.ok(), false);
        }
    }

    void everyCutIsFound()
    {
        const QByteArray zip = makeZip({{"a", "12345"}, {"b", "67890"}});
        for (qsizetype size = 0; size < zip.size(); ++size)
            QVERIFY2(!ZipArchive::open(zip.first(size), at("x.zip")).ok(), QByteArray::number(size));
    }
};

QTEST_GUILESS_MAIN(TestZipArchive)
#include "test_zip_archive.moc"
