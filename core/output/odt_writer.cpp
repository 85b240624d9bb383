// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/document_words.h"
#include "core/output/document_writers.h"
#include "core/output/packed_document.h"
#include "core/output/plain_text.h"

#include <QLocale>

namespace vigie {

namespace {

constexpr int lastHeading = 3;    ///< of the styles

QString oasis(const char* part)
{
    return QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:%1:1.0").arg(QLatin1String(part));
}

QString millimetres(double length)
{
    return QLocale::c().toString(length, 'f', 2) + QStringLiteral("mm");
}

QString pictureName(size_t number)
{
    return QStringLiteral("Pictures/figure%1.png").arg(number);
}

/// The text of the document, and the pictures that it names. Column styles are collected while it is written and stand
/// before it in the file: the text is made first.
class OdtBody
{
public:
    OdtBody(QXmlStreamWriter& xml, const DocumentPictures& pictures) : m_xml(xml), m_pictures(pictures) {}

    void operator()(const DocumentHeading& heading)
    {
        if (heading.level <= 1)
            return paragraph("Title", heading.text);
        const QString level = QString::number(std::min(heading.level - 1, lastHeading));
        m_xml.writeStartElement(QStringLiteral("text:h"));
        attribute("text:style-name", QStringLiteral("Heading_20_") + level);
        attribute("text:outline-level", level);
        line(heading.text);
        m_xml.writeEndElement();
    }

    void operator()(const DocumentText& text)
    {
        switch (text.style) {
        case DocumentText::Style::Normal:
            return paragraph("Standard", text.text);
        case DocumentText::Style::Small:
            return paragraph("Small", text.text);
        case DocumentText::Style::Note:
            return paragraph("Note", text.text);
        }
    }

    void operator()(const DocumentQuotation& quotation)
    {
        paragraph("Quotations", quotation.words);
        paragraph("QuoteSource",
                  quotation.link.isEmpty() ? quotation.reference : quotation.reference + u'\n' + quotation.link);
    }

    void operator()(const DocumentNumbers& numbers)
    {
        beginTable({1.0 / numbersInRow, 1.0 / numbersInRow});
        for (size_t begin = 0; begin < numbers.numbers.size(); begin += numbersInRow) {
            m_xml.writeStartElement(QStringLiteral("table:table-row"));
            for (size_t i = begin; i < begin + numbersInRow; ++i) {
                beginCell("plain");
                if (i < numbers.numbers.size()) {
                    paragraph("NumberTitle", numbers.numbers[i].title);
                    paragraph("Number", numbers.numbers[i].number);
                    paragraph("Small", numbers.numbers[i].remark);
                }
                m_xml.writeEndElement();
            }
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }

    void operator()(const DocumentFigure& figure)
    {
        const FigureWords words = wordsOf(*figure.figure);
        (*this)(DocumentHeading{words.title, 3});
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
    /// Of each table its columns, as parts of the width.
    const std::vector<std::vector<double>>& tables() const { return m_tables; }

private:
    void attribute(const char* name, const QString& value) { m_xml.writeAttribute(QLatin1String(name), value); }

    /// Blanks at the ends and runs of them would be one or none.
    void piece(const QString& text)
    {
        for (qsizetype at = 0; at < text.size();) {
            const bool blank = text[at] == u' ';
            qsizetype end = at;
            while (end < text.size() && (text[end] == u' ') == blank)
                ++end;
            const bool single = blank && end - at == 1 && at > 0 && end < text.size();
            if (blank && !single) {
                m_xml.writeEmptyElement(QStringLiteral("text:s"));
                attribute("text:c", QString::number(end - at));
            } else {
                m_xml.writeCharacters(text.mid(at, end - at));
            }
            at = end;
        }
    }

    void line(const QString& text)
    {
        visitLine(
            text, [this](const QString& each) { piece(each); },
            [this] { m_xml.writeEmptyElement(QStringLiteral("text:line-break")); },
            [this] { m_xml.writeEmptyElement(QStringLiteral("text:tab")); });
    }

    void paragraph(const char* style, const QString& text)
    {
        m_xml.writeStartElement(QStringLiteral("text:p"));
        attribute("text:style-name", QLatin1String(style));
        line(text);
        m_xml.writeEndElement();
    }

    void showPicture(const FigureSpec& figure, const FigureWords& words)
    {
        const auto parts =
            m_pictures.png ? m_pictures.png(figure, documentTextWidth) : std::vector<DocumentPictures::Picture>();
        if (parts.empty())
            return paragraph("Standard", words.alternative);
        for (const DocumentPictures::Picture& part : parts)
            picture(part, words);
    }

    void picture(const DocumentPictures::Picture& picture, const FigureWords& words)
    {
        m_found.push_back(picture.bytes);
        m_xml.writeStartElement(QStringLiteral("text:p"));
        attribute("text:style-name", QStringLiteral("Figure"));
        m_xml.writeStartElement(QStringLiteral("draw:frame"));
        attribute("draw:style-name", QStringLiteral("picture"));
        attribute("draw:name", QStringLiteral("Figure %1").arg(m_found.size()));
        attribute("text:anchor-type", QStringLiteral("as-char"));
        attribute("svg:width", millimetres(picture.widthMm));
        attribute("svg:height", millimetres(picture.heightMm));
        m_xml.writeEmptyElement(QStringLiteral("draw:image"));
        attribute("xlink:href", pictureName(m_found.size()));
        attribute("xlink:type", QStringLiteral("simple"));
        attribute("xlink:show", QStringLiteral("embed"));
        attribute("xlink:actuate", QStringLiteral("onLoad"));
        m_xml.writeTextElement(QStringLiteral("svg:title"), plainText(words.title));
        m_xml.writeTextElement(QStringLiteral("svg:desc"), plainText(words.alternative));
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    void beginTable(const std::vector<double>& shares)
    {
        m_tables.push_back(shares);
        m_xml.writeStartElement(QStringLiteral("table:table"));
        const QString name = QStringLiteral("table%1").arg(m_tables.size());
        attribute("table:name", name);
        attribute("table:style-name", name);
        for (size_t column = 1; column <= shares.size(); ++column) {
            m_xml.writeEmptyElement(QStringLiteral("table:table-column"));
            attribute("table:style-name", QStringLiteral("%1.%2").arg(name, QString::number(column)));
        }
    }

    void beginCell(const char* style)
    {
        m_xml.writeStartElement(QStringLiteral("table:table-cell"));
        attribute("table:style-name", QLatin1String(style));
        attribute("office:value-type", QStringLiteral("string"));
    }

    void row(const PlottedRow& cells, const char* textStyle, const char* numberStyle)
    {
        m_xml.writeStartElement(QStringLiteral("table:table-row"));
        for (const PlottedCell& each : cells) {
            beginCell("ruled");
            paragraph(isNumber(each) ? numberStyle : textStyle, each.text);
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }

    void table(const PlottedTable& table)
    {
        if (table.columns.isEmpty())
            return;
        beginTable(columnShares(table));
        PlottedRow titles;
        for (qsizetype column = 0; column < table.columns.size(); ++column) {
            PlottedCell title(table.columns[column]);
            if (!table.rows.empty() && column < table.rows.front().size())
                title.form = table.rows.front()[column].form;
            titles << title;
        }
        m_xml.writeStartElement(QStringLiteral("table:table-header-rows"));
        row(titles, "TableHeading", "TableNumberHeading");
        m_xml.writeEndElement();
        for (const PlottedRow& each : table.rows)
            row(each, "TableText", "TableNumber");
        m_xml.writeEndElement();
    }

    QXmlStreamWriter& m_xml;
    const DocumentPictures& m_pictures;
    std::vector<QByteArray> m_found;
    std::vector<std::vector<double>> m_tables;
};

void writeAutomaticStyle(QXmlStreamWriter& xml, const QString& name, const char* family, const char* properties,
                         const std::vector<std::pair<const char*, QString>>& values)
{
    xml.writeStartElement(QStringLiteral("style:style"));
    xml.writeAttribute(QStringLiteral("style:name"), name);
    xml.writeAttribute(QStringLiteral("style:family"), QLatin1String(family));
    xml.writeEmptyElement(QLatin1String(properties));
    for (const auto& [key, value] : values)
        xml.writeAttribute(QLatin1String(key), value);
    xml.writeEndElement();
}

void writeAutomaticStyles(QXmlStreamWriter& xml, const std::vector<std::vector<double>>& tables)
{
    xml.writeStartElement(QStringLiteral("office:automatic-styles"));
    writeAutomaticStyle(
        xml, QStringLiteral("picture"), "graphic", "style:graphic-properties",
        {{"style:vertical-pos", QStringLiteral("top")}, {"style:vertical-rel", QStringLiteral("baseline")}});
    writeAutomaticStyle(xml, QStringLiteral("plain"), "table-cell", "style:table-cell-properties",
                        {{"fo:padding", QStringLiteral("1mm")}, {"fo:border", QStringLiteral("none")}});
    writeAutomaticStyle(xml, QStringLiteral("ruled"), "table-cell", "style:table-cell-properties",
                        {{"fo:padding-top", QStringLiteral("0.2mm")},
                         {"fo:padding-bottom", QStringLiteral("0.2mm")},
                         {"fo:padding-left", QStringLiteral("1mm")},
                         {"fo:padding-right", QStringLiteral("1mm")},
                         {"fo:border-bottom", QStringLiteral("0.5pt solid #bfbfbf")},
                         {"fo:border-top", QStringLiteral("none")},
                         {"fo:border-left", QStringLiteral("none")},
                         {"fo:border-right", QStringLiteral("none")}});
    for (size_t i = 0; i < tables.size(); ++i) {
        const QString name = QStringLiteral("table%1").arg(i + 1);
        writeAutomaticStyle(xml, name, "table", "style:table-properties",
                            {{"style:width", millimetres(documentTextWidth)},
                             {"table:align", QStringLiteral("margins")},
                             {"fo:margin-bottom", QStringLiteral("3mm")}});
        for (size_t column = 0; column < tables[i].size(); ++column)
            writeAutomaticStyle(xml, QStringLiteral("%1.%2").arg(name, QString::number(column + 1)), "table-column",
                                "style:table-column-properties",
                                {{"style:column-width", millimetres(tables[i][column] * documentTextWidth)}});
    }
    xml.writeEndElement();
}

void writeContentNamespaces(QXmlStreamWriter& xml)
{
    const std::pair<const char*, QString> namespaces[] = {
        {"office", oasis("office")},      {"style", oasis("style")},
        {"text", oasis("text")},          {"table", oasis("table")},
        {"draw", oasis("drawing")},       {"fo", oasis("xsl-fo-compatible")},
        {"svg", oasis("svg-compatible")}, {"xlink", QStringLiteral("http://www.w3.org/1999/xlink")}};
    for (const auto& [prefix, name] : namespaces)
        xml.writeAttribute(QStringLiteral("xmlns:") + QLatin1String(prefix), name);
    xml.writeAttribute(QStringLiteral("office:version"), QStringLiteral("1.3"));
}

/// All of content.xml for @p tables; the first pass finds them.
QByteArray contentOf(const Document& document, const DocumentPictures& pictures,
                     std::vector<std::vector<double>>& tables, std::vector<QByteArray>& found)
{
    return xmlDocument([&](QXmlStreamWriter& xml) {
        xml.writeStartElement(QStringLiteral("office:document-content"));
        writeContentNamespaces(xml);
        writeAutomaticStyles(xml, tables);
        xml.writeStartElement(QStringLiteral("office:body"));
        xml.writeStartElement(QStringLiteral("office:text"));
        OdtBody body(xml, pictures);
        body(DocumentHeading{document.title, 1});
        for (const DocumentBlock& block : document.blocks)
            std::visit(body, block);
        for (const DocumentBlock& block : sourceBlocks(document.provenance))
            std::visit(body, block);
        for (int open = 0; open < 3; ++open)
            xml.writeEndElement();
        tables = body.tables();
        found = body.pictures();
    });
}

QByteArray metaOf(const Document& document)
{
    return xmlDocument([properties = propertiesOf(document)](QXmlStreamWriter& xml) {
        xml.writeStartElement(QStringLiteral("office:document-meta"));
        xml.writeAttribute(QStringLiteral("xmlns:office"), oasis("office"));
        xml.writeAttribute(QStringLiteral("xmlns:meta"), oasis("meta"));
        xml.writeAttribute(QStringLiteral("xmlns:dc"), QStringLiteral("http://purl.org/dc/elements/1.1/"));
        xml.writeAttribute(QStringLiteral("office:version"), QStringLiteral("1.3"));
        xml.writeStartElement(QStringLiteral("office:meta"));
        xml.writeTextElement(QStringLiteral("meta:generator"), properties.program);
        xml.writeTextElement(QStringLiteral("dc:title"), plainText(properties.title));
        xml.writeTextElement(QStringLiteral("dc:subject"), plainText(properties.subject));
        xml.writeTextElement(QStringLiteral("dc:description"), plainText(properties.description));
        xml.writeTextElement(QStringLiteral("meta:keyword"), properties.keywords);
        xml.writeTextElement(QStringLiteral("dc:language"), documentLanguage());
        xml.writeEndElement();
        xml.writeEndElement();
    });
}

QByteArray manifestOf(size_t pictures)
{
    return xmlDocument([pictures](QXmlStreamWriter& xml) {
        xml.writeStartElement(QStringLiteral("manifest:manifest"));
        xml.writeAttribute(QStringLiteral("xmlns:manifest"), oasis("manifest"));
        xml.writeAttribute(QStringLiteral("manifest:version"), QStringLiteral("1.3"));
        const auto entry = [&xml](const QString& name, const char* type) {
            xml.writeEmptyElement(QStringLiteral("manifest:file-entry"));
            xml.writeAttribute(QStringLiteral("manifest:full-path"), name);
            xml.writeAttribute(QStringLiteral("manifest:media-type"), QLatin1String(type));
        };
        entry(QStringLiteral("/"), "application/vnd.oasis.opendocument.text");
        for (const char* name : {"content.xml", "styles.xml", "meta.xml"})
            entry(QLatin1String(name), "text/xml");
        for (size_t number = 1; number <= pictures; ++number)
            entry(pictureName(number), "image/png");
        xml.writeEndElement();
    });
}

}    // namespace

Result<void> writeOdt(const Document& document, const DocumentPictures& pictures, const QString& path)
{
    std::vector<std::vector<double>> tables;
    std::vector<QByteArray> found;
    contentOf(document, {}, tables, found);
    const QByteArray content = contentOf(document, pictures, tables, found);
    std::vector<DocumentPart> parts = {{QStringLiteral("mimetype"), "application/vnd.oasis.opendocument.text", true},
                                       {QStringLiteral("content.xml"), content},
                                       {QStringLiteral("styles.xml"), odtStyles(documentLanguage(), document.title)},
                                       {QStringLiteral("meta.xml"), metaOf(document)}};
    for (size_t i = 0; i < found.size(); ++i)
        parts.push_back({pictureName(i + 1), found[i], true});
    parts.push_back({QStringLiteral("META-INF/manifest.xml"), manifestOf(found.size())});
    return writeParts(parts, path);
}

}    // namespace vigie
