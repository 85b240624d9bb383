// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/response_delays.h"

#include "core/analysis/unanswered.h"
#include "core/domain/closed_lists.h"

#include <algorithm>
#include <memory>

namespace vigie {

namespace {

LocalSeconds dateAt(const DateColumn* column, Row row)
{
    return column ? column->values[row] : noDate;
}

bool hasDates(const DateColumn* column)
{
    return column && std::ranges::any_of(column->values, [](LocalSeconds date) { return date != noDate; });
}

/// For each code of the statuses: does it say that an answer was given?
std::vector<bool> answeredStatuses(const CodeColumn* statuses)
{
    std::vector<bool> answered(statuses ? statuses->dictionary().codeCount() : 1, false);
    // The first of the list is the one that still waits; an action is never without an answer.
    const auto begin = closed_lists::statuses.begin() + 1;
    for (Code code = 1; code < answered.size(); ++code)
        answered[code] = std::find(begin, closed_lists::statuses.end(), statuses->dictionary().text(code)) !=
                         closed_lists::statuses.end();
    return answered;
}

/// Tells the wait of one experience, or notes why it has none.
class WaitReader
{
public:
    WaitReader(const Table& experiences, ResponseDelays& result)
        : m_origins(experiences.dates(result.origin == DelayOrigin::Writing ? "written_on" : "published_on")),
          m_answers(experiences.dates("first_answered_on")), m_statuses(experiences.codes("status")),
          m_answered(answeredStatuses(m_statuses)), m_result(result)
    {
    }

    std::optional<Wait> waitOf(Row experience)
    {
        const LocalSeconds origin = dateAt(m_origins, experience), answer = dateAt(m_answers, experience);
        if (origin == noDate)
            return leftOut(m_result.undated);
        const qint64 begin = dayIndex(origin), now = dayIndex(m_result.censoredAt);
        if (answer != noDate && dayIndex(answer) < begin) {
            m_result.negative.push_back(experience);
            return std::nullopt;
        }
        if (begin > now)
            return leftOut(m_result.afterCensoring);
        if (answer != noDate && dayIndex(answer) <= now)
            return Wait{static_cast<double>(dayIndex(answer) - begin), true};
        if (answer == noDate && m_answered[m_statuses ? m_statuses->code(experience) : missingCode])
            return leftOut(m_result.answerUndated);
        return Wait{static_cast<double>(now - begin), false};
    }

private:
    static std::optional<Wait> leftOut(qint64& counter)
    {
        ++counter;
        return std::nullopt;
    }

    const DateColumn* m_origins;
    const DateColumn* m_answers;
    const CodeColumn* m_statuses;
    std::vector<bool> m_answered;    ///< by code of the status
    ResponseDelays& m_result;
};

/// The groups in which an experience waits: the values of a field, by code, as the counts find them.
class GroupReader
{
public:
    GroupReader(const Selection& selection, std::string_view field)
        : m_selection(selection), m_column(selection.dataset().mentions.column(field)),
          m_ofMentions(m_column != nullptr)
    {
        if (!m_ofMentions)
            m_column = selection.dataset().experiences.column(field);
    }

    std::shared_ptr<const Dictionary> dictionary() const
    {
        if (const auto* codes = std::get_if<CodeColumn>(m_column))
            return codes->sharedDictionary();
        if (const auto* codes = std::get_if<MultiCodeColumn>(m_column))
            return codes->sharedDictionary();
        return std::make_shared<const Dictionary>();
    }

    /// None twice; valid until the next call.
    const std::vector<Code>& codesOf(Row experience)
    {
        m_codes.clear();
        if (!m_ofMentions) {
            addRow(experience);
            return m_codes;
        }
        const Dataset& dataset = m_selection.dataset();
        for (Row mention = dataset.mentionStart[experience]; mention < dataset.mentionStart[experience + 1];
             ++mention) {
            if (m_selection.mentionBits()[mention] == 0)
                addRow(mention);
        }
        std::sort(m_codes.begin(), m_codes.end());
        m_codes.erase(std::unique(m_codes.begin(), m_codes.end()), m_codes.end());
        return m_codes;
    }

private:
    void addRow(Row row)
    {
        if (const auto* several = std::get_if<MultiCodeColumn>(m_column); several && !several->codes(row).empty()) {
            const std::span<const Code> codes = several->codes(row);
            m_codes.insert(m_codes.end(), codes.begin(), codes.end());
        } else {
            const auto* single = std::get_if<CodeColumn>(m_column);
            m_codes.push_back(single ? single->code(row) : missingCode);
        }
    }

    const Selection& m_selection;
    const Column* m_column;
    bool m_ofMentions;
    std::vector<Code> m_codes;
};

GroupDelays delaysOf(std::string group, std::span<const Wait> waits, const Thresholds& thresholds)
{
    GroupDelays delays;
    delays.group = std::move(group);
    delays.n = static_cast<qint64>(waits.size());
    delays.answered = std::count_if(waits.begin(), waits.end(), [](const Wait& wait) { return wait.answered; });
    delays.reliability = reliabilityOf(delays.n, thresholds);
    if (delays.reliability != Reliability::Hidden && delays.n > 0)
        delays.survival = survivalOf(waits);
    return delays;
}

}    // namespace

ResponseDelays responseDelays(const Selection& selection, DelayOrigin origin, std::string_view groupField,
                              LocalSeconds censoredAt, const Thresholds& thresholds)
{
    const Table& experiences = selection.dataset().experiences;
    ResponseDelays result;
    result.origin = origin;
    result.censoredAt = censoringDate(selection.dataset(), censoredAt);
    result.answersDated = hasDates(experiences.dates("first_answered_on"));
    if (!result.answersDated)
        return result;

    WaitReader reader(experiences, result);
    GroupReader groups(selection, groupField);
    const std::shared_ptr<const Dictionary> dictionary = groups.dictionary();
    std::vector<std::vector<Wait>> waitsByGroup(groupField.empty() ? 0 : dictionary->codeCount());
    std::vector<Wait> all;
    for (Row experience : selection.experiences()) {
        const std::optional<Wait> wait = reader.waitOf(experience);
        if (!wait)
            continue;
        all.push_back(*wait);
        if (groupField.empty())
            continue;
        for (Code group : groups.codesOf(experience))
            waitsByGroup[group].push_back(*wait);
    }
    result.all = delaysOf({}, all, thresholds);
    for (Code group = 0; group < waitsByGroup.size(); ++group) {
        if (!waitsByGroup[group].empty())
            result.groups.push_back(delaysOf(std::string(dictionary->text(group)), waitsByGroup[group], thresholds));
    }
    std::sort(result.groups.begin(), result.groups.end(),
              [](const GroupDelays& a, const GroupDelays& b) { return a.n != b.n ? a.n > b.n : a.group < b.group; });
    return result;
}

}    // namespace vigie
