// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/engine/made_up_dataset.h"

#include <numeric>
#include <random>
#include <string>

namespace vigie::bench {

namespace {

std::shared_ptr<const Dictionary> dictionaryOf(const std::string& stem, Code values)
{
    DictionaryBuilder builder;
    for (Code value = 0; value < values; ++value)
        builder.encode(stem + std::to_string(value));
    return builder.build();
}

class Maker
{
public:
    CodeColumn codes(Row rows, const std::string& stem, Code values)
    {
        std::vector<Code> codes(rows);
        for (Code& code : codes)
            code = 1 + below(values);
        return CodeColumn(codes, dictionaryOf(stem, values));
    }

    MultiCodeColumn severalCodes(Row rows, const std::string& stem, Code values)
    {
        std::vector<uint32_t> starts = {0};
        std::vector<Code> codes;
        for (Row row = 0; row < rows; ++row) {
            const Code first = 1 + below(values - 1);
            codes.push_back(first);
            if (below(2) == 0)
                codes.push_back(first + 1);
            starts.push_back(static_cast<uint32_t>(codes.size()));
        }
        return MultiCodeColumn(std::move(starts), std::move(codes), dictionaryOf(stem, values));
    }

private:
    Code below(Code limit) { return static_cast<Code>(m_random() % limit); }

    std::minstd_rand m_random{20260101};
};

std::vector<qint64> rowIds(Row rows)
{
    std::vector<qint64> ids(rows);
    std::iota(ids.begin(), ids.end(), 1);
    return ids;
}

void addDates(Table& experiences)
{
    const Row rows = experiences.rowCount();
    const LocalSeconds first = fromCivil({2020, 1, 1});
    constexpr qint64 days = 2190;
    DateColumn published;
    std::vector<Code> months(rows);
    DictionaryBuilder dictionary;
    for (Row row = 0; row < rows; ++row) {
        const LocalSeconds instant = first + row * days / rows * secondsPerDay;
        if (row == 0 || instant != published.values.back())
            months[row] = dictionary.encode(formatMonth(monthIndex(instant)));
        else
            months[row] = months[row - 1];
        published.values.push_back(instant);
    }
    experiences.setColumn({"published_on", "", ColumnKind::Date}, std::move(published));
    experiences.setColumn({"month", "", ColumnKind::Code}, CodeColumn(months, dictionary.build()));
}

}    // namespace

std::shared_ptr<const Dataset> madeUpDataset(Row experiences)
{
    auto dataset = std::make_shared<Dataset>();
    Maker maker;
    dataset->experiences = Table("experiences", rowIds(experiences));
    addDates(dataset->experiences);
    for (const auto& [name, values] : {std::pair("sentiment", 3u), {"status", 4u}, {"posted_as", 5u}})
        dataset->experiences.setColumn({name, "", ColumnKind::Code}, maker.codes(experiences, name, values));
    for (Row experience = 0; experience < experiences; ++experience) {
        dataset->experienceOf.insert(dataset->experienceOf.end(), experience % 8 == 0 ? 2 : 1, experience);
        dataset->mentionStart.push_back(static_cast<Row>(dataset->experienceOf.size()));
    }
    const Row mentions = dataset->mentionStart.back();
    dataset->isMention.assign(mentions, true);
    dataset->mentions = Table("mentions", rowIds(mentions));
    for (const auto& [name, values] : {std::pair("department", 102u), {"typology", 400u}, {"structure_code", 15000u}})
        dataset->mentions.setColumn({name, "", ColumnKind::Code}, maker.codes(mentions, name, values));
    dataset->mentions.setColumn({"channel", "", ColumnKind::MultiCode}, maker.severalCodes(mentions, "channel", 40));
    return dataset;
}

}    // namespace vigie::bench
