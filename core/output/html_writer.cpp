// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/document_words.h"
#include "core/output/document_writers.h"
#include "core/output/packed_document.h"
#include "core/output/plain_text.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QRegularExpression>
#include <QXmlStreamWriter>

namespace vigie {

namespace {

// Nothing is loaded from anywhere, whatever the texts say.
constexpr const char* policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

constexpr const char* styleSheet = R"(
body { margin: 2rem auto; max-width: 46rem; padding: 0 1rem; font: 1rem/1.5 Arial, "Liberation Sans", sans-serif;
  color: #1a1a1a; background: #fff; }
h1 { font-size: 1.7rem; line-height: 1.2; } h2 { font-size: 1.3rem; margin-top: 2rem; } h3 { font-size: 1.1rem; }
p, blockquote, td, th, dd { white-space: pre-wrap; overflow-wrap: anywhere; }
.small, figcaption p, .remark { font-size: .85rem; color: #595959; margin: .25rem 0; }
.note { font-style: italic; } .sample { font-weight: bold; color: #1a1a1a; }
blockquote { margin: 1rem 0 .25rem; padding-left: 1rem; border-left: .25rem solid #00518a; }
.reference { margin: 0 0 1.25rem 1.25rem; font-size: .85rem; color: #595959; }
.numbers { display: grid; grid-template-columns: 1fr 1fr; gap: 1rem 2rem; margin: 1rem 0; }
.numbers dt { font-weight: bold; } .numbers dd { margin: 0; }
.numbers .number { font-size: 1.5rem; font-weight: bold; color: #00518a; }
figure { margin: 1.5rem 0; } figure svg { display: block; width: 100%; height: auto; }
.scroll { overflow-x: auto; } summary { font-size: .85rem; margin: .5rem 0; }
table { border-collapse: collapse; width: 100%; font-size: .85rem; margin: .5rem 0 1rem; }
caption { text-align: left; font-weight: bold; margin-bottom: .25rem; }
th, td { text-align: left; vertical-align: top; padding: .2rem .6rem .2rem 0; border-bottom: 1px solid #bfbfbf; }
tbody th { font-weight: normal; } .right { text-align: right; font-variant-numeric: tabular-nums; }
@page { size: A4; margin: 20mm; }
@media print { body { margin: 0; max-width: none; padding: 0; font-size: 10.5pt; } h1, h2, h3 { break-after: avoid; }
  figure, blockquote, tr, .numbers div { break-inside: avoid; } thead { display: table-header-group; } }
)";

QString said(const char* source)
{
    return QCoreApplication::translate("Document", source);
}

/// What a generator wrote as a file of its own, as a part of a page: without its declaration, its own element and what
/// it says beside the drawing, and with names that no other figure of the page has.
QByteArray drawingOf(const QByteArray& svg, const QString& prefix)
{
    static const QRegularExpression before(QStringLiteral("^.*?<svg\\b[^>]*>"),
                                           QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression words(QStringLiteral("<(title|desc)>.*?</\\1>"),
                                          QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression behind(QStringLiteral("</svg>\\s*$"));
    static const QRegularExpression names(QStringLiteral("\\b(id=\"|=\"url\\(#|href=\"#)"));
    static const QRegularExpression family(QStringLiteral("font-family=\"([^\"]*)\""));
    QString text = QString::fromUtf8(svg);
    text.remove(before).remove(behind).remove(words);
    text.replace(names, QStringLiteral("\\1") + prefix);
    text.replace(family, QStringLiteral("font-family=\"\\1, Verdana, sans-serif\""));
    return text.toUtf8();
}

QString viewBox(const QByteArray& svg)
{
    static const QRegularExpression box(QStringLiteral("viewBox=\"([-0-9. ]+)\""));
    return box.match(QString::fromUtf8(svg.left(2000))).captured(1);
}

class HtmlWriter
{
public:
    HtmlWriter(QBuffer& buffer, const DocumentPictures& pictures)
        : m_buffer(buffer), m_xml(&buffer), m_pictures(pictures)
    {
    }

    void write(const Document& document)
    {
        m_buffer.write("<!DOCTYPE html>\n");
        begin("html");
        m_xml.writeAttribute(QStringLiteral("xmlns"), QStringLiteral("http://www.w3.org/1999/xhtml"));
        m_xml.writeAttribute(QStringLiteral("lang"), documentLanguage().left(2));
        head(document);
        begin("body");
        begin("main");
        (*this)(DocumentHeading{document.title, 1});
        for (const DocumentBlock& block : document.blocks)
            std::visit(*this, block);
        m_xml.writeEndElement();
        begin("footer");
        for (const DocumentBlock& block : sourceBlocks(document.provenance))
            std::visit(*this, block);
        m_xml.writeEndDocument();
    }

    void operator()(const DocumentHeading& heading)
    {
        text(QStringLiteral("h%1").arg(std::clamp(heading.level, 1, 6)), heading.text);
    }

    void operator()(const DocumentText& each)
    {
        switch (each.style) {
        case DocumentText::Style::Normal:
            return text(QStringLiteral("p"), each.text);
        case DocumentText::Style::Small:
            return text(QStringLiteral("p"), each.text, "small");
        case DocumentText::Style::Note:
            return text(QStringLiteral("p"), each.text, "note");
        }
    }

    void operator()(const DocumentQuotation& quotation)
    {
        text(QStringLiteral("blockquote"), quotation.words);
        begin("p", "reference");
        lines(quotation.reference);
        if (!quotation.link.isEmpty()) {
            m_xml.writeEmptyElement(QStringLiteral("br"));
            m_xml.writeStartElement(QStringLiteral("a"));
            m_xml.writeAttribute(QStringLiteral("href"), plainText(quotation.link));
            m_xml.writeAttribute(QStringLiteral("rel"), QStringLiteral("noreferrer"));
            m_xml.writeCharacters(plainText(quotation.link));
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
        newLine();
    }

    void operator()(const DocumentNumbers& numbers)
    {
        begin("dl", "numbers");
        for (const DocumentNumbers::Number& each : numbers.numbers) {
            begin("div");
            text(QStringLiteral("dt"), each.title);
            text(QStringLiteral("dd"), each.number, "number");
            if (!each.remark.isEmpty())
                text(QStringLiteral("dd"), each.remark, "remark");
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
        newLine();
    }

    void operator()(const DocumentFigure& figure)
    {
        const FigureWords words = wordsOf(*figure.figure);
        begin("figure");
        (*this)(DocumentHeading{words.title, 3});
        if (!words.subtitle.isEmpty())
            text(QStringLiteral("p"), words.subtitle, "small");
        const QByteArray svg = m_pictures.svg ? m_pictures.svg(*figure.figure, pictureWidth).bytes : QByteArray();
        if (svg.isEmpty())
            text(QStringLiteral("p"), words.alternative);
        else
            picture(svg, words);
        begin("figcaption");
        text(QStringLiteral("p"), words.sample, "sample");
        for (const QString& each : words.below)
            text(QStringLiteral("p"), each);
        m_xml.writeEndElement();
        if (!figure.figure->table.columns.isEmpty())
            numbersOf(figure, words.title);
        m_xml.writeEndElement();
        newLine();
    }

    void operator()(const DocumentTable& each)
    {
        if (!each.table.columns.isEmpty())
            table(each.table, each.title);
    }

private:
    static constexpr double pictureWidth = 170;    ///< millimetres: letters as large as those around

    void newLine() { m_xml.writeCharacters(QStringLiteral("\n")); }

    void begin(const char* element, const char* kind = nullptr)
    {
        m_xml.writeStartElement(QLatin1String(element));
        if (kind)
            m_xml.writeAttribute(QStringLiteral("class"), QLatin1String(kind));
    }

    void lines(const QString& words)
    {
        visitLine(
            words, [this](const QString& piece) { m_xml.writeCharacters(piece); },
            [this] { m_xml.writeEmptyElement(QStringLiteral("br")); },
            [this] { m_xml.writeCharacters(QStringLiteral("\t")); });
    }

    /// Texts say themselves which way they are read.
    void text(const QString& element, const QString& words, const char* kind = nullptr)
    {
        begin(element.toLatin1().constData(), kind);
        m_xml.writeAttribute(QStringLiteral("dir"), QStringLiteral("auto"));
        lines(words);
        m_xml.writeEndElement();
        newLine();
    }

    void meta(const char* key, const char* name, const QString& content)
    {
        m_xml.writeEmptyElement(QStringLiteral("meta"));
        m_xml.writeAttribute(QLatin1String(key), QLatin1String(name));
        m_xml.writeAttribute(QStringLiteral("content"), plainText(content));
    }

    void head(const Document& document)
    {
        const DocumentProperties properties = propertiesOf(document);
        begin("head");
        m_xml.writeEmptyElement(QStringLiteral("meta"));
        m_xml.writeAttribute(QStringLiteral("charset"), QStringLiteral("utf-8"));
        meta("http-equiv", "Content-Security-Policy", QLatin1String(policy));
        meta("name", "viewport", QStringLiteral("width=device-width, initial-scale=1"));
        meta("name", "generator", properties.program);
        meta("name", "description", QStringList({properties.subject, properties.description}).join(u'\n'));
        meta("name", "keywords", properties.keywords);
        m_xml.writeTextElement(QStringLiteral("title"), plainText(properties.title));
        m_xml.writeTextElement(QStringLiteral("style"), QLatin1String(styleSheet));
        m_xml.writeEndElement();
    }

    void picture(const QByteArray& svg, const FigureWords& words)
    {
        const QString id = QStringLiteral("figure%1-").arg(++m_figures);
        begin("svg");
        m_xml.writeAttribute(QStringLiteral("xmlns"), QStringLiteral("http://www.w3.org/2000/svg"));
        m_xml.writeAttribute(QStringLiteral("xmlns:xlink"), QStringLiteral("http://www.w3.org/1999/xlink"));
        m_xml.writeAttribute(QStringLiteral("viewBox"), viewBox(svg));
        m_xml.writeAttribute(QStringLiteral("role"), QStringLiteral("img"));
        m_xml.writeAttribute(QStringLiteral("aria-labelledby"),
                             id + QStringLiteral("title ") + id + QStringLiteral("description"));
        m_xml.writeStartElement(QStringLiteral("title"));
        m_xml.writeAttribute(QStringLiteral("id"), id + QStringLiteral("title"));
        m_xml.writeCharacters(plainText(words.title));
        m_xml.writeEndElement();
        m_xml.writeStartElement(QStringLiteral("desc"));
        m_xml.writeAttribute(QStringLiteral("id"), id + QStringLiteral("description"));
        m_xml.writeCharacters(plainText(words.alternative));
        m_xml.writeEndElement();
        newLine();    // the writer has written everything before
        m_buffer.write(drawingOf(svg, id));
        m_xml.writeEndElement();
        newLine();
    }

    /// Always there: the figure for who reads by ear.
    void numbersOf(const DocumentFigure& figure, const QString& title)
    {
        if (figure.withTable)
            return table(figure.figure->table, title);
        begin("details");
        text(QStringLiteral("summary"), said(QT_TRANSLATE_NOOP("Document", "The numbers of this figure")));
        table(figure.figure->table, title);
        m_xml.writeEndElement();
    }

    void cell(const PlottedCell& each, const char* element, const char* scope)
    {
        begin(element, isNumber(each) ? "right" : nullptr);
        if (scope)
            m_xml.writeAttribute(QStringLiteral("scope"), QLatin1String(scope));
        m_xml.writeAttribute(QStringLiteral("dir"), QStringLiteral("auto"));
        lines(each.text);
        m_xml.writeEndElement();
    }

    void table(const PlottedTable& table, const QString& title)
    {
        begin("div", "scroll");
        begin("table");
        if (!title.isEmpty())
            text(QStringLiteral("caption"), title);
        begin("thead");
        begin("tr");
        for (qsizetype column = 0; column < table.columns.size(); ++column) {
            PlottedCell heading(table.columns[column]);
            if (!table.rows.empty() && column < table.rows.front().size())
                heading.form = table.rows.front()[column].form;
            cell(heading, "th", "col");
        }
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        newLine();
        begin("tbody");
        for (const PlottedRow& row : table.rows) {
            begin("tr");
            for (qsizetype column = 0; column < row.size(); ++column)
                cell(row[column], column == 0 ? "th" : "td", column == 0 ? "row" : nullptr);
            m_xml.writeEndElement();
            newLine();
        }
        for (int open = 0; open < 3; ++open)    // tbody, table, div
            m_xml.writeEndElement();
        newLine();
    }

    QBuffer& m_buffer;
    QXmlStreamWriter m_xml;
    const DocumentPictures& m_pictures;
    int m_figures = 0;
};

}    // namespace

QByteArray htmlOf(const Document& document, const DocumentPictures& pictures)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    HtmlWriter(buffer, pictures).write(document);
    return buffer.data();
}

}    // namespace vigie
