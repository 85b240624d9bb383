// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/output/document.h"
#include "ui/render/paged_document.h"

namespace vigie {

/// The pages of a document: the same blocks in the same order as in its other forms.
PagedDocument pagesOf(const Document& document);

/// Pictures of the figures of a document (core/output/document.h).
DocumentPictures documentPictures();

/// `pdf` and the forms of writeDocument(), by the end of the name.
QStringList allDocumentForms();
Result<void> exportDocument(const Document& document, const QString& path);

}    // namespace vigie
