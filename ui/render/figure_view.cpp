// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/figure_view.h"

#include "ui/render/figure_painter.h"
#include "ui/render/mark_highlight.h"
#include "ui/render/mark_navigation.h"
#include "ui/render/text_layout.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPixmap>
#include <QToolTip>

#include <cmath>
#include <optional>
#include <utility>

namespace vigie {

namespace {

constexpr double margin = 4;    ///< keeps outlines of marks inside

/// Tooltips are read as HTML when they look like it; data must stay what it is. Names without end have one here.
QString plainToolTip(const QString& text)
{
    constexpr qsizetype widest = 160;
    QStringList lines = text.split(u'\n');
    for (QString& line : lines) {
        if (line.size() > widest)
            line = line.left(widest) + u'…';
    }
    return QStringLiteral("<p style='white-space:pre'>") + lines.join(u'\n').toHtmlEscaped() + QStringLiteral("</p>");
}

}    // namespace

struct FigureView::Private
{
    explicit Private(FigureView* owner) : view(owner) {}

    FigureView* view;
    std::shared_ptr<const FigureSpec> figure;
    std::unique_ptr<FigurePainter> painter;
    QString emptyText;
    // The drawn body and its marks, until size, font or colours change: hovering repaints only outlines.
    QPixmap picture;
    std::vector<FigureMark> marks;
    // The same with what is highlighted; as long as the highlight stays.
    QPixmap emphasised;
    MarkTarget highlight;
    std::vector<size_t> highlighted;
    std::optional<size_t> hovered;
    std::optional<size_t> reached;    ///< by the keyboard
    bool pressing = false;
    std::optional<size_t> pressed;    ///< none: beside all marks

    QRectF body() const { return QRectF(view->rect()).adjusted(margin, margin, -margin, -margin); }

    void draw()
    {
        const qreal ratio = view->devicePixelRatioF();
        if (picture.size() == view->size() * ratio)
            return;
        picture = QPixmap(view->size() * ratio);
        picture.setDevicePixelRatio(ratio);
        picture.fill(Qt::transparent);
        marks.clear();
        emphasised = QPixmap();
        if (!painter)
            return;
        QPainter onPicture(&picture);
        onPicture.setRenderHint(QPainter::Antialiasing);
        onPicture.setFont(pixelFont(view->font()));
        marks = painter->paint(onPicture, body(), figureThemeFor(view->palette()));
    }

    /// The body as it is shown.
    const QPixmap& shown()
    {
        draw();
        if (emphasised.isNull()) {
            highlighted = highlightedMarks(marks, highlight);
            emphasised = picture;
            paintHighlight(emphasised, marks, highlighted, figureThemeFor(view->palette()));
        }
        return emphasised;
    }

    void setHighlight(const MarkTarget& target)
    {
        if (target == highlight)
            return;
        highlight = target;
        emphasised = QPixmap();
        describe();
        view->update();
    }

    void forgetPicture()
    {
        picture = QPixmap();
        view->update();
    }

    std::optional<size_t> markAt(const QPointF& position)
    {
        draw();
        for (size_t i = 0; i < marks.size(); ++i) {
            if (marks[i].area.contains(position))
                return i;
        }
        return std::nullopt;
    }

    void hover(std::optional<size_t> mark)
    {
        if (mark == hovered)
            return;
        hovered = mark;
        const bool canActivate = mark && !marks[*mark].target.field.empty();
        view->setCursor(canActivate ? Qt::PointingHandCursor : Qt::ArrowCursor);
        view->update();
        Q_EMIT view->markHovered(mark ? marks[*mark].text : QString());
    }

    void reach(size_t mark)
    {
        reached = mark;
        describe();
        view->update();
        Q_EMIT view->markHovered(marks[mark].text);
    }

    /// What is no mark, or a mark that stands for nothing, ends the highlight.
    void choose(std::optional<size_t> mark)
    {
        const MarkTarget target = mark ? marks[*mark].target : MarkTarget();
        Q_EMIT view->markChosen(target);
    }

    void activate(size_t mark)
    {
        if (marks[mark].target.field.empty())
            return;
        // A copy: whoever hears it may replace the figure, and with it the marks.
        const MarkTarget target = marks[mark].target;
        Q_EMIT view->markActivated(target);
    }

    /// What a screen reader says: the mark reached, or the figure in one sentence; and what is highlighted in it.
    void describe()
    {
        QStringList sentences;
        if (reached && *reached < marks.size())
            sentences << marks[*reached].text;
        else
            sentences << (figure ? figure->frame.description : emptyText);
        // A figure that is not seen is not drawn for this; it is described when it is reached.
        if (!highlight.field.empty() && view->isVisible()) {
            shown();
            for (size_t mark : highlighted)
                sentences << FigureView::tr("Highlighted: %1").arg(QString(marks[mark].text).replace(u'\n', u' '));
        }
        view->setAccessibleDescription(sentences.join(u'\n'));
    }

    void paintOutline(QPainter& onView, const FigureMark& mark, const QPen& pen) const
    {
        onView.setPen(pen);
        onView.setBrush(Qt::NoBrush);
        onView.drawPath(mark.area);
    }
};

FigureView::FigureView(QWidget* parent) : QWidget(parent), m_d(new Private(this))
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

FigureView::~FigureView() = default;

void FigureView::setFigure(std::shared_ptr<const FigureSpec> figure)
{
    m_d->painter = figure ? makeFigurePainter(figure->body) : nullptr;
    m_d->figure = std::move(figure);
    m_d->hovered.reset();
    m_d->reached.reset();
    m_d->pressed.reset();
    m_d->marks.clear();
    m_d->forgetPicture();
    setAccessibleName(m_d->figure ? m_d->figure->frame.title : tr("Figure"));
    m_d->describe();
    updateGeometry();
}

const std::shared_ptr<const FigureSpec>& FigureView::figure() const
{
    return m_d->figure;
}

void FigureView::setHighlight(const MarkTarget& target)
{
    m_d->setHighlight(target);
}

void FigureView::setEmptyText(const QString& text)
{
    m_d->emptyText = text;
    m_d->describe();
    update();
}

std::vector<MarkTarget> FigureView::targetsIn(const QRectF& area) const
{
    m_d->draw();
    std::vector<MarkTarget> targets;
    for (const FigureMark& mark : m_d->marks) {
        if (!mark.target.field.empty() && area.contains(mark.area.boundingRect().center()))
            targets.push_back(mark.target);
    }
    return targets;
}

QSize FigureView::sizeHint() const
{
    constexpr int width = 420;
    const double height = m_d->painter ? m_d->painter->naturalHeight(width, pixelFont(font())) : width / 2.0;
    return {width, static_cast<int>(std::ceil(height + 2 * margin))};
}

QSize FigureView::minimumSizeHint() const
{
    const double height = m_d->painter ? m_d->painter->minimumHeight(pixelFont(font())) : 3 * lineHeight(font());
    return {180, static_cast<int>(std::ceil(height + 2 * margin))};
}

bool FigureView::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    if (const std::optional<size_t> mark = m_d->markAt(help->pos()))
        QToolTip::showText(help->globalPos(), plainToolTip(m_d->marks[*mark].text), this);
    else
        QToolTip::hideText();
    return true;
}

void FigureView::paintEvent(QPaintEvent*)
{
    const QPixmap& body = m_d->shown();
    const FigureTheme theme = figureThemeFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.drawPixmap(0, 0, body);
    if (m_d->marks.empty()) {
        painter.setFont(font());
        painter.setPen(theme.mutedText);
        painter.drawText(m_d->body(), Qt::AlignCenter | Qt::TextWordWrap, m_d->emptyText);
    }
    if (m_d->hovered && *m_d->hovered < m_d->marks.size())
        m_d->paintOutline(painter, m_d->marks[*m_d->hovered], QPen(theme.selection, 1.4));
    if (!hasFocus())
        return;
    if (m_d->reached && *m_d->reached < m_d->marks.size())
        m_d->paintOutline(painter, m_d->marks[*m_d->reached], QPen(theme.accent, 2.2));
    painter.setPen(QPen(theme.accent, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
}

void FigureView::mouseMoveEvent(QMouseEvent* event)
{
    m_d->hover(m_d->markAt(event->position()));
}

void FigureView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_d->pressing = true;
    m_d->pressed = m_d->markAt(event->position());
}

void FigureView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const std::optional<size_t> released = m_d->markAt(event->position());
    const std::optional<size_t> pressed = std::exchange(m_d->pressed, std::nullopt);
    if (std::exchange(m_d->pressing, false) && released == pressed)
        m_d->choose(released);
}

void FigureView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    // Its release is no further click.
    m_d->pressing = false;
    if (const std::optional<size_t> mark = m_d->markAt(event->position()))
        m_d->activate(*mark);
}

void FigureView::contextMenuEvent(QContextMenuEvent* event)
{
    m_d->draw();
    std::optional<size_t> mark = m_d->markAt(event->pos());
    QPoint where = event->globalPos();
    if (event->reason() == QContextMenuEvent::Keyboard) {
        mark = m_d->reached && *m_d->reached < m_d->marks.size() ? m_d->reached : std::nullopt;
        if (mark)
            where = mapToGlobal(m_d->marks[*mark].area.boundingRect().center().toPoint());
    }
    // A copy, as above.
    const MarkTarget target = mark ? m_d->marks[*mark].target : MarkTarget();
    Q_EMIT menuAsked(target, where);
}

void FigureView::leaveEvent(QEvent*)
{
    m_d->hover(std::nullopt);
}

void FigureView::keyPressEvent(QKeyEvent* event)
{
    m_d->draw();
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool onMark = m_d->reached && *m_d->reached < m_d->marks.size();
    if (enter && onMark) {
        m_d->activate(*m_d->reached);
    } else if (event->key() == Qt::Key_Space && onMark) {
        m_d->choose(*m_d->reached);
    } else if (event->key() == Qt::Key_Escape && !m_d->highlight.field.empty()) {
        m_d->choose(std::nullopt);
    } else if (event->matches(QKeySequence::Copy)) {
        Q_EMIT copyAsked();
    } else if (const auto next = nextMark(m_d->marks, m_d->reached, event->key())) {
        m_d->reach(*next);
    } else {
        QWidget::keyPressEvent(event);
    }
}

void FigureView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    const bool looks = event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange ||
                       event->type() == QEvent::StyleChange;
    if (looks) {
        m_d->forgetPicture();
        updateGeometry();
    }
}

}    // namespace vigie
