// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/facet.h"

#include "ui/style/theme.h"
#include "ui/views/number_questions.h"

#include <QAction>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace vigie {

namespace {

/// Sees the keys and clicks of a button before it does.
class Excluder : public QObject
{
public:
    Excluder(QAbstractButton* button, std::function<void()> exclude) : QObject(button), m_exclude(std::move(exclude))
    {
        button->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonRelease) {
            const auto* mouse = static_cast<QMouseEvent*>(event);
            if (mouse->button() != Qt::LeftButton || !(mouse->modifiers() & Qt::AltModifier))
                return false;
            if (event->type() == QEvent::MouseButtonRelease)
                m_exclude();
            return true;
        }
        if (event->type() != QEvent::KeyPress)
            return false;
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool enters = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (!enters || !(key->modifiers() & Qt::AltModifier))
            return false;
        m_exclude();
        return true;
    }

private:
    std::function<void()> m_exclude;
};

template <typename Codes>
bool hasValue(const Codes& column)    // texts of a dictionary are those that some row has
{
    return column.dictionary().codeCount() > 1;
}

bool hasValue(const NumberColumn& column)
{
    return std::any_of(column.values.begin(), column.values.end(), [](double value) { return !std::isnan(value); });
}

bool hasValue(const DateColumn& column)
{
    return std::any_of(column.values.begin(), column.values.end(), [](LocalSeconds value) { return value != noDate; });
}

}    // namespace

bool hasTestimonyField(const Dataset& dataset, std::string_view field)
{
    for (const Table* table : {&dataset.mentions, &dataset.experiences}) {
        const Column* column = table->column(field);
        if (column && std::visit([](const auto& each) { return hasValue(each); }, *column))
            return true;
    }
    return false;
}

std::optional<NumberOrigin> originOfCount(const QString& facet, const QString& row, const QString& count,
                                          const std::optional<FilterState>& counted,
                                          const SnapshotController& snapshots)
{
    const auto question = questionOfFacet(facet, row, count, counted);
    return question ? std::optional(originOf(*question, snapshots.selection(), snapshots)) : std::nullopt;
}

void makeExcludable(QAbstractButton* button, const std::function<void()>& exclude)
{
    new Excluder(button, exclude);
    auto* action = new QAction(FacetGroup::tr("Exclude, or let in again (Alt+click)"), button);
    QObject::connect(action, &QAction::triggered, button, exclude);
    button->addAction(action);
    button->setContextMenuPolicy(Qt::ActionsContextMenu);
}

FacetGroup::FacetGroup(const QString& title, const QString& objectName, QWidget* content, bool unfolded,
                       QWidget* parent)
    : QWidget(parent), m_title(title), m_heading(new QToolButton(this)), m_content(content)
{
    m_heading->setObjectName(objectName);
    m_heading->setProperty("role", QStringLiteral("heading"));
    m_heading->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_heading->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);    // a long title does not widen the panel
    m_heading->setCheckable(true);
    m_heading->setFocusPolicy(Qt::StrongFocus);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 4);
    layout->setSpacing(2);
    layout->addWidget(m_heading);
    layout->addWidget(content);
    refreshHeading();
    connect(m_heading, &QToolButton::toggled, this, &FacetGroup::setUnfolded);
    m_heading->setChecked(unfolded);
    setUnfolded(unfolded);
}

void FacetGroup::setUnfolded(bool unfolded)
{
    m_heading->setChecked(unfolded);
    m_heading->setArrowType(unfolded ? Qt::DownArrow : Qt::RightArrow);
    m_content->setVisible(unfolded);
}

void FacetGroup::setFiltered(bool filtered)
{
    if (filtered == m_filtered)
        return;
    m_filtered = filtered;
    refreshHeading();
}

void FacetGroup::refreshHeading()
{
    m_heading->setText(m_filtered ? m_title + QStringLiteral("  ●") : m_title);
    m_heading->setAccessibleName(m_filtered ? tr("%1, filtered").arg(m_title) : m_title);
    // A narrow panel shortens the title.
    m_heading->setToolTip(m_filtered ? m_title + u'\n' + tr("The filter asks for something here") : m_title);
}

ShareBar::ShareBar(const QColor& colour, QWidget* parent) : QWidget(parent), m_colour(colour)
{
    setFixedHeight(3);
}

void ShareBar::setFraction(double fraction)
{
    m_fraction = fraction;
    update();
}

void ShareBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(QRectF(0, 0, width(), height()), theme().subtle);
    painter.fillRect(QRectF(0, 0, width() * m_fraction, height()), m_colour);
}

}    // namespace vigie
