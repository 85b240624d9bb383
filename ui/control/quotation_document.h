// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
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
};

struct QuotationDocument
{
    QString title;
    QString introduction;    ///< the filter or the choice, how many, when
    std::vector<NotedQuotation> quotations;
    bool withNotes = false;           ///< notes and codes are the analyst's own; a document for others may go without
    bool withPersonalData = false;    ///< otherwise telephone numbers, e-mail addresses and plates become "[…]"
};

/// Forms of a document of quotations, by the end of its name: `odt`, `html`, `md`.
QStringList quotationDocumentForms();

/// Writes quotations with their references, each word for word but for what is masked. Texts are data: nothing in them
/// is taken for markup. Errors: OutputFailed; WrongUsage (another form).
Result<void> writeQuotations(const QuotationDocument& document, const QString& path);

}    // namespace vigie
