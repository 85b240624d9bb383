// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/document_writers.h"

#include <QXmlStreamWriter>

#include "core/output/packed_document.h"

#include <array>

namespace vigie {

namespace {

/// Sizes in half points, spaces in twentieths of a point (ECMA-376, 17.3.2.38 and 17.3.1.33).
struct ParagraphStyle
{
    const char* id;
    const char* name;    ///< the names that word processors know give real headings, in their own language
    int size;
    int before, after;
    const char* colour;
    bool bold = false, italic = false, keepNext = false;
    int outline = -1;    ///< level in the table of contents, from 0
    int indent = 0;
};

constexpr const char* black = "1A1A1A";
constexpr const char* grey = "595959";
constexpr const char* blue = "00518A";

constexpr std::array styles = {
    ParagraphStyle{"Title", "Title", 40, 0, 160, black, true, false, true},
    ParagraphStyle{"Heading1", "heading 1", 30, 320, 100, black, true, false, true, 0},
    ParagraphStyle{"Heading2", "heading 2", 25, 240, 60, black, true, false, true, 1},
    ParagraphStyle{"Heading3", "heading 3", 22, 200, 60, black, true, false, true, 2},
    ParagraphStyle{"Quote", "Quote", 21, 120, 40, black, false, false, true, -1, 340},
    ParagraphStyle{"QuoteSource", "Quote Source", 17, 0, 160, grey, false, false, false, -1, 340},
    ParagraphStyle{"Small", "Small", 17, 0, 60, grey},
    ParagraphStyle{"SmallKept", "Small Kept", 17, 0, 60, grey, false, false, true},
    ParagraphStyle{"Sample", "Sample", 17, 40, 40, black, true, false, true},
    ParagraphStyle{"Note", "Note", 21, 0, 100, black, false, true},
    ParagraphStyle{"Subtitle", "Subtitle", 20, 0, 80, grey, false, false, true},
    ParagraphStyle{"Figure", "Figure", 20, 60, 60, black, false, false, true},
    ParagraphStyle{"Caption", "caption", 20, 160, 80, black, true, false, true},
    ParagraphStyle{"NumberTitle", "Number Title", 20, 60, 0, black, true, false, true},
    ParagraphStyle{"Number", "Number", 32, 0, 0, blue, true, false, true},
    ParagraphStyle{"TableText", "Table Text", 17, 20, 20, black},
    ParagraphStyle{"TableHeading", "Table Heading", 17, 40, 40, black, true, false, true},
    ParagraphStyle{"Footer", "footer", 16, 0, 0, grey},
};

void value(QXmlStreamWriter& xml, const char* element, const QString& text)
{
    xml.writeEmptyElement(QLatin1String(element));
    xml.writeAttribute(QStringLiteral("w:val"), text);
}

void writeFonts(QXmlStreamWriter& xml)
{
    xml.writeEmptyElement(QStringLiteral("w:rFonts"));
    for (const char* script : {"w:ascii", "w:hAnsi", "w:eastAsia", "w:cs"})
        xml.writeAttribute(QLatin1String(script), QStringLiteral("Arial"));
}

void writeDefaults(QXmlStreamWriter& xml, const QString& language)
{
    xml.writeStartElement(QStringLiteral("w:docDefaults"));
    xml.writeStartElement(QStringLiteral("w:rPrDefault"));
    xml.writeStartElement(QStringLiteral("w:rPr"));
    writeFonts(xml);
    value(xml, "w:sz", QStringLiteral("21"));
    value(xml, "w:szCs", QStringLiteral("21"));
    value(xml, "w:lang", language);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeStartElement(QStringLiteral("w:pPrDefault"));
    xml.writeStartElement(QStringLiteral("w:pPr"));
    xml.writeEmptyElement(QStringLiteral("w:spacing"));
    xml.writeAttribute(QStringLiteral("w:after"), QStringLiteral("100"));
    xml.writeAttribute(QStringLiteral("w:line"), QStringLiteral("264"));
    xml.writeAttribute(QStringLiteral("w:lineRule"), QStringLiteral("auto"));
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
}

/// The order of the elements is that of the schema (CT_PPrBase, EG_RPrBase): Word refuses another.
void writeStyle(QXmlStreamWriter& xml, const ParagraphStyle& style)
{
    xml.writeStartElement(QStringLiteral("w:style"));
    xml.writeAttribute(QStringLiteral("w:type"), QStringLiteral("paragraph"));
    xml.writeAttribute(QStringLiteral("w:styleId"), QLatin1String(style.id));
    value(xml, "w:name", QLatin1String(style.name));
    value(xml, "w:basedOn", QStringLiteral("Normal"));
    value(xml, "w:next", QStringLiteral("Normal"));
    xml.writeEmptyElement(QStringLiteral("w:qFormat"));
    xml.writeStartElement(QStringLiteral("w:pPr"));
    if (style.keepNext)
        xml.writeEmptyElement(QStringLiteral("w:keepNext"));
    xml.writeEmptyElement(QStringLiteral("w:spacing"));
    xml.writeAttribute(QStringLiteral("w:before"), QString::number(style.before));
    xml.writeAttribute(QStringLiteral("w:after"), QString::number(style.after));
    if (style.indent > 0) {
        xml.writeEmptyElement(QStringLiteral("w:ind"));
        xml.writeAttribute(QStringLiteral("w:left"), QString::number(style.indent));
    }
    if (style.outline >= 0)
        value(xml, "w:outlineLvl", QString::number(style.outline));
    xml.writeEndElement();
    xml.writeStartElement(QStringLiteral("w:rPr"));
    if (style.bold)
        xml.writeEmptyElement(QStringLiteral("w:b"));
    if (style.italic)
        xml.writeEmptyElement(QStringLiteral("w:i"));
    value(xml, "w:color", QLatin1String(style.colour));
    value(xml, "w:sz", QString::number(style.size));
    value(xml, "w:szCs", QString::number(style.size));
    xml.writeEndElement();
    xml.writeEndElement();
}

}    // namespace

QByteArray docxStyles(const QString& language)
{
    return xmlDocument([&language](QXmlStreamWriter& xml) {
        xml.writeStartElement(QStringLiteral("w:styles"));
        xml.writeAttribute(QStringLiteral("xmlns:w"),
                           QStringLiteral("http://schemas.openxmlformats.org/wordprocessingml/2006/main"));
        writeDefaults(xml, language);
        xml.writeStartElement(QStringLiteral("w:style"));
        xml.writeAttribute(QStringLiteral("w:type"), QStringLiteral("paragraph"));
        xml.writeAttribute(QStringLiteral("w:default"), QStringLiteral("1"));
        xml.writeAttribute(QStringLiteral("w:styleId"), QStringLiteral("Normal"));
        value(xml, "w:name", QStringLiteral("Normal"));
        xml.writeEmptyElement(QStringLiteral("w:qFormat"));
        xml.writeEndElement();
        for (const ParagraphStyle& style : styles)
            writeStyle(xml, style);
        xml.writeEndElement();
    });
}

}    // namespace vigie
