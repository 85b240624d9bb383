// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/task_context.h"
#include "core/domain/testimony_texts.h"
#include "tests/query/small_tables.h"

#include <array>
#include <memory>
#include <numeric>
#include <string>
#include <vector>

// Testimonies with texts, for tests of what testimonies say.

namespace vigie::test {

struct MadeTestimony
{
    std::string title;
    std::string description;
    std::array<std::string, TestimonyTexts::answerSlots> answers = {};
};

/// Row r is testimonies[r]. As on disk, texts are valid until the next call: they are moved and overwritten.
class MadeTexts
{
public:
    explicit MadeTexts(std::vector<MadeTestimony> testimonies) : m_made(std::make_shared<Made>())
    {
        m_made->testimonies = std::move(testimonies);
    }

    TestimonyReader reader() const
    {
        return [made = m_made](Row row) -> Result<TestimonyTexts> {
            ++made->reads;
            if (row >= made->testimonies.size())
                return Error{ErrorCode::InputUnusable, QStringLiteral("no such row"), {}, {}, {}};
            std::string& last = made->last;
            std::fill(last.begin(), last.end(), '#');
            const MadeTestimony& testimony = made->testimonies[row];
            last = testimony.title + testimony.description;
            for (const std::string& answer : testimony.answers)
                last += answer;
            std::string_view left = last;
            const auto take = [&left](const std::string& text) {
                const std::string_view taken = left.substr(0, text.size());
                left.remove_prefix(text.size());
                return taken;
            };
            TestimonyTexts texts{take(testimony.title), take(testimony.description), {}};
            for (size_t slot = 0; slot < texts.answers.size(); ++slot)
                texts.answers[slot] = take(testimony.answers[slot]);
            return texts;
        };
    }

    Row count() const { return static_cast<Row>(m_made->testimonies.size()); }
    std::vector<Row> rows() const
    {
        std::vector<Row> all(count());
        std::iota(all.begin(), all.end(), Row(0));
        return all;
    }
    int reads() const { return m_made->reads; }

private:
    struct Made
    {
        std::vector<MadeTestimony> testimonies;
        std::string last;
        int reads = 0;
    };
    std::shared_ptr<Made> m_made;
};

inline TaskContext stoppedTask()
{
    std::stop_source source;
    source.request_stop();
    return {source.get_token(), {}};
}

}    // namespace vigie::test
