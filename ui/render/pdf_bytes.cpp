// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/pdf_bytes.h"

#include "ui/render/text_layout.h"

#include <QBuffer>
#include <QDate>
#include <QHashSeed>
#include <QPainter>
#include <QPdfWriter>

namespace vigie {

namespace {

constexpr double pixelsPerInch = 96;
constexpr int resolution = 1200;

/// Qt embeds the fonts in the order of a hash table, which chance decides; here it is always the same.
class SettledHashes
{
public:
    SettledHashes() { QHashSeed::setDeterministicGlobalSeed(); }
    ~SettledHashes() { QHashSeed::resetRandomGlobalSeed(); }
    SettledHashes(const SettledHashes&) = delete;
    SettledHashes& operator=(const SettledHashes&) = delete;
};

/// The day instead of the moment, or nothing; as long as before, because a PDF counts its bytes.
void settleDate(QByteArray& pdf, const QString& madeOn)
{
    const qsizetype begin = pdf.indexOf("/CreationDate (D:");
    const qsizetype end = pdf.indexOf(')', begin);
    if (begin < 0 || end < 0)
        return;
    const QDate day = QDate::fromString(madeOn, Qt::ISODate);
    const QByteArray entry =
        day.isValid() ? "/CreationDate (D:" + day.toString(QStringLiteral("yyyyMMdd")).toLatin1() + ')' : QByteArray();
    const qsizetype length = end + 1 - begin;
    pdf.replace(begin, length, entry.leftJustified(length, ' '));
}

/// Qt takes the blank between words for a tabulator, because both have the same glyph: copied words would stand in
/// columns. What glyphs stand for is written in brackets, `[<0050> <0009> …]`.
void settleBlanks(QByteArray& pdf)
{
    const QByteArray tabulator = QByteArrayLiteral("<0009>");
    for (qsizetype map = pdf.indexOf("beginbfrange"); map >= 0; map = pdf.indexOf("beginbfrange", map + 1)) {
        const qsizetype end = pdf.indexOf("endbfrange", map);
        for (qsizetype begin = pdf.indexOf('[', map); begin >= 0 && begin < end; begin = pdf.indexOf('[', begin + 1)) {
            const qsizetype close = pdf.indexOf(']', begin);
            const qsizetype found = pdf.indexOf(tabulator, begin);
            if (found >= 0 && found < close)
                pdf.replace(found, tabulator.size(), "<0020>");
        }
    }
}

}    // namespace

QByteArray pdfBytes(const QPageSize& size, const FileMetadata& words,
                    const std::function<void(QPdfWriter& writer, QPainter& painter)>& paint)
{
    const SettledHashes settled;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(resolution);
    writer.setPageSize(size);
    writer.setPageMargins(QMarginsF());
    writer.setTitle(wellFormed(words.title));
    writer.setCreator(words.program);
    writer.setDocumentXmpMetadata(xmpOf(words));
    QPainter painter(&writer);
    painter.scale(resolution / pixelsPerInch, resolution / pixelsPerInch);
    paint(writer, painter);
    if (!painter.end())
        return {};
    settleDate(bytes, words.madeOn);
    settleBlanks(bytes);
    return bytes;
}

}    // namespace vigie
