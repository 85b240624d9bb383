// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/file_metadata.h"

#include "core/domain/vocabulary.h"
#include "ui/render/text_layout.h"

#include <QLocale>
#include <QXmlStreamWriter>

namespace vigie {

namespace {

const QString rdf = QStringLiteral("http://www.w3.org/1999/02/22-rdf-syntax-ns#");
const QString dc = QStringLiteral("http://purl.org/dc/elements/1.1/");
const QString pdf = QStringLiteral("http://ns.adobe.com/pdf/1.3/");
const QString xmp = QStringLiteral("http://ns.adobe.com/xap/1.0/");

void writeText(QXmlStreamWriter& xml, const QString& space, const QString& name, const QString& text)
{
    if (!text.isEmpty())
        xml.writeTextElement(space, name, wellFormed(text));
}

/// @p kind: Bag of several words, or Alt of one text in several languages.
void writeList(QXmlStreamWriter& xml, const QString& name, const QString& kind, const QStringList& texts)
{
    if (texts.join(QString()).isEmpty())
        return;
    xml.writeStartElement(dc, name);
    xml.writeStartElement(rdf, kind);
    for (const QString& text : texts) {
        xml.writeStartElement(rdf, QStringLiteral("li"));
        if (kind == QLatin1String("Alt"))
            xml.writeAttribute(QStringLiteral("xml:lang"), QStringLiteral("x-default"));
        xml.writeCharacters(wellFormed(text));
        xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeEndElement();
}

QString sourceOf(const Provenance& provenance, const QString& sourceLine)
{
    QStringList lines;
    if (!sourceLine.isEmpty() && sourceLine != provenance.sourceLine)
        lines << sourceLine;
    for (const auto& [title, value] : provenanceLines(provenance))
        lines << QStringLiteral("%1: %2").arg(title, value);
    return lines.join(u'\n');
}

QString rightsOf(const Provenance& provenance, const QString& sourceLine)
{
    // Fictitious data have nobody's licence; their source line says what they are.
    return provenance.snapshot.fictitious ? sourceLine : licenceName();
}

}    // namespace

FileMetadata metadataOf(const FigureSpec& figure)
{
    const FigureFrame& frame = figure.frame;
    const QStringList description = {frame.description, frame.filterSentence, frame.sampleSize, frame.sourceLine};
    FileMetadata words = metadataOf(frame.title, description.join(u'\n'), figure.provenance);
    words.source = sourceOf(figure.provenance, frame.sourceLine);
    words.rights = rightsOf(figure.provenance, frame.sourceLine);
    return words;
}

FileMetadata metadataOf(const QString& title, const QString& description, const Provenance& provenance)
{
    FileMetadata words;
    words.title = title;
    words.description = description;
    words.source = sourceOf(provenance, {});
    words.rights = rightsOf(provenance, provenance.sourceLine);
    words.identifier = fingerprint(provenance);
    words.keywords = {QStringLiteral("Services Publics +"), QStringLiteral("vigie:") + words.identifier};
    if (!provenance.snapshot.dataDate.isEmpty())
        words.keywords << provenance.snapshot.dataDate;
    words.language = QLocale().bcp47Name();
    words.program = QStringLiteral("Vigie " VIGIE_VERSION);
    words.madeOn = provenance.madeOn;
    return words;
}

QByteArray rdfOf(const FileMetadata& words)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(1);
    xml.writeNamespace(rdf, QStringLiteral("rdf"));
    xml.writeStartElement(rdf, QStringLiteral("RDF"));
    xml.writeNamespace(dc, QStringLiteral("dc"));
    xml.writeNamespace(pdf, QStringLiteral("pdf"));
    xml.writeNamespace(xmp, QStringLiteral("xmp"));
    xml.writeStartElement(rdf, QStringLiteral("Description"));
    xml.writeAttribute(rdf, QStringLiteral("about"), QString());
    writeList(xml, QStringLiteral("title"), QStringLiteral("Alt"), {words.title});
    writeList(xml, QStringLiteral("description"), QStringLiteral("Alt"), {words.description});
    writeList(xml, QStringLiteral("rights"), QStringLiteral("Alt"), {words.rights});
    writeText(xml, dc, QStringLiteral("source"), words.source);
    writeText(xml, dc, QStringLiteral("identifier"), words.identifier);
    writeList(xml, QStringLiteral("language"), QStringLiteral("Bag"), {words.language});
    writeList(xml, QStringLiteral("subject"), QStringLiteral("Bag"), words.keywords);
    writeText(xml, pdf, QStringLiteral("Keywords"), words.keywords.join(QStringLiteral(", ")));
    writeText(xml, pdf, QStringLiteral("Producer"), words.program);
    writeText(xml, xmp, QStringLiteral("CreatorTool"), words.program);
    writeText(xml, xmp, QStringLiteral("CreateDate"), words.madeOn);
    xml.writeEndElement();
    xml.writeEndElement();
    return bytes.trimmed();
}

QByteArray xmpOf(const FileMetadata& words)
{
    return QByteArrayLiteral("<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
                             "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n") +
           rdfOf(words) + QByteArrayLiteral("\n</x:xmpmeta>\n<?xpacket end=\"r\"?>");
}

}    // namespace vigie
