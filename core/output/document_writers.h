// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/output/document.h"

namespace vigie {

// The writers behind writeDocument(), one per form; what all say alike is in document_words.h.

/// Office Open XML (ECMA-376), the parts that a text needs, written to the file of this name.
Result<void> writeDocx(const Document& document, const DocumentPictures& pictures, const QString& path);
/// OpenDocument 1.3, the same.
Result<void> writeOdt(const Document& document, const DocumentPictures& pictures, const QString& path);
/// One page that loads nothing; well-formed XML as well.
QByteArray htmlOf(const Document& document, const DocumentPictures& pictures);
/// CommonMark with the tables of GitHub.
QByteArray markdownOf(const Document& document);

/// A text as a reader of Markdown shows it, line by line: nothing in it is taken for markup.
QString asMarkdown(const QString& text);

// Parts of the packed forms.

struct DocxBodyXml
{
    QByteArray xml;
    std::vector<QByteArray> pictures;    ///< PNG; the first is named `picture1`
};
DocxBodyXml docxBody(const Document& document, const DocumentPictures& pictures);
QByteArray docxStyles(const QString& language);
QByteArray odtStyles(const QString& language, const QString& title);

}    // namespace vigie
