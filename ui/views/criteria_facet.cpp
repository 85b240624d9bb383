// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/criteria_facet.h"

#include "core/query/counts.h"
#include "ui/models/display_text.h"
#include "ui/models/facet_model.h"
#include "ui/render/figure_theme.h"
#include "ui/style/theme.h"
#include "ui/style/widgets.h"
#include "ui/views/number_menu.h"
#include "ui/views/number_questions.h"

#include <QGridLayout>
#include <QPainter>

#include <algorithm>

namespace vigie {

BarSegment::BarSegment(const QString& sign, const QColor& colour, QWidget* parent)
    : QAbstractButton(parent), m_sign(sign), m_colour(colour)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setFixedHeight(scaledToText(16));
}

void BarSegment::setPale(bool pale)
{
    m_pale = pale;
    update();
}

void BarSegment::setStruck(bool struck)
{
    m_struck = struck;
    update();
}

void BarSegment::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setOpacity(m_pale ? 0.35 : 1.0);
    painter.fillRect(rect(), underMouse() ? m_colour.lighter(112) : m_colour);
    painter.setPen(FigureTheme::textOn(m_colour));
    painter.drawText(rect(), Qt::AlignCenter, m_sign);
    painter.setOpacity(1.0);
    if (m_struck) {
        painter.setPen(QPen(theme().text, 2));
        painter.drawLine(2, height() / 2, width() - 2, height() / 2);
    }
    if (isChecked() || hasFocus()) {
        painter.setPen(QPen(hasFocus() ? theme().accent : theme().text, 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

CriteriaFacet::CriteriaFacet(Workspace& workspace, QWidget* parent) : Facet(workspace, parent)
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(4, 0, 4, 0);
    grid->setVerticalSpacing(5);
    grid->setColumnStretch(1, 1);
    for (Criterion criterion : allCriteria) {
        const auto line = static_cast<size_t>(criterion);
        m_bars.push_back(makeBar(line));
        explain(line);
        auto* label = plainLabel(m_bars.back().title);
        label->setToolTip(m_bars.back().title);
        grid->addWidget(label, static_cast<int>(line), 0);
        grid->addLayout(m_bars.back().layout, static_cast<int>(line), 1);
    }
}

CriteriaFacet::Bar CriteriaFacet::makeBar(size_t criterion)
{
    Bar bar{std::string(criterionField(allCriteria[criterion])),
            criterionTitle(allCriteria[criterion]),
            new QHBoxLayout,
            {}};
    bar.layout->setSpacing(0);
    for (Sentiment sentiment : allSentiments) {
        bar.parts.push_back({std::string(sentimentLabel(sentiment)), sentimentTitle(sentiment),
                             new BarSegment(sentimentSign(sentiment), sentimentColour(sentiment), this)});
    }
    bar.parts.push_back({{}, tr("not given"), new BarSegment({}, theme().notGiven, this)});
    for (const Part& part : bar.parts) {
        part.segment->setObjectName(QStringLiteral("criterion-%1-%2").arg(fromData(bar.field), fromData(part.value)));
        bar.layout->addWidget(part.segment);
        connect(part.segment, &BarSegment::clicked, this,
                [this, field = bar.field, value = part.value] { snapshots().toggle(field, value); });
        makeExcludable(part.segment, [this, field = bar.field, value = part.value] {
            snapshots().setFilter(exclusionToggled(snapshots().filter(), field, value));
        });
    }
    return bar;
}

void CriteriaFacet::explain(size_t criterion)
{
    for (size_t i = 0; i < m_bars[criterion].parts.size(); ++i) {
        explainButton(m_bars[criterion].parts[i].segment, workspace(), [this, criterion, i] {
            const Bar& bar = m_bars[criterion];
            const Part& part = bar.parts[i];
            return originOfCount(bar.title, part.title, countText(part.count),
                                 countedBy(bar.field, part.value, snapshots().filter()), snapshots());
        });
    }
}

void CriteriaFacet::refresh()
{
    for (Bar& bar : m_bars)
        refreshBar(bar);
}

void CriteriaFacet::refreshBar(Bar& bar)
{
    const ValueCounts counts = facetCounts(snapshots().selection(), bar.field, CountingUnit::Experiences);
    const Condition* condition = snapshots().filter().on(bar.field);
    for (int i = 0; i < static_cast<int>(bar.parts.size()); ++i) {
        Part& part = bar.parts[static_cast<size_t>(i)];
        const Code code = counts.dictionary->find(part.value);
        const bool known = part.value.empty() || code != missingCode;
        const Row count = known && code < counts.counts.size() ? counts.counts[code] : 0;
        part.count = count;
        const bool chosen =
            condition && std::find(condition->any.begin(), condition->any.end(), part.value) != condition->any.end();
        const bool excluded =
            condition && std::find(condition->none.begin(), condition->none.end(), part.value) != condition->none.end();
        QString text =
            tr("%1, %2: %3").arg(bar.title, part.title, tr("%Ln experience(s)", nullptr, static_cast<int>(count)));
        if (excluded)
            text = tr("%1, excluded").arg(text);
        part.segment->setChecked(chosen);
        part.segment->setPale(condition && (excluded || (!condition->any.empty() && !chosen)));
        part.segment->setStruck(excluded);
        part.segment->setToolTip(text);
        part.segment->setAccessibleName(text);
        bar.layout->setStretch(i, static_cast<int>(count));
    }
}

}    // namespace vigie
