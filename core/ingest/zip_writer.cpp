// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/zip_writer.h"

#include <quazip/quazip.h>
#include <quazip/quazipfile.h>
#include <quazip/quazipnewinfo.h>
#include <quazip/zip.h>

#include <zlib.h>

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>

#include <algorithm>

namespace vigie {

namespace {

/// Data that do not shrink grow a little; a member close to 4 GiB may pass it.
constexpr qint64 largestWithoutZip64 = 0xf000'0000;
constexpr uint madeOnUnix = 3;    // APPNOTE.TXT 4.4.2.2: the attributes are Unix permissions, on every system
constexpr int fastLevel = 1;

QuaZipNewInfo described(const QString& name)
{
    QuaZipNewInfo info(name);
    info.dateTime = QDateTime(QDate(1980, 1, 1), QTime(0, 0));
    info.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
    return info;
}

bool isAscii(const QString& name)
{
    return std::all_of(name.begin(), name.end(), [](QChar each) { return each.unicode() < 0x80; });
}

/// QuaZip itself would only mark all members or none.
void markAsUtf8(QuaZip& zip, bool marked)
{
    zip.setUtf8Enabled(marked);
    if (marked)
        zipSetFlags(zip.getZipFile(), ZIP_ENCODING_UTF8);
    else
        zipClearFlags(zip.getZipFile(), ZIP_ENCODING_UTF8);
}

int levelOf(ZipWriter::Packing packing)
{
    return packing == ZipWriter::Packing::Fast ? fastLevel : Z_DEFAULT_COMPRESSION;
}

Error misused(const QString& why)
{
    return {
        ErrorCode::WrongUsage, QCoreApplication::translate("Ingest", "The archive could not be written"), {}, why, {}};
}

}    // namespace

struct ZipWriter::Private
{
    explicit Private(const QString& path) : device(path), zip(&device) {}
    Error failure() const;

    QFile device;
    QuaZip zip;
    std::unique_ptr<QuaZipFile> member;    // goes before the archive
    qint64 announced = 0;
    qint64 written = 0;
};

Error ZipWriter::Private::failure() const
{
    const QString reason = device.error() != QFileDevice::NoError
                               ? device.errorString()
                               : QCoreApplication::translate("Ingest", "code %1").arg(zip.getZipError());
    return {ErrorCode::OutputFailed, QCoreApplication::translate("Ingest", "The archive could not be written"),
            device.fileName(), reason,
            QCoreApplication::translate("Ingest", "Check the free space and that you may write in its folder.")};
}

ZipWriter::ZipWriter() = default;
ZipWriter::~ZipWriter() = default;

Result<std::unique_ptr<ZipWriter>> ZipWriter::create(const QString& path)
{
    std::unique_ptr<ZipWriter> writer(new ZipWriter);
    writer->m_d = std::make_unique<Private>(path);
    Private& d = *writer->m_d;
    if (!d.device.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return d.failure();
    d.zip.setDataDescriptorWritingEnabled(false);
    d.zip.setOsCode(madeOnUnix);
    d.zip.setAutoClose(false);    // closing forgets what went wrong
    if (!d.zip.open(QuaZip::mdCreate))
        return d.failure();
    return writer;
}

Result<void> ZipWriter::begin(const QString& name, qint64 atMostBytes, Packing packing)
{
    if (m_d->member)
        return misused(QCoreApplication::translate("Ingest", "another member is being written"));
    m_d->announced = atMostBytes;
    m_d->written = 0;
    // QuaZip asks for a reader of version 6.3 then, which not every unpacker is: only where the name needs it.
    markAsUtf8(m_d->zip, !isAscii(name));
    m_d->zip.setZip64Enabled(atMostBytes > largestWithoutZip64);
    m_d->member = std::make_unique<QuaZipFile>(&m_d->zip);
    const int method = packing == Packing::Stored ? 0 : Z_DEFLATED;
    if (!m_d->member->open(QIODevice::WriteOnly, described(name), nullptr, 0, method, levelOf(packing)))
        return m_d->failure();
    return {};
}

Result<void> ZipWriter::write(QByteArrayView bytes)
{
    if (!m_d->member)
        return misused(QCoreApplication::translate("Ingest", "no member is being written"));
    m_d->written += bytes.size();
    if (m_d->written > m_d->announced)
        return misused(QCoreApplication::translate("Ingest", "a member is larger than announced"));
    constexpr qsizetype blockBytes = qsizetype(1) << 30;    // minizip counts in 32 bits
    while (!bytes.isEmpty()) {
        const qsizetype count = std::min(bytes.size(), blockBytes);
        if (m_d->member->write(bytes.data(), count) != count)
            return m_d->failure();
        bytes = bytes.sliced(count);
    }
    return {};
}

Result<void> ZipWriter::end()
{
    if (!m_d->member)
        return misused(QCoreApplication::translate("Ingest", "no member is being written"));
    m_d->member->close();
    const bool closed = m_d->member->getZipError() == 0;
    m_d->member.reset();
    return closed ? Result<void>() : m_d->failure();
}

Result<void> ZipWriter::add(const QString& name, QByteArrayView bytes, Packing packing)
{
    if (auto begun = begin(name, bytes.size(), packing); !begun)
        return begun;
    if (auto added = write(bytes); !added)
        return added;
    return end();
}

Result<void> ZipWriter::finish()
{
    if (m_d->member)
        return misused(QCoreApplication::translate("Ingest", "another member is being written"));
    m_d->zip.close();
    if (m_d->zip.getZipError() != 0 || !m_d->device.flush() || m_d->device.error() != QFileDevice::NoError)
        return m_d->failure();
    m_d->device.close();
    return {};
}

}    // namespace vigie
