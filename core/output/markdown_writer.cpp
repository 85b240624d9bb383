// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/document_words.h"
#include "core/output/document_writers.h"
#include "core/output/plain_text.h"

#include <QRegularExpression>

namespace vigie {

namespace {

/// In one line, where a line break would end what it stands in.
QString inOneLine(const QString& text)
{
    return asMarkdown(plainText(text).replace(u'\n', u' '));
}

QString rowOf(const QStringList& cells)
{
    return QStringLiteral("| ") + cells.join(QStringLiteral(" | ")) + QStringLiteral(" |");
}

QString tableOf(const PlottedTable& table)
{
    QStringList titles, rules;
    for (qsizetype column = 0; column < table.columns.size(); ++column) {
        titles << inOneLine(table.columns[column]);
        const bool right =
            !table.rows.empty() && column < table.rows.front().size() && isNumber(table.rows.front()[column]);
        rules << (right ? QStringLiteral("---:") : QStringLiteral("---"));
    }
    QStringList lines{rowOf(titles), rowOf(rules)};
    for (const PlottedRow& row : table.rows) {
        QStringList cells;
        for (const PlottedCell& cell : row)
            cells << inOneLine(cell.text);
        lines << rowOf(cells);
    }
    return lines.join(u'\n');
}

class MarkdownWriter
{
public:
    void operator()(const DocumentHeading& heading)
    {
        add(QString(std::clamp(heading.level, 1, 6), u'#') + u' ' + inOneLine(heading.text));
    }

    void operator()(const DocumentText& text)
    {
        if (text.style != DocumentText::Style::Note)
            return add(asMarkdown(text.text));
        // Emphasis ends with its paragraph: line by line, none of them blank.
        QStringList lines;
        for (const QString& line : plainText(text.text).split(u'\n', Qt::SkipEmptyParts)) {
            if (!line.trimmed().isEmpty())
                lines << u'*' + asMarkdown(line.trimmed()) + u'*';
        }
        add(lines.join(QStringLiteral("  \n")));
    }

    void operator()(const DocumentQuotation& quotation)
    {
        QStringList parts{asMarkdown(quotation.words), asMarkdown(quotation.reference), asMarkdown(quotation.link)};
        parts.removeAll(QString());
        add(QStringLiteral("> ") +
            parts.join(QStringLiteral("\n\n")).replace(QStringLiteral("\n"), QStringLiteral("\n> ")));
    }

    void operator()(const DocumentNumbers& numbers)
    {
        QStringList lines;
        for (const DocumentNumbers::Number& each : numbers.numbers) {
            QString line = QStringLiteral("- %1: **%2**").arg(inOneLine(each.title), inOneLine(each.number));
            if (!each.remark.isEmpty())
                line +=
                    QStringLiteral(" (%1)").arg(inOneLine(QString(each.remark).replace(u'\n', QStringLiteral("; "))));
            lines << line;
        }
        add(lines.join(u'\n'));
    }

    void operator()(const DocumentFigure& figure)
    {
        const FigureWords words = wordsOf(*figure.figure);
        (*this)(DocumentHeading{words.title, 3});
        for (const QString& text : {words.subtitle, words.alternative})
            add(asMarkdown(text));
        if (!figure.figure->table.columns.isEmpty())
            add(tableOf(figure.figure->table));
        add(asMarkdown(words.sample));
        for (const QString& text : words.below)
            add(asMarkdown(text));
    }

    void operator()(const DocumentTable& table)
    {
        if (!table.title.isEmpty())
            (*this)(DocumentHeading{table.title, 3});
        if (!table.table.columns.isEmpty())
            add(tableOf(table.table));
    }

    QByteArray bytes() const { return (m_paragraphs.join(QStringLiteral("\n\n")) + u'\n').toUtf8(); }

private:
    void add(const QString& paragraph)
    {
        if (!paragraph.isEmpty())
            m_paragraphs << paragraph;
    }

    QStringList m_paragraphs;
};

}    // namespace

QString asMarkdown(const QString& text)
{
    static const QRegularExpression special(QStringLiteral(R"(([\\`*_\[\]<>&#|~]))"));
    // At the beginning of a line: lists, underlines of headings, and blanks that would make code of it.
    static const QRegularExpression listSign(QStringLiteral(R"(^([ \t]*\d*)([-+.)=]))"),
                                             QRegularExpression::MultilineOption);
    static const QRegularExpression indent(QStringLiteral("^[ \\t]+"), QRegularExpression::MultilineOption);
    QString escaped = plainText(text);
    escaped.replace(special, QStringLiteral(R"(\\1)"));
    escaped.replace(listSign, QStringLiteral(R"(\1\\2)"));
    escaped.replace(indent, QString());
    // A blank line would begin another paragraph.
    static const QRegularExpression blankLines(QStringLiteral("\n{2,}"));
    QStringList paragraphs = escaped.split(blankLines, Qt::SkipEmptyParts);
    for (QString& paragraph : paragraphs)
        paragraph.replace(u'\n', QStringLiteral("  \n"));
    return paragraphs.join(QStringLiteral("\n\n"));
}

QByteArray markdownOf(const Document& document)
{
    MarkdownWriter writer;
    writer(DocumentHeading{document.title, 1});
    for (const DocumentBlock& block : document.blocks)
        std::visit(writer, block);
    for (const DocumentBlock& block : sourceBlocks(document.provenance))
        std::visit(writer, block);
    return writer.bytes();
}

}    // namespace vigie
