// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/control/quotation_document.h"

#include "core/base/personal_data.h"
#include "ui/render/document_pages.h"

#include <QCoreApplication>

namespace vigie {

namespace {

QString said(const char* text)
{
    return QCoreApplication::translate("QuotationDocument", text);
}

/// A quotation that is taken out of the document takes its source along.
QString fullReference(const Quotation& quotation)
{
    const QString reference = QStringLiteral("— ") + quotationReference(quotation);
    if (quotation.source.isEmpty())
        return reference;
    return said(QT_TRANSLATE_NOOP("QuotationDocument", "%1. %2")).arg(reference, quotation.source);
}

void addQuotation(Document& document, const NotedQuotation& each, const QuotationDocument& quotations)
{
    const auto add = [&document](const QString& text, DocumentText::Style style) {
        document.blocks.emplace_back(DocumentText{text, style});
    };
    Quotation quotation = each.quotation;
    if (!quotations.withPersonalData)
        quotation.text = withoutPersonalData(quotation.text);
    document.blocks.emplace_back(DocumentQuotation{quotedWords(quotation), fullReference(quotation), quotation.link});
    if (each.changed)
        add(said(QT_TRANSLATE_NOOP("QuotationDocument",
                                   "These words are no longer those that the note was written on: the testimony was "
                                   "changed since. They are quoted as they are in this snapshot.")),
            DocumentText::Style::Small);
    if (!quotations.withNotes)
        return;
    if (!each.note.isEmpty())
        add(said(QT_TRANSLATE_NOOP("QuotationDocument", "Note: %1")).arg(each.note), DocumentText::Style::Note);
    if (!each.codes.isEmpty())
        add(said(QT_TRANSLATE_NOOP("QuotationDocument", "Codes: %1")).arg(each.codes.join(QStringLiteral(", "))),
            DocumentText::Style::Note);
}

}    // namespace

Document documentOf(const QuotationDocument& quotations)
{
    Document document{quotations.title, {}, quotations.provenance};
    document.blocks.emplace_back(DocumentText{quotations.introduction});
    for (const NotedQuotation& each : quotations.quotations)
        addQuotation(document, each, quotations);
    return document;
}

Result<void> writeQuotations(const QuotationDocument& quotations, const QString& path)
{
    return exportDocument(documentOf(quotations), path);
}

}    // namespace vigie
