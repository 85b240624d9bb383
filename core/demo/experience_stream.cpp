// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/experience_stream.h"

#include "core/base/number.h"
#include "core/demo/answer.h"
#include "core/domain/closed_lists.h"

#include <algorithm>
#include <cmath>

namespace vigie::demo {

namespace {

constexpr int experiencesAtScaleOne = 6000;
constexpr qint64 firstId = 3'214'000;
constexpr qint64 idRange = 4'500'000;
constexpr int neutralPerMille = 100;
constexpr int outsidePerMille = 110;
constexpr LocalSeconds secondsPerHour = 3600;

constexpr std::array monthNames = {"janvier", "février", "mars",      "avril",   "mai",      "juin",
                                   "juillet", "août",    "septembre", "octobre", "novembre", "décembre"};
constexpr std::array animals = {"Hirondelle", "Marmotte", "Écureuil", "Libellule", "Héron",
                                "Tournesol",  "Lavande",  "Mésange",  "Galet",     "Boussole"};

/// Months since the first day's.
int monthsPassed(LocalSeconds instant)
{
    return monthIndex(instant) - monthIndex(fromCivil(firstDay));
}

/// When a service is overwhelmed: taxes in May and September, students in autumn, titles before the summer.
int seasonOf(Theme theme, int month)
{
    switch (theme) {
    case Theme::Taxes:
        return month == 5 || month == 9 ? 90 : month == 2 ? -60 : 0;
    case Theme::Student:
        return month >= 9 && month <= 11 ? 110 : -30;
    case Theme::Titles:
        return month >= 4 && month <= 7 ? 60 : -20;
    case Theme::School:
        return month >= 8 && month <= 10 ? 80 : -20;
    case Theme::Employment:
        return month == 1 ? 70 : 0;
    default:
        return 0;
    }
}

int negativePerMille(const Service& service, const Place& place, LocalSeconds publishedOn)
{
    const char* area = place.department ? place.department->code : place.abroad->name;
    const int territory = static_cast<int>(fixedTrait(area, 241)) - 120;
    const int progress = 120 - 3 * monthsPassed(publishedOn);
    const int share = service.negative + territory + progress + seasonOf(service.theme, toCivil(publishedOn).month);
    return std::clamp(share, 40, 880);
}

/// How often moderators set each criterion, in the order of allCriteria.
constexpr std::array taggedPerMille = {430, 290, 230, 320, 440};

Sentiment opposite(Sentiment sentiment)
{
    return sentiment == Sentiment::Negative ? Sentiment::Positive : Sentiment::Negative;
}

}    // namespace

ExperienceStream::ExperienceStream(const ServiceNetwork& network, const DemoOptions& options)
    : m_network(network), m_random(options.seed, 3),
      m_count(std::max(1, static_cast<int>(std::lround(experiencesAtScaleOne * options.scale)))), m_calendar(m_count)
{
    for (const Service& service : services())
        m_serviceWeights.push_back(service.testimonies);
}

DemoExperience ExperienceStream::next()
{
    DemoExperience experience;
    const qint64 step = idRange / m_count;
    experience.id = firstId + m_rank * step + m_random.below(static_cast<quint32>(step));
    ++m_rank;

    const Service& service = drawService();
    drawDates(experience);
    drawPlace(experience, service);
    drawOpinions(experience, service);
    addMentions(experience, service);

    Story story = storyOf(experience);
    experience.title = titleOf(story, m_random);
    experience.description = descriptionOf(story, m_random);
    if (m_random.chance(20))
        experience.procedures = story.slots["affair"];
    if (m_random.chance(700))
        experience.pseudonym = m_random.pick(animals) + formatNumber(m_random.between(1, 999));
    drawAnswer(experience, story);
    drawActions(experience);
    return experience;
}

const Service& ExperienceStream::drawService()
{
    return services()[m_random.weighted(m_serviceWeights)];
}

void ExperienceStream::drawDates(DemoExperience& experience)
{
    experience.publishedOn = m_calendar.next(m_random);
    const int moderationDays = 1 + m_random.logNormalPerMille() * 2 / 1000;
    const LocalSeconds day = experience.publishedOn / secondsPerDay * secondsPerDay;
    experience.writtenOn = day - std::min(moderationDays, 14) * secondsPerDay;
}

void ExperienceStream::drawPlace(DemoExperience& experience, const Service& service)
{
    experience.place = m_random.pick(service.theme == Theme::Abroad ? placesAbroad() : townPlaces());
    // The département has been asked for more and more insistently: 23 % of the testimonies at first, 45 % at the end.
    experience.departmentSaid =
        experience.place.department && m_random.chance(240 + 5 * monthsPassed(experience.publishedOn));
    experience.author =
        std::array{Author::Concerned, Author::Relative, Author::Mediator}[m_random.weighted(std::array{920, 70, 10})];
}

void ExperienceStream::drawOpinions(DemoExperience& experience, const Service& service)
{
    const int negative = negativePerMille(service, experience.place, experience.publishedOn);
    const std::array weights = {negative, neutralPerMille, std::max(20, 1000 - neutralPerMille - negative)};
    experience.sentiment = allSentiments[m_random.weighted(weights)];
    for (Criterion criterion : allCriteria) {
        const auto index = static_cast<size_t>(criterion);
        if (!m_random.chance(taggedPerMille[index]))
            continue;
        const std::array options = {experience.sentiment, Sentiment::Neutral, opposite(experience.sentiment)};
        experience.criteria[index] = options[m_random.weighted(std::array{860, 60, 80})];
    }
    experience.similarExperiences = m_random.chance(300) ? m_random.logNormalPerMille() * 3 / 2000 : 0;
    experience.improvementConsidered = m_random.chance(30);
}

void ExperienceStream::addMentions(DemoExperience& experience, const Service& service)
{
    experience.mentions.push_back(makeMention(experience, service));
    const size_t wanted = 1 + m_random.weighted(std::array{885, 100, 15});
    while (experience.mentions.size() < wanted) {
        const Service& other = drawService();
        const bool named =
            std::any_of(experience.mentions.begin(), experience.mentions.end(),
                        [&](const DemoMention& m) { return std::string_view(m.service->spoken) == other.spoken; });
        if (!named && other.theme != Theme::Abroad)
            experience.mentions.push_back(makeMention(experience, other));
    }
    const bool outside = experience.mentions.front().structure == &m_network.outsideStructures();
    experience.saysOutside = m_random.chance(25) ? !outside : outside;
}

DemoMention ExperienceStream::makeMention(const DemoExperience& experience, const Service& service)
{
    DemoMention mention;
    mention.service = &service;
    const bool outside = experience.mentions.empty() && m_random.chance(outsidePerMille);
    mention.structure =
        outside ? &m_network.outsideStructures() : &m_network.structureFor(service, experience.place, m_random);
    mention.channels = drawChannels(service.theme);
    const Place& place = experience.place;
    if (place.abroad) {
        if (m_random.chance(350))
            mention.country = place.abroad->countryInTestimony;
    } else if (m_random.chance(250)) {
        mention.country = france;
        if (m_random.chance(500)) {
            const std::string_view code = place.postalCode;    // a column of numbers: no leading zero
            mention.postalCode = code.front() == '0' ? code.substr(1) : code;
        }
    }
    if (m_random.chance(140)) {
        const PhraseList tags = phrasesOf(service.theme).tags;
        mention.tags = m_random.pick(tags);
        if (const char* second = m_random.pick(tags); m_random.chance(200) && mention.tags != second)
            mention.tags += std::string(";") + second;
    }
    return mention;
}

std::vector<const char*> ExperienceStream::drawChannels(Theme theme)
{
    // In the order of the lexicon's list.
    std::array weights = {380, 190, 160, 90, 60, 210, 8, 28, 10, 0};
    if (theme == Theme::Security) {
        weights[5] = 420;
        weights[9] = 120;
    }
    if (theme == Theme::Territory)
        weights[5] = 900;
    std::vector<const char*> channels;
    const size_t wanted = m_random.weighted(std::array{130, 560, 220, 90});
    while (channels.size() < wanted) {
        const char* channel = closed_lists::channels[m_random.weighted(weights)];
        if (std::find(channels.begin(), channels.end(), channel) == channels.end())
            channels.push_back(channel);
    }
    if (!channels.empty() && m_random.chance(14))
        channels.push_back(channels.front());
    return channels;
}

Story ExperienceStream::storyOf(const DemoExperience& experience)
{
    const DemoMention& first = experience.mentions.front();
    Story story;
    story.sentiment = experience.sentiment;
    story.theme = first.service->theme;
    story.author = experience.author;
    story.criteria = experience.criteria;
    if (!first.channels.empty())
        story.channel = first.channels.front();
    story.otherService = experience.mentions.size() > 1;

    const std::string_view service = first.service->spoken;
    const std::string_view town = experience.place.town;
    const int monthsAgo = experience.sentiment == Sentiment::Negative ? m_random.between(3, 8) : m_random.between(1, 2);
    const int month = toCivil(monthStart(monthIndex(experience.writtenOn) - monthsAgo)).month;
    story.slots = {{"service", std::string(service)},
                   {"ofService", withOf(service)},
                   {"atService", withAt(service)},
                   {"town", std::string(town)},
                   {"ofTown", withOf(town)},
                   {"atTown", withAt(town)},
                   {"month", monthNames[static_cast<size_t>(month - 1)]}};
    if (story.otherService) {
        const std::string_view other = experience.mentions[1].service->spoken;
        story.slots["other"] = other;
        story.slots["ofOther"] = withOf(other);
    }
    drawSlots(story, m_random);
    return story;
}

void ExperienceStream::drawAnswer(DemoExperience& experience, const Story& story)
{
    const Service& service = *experience.mentions.front().service;
    // Services have become faster: a fifth more time at first, a seventh less at the end.
    const int pace = 1200 - 8 * monthsPassed(experience.publishedOn);
    const qint64 hours =
        std::max<qint64>(2, qint64(service.delayHours) * m_random.logNormalPerMille() / 1000 * pace / 1000);
    const LocalSeconds at = experience.publishedOn + hours * secondsPerHour + m_random.below(3600);
    if (!m_random.chance(service.answered + 20) || at >= fromCivil(extractionDay))
        return;
    experience.firstAnsweredOn = at;
    for (DemoMention& mention : experience.mentions) {
        const bool first = &mention == &experience.mentions.front();
        if (!first && !m_random.chance(400))
            continue;
        mention.answered = true;
        mention.answer = answerTo(story, mention.structure->name, m_random);
        mention.usefulVotes = m_random.chance(120) ? m_random.between(1, 6) : 0;
        mention.uselessVotes = m_random.chance(150) ? m_random.between(1, 8) : 0;
        if (m_random.chance(60))
            mention.authorVerdict = closed_lists::verdicts[m_random.chance(620) ? 0 : 1];
        // Machines have proposed answers since October 2023.
        if (monthsPassed(at) >= 9 && m_random.chance(110))
            mention.similarity = formatNumber(m_random.between(0, 100));
    }
}

void ExperienceStream::drawActions(DemoExperience& experience)
{
    if (experience.firstAnsweredOn == noDate || experience.sentiment == Sentiment::Positive || !m_random.chance(60))
        return;
    const LocalSeconds last = fromCivil(extractionDay);
    const LocalSeconds answerDay = experience.firstAnsweredOn / secondsPerDay * secondsPerDay;
    const LocalSeconds started = answerDay + m_random.between(1, 40) * secondsPerDay;
    if (started >= last)
        return;
    experience.actionStartedOn = started;
    const LocalSeconds done = started + m_random.between(10, 120) * secondsPerDay;
    if (done < last && m_random.chance(450))
        experience.actionDoneOn = done;
}

}    // namespace vigie::demo
