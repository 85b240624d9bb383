// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/control/quotation_document.h"

#include "core/base/personal_data.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextDocumentWriter>

namespace vigie {

namespace {

QString said(const char* text)
{
    return QCoreApplication::translate("QuotationDocument", text);
}

/// What a reader of Markdown shows as this text, line by line. Qt's own writer lets HTML through.
QString asMarkdown(const QString& text)
{
    static const QRegularExpression special(QStringLiteral(R"(([\\`*_\[\]<>&#|~]))"));
    static const QRegularExpression listSign(QStringLiteral(R"(^(\s*\d*)([-+.)]))"),
                                             QRegularExpression::MultilineOption);
    QString escaped = text;
    escaped.replace(special, QStringLiteral(R"(\\1)"));
    escaped.replace(listSign, QStringLiteral(R"(\1\\2)"));
    return escaped.replace(u'\n', QStringLiteral("  \n"));
}

QByteArray markdownOf(const QTextDocument& document)
{
    QStringList paragraphs;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const int heading = block.blockFormat().headingLevel();
        // A line break within a paragraph.
        const QString text = asMarkdown(block.text().replace(QChar::LineSeparator, u'\n'));
        paragraphs += heading > 0 ? QString(heading, u'#') + u' ' + text : text;
    }
    return (paragraphs.join(QStringLiteral("\n\n")) + u'\n').toUtf8();
}

QByteArray bytesOf(const QTextDocument& document, const QString& form)
{
    if (form == QStringLiteral("md"))
        return markdownOf(document);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QTextDocumentWriter(&buffer, form == QStringLiteral("odt") ? "odf" : "html").write(&document);
    return buffer.data();
}

void addParagraph(QTextCursor& cursor, const QString& text, int heading, const QTextCharFormat& format = {})
{
    QTextBlockFormat block;
    block.setHeadingLevel(heading);
    block.setBottomMargin(heading > 0 ? 10 : 6);
    QTextCharFormat characters = format;
    if (heading > 0) {
        characters.setFontWeight(QFont::Bold);
        characters.setFontPointSize(heading == 1 ? 16 : 13);
    }
    if (!cursor.atStart())
        cursor.insertBlock();
    cursor.setBlockFormat(block);
    // One paragraph, however many lines it has.
    cursor.insertText(QString(text).replace(u'\n', QChar(QChar::LineSeparator)), characters);
}

void addQuotation(QTextCursor& cursor, const NotedQuotation& each, const QuotationDocument& document)
{
    Quotation quotation = each.quotation;
    if (!document.withPersonalData)
        quotation.text = withoutPersonalData(quotation.text);
    addParagraph(cursor, quotationText(quotation), 0);
    if (!document.withNotes)
        return;
    QTextCharFormat own;
    own.setFontItalic(true);
    if (!each.note.isEmpty())
        addParagraph(cursor, said(QT_TRANSLATE_NOOP("QuotationDocument", "Note: %1")).arg(each.note), 0, own);
    if (!each.codes.isEmpty())
        addParagraph(
            cursor,
            said(QT_TRANSLATE_NOOP("QuotationDocument", "Codes: %1")).arg(each.codes.join(QStringLiteral(", "))), 0,
            own);
}

}    // namespace

QStringList quotationDocumentForms()
{
    return {QStringLiteral("odt"), QStringLiteral("html"), QStringLiteral("md")};
}

Result<void> writeQuotations(const QuotationDocument& document, const QString& path)
{
    const QString form = QFileInfo(path).suffix().toLower();
    if (!quotationDocumentForms().contains(form))
        return Error{ErrorCode::WrongUsage, said(QT_TRANSLATE_NOOP("QuotationDocument", "No such form of document")),
                     path, said(QT_TRANSLATE_NOOP("QuotationDocument", "The name ends in none of the known forms.")),
                     said(QT_TRANSLATE_NOOP("QuotationDocument", "Let it end in .odt, .html or .md."))};
    QTextDocument text;
    QTextCursor cursor(&text);
    addParagraph(cursor, document.title, 1);
    addParagraph(cursor, document.introduction, 0);
    for (const NotedQuotation& each : document.quotations)
        addQuotation(cursor, each, document);
    const QByteArray bytes = bytesOf(text, form);
    QSaveFile file(path);
    const bool written =
        !bytes.isEmpty() && file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    if (written)
        return {};
    return Error{ErrorCode::OutputFailed,
                 said(QT_TRANSLATE_NOOP("QuotationDocument", "The quotations could not be written")), path,
                 file.errorString(),
                 said(QT_TRANSLATE_NOOP("QuotationDocument", "Choose another folder, or close the program that "
                                                             "has the file open."))};
}

}    // namespace vigie
