// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/tiles.h"

#include "core/domain/closed_lists.h"
#include "core/domain/vocabulary.h"
#include "core/query/counts.h"
#include "ui/models/display_text.h"
#include "ui/style/widgets.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace vigie {

namespace {

Row countOf(const ValueCounts& counts, std::string_view text)
{
    const Code code = counts.dictionary->find(text);
    return code == missingCode ? 0 : counts.counts[code];
}

}    // namespace

Tile::Tile(const QString& title, QWidget* parent)
    : QFrame(parent), m_title(title), m_number(plainLabel({}, "number")), m_remark(plainLabel({}, "small"))
{
    setObjectName(QStringLiteral("card"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 6, 10, 6);
    layout->setSpacing(0);
    layout->addWidget(plainLabel(title, "small"));
    layout->addWidget(m_number);
    layout->addWidget(m_remark);
    // A narrow window shortens the remarks; it does not grow.
    m_remark->setMinimumWidth(1);
}

void Tile::setTexts(const QString& number, const QString& remark)
{
    m_number->setText(number);
    m_remark->setText(remark);
    setAccessibleName(QStringLiteral("%1: %2. %3").arg(m_title, number, remark));
}

TileRow::TileRow(QWidget* parent)
    : QWidget(parent), m_experiences(new Tile(tr("Experiences"))), m_negatives(new Tile(tr("Negative"))),
      m_positives(new Tile(tr("Positive"))), m_answered(new Tile(tr("Answered"))),
      m_structures(new Tile(tr("Structures"))), m_results(new Tile(tr("Indicator results")))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    for (Tile* tile : {m_experiences, m_negatives, m_positives, m_answered, m_structures, m_results})
        layout->addWidget(tile, 1);
}

void TileRow::show(const Selection& selection, const Thresholds& thresholds)
{
    m_experiences->setTexts(countText(selection.experienceCount()),
                            tr("%Ln mention(s)", nullptr, static_cast<int>(selection.mentionCount())));
    showSentiments(selection, thresholds);
    showAnswered(selection, thresholds);
    showStructures(selection);
}

void TileRow::showSentiments(const Selection& selection, const Thresholds& thresholds)
{
    const ValueCounts counts = countBy(selection, "sentiment", CountingUnit::Experiences);
    const qint64 stated = counts.total - counts.counts[missingCode];
    for (auto [tile, sentiment] :
         {std::pair(m_negatives, Sentiment::Negative), std::pair(m_positives, Sentiment::Positive)}) {
        const Share share = shareOf(countOf(counts, sentimentLabel(sentiment)), stated, thresholds);
        tile->setTexts(share.fraction ? shownShare(share) : QStringLiteral("–"), shownInterval(share, thresholds));
    }
}

void TileRow::showAnswered(const Selection& selection, const Thresholds& thresholds)
{
    const ValueCounts counts = countBy(selection, "status", CountingUnit::Experiences);
    const qint64 known = counts.total - counts.counts[missingCode];
    const qint64 answered = known - countOf(counts, closed_lists::statuses.front());
    const Share share = shareOf(answered, known, thresholds);
    m_answered->setTexts(share.fraction ? shownShare(share) : QStringLiteral("–"),
                         share.fraction ? tr("%1 of %2").arg(countText(answered), countText(known))
                                        : shownInterval(share, thresholds));
}

void TileRow::showStructures(const Selection& selection)
{
    const ValueCounts named = countBy(selection, "structure_code", CountingUnit::Experiences);
    const auto withExperience =
        std::count_if(named.counts.begin() + 1, named.counts.end(), [](Row n) { return n > 0; });
    m_structures->setTexts(countText(selection.structureCount()),
                           tr("%Ln named in the experiences", nullptr, static_cast<int>(withExperience)));

    const std::vector<Row> results = selection.results();
    std::set<Code> indicators;
    if (const CodeColumn* codes = selection.dataset().results.codes("indicator_code")) {
        for (Row row : results)
            indicators.insert(codes->code(row));
    }
    indicators.erase(missingCode);
    m_results->setTexts(countText(std::ssize(results)),
                        tr("%Ln indicator(s)", nullptr, static_cast<int>(indicators.size())));
}

}    // namespace vigie
