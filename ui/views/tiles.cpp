// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/tiles.h"

#include "core/analysis/overview_facts.h"
#include "ui/models/display_text.h"
#include "ui/style/widgets.h"

#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace vigie {

namespace {

constexpr double answeredWithinDays = 30;
constexpr int tileGap = 8;
const QString noValue = QStringLiteral("–");

/// So that a share that was estimated otherwise is written as all shares are.
Share estimated(const GroupDelays& delays, const std::optional<double>& fraction,
                const std::optional<Interval>& interval)
{
    return {delays.answered, delays.n, delays.reliability, fraction, interval};
}

}    // namespace

Tile::Tile(const QString& title, const QString& objectName, const QString& leadsTo, QWidget* parent)
    : QPushButton(parent), m_title(title), m_heading(plainLabel(title, "small", this)),
      m_number(plainLabel({}, "number", this)), m_remark(plainLabel({}, "small", this))
{
    setObjectName(objectName);
    setAccessibleName(title);
    setAccessibleDescription(leadsTo);
    setToolTip(leadsTo);
    setCursor(Qt::PointingHandCursor);
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 6, 10, 6);
    layout->setSpacing(0);
    for (QLabel* label : {m_heading, m_number, m_remark}) {
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
        // A narrow window shortens the words; it does not grow. The tool tip has them all.
        label->setMinimumWidth(1);
        layout->addWidget(label);
    }
}

void Tile::setTexts(const QString& number, const QString& remark)
{
    m_number->setText(number);
    m_remark->setText(remark);
    setAccessibleName(QStringLiteral("%1: %2. %3").arg(m_title, number, remark));
    setToolTip(plainToolTip(QStringLiteral("%1: %2\n%3\n%4").arg(m_title, number, remark, accessibleDescription())));
}

QString Tile::texts() const
{
    return m_number->text() + u'\n' + m_remark->text();
}

QSize Tile::sizeHint() const
{
    return layout()->sizeHint();
}

QSize Tile::minimumSizeHint() const
{
    return {layout()->minimumSize().width(), layout()->sizeHint().height()};
}

int Tile::neededWidth() const
{
    const QMargins around = layout()->contentsMargins();
    return std::max(m_heading->sizeHint().width(), m_number->sizeHint().width()) + around.left() + around.right();
}

TileRow::TileRow(QWidget* parent) : QWidget(parent)
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(tileGap);
    m_experiences =
        addTile(tr("Experiences"), "tile-experiences", tr("Read the experiences"), WindowPlace::Experiences);
    m_negatives = addTile(tr("Negative"), "tile-negatives", tr("See them on the map"), WindowPlace::Map);
    m_delay = addTile(tr("1st answer"), "tile-delay", tr("Compare the response delays"), WindowPlace::Compare);
    m_answered =
        addTile(tr("Answered in 30 d"), "tile-answered", tr("Compare the response delays"), WindowPlace::Compare);
    m_structures = addTile(tr("Structures"), "tile-structures", tr("See the structures"), WindowPlace::Structures);
    m_transparency =
        addTile(tr("Transparency"), "tile-transparency", tr("See the published results"), WindowPlace::Indicators);
    clear();
    arrange();
}

Tile* TileRow::addTile(const QString& title, const char* objectName, const QString& leadsTo, WindowPlace place)
{
    auto* tile = new Tile(title, QLatin1String(objectName), leadsTo, this);
    m_tiles.push_back(tile);
    connect(tile, &QPushButton::clicked, this, [this, place] { Q_EMIT placeAsked(place); });
    return tile;
}

void TileRow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void TileRow::arrange()
{
    // Tiles of a row are about as wide as one another.
    int widest = 0;
    for (const Tile* tile : m_tiles)
        widest = std::max(widest, tile->neededWidth());
    const auto all = static_cast<int>(m_tiles.size());
    const int needed = all * (widest + tileGap) - tileGap;
    const int columns = needed <= width() ? all : (all + 1) / 2;
    if (columns == m_columns)
        return;
    m_columns = columns;
    auto* grid = static_cast<QGridLayout*>(layout());
    for (int place = 0; place < all; ++place)
        grid->addWidget(m_tiles[static_cast<size_t>(place)], place / columns, place % columns);
}

void TileRow::clear()
{
    for (Tile* tile : findChildren<Tile*>())
        tile->setTexts(noValue, tr("counting…"));
}

void TileRow::show(const OverviewFacts& facts, const Thresholds& thresholds)
{
    m_experiences->setTexts(countText(facts.experiences),
                            tr("%Ln mention(s)", nullptr, static_cast<int>(facts.mentions)));
    m_negatives->setTexts(facts.negatives.fraction ? shownShare(facts.negatives) : noValue,
                          shownInterval(facts.negatives, thresholds));
    showDelays(facts, thresholds);
    m_structures->setTexts(countText(facts.structures),
                           tr("%Ln without experience", nullptr, static_cast<int>(facts.withoutExperience)));
    const Share& publishing = facts.publishing;
    m_transparency->setTexts(publishing.fraction ? shownShare(publishing) : noValue,
                             publishing.fraction
                                 ? tr("%1 / %2 publish").arg(countText(publishing.count), countText(publishing.total))
                                 : shownInterval(publishing, thresholds));
    arrange();
}

void TileRow::showDelays(const OverviewFacts& facts, const Thresholds& thresholds)
{
    if (!facts.delays.survival) {
        const QString why =
            facts.answersDated ? shownInterval(estimated(facts.delays, {}, {}), thresholds) : tr("no answer is dated");
        m_delay->setTexts(noValue, why);
        m_answered->setTexts(noValue, why);
        return;
    }
    const Survival& survival = *facts.delays.survival;
    const std::optional<double> median = survival.quantile(0.5).days;
    m_delay->setTexts(median ? tr("%1 d").arg(measureText(*median, 1)) : noValue,
                      median ? tr("median, censored") : tr("median not reached"));
    const std::optional<double> share = survival.answeredWithin(answeredWithinDays);
    const std::optional<Interval> interval = survival.answeredWithinInterval(answeredWithinDays);
    m_answered->setTexts(share ? percentText(*share) : noValue,
                         interval ? shownInterval(estimated(facts.delays, share, interval), thresholds)
                                  : tr("n = %1").arg(countText(facts.delays.n)));
}

}    // namespace vigie
