// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/analyses.h"
#include "core/analysis/transparency.h"

#include <QCoreApplication>

#include <map>
#include <tuple>

namespace vigie::cli {

namespace {

/// The barometer's last word on each territory: of the newest release, the newest date. Empty = national.
std::map<std::string, Transparency::Published> lastPublished(const std::vector<Transparency::Published>& published)
{
    std::map<std::string, Transparency::Published> last;
    for (const Transparency::Published& each : published) {
        Transparency::Published& kept = last.try_emplace(each.department, each).first->second;
        if (std::tie(each.released, each.date) > std::tie(kept.released, kept.date))
            kept = each;
    }
    return last;
}

class Rows
{
public:
    Rows(AnswerTable& table, const std::vector<Transparency::Published>& published)
        : m_table(table), m_published(lastPublished(published))
    {
    }

    /// @p territory is the key of the barometer's value, nothing where it has none by its definition.
    void add(const char* level, std::string_view department, const char* of, const Share& share,
             const std::optional<std::string>& territory)
    {
        const auto found = territory ? m_published.find(*territory) : m_published.end();
        const bool known = found != m_published.end();
        m_matched += known ? 1 : 0;
        std::vector<AnswerCell> row = {level, department, of};
        appendShare(row, share);
        row.push_back(known ? AnswerCell(found->second.value) : AnswerCell());
        row.push_back(known ? dayCell(found->second.date) : AnswerCell());
        row.push_back(known ? dayCell(found->second.released) : AnswerCell());
        m_table.rows.push_back(std::move(row));
    }

    qint64 territoriesLeftOut() const { return static_cast<qint64>(m_published.size()) - m_matched; }

private:
    AnswerTable& m_table;
    std::map<std::string, Transparency::Published> m_published;
    qint64 m_matched = 0;
};

}    // namespace

Result<AnalysisAnswer> transparencyAnswer(const AnalysisRequest& request)
{
    const Transparency result = transparency(request.selection, request.thresholds);
    AnalysisAnswer answer{"structures", result.structures.total, {}};
    AnswerTable& table = answer.table;
    table.columns = {"level",
                     "department",
                     "of",
                     "publishing",
                     "n",
                     "share",
                     "low",
                     "high",
                     "reliability",
                     "barometer_percent",
                     "barometer_date",
                     "barometer_release"};
    Rows rows(table, result.published);
    rows.add("national", {}, "networks", result.networks, std::string());
    rows.add("national", {}, "structures", result.structures, std::nullopt);
    for (const Transparency::Territory& territory : result.departments) {
        rows.add("departemental", territory.department, "structures", territory.structures,
                 territory.department.empty() ? std::nullopt : std::optional(territory.department));
    }
    table.add("barometer_territories_left_out", rows.territoriesLeftOut());
    table.notes.push_back(QCoreApplication::translate(
        "Cli", "Publishing: active structures with at least one result, counted in this snapshot; nationally, networks "
               "with at least one such structure."));
    table.notes.push_back(
        result.published.empty()
            ? QCoreApplication::translate("Cli", "This snapshot has no series of the barometer to stand beside.")
            : QCoreApplication::translate("Cli",
                                          "The barometer's percentages do not follow the filter, count only places "
                                          "that receive the public, in 21 networks, once a year: they differ by "
                                          "construction."));
    return answer;
}

}    // namespace vigie::cli
