// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/control/territory_document.h"

#include <QCoreApplication>

namespace vigie {

namespace {

QString said(const char* source)
{
    return QCoreApplication::translate("TerritoryDocument", source);
}

std::vector<PagedDocument::Number> numbersOf(const std::vector<TerritoryFact>& facts)
{
    std::vector<PagedDocument::Number> numbers;
    for (const TerritoryFact& fact : facts)
        numbers.push_back({fact.title, fact.number, fact.remark});
    return numbers;
}

void addNoIndicators(PagedDocument& pages, const QString& why)
{
    pages.addText(why);
    pages.addSpace();
}

void addQuotations(PagedDocument& pages, const TerritoryDocument& document)
{
    pages.addHeading(said(QT_TRANSLATE_NOOP("TerritoryDocument", "In the users' words")));
    pages.addSmall(document.choice);
    for (const Quotation& quotation : document.quotations)
        pages.addQuotation(quotedWords(quotation), quotationReference(quotation));
}

}    // namespace

PagedDocument pagesOf(const TerritoryDocument& document)
{
    PagedDocument pages(document.title);
    pages.addText(document.filter);
    pages.addSmall(document.scope);
    pages.addSmall(document.source);
    pages.addSpace();
    pages.addNumbers(numbersOf(document.facts));
    pages.addSmall(document.delays);
    pages.addSpace();
    if (document.indicators)
        pages.addFigure(*document.indicators);
    else
        addNoIndicators(pages, document.noIndicators);
    if (document.months)
        pages.addFigure(*document.months);
    addQuotations(pages, document);
    pages.addHeading(said(QT_TRANSLATE_NOOP("TerritoryDocument", "Source and method")));
    pages.addSmall(document.source);
    pages.addSmall(said(QT_TRANSLATE_NOOP(
        "TerritoryDocument",
        "Testimonies are voluntary and moderated: they are no sample of the users, and départements are compared here "
        "without being ranked. 95% intervals: Wilson for shares, Kaplan–Meier with log(−log) limits for delays.")));
    return pages;
}

}    // namespace vigie
