// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/publication_calendar.h"
#include "core/demo/service_network.h"
#include "core/demo/testimony.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace vigie::demo {

/// One of up to three services that a testimony names, and what it answered.
struct DemoMention
{
    const Service* service = nullptr;
    const DemoStructure* structure = nullptr;
    std::vector<const char*> channels;    ///< in the author's order, a few twice
    std::string postalCode;
    std::string country;
    std::string tags;
    bool answered = false;
    std::string answer;
    std::string authorVerdict;
    std::string similarity;    ///< of the answer to the one a machine proposed, per cent
    int usefulVotes = 0;
    int uselessVotes = 0;
};

struct DemoExperience
{
    qint64 id = 0;
    LocalSeconds writtenOn = noDate;
    LocalSeconds publishedOn = noDate;
    LocalSeconds firstAnsweredOn = noDate;    ///< noDate = unanswered
    LocalSeconds actionStartedOn = noDate;
    LocalSeconds actionDoneOn = noDate;
    std::string title;
    std::string description;
    std::string pseudonym;
    std::string procedures;
    Author author = Author::Concerned;
    Sentiment sentiment = Sentiment::Negative;
    std::array<std::optional<Sentiment>, allCriteria.size()> criteria;
    Place place;
    bool departmentSaid = false;
    bool saysOutside = false;    ///< the flag; it contradicts the structure now and then
    int similarExperiences = 0;
    bool improvementConsidered = false;
    std::vector<DemoMention> mentions;
};

/// Makes about 6,000 · scale testimonies one by one, by growing date and identifier.
class ExperienceStream
{
public:
    /// `network` must outlive the stream.
    ExperienceStream(const ServiceNetwork& network, const DemoOptions& options);

    int count() const { return m_count; }
    /// At most count() calls.
    DemoExperience next();

private:
    const Service& drawService();
    void drawDates(DemoExperience& experience);
    void drawPlace(DemoExperience& experience, const Service& service);
    void drawOpinions(DemoExperience& experience, const Service& service);
    void addMentions(DemoExperience& experience, const Service& service);
    DemoMention makeMention(const DemoExperience& experience, const Service& service);
    std::vector<const char*> drawChannels(Theme theme);
    void drawAnswer(DemoExperience& experience, const Story& story);
    void drawActions(DemoExperience& experience);
    Story storyOf(const DemoExperience& experience);

    const ServiceNetwork& m_network;
    Random m_random;
    int m_count;
    int m_rank = 0;
    PublicationCalendar m_calendar;
    std::vector<int> m_serviceWeights;
};

}    // namespace vigie::demo
