// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/output/document.h"

#include <QColor>
#include <QFont>
#include <QRectF>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

class QPainter;

namespace vigie {

/// A document of A4 pages made of texts, numbers, tables and figures from top to bottom, always light. A text is broken
/// between lines, a table between rows (its heading stands on every page), a figure never; a heading stays with what
/// follows. Texts are plain, and can be searched and copied in the PDF. What it is made of: pagesOf()
/// (ui/render/document_pages.h).
class PagedDocument
{
public:
    /// @p title stands at the top and with the page's number below each page.
    explicit PagedDocument(const QString& title);

    void addHeading(const QString& text, int level = 2);
    void addText(const QString& text);
    /// For sources, notes and references.
    void addSmall(const QString& text);
    /// Somebody's own words, in italics.
    void addNote(const QString& text);
    /// Its end stays with the reference.
    void addQuotation(const QString& words, const QString& reference);
    /// Two beside each other.
    void addNumbers(const std::vector<DocumentNumbers::Number>& numbers);
    /// As wide as the page, with its words. A profile of many indicators is parted.
    void addFigure(const FigureSpec& figure);
    void addTable(const QString& title, const PlottedTable& table);
    void addSpace();

    int pageCount() const { return static_cast<int>(pages().size()); }
    /// Errors: OutputFailed.
    Result<void> writePdf(const QString& path, const Provenance& provenance) const;

private:
    /// What is never parted.
    struct Slice
    {
        double height = 0;
        bool withNext = false;
        std::function<void(QPainter&, const QRectF&)> paint;
        std::optional<size_t> heading = {};    ///< slice that stands above this one where it begins a page
    };
    struct Page
    {
        size_t begin = 0, end = 0;    ///< slices
    };

    void addLines(const QString& text, const QFont& font, const QColor& colour, double spaceBelow, bool withNext);
    void addBody(const FigureBody& body);
    double heightWithHeading(const Slice& slice) const;
    std::vector<Page> pages() const;
    void paintSlice(QPainter& painter, QRectF& area, const Slice& slice) const;
    void paintPage(QPainter& painter, const Page& page, int number, int count, const QString& madeOn) const;

    QString m_title;
    QFont m_font;
    std::vector<Slice> m_slices;
};

}    // namespace vigie
