// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/document_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace vigie {

namespace {

QString said(const char* source)
{
    return QCoreApplication::translate("Document", source);
}

QString joined(QStringList parts, const QString& between)
{
    parts.removeAll(QString());
    return parts.join(between);
}

/// "Source: DITP…" says itself what it is.
QString titled(const QString& title, const QString& value)
{
    const bool own = value.startsWith(title) && value.mid(title.size()).trimmed().startsWith(u':');
    return own ? value : said(QT_TRANSLATE_NOOP("Document", "%1: %2")).arg(title, value);
}

}    // namespace

FigureWords wordsOf(const FigureSpec& figure)
{
    const FigureFrame& frame = figure.frame;
    FigureWords words{frame.title,
                      frame.subtitle,
                      frame.description.isEmpty() ? frame.title : frame.description,
                      joined({frame.sampleSize, frame.filterSentence}, QStringLiteral(" · ")),
                      {frame.note, frame.sourceLine}};
    words.below.removeAll(QString());
    return words;
}

std::vector<DocumentBlock> sourceBlocks(const Provenance& provenance)
{
    std::vector<DocumentBlock> blocks{DocumentHeading{said(QT_TRANSLATE_NOOP("Document", "Source and method")), 2}};
    for (const auto& [title, value] : provenanceLines(provenance))
        blocks.emplace_back(DocumentText{titled(title, value), DocumentText::Style::Small});
    return blocks;
}

DocumentProperties propertiesOf(const Document& document)
{
    const Provenance& provenance = document.provenance;
    return {document.title, provenance.sourceLine,
            joined({provenance.filterSentence, provenance.sampleSize, provenance.method}, QStringLiteral("\n")),
            fingerprint(provenance), QStringLiteral("Vigie " VIGIE_VERSION)};
}

QString documentLanguage()
{
    return QLocale().language() == QLocale::French ? QStringLiteral("fr-FR") : QStringLiteral("en");
}

bool isNumber(const PlottedCell& cell)
{
    return cell.form != PlottedCell::Form::Text;
}

std::vector<double> columnShares(const PlottedTable& table)
{
    // In characters, with some room around: a long name may be broken between its words, a date or a number may not.
    constexpr qsizetype narrowest = 5, widestText = 28, widestWord = 20;
    constexpr double around = 2.5;
    const auto wanted = [&](const QString& text, qsizetype widest) {
        qsizetype word = 0;
        for (const QString& each : text.split(u' '))
            word = std::max(word, std::min(each.size(), widestWord));
        return std::max(std::min(text.size(), widest), word);
    };
    std::vector<double> widths;
    for (qsizetype column = 0; column < table.columns.size(); ++column) {
        qsizetype width = std::max(narrowest, wanted(table.columns[column], 10));
        for (const PlottedRow& row : table.rows) {
            if (column < row.size())
                width = std::max(width, wanted(row[column].text, widestText));
        }
        widths.push_back(static_cast<double>(width) + around);
    }
    double total = 0;
    for (const double width : widths)
        total += width;
    for (double& width : widths)
        width /= total;
    return widths;
}

}    // namespace vigie
