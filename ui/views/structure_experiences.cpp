// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/structure_experiences.h"

#include "ui/control/snapshot_controller.h"
#include "ui/control/workspace.h"
#include "ui/models/display_text.h"
#include "ui/render/figure_panel.h"
#include "ui/style/theme.h"
#include "ui/style/widgets.h"
#include "ui/views/linked_figure.h"

#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace vigie {

/// The shares of the three sentiments side by side; empty where none may be shown. The words stand below it.
class SentimentBar : public QWidget
{
public:
    explicit SentimentBar(QWidget* parent = nullptr) : QWidget(parent)
    {
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    void setShares(const std::array<Share, allSentiments.size()>& shares)
    {
        m_shares = shares;
        update();
    }
    QSize sizeHint() const override { return {120, 12}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), theme().notGiven);
        double left = 0;
        for (size_t i = 0; i < m_shares.size(); ++i) {
            const double part = m_shares[i].fraction.value_or(0) * width();
            // A hair between the parts: they are told apart without their colours.
            painter.fillRect(QRectF(left, 0, std::max(part - 1, 0.0), height()), sentimentColour(allSentiments[i]));
            left += part;
        }
    }

private:
    std::array<Share, allSentiments.size()> m_shares;
};

namespace {

QString sentimentLine(Sentiment sentiment, const Share& share, const Thresholds& thresholds)
{
    const QString name = sentimentSign(sentiment) + u' ' + sentimentTitle(sentiment);
    if (!share.fraction)
        return StructureExperiences::tr("%1: %2 of %3, share not shown (%4)")
            .arg(name, countText(share.count), countText(share.total), shownInterval(share, thresholds));
    return StructureExperiences::tr("%1: %2 (%3), %4 of %5")
        .arg(name, shownShare(share), shownInterval(share, thresholds), countText(share.count), countText(share.total));
}

QString daysText(double days)
{
    return StructureExperiences::tr("%Ln day(s)", nullptr, static_cast<int>(std::lround(days)));
}

QString intervalText(const Survival::Quantile& median)
{
    if (!median.low)
        return {};
    return median.high ? StructureExperiences::tr(" (95% CI: %1–%2)")
                             .arg(measureText(*median.low, 0), measureText(*median.high, 0))
                       : StructureExperiences::tr(" (95% CI: from %1)").arg(measureText(*median.low, 0));
}

QString delayLine(const ResponseDelays& delays, const Thresholds& thresholds)
{
    if (!delays.answersDated)
        return StructureExperiences::tr("First answer: this snapshot dates no answer.");
    const QString sizes =
        StructureExperiences::tr("n = %1, of which answered: %2; the others wait until %3")
            .arg(countText(delays.all.n), countText(delays.all.answered), shownDate(delays.censoredAt));
    if (!delays.all.survival)
        return StructureExperiences::tr("First answer, median: not shown (n < %1) · %2")
            .arg(countText(thresholds.hideBelow), sizes);
    const Survival::Quantile median = delays.all.survival->quantile(0.5);
    const QString value = median.days ? daysText(*median.days) + intervalText(median)
                                      : StructureExperiences::tr("not reached: fewer than half are answered");
    const QString caution = delays.all.reliability == Reliability::Caution
                                ? StructureExperiences::tr(" · caution: n < %1").arg(countText(thresholds.cautionBelow))
                                : QString();
    return StructureExperiences::tr("First answer, median: %1 · %2").arg(value, sizes) + caution;
}

}    // namespace

StructureExperiences::StructureExperiences(Workspace& workspace, QWidget* parent)
    : QWidget(parent), m_title(wrappedLabel({}, "title")), m_bar(new SentimentBar), m_sentiments(wrappedLabel({})),
      m_delays(wrappedLabel({})), m_read(button(tr("Read its experiences"), QStringLiteral("read-structure"))),
      m_months(new FigurePanel)
{
    m_title->setObjectName(QStringLiteral("structure-experiences"));
    m_sentiments->setObjectName(QStringLiteral("structure-sentiments"));
    m_delays->setObjectName(QStringLiteral("structure-delays"));
    m_months->setObjectName(QStringLiteral("figure-structure-months"));
    m_months->setMinimumHeight(fontMetrics().height() * 13);
    linkFigure(m_months, workspace);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_title, m_bar, m_sentiments, m_delays})
        layout->addWidget(widget);
    layout->addWidget(m_read, 0, Qt::AlignLeft);
    layout->addWidget(m_months);
    connect(m_read, &QPushButton::clicked, this, &StructureExperiences::readAsked);
}

void StructureExperiences::setPortrait(const StructurePortrait& portrait, const Thresholds& thresholds,
                                       bool withChildren)
{
    const int n = static_cast<int>(portrait.experiences);
    m_title->setText(withChildren ? tr("%Ln experience(s) of the selection, child structures included", nullptr, n)
                                  : tr("%Ln experience(s) of the selection", nullptr, n));
    for (QWidget* widget : std::initializer_list<QWidget*>{m_delays, m_months})
        widget->setVisible(n > 0);
    m_read->setEnabled(n > 0);
    m_delays->setText(delayLine(portrait.delays, thresholds));
    m_months->setFigure(std::make_shared<const FigureSpec>(portrait.months));
    showSentiments(portrait, thresholds);
}

QStringList StructureExperiences::sentences() const
{
    QStringList sentences{m_title->text(), m_sentiments->text()};
    if (m_read->isEnabled())
        sentences << m_delays->text();
    sentences.removeAll(QString());
    return sentences;
}

void StructureExperiences::showSentiments(const StructurePortrait& portrait, const Thresholds& thresholds)
{
    const bool stated = portrait.sentiments[0].total > 0;
    QStringList lines;
    for (size_t i = 0; stated && i < portrait.sentiments.size(); ++i)
        lines << sentimentLine(allSentiments[i], portrait.sentiments[i], thresholds);
    if (!stated)
        lines << (portrait.experiences > 0 ? tr("None of them states a sentiment.")
                                           : tr("The filter leaves none of its experiences, or there is none."));
    else if (portrait.sentiments[0].reliability == Reliability::Caution)
        lines << tr("Caution: n < %1").arg(countText(thresholds.cautionBelow));
    if (stated && portrait.sentimentIgnored)
        lines << tr("Shares are of all sentiments, whatever the filter says of them.");
    m_sentiments->setText(lines.join(u'\n'));
    m_bar->setVisible(portrait.sentiments[0].fraction.has_value());
    m_bar->setShares(portrait.sentiments);
}

}    // namespace vigie
