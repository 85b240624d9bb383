// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/testimony.h"

#include <algorithm>
#include <vector>

namespace vigie::demo {

namespace {

constexpr std::array longDelays = {"six semaines", "huit semaines", "dix semaines", "deux mois", "trois mois",
                                   "quatre mois",  "cinq mois",     "sept mois",    "neuf mois"};
constexpr std::array dayDelays = {"deux jours", "trois jours", "quarante-huit heures", "cinq jours", "quatre jours",
                                  "huit jours", "dix jours"};
constexpr std::array longMinutes = {"trente-cinq minutes", "quarante minutes", "quarante-cinq minutes",
                                    "cinquante minutes"};
constexpr std::array shortMinutes = {"cinq minutes", "dix minutes", "quinze minutes", "douze minutes", "sept minutes"};
constexpr std::array counts = {"trois", "quatre", "cinq", "six", "sept", "huit"};
constexpr std::array amounts = {"64 €",  "87 €",  "118 €", "146 €", "230 €",   "312 €",
                                "460 €", "590 €", "640 €", "875 €", "1 240 €", "1 860 €"};

struct Sentence
{
    std::string text;
    Sentiment sentiment = Sentiment::Neutral;
};

PhraseList of(const BySentiment& lists, Sentiment sentiment)
{
    return lists[static_cast<size_t>(sentiment)];
}

/// Adds sentences to one testimony, never the same pattern twice.
class Composer
{
public:
    Composer(Story& story, Random& random) : m_story(story), m_random(random) {}

    void add(PhraseList patterns, Sentiment sentiment)
    {
        if (patterns.empty())
            return;
        const char* pattern = m_random.pick(patterns);
        if (std::find(m_used.begin(), m_used.end(), pattern) != m_used.end())
            return;
        m_used.push_back(pattern);
        m_story.slots["minutes"] =
            sentiment == Sentiment::Negative ? m_random.pick(longMinutes) : m_random.pick(shortMinutes);
        m_sentences.push_back({expand(pattern, m_story.slots, m_random), sentiment});
    }

    std::string text();

private:
    std::string_view connector(size_t index);
    std::string_view separator(bool airy);

    Story& m_story;
    Random& m_random;
    std::vector<const char*> m_used;
    std::vector<Sentence> m_sentences;
};

/// First and last sentences stand alone; those between may be tied to what precedes them.
std::string_view Composer::connector(size_t index)
{
    if (index == 0 || index + 1 >= m_sentences.size())
        return {};
    const CommonPhrases& common = commonPhrases();
    const Sentiment sentiment = m_sentences[index].sentiment;
    const Sentiment before = index == 1 ? m_story.sentiment : m_sentences[index - 1].sentiment;
    if (sentiment != before && sentiment != Sentiment::Neutral)
        return m_random.pick(common.contrasts);
    if (index > 1 && m_random.chance(300))
        return m_random.pick(of(common.connectors, sentiment));
    return {};
}

std::string_view Composer::separator(bool airy)
{
    if (airy && m_random.chance(450))
        return m_random.chance(350) ? "\n\n" : "\n";
    return " ";
}

std::string Composer::text()
{
    const bool airy = m_random.chance(220);
    std::string text;
    std::string_view last;
    for (size_t index = 0; index < m_sentences.size(); ++index) {
        std::string_view tie = connector(index);
        if (tie == last)
            tie = {};
        if (!tie.empty())
            last = tie;
        if (index > 0)
            text += separator(airy);
        text += capitalised(std::string(tie) + m_sentences[index].text);
    }
    return text;
}

void addOpening(Composer& composer, const Story& story, Random& random)
{
    const CommonPhrases& common = commonPhrases();
    if (story.author == Author::Relative)
        composer.add(common.openingsOfRelatives, story.sentiment);
    else if (story.author == Author::Mediator)
        composer.add(common.openingsOfMediators, story.sentiment);
    else if (random.chance(880))
        composer.add(of(common.openings, story.sentiment), story.sentiment);
}

void addFacts(Composer& composer, const Story& story, int facts, Random& random)
{
    const BySentiment& all = phrasesOf(story.theme).facts;
    for (int fact = 0; fact < facts; ++fact)
        composer.add(of(all, story.sentiment), story.sentiment);
    // A mixed feeling comes from something good or bad beside the ordinary.
    if (story.sentiment == Sentiment::Neutral && random.chance(700)) {
        const Sentiment other = random.chance(600) ? Sentiment::Negative : Sentiment::Positive;
        composer.add(of(all, other), other);
    }
}

void addCriteria(Composer& composer, const Story& story, int most)
{
    int added = 0;
    for (Criterion criterion : allCriteria) {
        const auto opinion = story.criteria[static_cast<size_t>(criterion)];
        if (!opinion || added == most)
            continue;
        composer.add(criterionPhrases(criterion, *opinion), *opinion);
        ++added;
    }
}

}    // namespace

void drawSlots(Story& story, Random& random)
{
    const ThemePhrases& theme = phrasesOf(story.theme);
    Slots& slots = story.slots;
    slots["affair"] = random.pick(theme.affairs);
    slots["Affair"] = capitalised(slots["affair"]);
    const quint32 document = random.below(static_cast<quint32>(theme.documents.size()));
    slots["document"] = theme.documents[document];
    slots["document2"] = theme.documents[(document + 1) % theme.documents.size()];
    slots["long"] = random.pick(longDelays);
    slots["days"] = random.pick(dayDelays);
    slots["times"] = random.pick(counts);
    const quint32 amount = random.below(static_cast<quint32>(amounts.size()));
    slots["amount"] = amounts[amount];
    slots["amount2"] = amounts[(amount + 3) % amounts.size()];
}

std::string titleOf(const Story& story, Random& random)
{
    return capitalised(expand(random.pick(of(commonPhrases().titles, story.sentiment)), story.slots, random));
}

std::string descriptionOf(Story story, Random& random)
{
    const CommonPhrases& common = commonPhrases();
    const int length = random.between(0, 99);    // a third short, some long
    Composer composer(story, random);
    addOpening(composer, story, random);
    addFacts(composer, story, length < 30 ? 1 : length < 75 ? 2 : length < 93 ? 4 : 8, random);
    if (random.chance(length < 30 ? 350 : 750))
        composer.add(channelPhrases(story.channel, story.sentiment), story.sentiment);
    addCriteria(composer, story, length < 30 ? 1 : length < 75 ? 2 : 5);
    if (story.otherService)
        composer.add(of(common.otherService, story.sentiment), story.sentiment);
    composer.add(of(common.closings, story.sentiment), story.sentiment);
    if (length >= 70 && random.chance(500))
        composer.add(of(common.closings, story.sentiment), story.sentiment);
    return composer.text();
}

}    // namespace vigie::demo
