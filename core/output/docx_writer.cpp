// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/document_words.h"
#include "core/output/document_writers.h"
#include "core/output/packed_document.h"
#include "core/output/plain_text.h"

#include <QCoreApplication>

namespace vigie {

namespace {

constexpr const char* relationshipTypes = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
constexpr const char* packageTypes = "http://schemas.openxmlformats.org/package/2006/";
constexpr const char* wordTypes = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
constexpr const char* wordNamespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

QString pictureName(size_t number)
{
    return QStringLiteral("media/figure%1.png").arg(number);
}

void writeType(QXmlStreamWriter& xml, const char* element, const char* key, const QString& name, const QString& type)
{
    xml.writeEmptyElement(QLatin1String(element));
    xml.writeAttribute(QLatin1String(key), name);
    xml.writeAttribute(QStringLiteral("ContentType"), type);
}

QByteArray contentTypes()
{
    return xmlDocument([](QXmlStreamWriter& xml) {
        xml.writeStartElement(QStringLiteral("Types"));
        xml.writeAttribute(QStringLiteral("xmlns"), QLatin1String(packageTypes) + QStringLiteral("content-types"));
        const QString relationships = QStringLiteral("application/vnd.openxmlformats-package.relationships+xml");
        writeType(xml, "Default", "Extension", QStringLiteral("rels"), relationships);
        writeType(xml, "Default", "Extension", QStringLiteral("xml"), QStringLiteral("application/xml"));
        writeType(xml, "Default", "Extension", QStringLiteral("png"), QStringLiteral("image/png"));
        const auto part = [&xml](const char* name, const QString& type) {
            writeType(xml, "Override", "PartName", QLatin1String(name), type);
        };
        const QString word = QLatin1String(wordTypes);
        part("/word/document.xml", word + QStringLiteral("document.main+xml"));
        part("/word/styles.xml", word + QStringLiteral("styles+xml"));
        part("/word/settings.xml", word + QStringLiteral("settings+xml"));
        part("/word/footer.xml", word + QStringLiteral("footer+xml"));
        part("/docProps/core.xml", QStringLiteral("application/vnd.openxmlformats-package.core-properties+xml"));
        part("/docProps/app.xml",
             QStringLiteral("application/vnd.openxmlformats-officedocument.extended-properties+xml"));
        xml.writeEndElement();
    });
}

struct Relationship
{
    QString id, type, target;
};

QByteArray relationships(const std::vector<Relationship>& all)
{
    return xmlDocument([&all](QXmlStreamWriter& xml) {
        xml.writeStartElement(QStringLiteral("Relationships"));
        xml.writeAttribute(QStringLiteral("xmlns"), QLatin1String(packageTypes) + QStringLiteral("relationships"));
        for (const Relationship& each : all) {
            xml.writeEmptyElement(QStringLiteral("Relationship"));
            xml.writeAttribute(QStringLiteral("Id"), each.id);
            xml.writeAttribute(QStringLiteral("Type"), each.type);
            xml.writeAttribute(QStringLiteral("Target"), each.target);
        }
        xml.writeEndElement();
    });
}

QByteArray packageRelationships()
{
    const QString types = QLatin1String(relationshipTypes);
    const QString core = QLatin1String(packageTypes) + QStringLiteral("relationships/metadata/core-properties");
    return relationships(
        {{QStringLiteral("document"), types + QStringLiteral("officeDocument"), QStringLiteral("word/document.xml")},
         {QStringLiteral("core"), core, QStringLiteral("docProps/core.xml")},
         {QStringLiteral("app"), types + QStringLiteral("extended-properties"), QStringLiteral("docProps/app.xml")}});
}

QByteArray documentRelationships(size_t pictures)
{
    const QString types = QLatin1String(relationshipTypes);
    std::vector<Relationship> all = {
        {QStringLiteral("styles"), types + QStringLiteral("styles"), QStringLiteral("styles.xml")},
        {QStringLiteral("settings"), types + QStringLiteral("settings"), QStringLiteral("settings.xml")},
        {QStringLiteral("footer"), types + QStringLiteral("footer"), QStringLiteral("footer.xml")}};
    for (size_t number = 1; number <= pictures; ++number)
        all.push_back({QStringLiteral("picture%1").arg(number), types + QStringLiteral("image"), pictureName(number)});
    return relationships(all);
}

QByteArray coreProperties(const Document& document)
{
    return xmlDocument([properties = propertiesOf(document)](QXmlStreamWriter& xml) {
        xml.writeStartElement(QStringLiteral("cp:coreProperties"));
        xml.writeAttribute(QStringLiteral("xmlns:cp"),
                           QLatin1String(packageTypes) + QStringLiteral("metadata/core-properties"));
        xml.writeAttribute(QStringLiteral("xmlns:dc"), QStringLiteral("http://purl.org/dc/elements/1.1/"));
        xml.writeTextElement(QStringLiteral("dc:title"), plainText(properties.title));
        xml.writeTextElement(QStringLiteral("dc:subject"), plainText(properties.subject));
        xml.writeTextElement(QStringLiteral("dc:creator"), properties.program);
        xml.writeTextElement(QStringLiteral("cp:keywords"), properties.keywords);
        xml.writeTextElement(QStringLiteral("dc:description"), plainText(properties.description));
        xml.writeTextElement(QStringLiteral("dc:language"), documentLanguage());
        xml.writeEndElement();
    });
}

QByteArray applicationProperties()
{
    return xmlDocument([](QXmlStreamWriter& xml) {
        xml.writeStartElement(QStringLiteral("Properties"));
        xml.writeAttribute(QStringLiteral("xmlns"),
                           QStringLiteral("http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"));
        xml.writeTextElement(QStringLiteral("Application"), QStringLiteral("Vigie"));
        xml.writeEndElement();
    });
}

/// Of today's Word: without it the document opens as one of 2007.
QByteArray settings()
{
    return xmlDocument([](QXmlStreamWriter& xml) {
        xml.writeStartElement(QStringLiteral("w:settings"));
        xml.writeAttribute(QStringLiteral("xmlns:w"), QLatin1String(wordNamespace));
        xml.writeStartElement(QStringLiteral("w:compat"));
        xml.writeEmptyElement(QStringLiteral("w:compatSetting"));
        xml.writeAttribute(QStringLiteral("w:name"), QStringLiteral("compatibilityMode"));
        xml.writeAttribute(QStringLiteral("w:uri"), QStringLiteral("http://schemas.microsoft.com/office/word"));
        xml.writeAttribute(QStringLiteral("w:val"), QStringLiteral("15"));
        xml.writeEndElement();
        xml.writeEndElement();
    });
}

void writeRun(QXmlStreamWriter& xml, const QString& text)
{
    xml.writeStartElement(QStringLiteral("w:r"));
    xml.writeStartElement(QStringLiteral("w:t"));
    xml.writeAttribute(QStringLiteral("xml:space"), QStringLiteral("preserve"));
    xml.writeCharacters(plainText(text));
    xml.writeEndElement();
    xml.writeEndElement();
}

void writeField(QXmlStreamWriter& xml, const char* field)
{
    xml.writeStartElement(QStringLiteral("w:fldSimple"));
    xml.writeAttribute(QStringLiteral("w:instr"), QLatin1String(field));
    writeRun(xml, QStringLiteral("1"));
    xml.writeEndElement();
}

/// "Page 1 of 3", where the program that shows the document fills in the two numbers.
QByteArray footer(const Document& document)
{
    return xmlDocument([&document](QXmlStreamWriter& xml) {
        xml.writeStartElement(QStringLiteral("w:ftr"));
        xml.writeAttribute(QStringLiteral("xmlns:w"), QLatin1String(wordNamespace));
        xml.writeStartElement(QStringLiteral("w:p"));
        xml.writeStartElement(QStringLiteral("w:pPr"));
        xml.writeEmptyElement(QStringLiteral("w:pStyle"));
        xml.writeAttribute(QStringLiteral("w:val"), QStringLiteral("Footer"));
        xml.writeEndElement();
        const QStringList around = QCoreApplication::translate("Document", "Page %1 of %2").split(u'%');
        writeRun(xml, QStringLiteral("%1 · Vigie %2 · ").arg(document.title, QStringLiteral(VIGIE_VERSION)));
        writeRun(xml, around.value(0));
        writeField(xml, "PAGE");
        writeRun(xml, around.value(1).mid(1));
        writeField(xml, "NUMPAGES");
        writeRun(xml, around.value(2).mid(1));
        xml.writeEndElement();
        xml.writeEndElement();
    });
}

}    // namespace

Result<void> writeDocx(const Document& document, const DocumentPictures& pictures, const QString& path)
{
    const DocxBodyXml body = docxBody(document, pictures);
    std::vector<DocumentPart> parts = {
        {QStringLiteral("[Content_Types].xml"), contentTypes()},
        {QStringLiteral("_rels/.rels"), packageRelationships()},
        {QStringLiteral("docProps/core.xml"), coreProperties(document)},
        {QStringLiteral("docProps/app.xml"), applicationProperties()},
        {QStringLiteral("word/document.xml"), body.xml},
        {QStringLiteral("word/_rels/document.xml.rels"), documentRelationships(body.pictures.size())},
        {QStringLiteral("word/styles.xml"), docxStyles(documentLanguage())},
        {QStringLiteral("word/settings.xml"), settings()},
        {QStringLiteral("word/footer.xml"), footer(document)}};
    for (size_t i = 0; i < body.pictures.size(); ++i)
        parts.push_back({QStringLiteral("word/") + pictureName(i + 1), body.pictures[i], true});
    return writeParts(parts, path);
}

}    // namespace vigie
