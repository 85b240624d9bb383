// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/document_words.h"
#include "core/output/document_writers.h"
#include "core/output/packed_document.h"
#include "core/output/plain_text.h"

#include <cmath>

namespace vigie {

namespace {

constexpr double twipsPerMm = 1440 / 25.4;
constexpr int emuPerMm = 36000;
constexpr int lastHeading = 3;    ///< of the styles

QString drawing(const char* part)
{
    return QStringLiteral("http://schemas.openxmlformats.org/drawingml/2006/") + QLatin1String(part);
}

QString twips(double mm)
{
    return QString::number(std::lround(mm * twipsPerMm));
}

QString numbered(const char* before, size_t number, const char* behind = "")
{
    return QLatin1String(before) + QString::number(number) + QLatin1String(behind);
}

/// The body of the document, and the pictures that it names.
class DocxBody
{
public:
    DocxBody(QXmlStreamWriter& xml, const DocumentPictures& pictures) : m_xml(xml), m_pictures(pictures) {}

    void operator()(const DocumentHeading& heading)
    {
        if (heading.level <= 1)
            return paragraph("Title", heading.text);
        const int level = std::min(heading.level - 1, lastHeading);
        paragraph(numbered("Heading", static_cast<size_t>(level)).toLatin1().constData(), heading.text);
    }

    void operator()(const DocumentText& text)
    {
        switch (text.style) {
        case DocumentText::Style::Normal:
            return paragraph("Normal", text.text);
        case DocumentText::Style::Small:
            return paragraph("Small", text.text);
        case DocumentText::Style::Note:
            return paragraph("Note", text.text);
        }
    }

    void operator()(const DocumentQuotation& quotation)
    {
        paragraph("Quote", quotation.words);
        paragraph("QuoteSource",
                  quotation.link.isEmpty() ? quotation.reference : quotation.reference + u'\n' + quotation.link);
    }

    void operator()(const DocumentNumbers& numbers)
    {
        beginTable({1.0 / numbersInRow, 1.0 / numbersInRow}, false);
        for (size_t begin = 0; begin < numbers.numbers.size(); begin += numbersInRow) {
            beginRow(false);
            for (size_t i = begin; i < begin + numbersInRow; ++i) {
                m_xml.writeStartElement(QStringLiteral("w:tc"));
                if (i < numbers.numbers.size()) {
                    paragraph("NumberTitle", numbers.numbers[i].title);
                    paragraph("Number", numbers.numbers[i].number);
                    paragraph("Small", numbers.numbers[i].remark);
                } else {
                    paragraph("Small", {});
                }
                m_xml.writeEndElement();
            }
            m_xml.writeEndElement();
        }
        endTable();
    }

    void operator()(const DocumentFigure& figure)
    {
        const FigureWords words = wordsOf(*figure.figure);
        paragraph("Heading2", words.title);
        if (!words.subtitle.isEmpty())
            paragraph("Subtitle", words.subtitle);
        showPicture(*figure.figure, words);
        if (figure.withTable)
            table(figure.figure->table);
        paragraph("Sample", words.sample);
        // What a figure is made of stays on its page.
        for (qsizetype i = 0; i < words.below.size(); ++i)
            paragraph(i + 1 < words.below.size() ? "SmallKept" : "Small", words.below[i]);
    }

    void operator()(const DocumentTable& each)
    {
        if (!each.title.isEmpty())
            paragraph("Caption", each.title);
        table(each.table);
    }

    const std::vector<QByteArray>& pictures() const { return m_found; }

private:
    void empty(const char* element, const char* attribute, const QString& value)
    {
        m_xml.writeEmptyElement(QLatin1String(element));
        m_xml.writeAttribute(QLatin1String(attribute), value);
    }

    void beginParagraph(const char* style, const char* alignment = nullptr)
    {
        m_xml.writeStartElement(QStringLiteral("w:p"));
        m_xml.writeStartElement(QStringLiteral("w:pPr"));
        empty("w:pStyle", "w:val", QLatin1String(style));
        if (alignment)
            empty("w:jc", "w:val", QLatin1String(alignment));
        m_xml.writeEndElement();
        m_xml.writeStartElement(QStringLiteral("w:r"));
    }

    void endParagraph()
    {
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    void paragraph(const char* style, const QString& text, const char* alignment = nullptr)
    {
        beginParagraph(style, alignment);
        visitLine(
            text,
            [this](const QString& piece) {
                m_xml.writeStartElement(QStringLiteral("w:t"));
                m_xml.writeAttribute(QStringLiteral("xml:space"), QStringLiteral("preserve"));
                m_xml.writeCharacters(piece);
                m_xml.writeEndElement();
            },
            [this] { m_xml.writeEmptyElement(QStringLiteral("w:br")); },
            [this] { m_xml.writeEmptyElement(QStringLiteral("w:tab")); });
        endParagraph();
    }

    void size(const char* element, const DocumentPictures::Picture& picture)
    {
        m_xml.writeEmptyElement(QLatin1String(element));
        m_xml.writeAttribute(QStringLiteral("cx"), QString::number(std::lround(picture.widthMm * emuPerMm)));
        m_xml.writeAttribute(QStringLiteral("cy"), QString::number(std::lround(picture.heightMm * emuPerMm)));
    }

    void properties(const char* element, const FigureWords& words)
    {
        m_xml.writeEmptyElement(QLatin1String(element));
        m_xml.writeAttribute(QStringLiteral("id"), QString::number(m_found.size()));
        m_xml.writeAttribute(QStringLiteral("name"), numbered("Figure ", m_found.size()));
        m_xml.writeAttribute(QStringLiteral("descr"), plainText(words.alternative));
        m_xml.writeAttribute(QStringLiteral("title"), plainText(words.title));
    }

    void showPicture(const FigureSpec& figure, const FigureWords& words)
    {
        const auto parts =
            m_pictures.png ? m_pictures.png(figure, documentTextWidth) : std::vector<DocumentPictures::Picture>();
        if (parts.empty())
            return paragraph("Normal", words.alternative);
        for (const DocumentPictures::Picture& part : parts)
            picture(part, words);
    }

    void picture(const DocumentPictures::Picture& picture, const FigureWords& words)
    {
        m_found.push_back(picture.bytes);
        beginParagraph("Figure");
        m_xml.writeStartElement(QStringLiteral("w:drawing"));
        m_xml.writeStartElement(QStringLiteral("wp:inline"));
        for (const char* distance : {"distT", "distB", "distL", "distR"})
            m_xml.writeAttribute(QLatin1String(distance), QStringLiteral("0"));
        size("wp:extent", picture);
        properties("wp:docPr", words);
        m_xml.writeStartElement(QStringLiteral("a:graphic"));
        m_xml.writeStartElement(QStringLiteral("a:graphicData"));
        m_xml.writeAttribute(QStringLiteral("uri"), drawing("picture"));
        m_xml.writeStartElement(QStringLiteral("pic:pic"));
        m_xml.writeStartElement(QStringLiteral("pic:nvPicPr"));
        properties("pic:cNvPr", words);
        m_xml.writeEmptyElement(QStringLiteral("pic:cNvPicPr"));
        m_xml.writeEndElement();
        m_xml.writeStartElement(QStringLiteral("pic:blipFill"));
        empty("a:blip", "r:embed", numbered("picture", m_found.size()));
        m_xml.writeStartElement(QStringLiteral("a:stretch"));
        m_xml.writeEmptyElement(QStringLiteral("a:fillRect"));
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        m_xml.writeStartElement(QStringLiteral("pic:spPr"));
        m_xml.writeStartElement(QStringLiteral("a:xfrm"));
        m_xml.writeEmptyElement(QStringLiteral("a:off"));
        m_xml.writeAttribute(QStringLiteral("x"), QStringLiteral("0"));
        m_xml.writeAttribute(QStringLiteral("y"), QStringLiteral("0"));
        size("a:ext", picture);
        m_xml.writeEndElement();
        m_xml.writeStartElement(QStringLiteral("a:prstGeom"));
        m_xml.writeAttribute(QStringLiteral("prst"), QStringLiteral("rect"));
        m_xml.writeEmptyElement(QStringLiteral("a:avLst"));
        for (int open = 0; open < 7; ++open)    // prstGeom, spPr, pic, graphicData, graphic, inline, drawing
            m_xml.writeEndElement();
        endParagraph();
    }

    void beginTable(const std::vector<double>& shares, bool ruled)
    {
        m_xml.writeStartElement(QStringLiteral("w:tbl"));
        m_xml.writeStartElement(QStringLiteral("w:tblPr"));
        m_xml.writeEmptyElement(QStringLiteral("w:tblW"));
        m_xml.writeAttribute(QStringLiteral("w:w"), QStringLiteral("5000"));    // fiftieths of a per cent
        m_xml.writeAttribute(QStringLiteral("w:type"), QStringLiteral("pct"));
        if (ruled) {
            m_xml.writeStartElement(QStringLiteral("w:tblBorders"));
            for (const char* side : {"w:top", "w:bottom", "w:insideH"}) {
                m_xml.writeEmptyElement(QLatin1String(side));
                m_xml.writeAttribute(QStringLiteral("w:val"), QStringLiteral("single"));
                m_xml.writeAttribute(QStringLiteral("w:sz"), QStringLiteral("4"));
                m_xml.writeAttribute(QStringLiteral("w:color"), QStringLiteral("BFBFBF"));
            }
            m_xml.writeEndElement();
        }
        empty("w:tblLayout", "w:type", QStringLiteral("fixed"));
        m_xml.writeStartElement(QStringLiteral("w:tblCellMar"));
        for (const char* side : {"w:left", "w:right"}) {
            m_xml.writeEmptyElement(QLatin1String(side));
            m_xml.writeAttribute(QStringLiteral("w:w"), twips(1));
            m_xml.writeAttribute(QStringLiteral("w:type"), QStringLiteral("dxa"));
        }
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        m_xml.writeStartElement(QStringLiteral("w:tblGrid"));
        for (const double share : shares)
            empty("w:gridCol", "w:w", twips(share * documentTextWidth));
        m_xml.writeEndElement();
    }

    /// What follows a table at once would be joined to it.
    void endTable()
    {
        m_xml.writeEndElement();
        paragraph("Small", {});
    }

    void beginRow(bool heading)
    {
        m_xml.writeStartElement(QStringLiteral("w:tr"));
        m_xml.writeStartElement(QStringLiteral("w:trPr"));
        m_xml.writeEmptyElement(QStringLiteral("w:cantSplit"));
        if (heading)
            m_xml.writeEmptyElement(QStringLiteral("w:tblHeader"));
        m_xml.writeEndElement();
    }

    void cell(const char* style, const PlottedCell& each, bool right)
    {
        m_xml.writeStartElement(QStringLiteral("w:tc"));
        paragraph(style, each.text, right ? "right" : nullptr);
        m_xml.writeEndElement();
    }

    void table(const PlottedTable& table)
    {
        if (table.columns.isEmpty())
            return;
        beginTable(columnShares(table), true);
        beginRow(true);
        for (qsizetype column = 0; column < table.columns.size(); ++column) {
            const bool right =
                !table.rows.empty() && column < table.rows.front().size() && isNumber(table.rows.front()[column]);
            cell("TableHeading", table.columns[column], right);
        }
        m_xml.writeEndElement();
        for (const PlottedRow& row : table.rows) {
            beginRow(false);
            for (const PlottedCell& each : row)
                cell("TableText", each, isNumber(each));
            m_xml.writeEndElement();
        }
        endTable();
    }

    QXmlStreamWriter& m_xml;
    const DocumentPictures& m_pictures;
    std::vector<QByteArray> m_found;
};

void writeNamespaces(QXmlStreamWriter& xml)
{
    xml.writeAttribute(QStringLiteral("xmlns:w"),
                       QStringLiteral("http://schemas.openxmlformats.org/wordprocessingml/2006/main"));
    xml.writeAttribute(QStringLiteral("xmlns:r"),
                       QStringLiteral("http://schemas.openxmlformats.org/officeDocument/2006/relationships"));
    xml.writeAttribute(QStringLiteral("xmlns:wp"), drawing("wordprocessingDrawing"));
    xml.writeAttribute(QStringLiteral("xmlns:a"), drawing("main"));
    xml.writeAttribute(QStringLiteral("xmlns:pic"), drawing("picture"));
}

void writeSection(QXmlStreamWriter& xml)
{
    xml.writeStartElement(QStringLiteral("w:sectPr"));
    xml.writeEmptyElement(QStringLiteral("w:footerReference"));
    xml.writeAttribute(QStringLiteral("w:type"), QStringLiteral("default"));
    xml.writeAttribute(QStringLiteral("r:id"), QStringLiteral("footer"));
    xml.writeEmptyElement(QStringLiteral("w:pgSz"));
    xml.writeAttribute(QStringLiteral("w:w"), twips(documentPageWidth));
    xml.writeAttribute(QStringLiteral("w:h"), twips(documentPageHeight));
    xml.writeEmptyElement(QStringLiteral("w:pgMar"));
    for (const char* side : {"w:top", "w:right", "w:bottom", "w:left"})
        xml.writeAttribute(QLatin1String(side), twips(documentMargin));
    for (const char* side : {"w:header", "w:footer"})
        xml.writeAttribute(QLatin1String(side), twips(documentMargin / 2));
    xml.writeAttribute(QStringLiteral("w:gutter"), QStringLiteral("0"));
    xml.writeEndElement();
}

}    // namespace

DocxBodyXml docxBody(const Document& document, const DocumentPictures& pictures)
{
    DocxBodyXml whole;
    whole.xml = xmlDocument([&](QXmlStreamWriter& xml) {
        xml.writeStartElement(QStringLiteral("w:document"));
        writeNamespaces(xml);
        xml.writeStartElement(QStringLiteral("w:body"));
        DocxBody body(xml, pictures);
        body(DocumentHeading{document.title, 1});
        for (const DocumentBlock& block : document.blocks)
            std::visit(body, block);
        for (const DocumentBlock& block : sourceBlocks(document.provenance))
            std::visit(body, block);
        writeSection(xml);
        xml.writeEndElement();
        xml.writeEndElement();
        whole.pictures = body.pictures();
    });
    return whole;
}

}    // namespace vigie
