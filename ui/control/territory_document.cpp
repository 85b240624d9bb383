// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/control/territory_document.h"

#include <QCoreApplication>

namespace vigie {

namespace {

QString said(const char* source)
{
    return QCoreApplication::translate("TerritoryDocument", source);
}

DocumentNumbers numbersOf(const std::vector<TerritoryFact>& facts)
{
    DocumentNumbers numbers;
    for (const TerritoryFact& fact : facts)
        numbers.numbers.push_back({fact.title, fact.number, fact.remark});
    return numbers;
}

void addSmall(Document& document, const QString& text)
{
    if (!text.isEmpty())
        document.blocks.emplace_back(DocumentText{text, DocumentText::Style::Small});
}

void addQuotations(Document& document, const TerritoryDocument& sheet)
{
    document.blocks.emplace_back(DocumentHeading{said(QT_TRANSLATE_NOOP("TerritoryDocument", "In the users' words"))});
    addSmall(document, sheet.choice);
    for (const Quotation& quotation : sheet.quotations)
        document.blocks.emplace_back(
            DocumentQuotation{quotedWords(quotation), quotationReference(quotation), quotation.link});
}

}    // namespace

Document documentOf(const TerritoryDocument& sheet)
{
    Document document{sheet.title, {}, sheet.provenance};
    document.provenance.method = said(QT_TRANSLATE_NOOP(
        "TerritoryDocument",
        "Testimonies are voluntary and moderated: they are no sample of the users, and départements are compared here "
        "without being ranked. 95% intervals: Wilson for shares, Kaplan–Meier with log(−log) limits for delays."));
    document.blocks.emplace_back(DocumentText{sheet.filter});
    addSmall(document, sheet.scope);
    addSmall(document, sheet.source);
    document.blocks.emplace_back(numbersOf(sheet.facts));
    addSmall(document, sheet.delays);
    if (sheet.indicators)
        document.blocks.emplace_back(DocumentFigure{sheet.indicators});
    else
        document.blocks.emplace_back(DocumentText{sheet.noIndicators});
    if (sheet.months)
        document.blocks.emplace_back(DocumentFigure{sheet.months});
    addQuotations(document, sheet);
    return document;
}

}    // namespace vigie
