// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/chart/figure_spec.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <variant>
#include <vector>

// What leaves the program to be read: sheets, quotations, reports. One description, a writer per form; all of them take
// texts as texts, never as markup, and end with the source block.

namespace vigie {

struct DocumentHeading
{
    QString text;
    int level = 2;    ///< 1 is the title's
};

struct DocumentText
{
    enum class Style { Normal, Small, Note };    ///< small: sources, scope; note: the analyst's own words, in italics
    QString text;                                ///< line breaks are kept
    Style style = Style::Normal;
};

/// Somebody's words, with where they are to be found.
struct DocumentQuotation
{
    QString words;    ///< with the marks around them
    QString reference;
    QString link = {};    ///< https address of the testimony; empty: the data have none. Printed as it is, never loaded
};

/// Numbers with their titles, two or three beside each other.
struct DocumentNumbers
{
    struct Number
    {
        QString title, number, remark;    ///< remark may be empty, and several lines
    };
    std::vector<Number> numbers;
};

/// A figure with its title, subtitle, n, filter, note and source as texts, and its picture with an alternative text:
/// frame.description, which a caller may have replaced. Forms for reading by machine or by ear add its table.
struct DocumentFigure
{
    std::shared_ptr<const FigureSpec> figure;
    bool withTable = false;
};

struct DocumentTable
{
    QString title;
    PlottedTable table;
};

using DocumentBlock =
    std::variant<DocumentHeading, DocumentText, DocumentQuotation, DocumentNumbers, DocumentFigure, DocumentTable>;

struct Document
{
    QString title;
    std::vector<DocumentBlock> blocks;
    Provenance provenance;    ///< printed at the end under "Source and method", and in the properties of the file
};

/// How a figure becomes a picture; the core draws nothing. Without them figures are their words and their table.
struct DocumentPictures
{
    struct Picture
    {
        QByteArray bytes;    ///< empty: there is nothing to draw
        double widthMm = 0, heightMm = 0;
    };
    /// The body alone at this width: the words around it are texts of the document.
    /// PNG of 300 dots per inch: one, or the parts of a figure that is higher than a page.
    std::function<std::vector<Picture>(const FigureSpec& figure, double widthMm)> png;
    std::function<Picture(const FigureSpec& figure, double widthMm)> svg;
};

/// Ends of names that writeDocument() knows: `docx`, `odt`, `html`, `md`. (PDF: ui/render/document_pages.h.)
QStringList documentForms();

/// DOCX and ODT: real headings, a language, pictures with alternative texts; the same document gives the same bytes.
/// HTML: one file, pictures inside as SVG, tables with headers, nothing loaded from anywhere; the accessible form.
/// Markdown: figures are their tables. Errors: WrongUsage (another form), OutputFailed.
Result<void> writeDocument(const Document& document, const QString& path, const DocumentPictures& pictures);

}    // namespace vigie
