// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/document_writers.h"
#include "core/output/packed_document.h"
#include "core/output/plain_text.h"

#include <QCoreApplication>

#include <array>

namespace vigie {

namespace {

/// Lengths in points.
struct ParagraphStyle
{
    const char* name;
    const char* size;
    const char* before;
    const char* after;
    const char* colour;
    bool bold = false, italic = false, keepNext = false;
    const char* indent = nullptr;
    const char* outline = nullptr;
};

constexpr const char* black = "#1a1a1a";
constexpr const char* grey = "#595959";
constexpr const char* blue = "#00518a";

constexpr std::array styles = {
    ParagraphStyle{"Title", "20pt", "0pt", "8pt", black, true, false, true},
    ParagraphStyle{"Heading_20_1", "15pt", "16pt", "5pt", black, true, false, true, nullptr, "1"},
    ParagraphStyle{"Heading_20_2", "12.5pt", "12pt", "3pt", black, true, false, true, nullptr, "2"},
    ParagraphStyle{"Heading_20_3", "11pt", "10pt", "3pt", black, true, false, true, nullptr, "3"},
    ParagraphStyle{"Quotations", "10.5pt", "6pt", "2pt", black, false, false, true, "6mm"},
    ParagraphStyle{"QuoteSource", "8.5pt", "0pt", "8pt", grey, false, false, false, "6mm"},
    ParagraphStyle{"Small", "8.5pt", "0pt", "3pt", grey},
    ParagraphStyle{"SmallKept", "8.5pt", "0pt", "3pt", grey, false, false, true},
    ParagraphStyle{"Sample", "8.5pt", "2pt", "2pt", black, true, false, true},
    ParagraphStyle{"Note", "10.5pt", "0pt", "5pt", black, false, true},
    ParagraphStyle{"Subtitle", "10pt", "0pt", "4pt", grey, false, false, true},
    ParagraphStyle{"Figure", "10pt", "3pt", "3pt", black, false, false, true},
    ParagraphStyle{"Caption", "10pt", "8pt", "4pt", black, true, false, true},
    ParagraphStyle{"NumberTitle", "10pt", "3pt", "0pt", black, true, false, true},
    ParagraphStyle{"Number", "16pt", "0pt", "0pt", blue, true, false, true},
    ParagraphStyle{"TableText", "8.5pt", "1pt", "1pt", black},
    ParagraphStyle{"TableNumber", "8.5pt", "1pt", "1pt", black},
    ParagraphStyle{"TableHeading", "8.5pt", "2pt", "2pt", black, true},
    ParagraphStyle{"TableNumberHeading", "8.5pt", "2pt", "2pt", black, true},
    ParagraphStyle{"Footer", "8pt", "0pt", "0pt", grey},
};

void attribute(QXmlStreamWriter& xml, const char* name, const QString& value)
{
    xml.writeAttribute(QLatin1String(name), value);
}

void attribute(QXmlStreamWriter& xml, const char* name, const char* value)
{
    if (value)
        attribute(xml, name, QString::fromLatin1(value));
}

void writeDefault(QXmlStreamWriter& xml, const QString& language)
{
    xml.writeStartElement(QStringLiteral("style:default-style"));
    attribute(xml, "style:family", "paragraph");
    xml.writeEmptyElement(QStringLiteral("style:paragraph-properties"));
    attribute(xml, "fo:line-height", "115%");
    xml.writeEmptyElement(QStringLiteral("style:text-properties"));
    attribute(xml, "fo:font-family", "Arial");
    attribute(xml, "fo:font-size", "10.5pt");
    attribute(xml, "fo:language", language.left(2));
    attribute(xml, "fo:country", language.size() > 2 ? language.mid(3) : QStringLiteral("none"));
    xml.writeEndElement();
}

void writeStyle(QXmlStreamWriter& xml, const ParagraphStyle& style)
{
    xml.writeStartElement(QStringLiteral("style:style"));
    attribute(xml, "style:name", style.name);
    attribute(xml, "style:display-name",
              QString::fromLatin1(style.name).replace(QStringLiteral("_20_"), QStringLiteral(" ")));
    attribute(xml, "style:family", "paragraph");
    attribute(xml, "style:parent-style-name", "Standard");
    attribute(xml, "style:default-outline-level", style.outline);
    xml.writeEmptyElement(QStringLiteral("style:paragraph-properties"));
    attribute(xml, "fo:margin-top", style.before);
    attribute(xml, "fo:margin-bottom", style.after);
    attribute(xml, "fo:margin-left", style.indent);
    if (QLatin1String(style.name).startsWith(QLatin1String("TableNumber")))
        attribute(xml, "fo:text-align", "end");
    if (style.keepNext)
        attribute(xml, "fo:keep-with-next", "always");
    xml.writeEmptyElement(QStringLiteral("style:text-properties"));
    attribute(xml, "fo:font-size", style.size);
    attribute(xml, "fo:color", style.colour);
    attribute(xml, "fo:font-weight", style.bold ? "bold" : nullptr);
    attribute(xml, "fo:font-style", style.italic ? "italic" : nullptr);
    xml.writeEndElement();
}

void writePageLayout(QXmlStreamWriter& xml)
{
    xml.writeStartElement(QStringLiteral("office:automatic-styles"));
    xml.writeStartElement(QStringLiteral("style:page-layout"));
    attribute(xml, "style:name", "page");
    xml.writeEmptyElement(QStringLiteral("style:page-layout-properties"));
    const auto mm = [](double length) { return QStringLiteral("%1mm").arg(static_cast<int>(length)); };
    attribute(xml, "fo:page-width", mm(documentPageWidth));
    attribute(xml, "fo:page-height", mm(documentPageHeight));
    attribute(xml, "fo:margin", mm(documentMargin));
    attribute(xml, "style:print-orientation", "portrait");
    xml.writeStartElement(QStringLiteral("style:footer-style"));
    xml.writeEmptyElement(QStringLiteral("style:header-footer-properties"));
    attribute(xml, "fo:margin-top", "5mm");
    for (int open = 0; open < 3; ++open)
        xml.writeEndElement();
}

/// "Page 1 of 3", where the program that shows the document fills in the two numbers.
void writeMasterPage(QXmlStreamWriter& xml, const QString& title)
{
    xml.writeStartElement(QStringLiteral("office:master-styles"));
    xml.writeStartElement(QStringLiteral("style:master-page"));
    attribute(xml, "style:name", "Standard");
    attribute(xml, "style:page-layout-name", "page");
    xml.writeStartElement(QStringLiteral("style:footer"));
    xml.writeStartElement(QStringLiteral("text:p"));
    attribute(xml, "text:style-name", "Footer");
    const QStringList around = QCoreApplication::translate("Document", "Page %1 of %2").split(u'%');
    xml.writeCharacters(plainText(title) + QStringLiteral(" · Vigie " VIGIE_VERSION " · ") + around.value(0));
    xml.writeTextElement(QStringLiteral("text:page-number"), QStringLiteral("1"));
    xml.writeCharacters(around.value(1).mid(1));
    xml.writeTextElement(QStringLiteral("text:page-count"), QStringLiteral("1"));
    xml.writeCharacters(around.value(2).mid(1));
    for (int open = 0; open < 4; ++open)
        xml.writeEndElement();
}

}    // namespace

QByteArray odtStyles(const QString& language, const QString& title)
{
    return xmlDocument([&](QXmlStreamWriter& xml) {
        xml.writeStartElement(QStringLiteral("office:document-styles"));
        const QString oasis = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:%1:1.0");
        for (const char* part : {"office", "style", "text"})
            xml.writeAttribute(QStringLiteral("xmlns:") + QLatin1String(part), oasis.arg(QLatin1String(part)));
        attribute(xml, "xmlns:fo", oasis.arg(QStringLiteral("xsl-fo-compatible")));
        attribute(xml, "office:version", "1.3");
        xml.writeStartElement(QStringLiteral("office:styles"));
        writeDefault(xml, language);
        xml.writeEmptyElement(QStringLiteral("style:style"));
        attribute(xml, "style:name", "Standard");
        attribute(xml, "style:family", "paragraph");
        attribute(xml, "style:class", "text");
        for (const ParagraphStyle& style : styles)
            writeStyle(xml, style);
        xml.writeEndElement();
        writePageLayout(xml);
        writeMasterPage(xml, title);
        xml.writeEndElement();
    });
}

}    // namespace vigie
