// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/output/document.h"
#include "ui/control/quotation.h"

#include <QStringList>

#include <vector>

namespace vigie {

/// One quotation of a document, with what the analyst wrote of it.
struct NotedQuotation
{
    Quotation quotation;
    QString note;    ///< empty: none
    QStringList codes;
    bool changed = false;    ///< its words are others than when the note was written: said beside it
};

struct QuotationDocument
{
    QString title;
    QString introduction;    ///< the filter or the choice, how many, how many are left out and why
    std::vector<NotedQuotation> quotations;
    bool withNotes = false;           ///< notes and codes are the analyst's own; a document for others may go without
    bool withPersonalData = false;    ///< otherwise telephone numbers, e-mail addresses and plates become "[…]"
    Provenance provenance = {};
};

/// Quotations with their references, each word for word but for what is masked, in all forms of document.
Document documentOf(const QuotationDocument& quotations);

/// The document in the form that the end of the name says (ui/render/document_pages.h). Errors: OutputFailed;
/// WrongUsage (another form).
Result<void> writeQuotations(const QuotationDocument& quotations, const QString& path);

}    // namespace vigie
