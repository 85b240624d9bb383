// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/poster_pages.h"

#include "core/output/plain_text.h"
#include "ui/render/figure_page.h"
#include "ui/render/figure_theme.h"
#include "ui/render/pdf_file.h"
#include "ui/render/text_layout.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace vigie {

namespace {

// The page is drawn as A4 in CSS pixels and scaled: everything has the same place on A3.
constexpr double pixelsPerMm = 96 / 25.4;
constexpr double pageWidth = 210 * pixelsPerMm;
constexpr double pageHeight = 297 * pixelsPerMm;
constexpr double side = 44;
constexpr double inner = pageWidth - 2 * side;
constexpr double gap = 20;
constexpr double groupTitleHeight = 62;
constexpr double tallestCard = 250;
constexpr double tallestAlone = 400;    ///< of a single result
constexpr double cardPadding = 14, shortCardPadding = 9;
constexpr double shortCard = 140;    ///< a card of less has no bar, so that its number is large
constexpr double detailSize = 11.5;
constexpr double lineGap = 7;
constexpr double capPart = 0.73;      ///< of a font's size: how high its digits are
constexpr double commaPart = 1.22;    ///< of that: with what hangs below

const QColor ink(0x12, 0x2b, 0x39);
const QColor quiet(0x4a, 0x58, 0x60);
const QColor paper(0xff, 0xff, 0xff);

/// Of a group, on white at 7:1 or more; its title says what it is, the colour only holds it together.
QColor colourOf(IndicatorFamily family)
{
    switch (family) {
    case IndicatorFamily::Satisfaction:
        return {0x00, 0x53, 0x7d};
    case IndicatorFamily::Performance:
        return {0x5a, 0x36, 0x82};
    case IndicatorFamily::Unknown:
        break;
    }
    return {0x45, 0x53, 0x5a};
}

QFont fontOf(double pixels, bool bold = false)
{
    QFont font = scaledFont(pageFont(), pixels / pageFont().pixelSize());
    font.setBold(bold);
    return font;
}

bool fits(const QFont& font, const QString& text, QSizeF room)
{
    for (const QString& word : text.split(u' ')) {
        if (textWidth(font, word) > room.width())
            return false;
    }
    return wrappedHeight(font, text, room.width()) <= room.height() + 0.5;
}

struct FittedText
{
    QFont font;
    QString text;
    double height = 0;
};

/// As large as the room allows; a text without end is cut, with an ellipsis.
FittedText fitted(const QString& whole, QSizeF room, double largest, double smallest, bool bold)
{
    QString text = plainText(whole);
    double size = largest;
    while (size > smallest && !fits(fontOf(size, bold), text, room))
        size = std::max(smallest, size * 0.94);
    const QFont font = fontOf(size, bold);
    if (wrappedHeight(font, text, room.width()) > room.height() + 0.5) {
        qsizetype shown = 0;
        for (qsizetype step = text.size(); step > 0; step /= 2) {
            while (shown + step <= text.size() &&
                   wrappedHeight(font, text.left(shown + step) + u'…', room.width()) <= room.height() + 0.5)
                shown += step;
        }
        text = text.left(shown).trimmed() + u'…';
    }
    return {font, text, wrappedHeight(font, text, room.width())};
}

void paintFitted(QPainter& painter, QPointF corner, double width, const FittedText& text, const QColor& colour)
{
    drawWrapped(painter, QRectF(corner, QSizeF(width, text.height + 1)), text.text, text.font, colour);
}

/// Number and unit on one line, as large as width and height allow.
double paintNumber(QPainter& painter, const QRectF& room, const PosterResult& result, const QColor& colour)
{
    constexpr double unitPart = 0.42;
    double size = room.height();
    const auto width = [&](double pixels) {
        return textWidth(fontOf(pixels, true), result.number) +
               (result.unit.isEmpty() ? 0 : textWidth(fontOf(pixels * unitPart, true), u' ' + result.unit));
    };
    while (size > 20 && width(size) > room.width())
        size *= 0.95;
    const QFont number = fontOf(size, true);
    const QFontMetricsF metrics(number);
    const QPointF base(room.left(), room.top() + metrics.capHeight());
    painter.setPen(colour);
    painter.setFont(number);
    painter.drawText(base, result.number);
    if (!result.unit.isEmpty()) {
        const double left = base.x() + textWidth(number, result.number) + size * 0.08;
        const FittedText unit = fitted(result.unit, {room.right() - left, lineHeight(fontOf(size * unitPart, true))},
                                       size * unitPart, 9, true);
        painter.setFont(unit.font);
        painter.drawText(QPointF(left, base.y()), unit.text);
    }
    return metrics.capHeight();
}

void paintBar(QPainter& painter, const QRectF& area, double share, const QColor& colour)
{
    const double round = area.height() / 2;
    painter.setPen(Qt::NoPen);
    painter.setBrush(blended(colour, paper, 0.18));
    painter.drawRoundedRect(area, round, round);
    if (share <= 0)
        return;
    painter.setBrush(colour);
    painter.drawRoundedRect(
        QRectF(area.topLeft(), QSizeF(std::max(area.width() * share, area.height()), area.height())), round, round);
}

QString detailsOf(const PosterResult& result)
{
    QStringList details{result.when, result.sample, result.reading, result.remark};
    details.removeAll(QString());
    return details.join(QStringLiteral(" · "));
}

void paintCard(QPainter& painter, const QRectF& card, const PosterResult& result)
{
    const QColor colour = colourOf(result.family);
    painter.setPen(Qt::NoPen);
    painter.setBrush(blended(colour, paper, 0.06));
    painter.drawRoundedRect(card, 8, 8);
    const bool isShort = card.height() < shortCard;
    const double padding = isShort ? shortCardPadding : cardPadding;
    const QRectF room = card.adjusted(cardPadding, padding, -cardPadding, -padding);
    const bool hasBar = result.share && !isShort;
    const double largeness = card.height() / tallestCard;
    const FittedText details = fitted(detailsOf(result), {room.width(), room.height() * 0.3},
                                      std::clamp(detailSize * largeness, detailSize, 16.0), 9, false);
    // A number without its title says nothing: the title has its room first.
    const double titleLeast = fitted(result.title, {room.width(), room.height() * 0.36}, 15, 10, true).height;
    const double barHeight = hasBar ? std::clamp(room.height() * 0.06, 5.0, 14.0) : 0;
    const double barRoom = hasBar ? barHeight + 10 : 0;
    const double numberRoom = room.height() - details.height - titleLeast - barRoom - 2 * lineGap;
    // Commas hang below the line on which numbers stand.
    const double size = std::min(numberRoom / (capPart * commaPart), room.height() * 0.62);
    double top =
        room.top() + 2 +
        paintNumber(painter, QRectF(room.left(), room.top() + 2, room.width(), size), result, colour) * commaPart +
        lineGap;
    if (hasBar) {
        paintBar(painter, QRectF(room.left(), top, room.width(), barHeight), *result.share, colour);
        top += barRoom;
    }
    const double titleRoom = room.bottom() - details.height - 4 - top;
    const FittedText title =
        fitted(result.title, {room.width(), titleRoom}, std::clamp(24 * largeness, 16.0, 36.0), 10, true);
    paintFitted(painter, {room.left(), top}, room.width(), title, ink);
    paintFitted(painter, {room.left(), room.bottom() - details.height}, room.width(), details, quiet);
}

void paintGroupTitle(QPainter& painter, const QRectF& area, const PosterContent::Group& group)
{
    const QColor colour = colourOf(group.results.front().family);
    painter.fillRect(QRectF(area.left(), area.top(), 56, 5), colour);
    const FittedText title = fitted(group.title, {area.width(), 30}, 24, 14, true);
    paintFitted(painter, {area.left(), area.top() + 9}, area.width(), title, colour);
    const FittedText explanation = fitted(group.explanation, {area.width(), 18}, 13, 9, false);
    paintFitted(painter, {area.left(), area.top() + 38}, area.width(), explanation, quiet);
}

/// Results beside each other in so many columns, row after row.
void paintCards(QPainter& painter, const QRectF& area, const std::vector<PosterResult>& results, size_t columns,
                double height)
{
    const double width = (area.width() - gap * static_cast<double>(columns - 1)) / static_cast<double>(columns);
    for (size_t i = 0; i < results.size(); ++i) {
        const auto column = static_cast<double>(i % columns);
        const auto row = static_cast<double>(i / columns);
        paintCard(painter,
                  QRectF(area.left() + column * (width + gap), area.top() + row * (height + gap), width, height),
                  results[i]);
    }
}

/// What stands side by side, from the top.
struct Band
{
    std::vector<const PosterContent::Group*> groups;
    size_t rows = 0;
    size_t columns = 1;    ///< of each group
};

Band bandOf(const PosterContent::Group& group)
{
    const size_t columns = group.results.size() > 1 ? 2 : 1;
    return {{&group}, (group.results.size() + columns - 1) / columns, columns};
}

/// Satisfaction and performance stand beside each other, unless one of them is so much longer that below each other
/// they have more room.
std::vector<Band> bandsOf(const PosterContent& poster)
{
    std::vector<Band> bands;
    for (const PosterContent::Group& group : poster.groups)
        bands.push_back(bandOf(group));
    const bool both =
        poster.groups.size() > 1 && poster.groups[1].results.front().family == IndicatorFamily::Performance;
    if (!both)
        return bands;
    const size_t beside = std::max(poster.groups[0].results.size(), poster.groups[1].results.size());
    if (beside <= bands[0].rows + bands[1].rows) {
        bands[0] = {{&poster.groups[0], &poster.groups[1]}, beside, 1};
        bands.erase(bands.begin() + 1);
    }
    return bands;
}

void paintResults(QPainter& painter, const QRectF& area, const PosterContent& poster)
{
    const std::vector<Band> bands = bandsOf(poster);
    double rows = 0;
    for (const Band& band : bands)
        rows += static_cast<double>(band.rows);
    const double titles = static_cast<double>(bands.size()) * groupTitleHeight;
    const bool alone = poster.groups.size() == 1 && poster.groups.front().results.size() == 1;
    const double height =
        std::min((area.height() - titles - rows * gap) / std::max(rows, 1.0), alone ? tallestAlone : tallestCard);
    // Few results stand in the middle rather than below an empty half.
    const double used = titles + rows * (height + gap) - gap;
    double top = area.top() + std::max(0.0, (area.height() - used) / 3);
    for (const Band& band : bands) {
        const auto count = static_cast<double>(band.groups.size());
        const double width = (area.width() - gap * (count - 1)) / count;
        for (size_t i = 0; i < band.groups.size(); ++i) {
            const QRectF column(area.left() + static_cast<double>(i) * (width + gap), top, width, groupTitleHeight);
            paintGroupTitle(painter, column, *band.groups[i]);
            paintCards(painter, QRectF(column.left(), column.bottom(), width, 0), band.groups[i]->results, band.columns,
                       height);
        }
        top += groupTitleHeight + static_cast<double>(band.rows) * (height + gap);
    }
}

/// The name on a field of ink; gives its lower edge.
double paintHead(QPainter& painter, const PosterContent& poster)
{
    const FittedText name = fitted(poster.structure, {inner, 104}, 44, 20, true);
    const FittedText place = fitted(poster.place, {inner, 24}, 17, 11, false);
    const FittedText overline = fitted(poster.overline, {inner, 28}, 20, 12, false);
    const double height = 34 + overline.height + 4 + name.height + (poster.place.isEmpty() ? 0 : place.height + 6) + 26;
    painter.fillRect(QRectF(0, 0, pageWidth, height), ink);
    double top = 34;
    paintFitted(painter, {side, top}, inner, overline, blended(paper, ink, 0.8));
    top += overline.height + 4;
    paintFitted(painter, {side, top}, inner, name, paper);
    top += name.height + 6;
    if (!poster.place.isEmpty())
        paintFitted(painter, {side, top}, inner, place, blended(paper, ink, 0.85));
    return height;
}

double paintNotice(QPainter& painter, const QString& notice, double top)
{
    if (notice.isEmpty())
        return top;
    const FittedText text = fitted(notice, {inner, 44}, 19, 12, true);
    painter.fillRect(QRectF(0, top, pageWidth, text.height + 16), QColor(0xff, 0xd9, 0x66));
    paintFitted(painter, {side, top + 8}, inner, text, ink);
    return top + text.height + 16;
}

double paintSentence(QPainter& painter, const QString& sentence, double top)
{
    if (sentence.isEmpty())
        return top;
    const FittedText text = fitted(sentence, {inner, 72}, 21, 13, false);
    paintFitted(painter, {side, top + gap}, inner, text, ink);
    return top + gap + text.height;
}

/// Upwards from the edge; gives its upper edge.
double paintFoot(QPainter& painter, const PosterContent& poster)
{
    std::vector<std::pair<FittedText, QColor>> lines = {{fitted(poster.whereToFind, {inner, 40}, 15, 10, true), ink}};
    for (const QString& line : poster.source)
        lines.emplace_back(fitted(line, {inner, 32}, 11.5, 9, false), quiet);
    double height = 0;
    for (const auto& line : lines)
        height += line.first.height + 4;
    double top = pageHeight - 34 - height;
    const double edge = top - 14;
    painter.fillRect(QRectF(side, edge, inner, 2), blended(ink, paper, 0.25));
    for (const auto& [line, colour] : lines) {
        paintFitted(painter, {side, top}, inner, line, colour);
        top += line.height + 4;
    }
    return edge;
}

void paintPoster(QPainter& painter, const PosterContent& poster)
{
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.fillRect(QRectF(0, 0, pageWidth, pageHeight), paper);
    double top = paintHead(painter, poster);
    top = paintNotice(painter, poster.notice, top);
    top = paintSentence(painter, poster.sentence, top);
    const double bottom = paintFoot(painter, poster);
    paintResults(painter, QRectF(side, top + gap + 4, inner, bottom - top - 2 * gap), poster);
}

}    // namespace

Result<void> exportPoster(const PosterContent& poster, PosterSize size, const QString& path)
{
    const auto paint = [&](QPainter& painter, int) {
        if (size == PosterSize::A3)
            painter.scale(std::sqrt(2.0), std::sqrt(2.0));
        paintPoster(painter, poster);
    };
    const QPageSize page(size == PosterSize::A3 ? QPageSize::A3 : QPageSize::A4);
    const FileMetadata words =
        metadataOf(poster.overline + QStringLiteral(" · ") + poster.structure, poster.sentence, poster.provenance);
    return exportPdf({page, 1, paint, words}, path, poster.provenance);
}

QImage posterPicture(const PosterContent& poster, int width)
{
    const double scale = width / pageWidth;
    QImage image(width, static_cast<int>(std::lround(pageHeight * scale)), QImage::Format_RGB32);
    if (image.isNull())
        return {};
    image.fill(paper);
    QPainter painter(&image);
    painter.scale(scale, scale);
    paintPoster(painter, poster);
    return image;
}

}    // namespace vigie
