// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/chart/figure_spec.h"

#include <QColor>
#include <QFont>
#include <QRectF>
#include <QString>

#include <functional>
#include <vector>

class QPainter;

namespace vigie {

/// A document of A4 pages made of texts, numbers and figures from top to bottom, always light. A text is broken between
/// lines, a figure never; a heading stays with what follows. Texts are plain, and can be searched and copied in the
/// PDF.
class PagedDocument
{
public:
    struct Number
    {
        QString title;
        QString number;
        QString remark;    ///< may be empty, and several lines
    };

    /// @p title stands at the top, in the properties of the file, and with the page's number below each page.
    explicit PagedDocument(const QString& title);

    void addHeading(const QString& text);
    void addText(const QString& text);
    /// For sources, notes and references.
    void addSmall(const QString& text);
    /// Kept together, so it should be short.
    void addQuotation(const QString& words, const QString& reference);
    /// Two beside each other.
    void addNumbers(const std::vector<Number>& numbers);
    /// With its title, subtitle, n and note; filter and source are for the document to say. A profile of many
    /// indicators is parted.
    void addFigure(const FigureSpec& figure);
    void addSpace();

    int pageCount() const { return static_cast<int>(pages().size()); }
    /// Errors: OutputFailed. The file is there whole or not at all.
    Result<void> writePdf(const QString& path) const;

private:
    /// What is never parted.
    struct Slice
    {
        double height = 0;
        bool withNext = false;
        std::function<void(QPainter&, const QRectF&)> paint;
    };
    struct Page
    {
        size_t begin = 0, end = 0;    ///< slices
    };

    void addLines(const QString& text, const QFont& font, const QColor& colour, double spaceBelow, bool withNext);
    void addBody(std::shared_ptr<const FigureSpec> figure);
    std::vector<Page> pages() const;
    void paintPage(QPainter& painter, const Page& page, int number, int count) const;

    QString m_title;
    QFont m_font;
    std::vector<Slice> m_slices;
};

}    // namespace vigie
