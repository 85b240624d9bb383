// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/pdf_file.h"

#include "core/output/exported_file.h"
#include "core/output/plain_text.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QXmlStreamWriter>

namespace vigie {

namespace {

constexpr double pixelsPerInch = 96;
constexpr int resolution = 1200;

void writeTerm(QXmlStreamWriter& xml, const char* name, const char* container, const QString& text)
{
    if (text.isEmpty())
        return;
    xml.writeStartElement(QLatin1String(name));
    xml.writeStartElement(QLatin1String(container));
    xml.writeStartElement(QStringLiteral("rdf:li"));
    if (QLatin1String(container) == QLatin1String("rdf:Alt"))
        xml.writeAttribute(QStringLiteral("xml:lang"), QStringLiteral("x-default"));
    xml.writeCharacters(plainText(text));
    for (int open = 0; open < 3; ++open)
        xml.writeEndElement();
}

/// ISO 16684-1; without dates, so that what the file says of itself is the same on every day.
QByteArray xmpOf(const DocumentProperties& properties)
{
    QByteArray bytes("<?xpacket begin=\"\xef\xbb\xbf\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n");
    QByteArray packet;
    QXmlStreamWriter xml(&packet);
    xml.writeStartElement(QStringLiteral("x:xmpmeta"));
    xml.writeAttribute(QStringLiteral("xmlns:x"), QStringLiteral("adobe:ns:meta/"));
    xml.writeStartElement(QStringLiteral("rdf:RDF"));
    xml.writeAttribute(QStringLiteral("xmlns:rdf"), QStringLiteral("http://www.w3.org/1999/02/22-rdf-syntax-ns#"));
    xml.writeStartElement(QStringLiteral("rdf:Description"));
    xml.writeAttribute(QStringLiteral("rdf:about"), QString());
    xml.writeAttribute(QStringLiteral("xmlns:dc"), QStringLiteral("http://purl.org/dc/elements/1.1/"));
    xml.writeAttribute(QStringLiteral("xmlns:pdf"), QStringLiteral("http://ns.adobe.com/pdf/1.3/"));
    xml.writeAttribute(QStringLiteral("xmlns:xmp"), QStringLiteral("http://ns.adobe.com/xap/1.0/"));
    writeTerm(xml, "dc:title", "rdf:Alt", properties.title);
    writeTerm(xml, "dc:description", "rdf:Alt",
              QStringList({properties.subject, properties.description}).join(u'\n').trimmed());
    writeTerm(xml, "dc:subject", "rdf:Bag", properties.keywords);
    writeTerm(xml, "dc:language", "rdf:Bag", documentLanguage());
    xml.writeTextElement(QStringLiteral("xmp:CreatorTool"), properties.program);
    for (int open = 0; open < 3; ++open)
        xml.writeEndElement();
    return bytes + packet + "\n<?xpacket end=\"w\"?>\n";
}

Error notPainted(const QString& path)
{
    return {ErrorCode::OutputFailed,
            QCoreApplication::translate("PdfFile", "The document could not be saved"),
            path,
            QCoreApplication::translate("PdfFile", "its pages could not be drawn"),
            {}};
}

QByteArray bytesOf(const PdfPages& pages)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(resolution);
    writer.setPageSize(pages.size);
    writer.setPageMargins(QMarginsF());
    writer.setTitle(plainText(pages.properties.title));
    writer.setCreator(pages.properties.program);
    writer.setDocumentXmpMetadata(xmpOf(pages.properties));
    QPainter painter(&writer);
    painter.scale(resolution / pixelsPerInch, resolution / pixelsPerInch);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    for (int page = 0; page < pages.count; ++page) {
        if (page > 0)
            writer.newPage();
        painter.save();
        pages.paint(painter, page);
        painter.restore();
    }
    return painter.end() ? bytes : QByteArray();
}

}    // namespace

Result<void> exportPdf(const PdfPages& pages, const QString& path, const Provenance& provenance)
{
    const QByteArray bytes = bytesOf(pages);
    if (bytes.isEmpty())
        return notPainted(path);
    return exportFile(path, bytes, provenance, SourceBlock::Inside);
}

}    // namespace vigie
