// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/answers.h"

#include "core/domain/closed_lists.h"
#include "core/domain/vocabulary.h"

#include <algorithm>
#include <cmath>

namespace vigie {

namespace {

constexpr std::string_view useful = closed_lists::verdicts[0];
constexpr std::string_view useless = closed_lists::verdicts[1];

Answers::ValueCountList listed(const Dictionary& dictionary, std::span<const Row> counts)
{
    Answers::ValueCountList list;
    for (Code code = 0; code < dictionary.codeCount(); ++code) {
        if (counts[code] > 0)
            list.push_back({std::string(dictionary.text(code)), counts[code]});
    }
    std::sort(list.begin(), list.end(), [](const Answers::ValueCount& a, const Answers::ValueCount& b) {
        if (a.value.empty() != b.value.empty())
            return b.value.empty();
        return a.count != b.count ? a.count > b.count : a.value < b.value;
    });
    return list;
}

Answers::ValueCountList listed(const ValueCounts& counts)
{
    return listed(*counts.dictionary, counts.counts);
}

qint64 countOf(const Answers::ValueCountList& list, std::string_view value)
{
    const auto found = std::find_if(list.begin(), list.end(), [&](const auto& each) { return each.value == value; });
    return found == list.end() ? 0 : found->count;
}

std::vector<Answers::OfSlot> statusesBySlot(const Selection& selection)
{
    const PairCounts pairs = countByPair(selection, "slot", "answer_status", CountingUnit::Mentions);
    std::vector<Answers::OfSlot> slots;
    for (Code slot = 1; slot < pairs.rows->codeCount(); ++slot) {
        const std::span row =
            std::span(pairs.counts).subspan(slot * pairs.columns->codeCount(), pairs.columns->codeCount());
        Answers::OfSlot of{std::string(pairs.rows->text(slot)), 0, listed(*pairs.columns, row)};
        for (Row count : row)
            of.mentions += count;
        if (of.mentions > 0)
            slots.push_back(std::move(of));
    }
    std::sort(slots.begin(), slots.end(), [](const auto& a, const auto& b) { return a.slot < b.slot; });
    return slots;
}

/// Numbers that each slot has a column of its own for, read by mention.
class SlotNumbers
{
public:
    SlotNumbers(const Dataset& dataset, std::string_view stem)
        : m_dataset(dataset), m_slots(dataset.mentions.codes("slot"))
    {
        for (Code code = 1; m_slots && code < m_slots->dictionary().codeCount(); ++code) {
            const std::string name = std::string(stem) + '_' + std::string(m_slots->dictionary().text(code));
            m_columns.push_back(dataset.experiences.numbers(name));
        }
    }

    /// NaN when missing.
    double at(Row mention) const
    {
        const NumberColumn* column = m_slots ? m_columns[m_slots->code(mention)] : nullptr;
        return column ? column->values[m_dataset.experienceOf[mention]] : NumberColumn::missing;
    }

private:
    const Dataset& m_dataset;
    const CodeColumn* m_slots;
    std::vector<const NumberColumn*> m_columns = {nullptr};    ///< by code of the slot
};

/// Calls @p visit with each selected mention, in order.
template <typename Visit>
void forEachMention(const Selection& selection, Visit&& visit)
{
    const Dataset& dataset = selection.dataset();
    for (Row mention = 0; mention < selection.mentionBits().size(); ++mention) {
        if (dataset.isMention[mention] && selection.mentionBits()[mention] == 0 &&
            selection.experienceBits()[dataset.experienceOf[mention]] == 0)
            visit(mention);
    }
}

void readVotes(const Selection& selection, Answers::Votes& votes)
{
    const SlotNumbers usefulVotes(selection.dataset(), "useful_votes");
    const SlotNumbers uselessVotes(selection.dataset(), "useless_votes");
    const auto count = [](double value) { return value > 0 ? static_cast<qint64>(value) : 0; };    // NaN is not
    forEachMention(selection, [&](Row mention) {
        const qint64 forIt = count(usefulVotes.at(mention)), against = count(uselessVotes.at(mention));
        votes.useful += forIt;
        votes.useless += against;
        votes.answersWithVotes += forIt + against > 0 ? 1 : 0;
    });
}

void readSimilarity(const Selection& selection, const Thresholds& thresholds, Answers::AiSimilarity& similarity)
{
    const SlotNumbers rates(selection.dataset(), "ai_similarity");
    std::vector<double> values;
    qint64 missing = 0;
    forEachMention(selection, [&](Row mention) {
        const double value = rates.at(mention);
        if (std::isnan(value)) {
            ++missing;
            return;
        }
        values.push_back(value);
        if (value >= 0 && value <= 100)
            ++similarity.byTens[std::min<size_t>(static_cast<size_t>(value / 10), similarity.byTens.size() - 1)];
    });
    const auto n = static_cast<qint64>(values.size());
    similarity.reliability = reliabilityOf(n, thresholds);
    if (similarity.reliability != Reliability::Hidden) {
        similarity.distribution = distributionOf(std::move(values), missing);
    } else {
        similarity.distribution.n = n;
        similarity.distribution.missing = missing;
    }
}

void readSimilarExperiences(const Selection& selection, const Thresholds& thresholds, Answers::Similar& similar)
{
    const NumberColumn* numbers = selection.dataset().experiences.numbers("similar_experiences");
    std::vector<double> values;
    for (Row experience : selection.experiences()) {
        if (!numbers || numbers->isMissing(experience))
            continue;
        values.push_back(numbers->values[experience]);
        similar.sum += values.back();
        similar.withSome += values.back() > 0 ? 1 : 0;
    }
    similar.n = static_cast<qint64>(values.size());
    std::sort(values.begin(), values.end());
    if (reliabilityOf(similar.n, thresholds) != Reliability::Hidden)
        similar.median = quantileOfSorted(values, 0.5);
}

void readNegatives(const Selection& selection, const Thresholds& thresholds, Answers& answers)
{
    const Dataset& dataset = selection.dataset();
    const CodeColumn* sentiments = dataset.experiences.codes("sentiment");
    const CodeColumn* verdicts = dataset.mentions.codes("author_verdict");
    const Code negative = sentiments ? sentiments->dictionary().find(sentimentLabel(Sentiment::Negative)) : missingCode;
    const Code isUseful = verdicts ? verdicts->dictionary().find(useful) : missingCode;
    const Code isUseless = verdicts ? verdicts->dictionary().find(useless) : missingCode;
    qint64 judged = 0;
    Row lastJudged = 0, lastUseful = 0;    // one more than the experience: mentions of one stand together
    forEachMention(selection, [&](Row mention) {
        const Row experience = dataset.experienceOf[mention];
        const Code verdict = verdicts ? verdicts->code(mention) : missingCode;
        if (negative == missingCode || sentiments->code(experience) != negative || verdict == missingCode ||
            (verdict != isUseful && verdict != isUseless))
            return;
        judged += lastJudged != experience + 1 ? 1 : 0;
        lastJudged = experience + 1;
        if (verdict == isUseful && lastUseful != experience + 1) {
            answers.negativesFoundUsefulRows.push_back(experience);
            lastUseful = experience + 1;
        }
    });
    answers.negativesFoundUseful =
        shareOf(static_cast<qint64>(answers.negativesFoundUsefulRows.size()), judged, thresholds);
}

}    // namespace

Answers answers(const Selection& selection, const Thresholds& thresholds)
{
    Answers result;
    result.experiences = selection.experienceCount();
    result.mentions = selection.mentionCount();
    result.states = listed(countBy(selection, "state", CountingUnit::Experiences));
    result.statuses = listed(countBy(selection, "status", CountingUnit::Experiences));
    const Answers::ValueCountList answered = listed(countBy(selection, "answered", CountingUnit::Experiences));
    result.answeredUnknown = countOf(answered, {});
    result.answered = shareOf(countOf(answered, yes), result.experiences - result.answeredUnknown, thresholds);
    result.bySlot = statusesBySlot(selection);
    result.answerStatuses = listed(countBy(selection, "answer_status", CountingUnit::Mentions));
    result.verdicts = listed(countBy(selection, "author_verdict", CountingUnit::Mentions));
    const qint64 foundUseful = countOf(result.verdicts, useful);
    result.foundUseful = shareOf(foundUseful, foundUseful + countOf(result.verdicts, useless), thresholds);
    readNegatives(selection, thresholds, result);
    readVotes(selection, result.votes);
    readSimilarity(selection, thresholds, result.aiSimilarity);
    readSimilarExperiences(selection, thresholds, result.similar);
    return result;
}

}    // namespace vigie
