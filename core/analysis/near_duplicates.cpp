// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/near_duplicates.h"

#include "core/analysis/shingles.h"
#include "core/analysis/text_pass.h"
#include "core/base/hash.h"
#include "core/text/text_scope.h"

#include <algorithm>
#include <deque>
#include <numeric>
#include <unordered_map>

namespace vigie {

namespace {

constexpr size_t mostLookedBack = 64;
constexpr size_t mostShinglesKept = size_t(1) << 20U;    // 8 MiB

/// Cuts texts into words and hashes them.
class WordHasher
{
public:
    /// Calls @p visit(ComparedText) for each text of the row; hashes() are then its words.
    template <typename Visit>
    void forEachCompared(Row row, const TestimonyTexts& texts, TextScope scope, Visit&& visit)
    {
        m_hashes.clear();
        forEachText(texts, scope, [&](TestimonyPlace place, std::string_view text) {
            append(text);
            if (scope != TextScope::Answer)
                return;
            visit(ComparedText{row, place.slot});
            m_hashes.clear();
        });
        if (scope != TextScope::Answer)
            visit(ComparedText{row, 0});
    }

    void read(const TestimonyTexts& texts, TextScope scope, uint8_t slot)
    {
        m_hashes.clear();
        if (scope == TextScope::Answer)
            append(texts.answers[slot]);
        else
            forEachText(texts, scope, [this](TestimonyPlace, std::string_view text) { append(text); });
    }

    std::span<const uint64_t> hashes() const { return m_hashes; }
    /// Equal for the same words in the same order.
    Fingerprint sequence() const
    {
        return fingerprint({reinterpret_cast<const char*>(m_hashes.data()), m_hashes.size() * sizeof(uint64_t)});
    }

private:
    void append(std::string_view text)
    {
        m_words.read(text);
        for (const Word& word : m_words.words())
            m_hashes.push_back(hash64(word.form));
    }

    WordList m_words;
    std::vector<uint64_t> m_hashes;
};

/// A sequence of words, however often it was written.
struct Version
{
    ComparedText first;
    uint32_t shingles;    ///< how many
    MinHashBands bands;
};

struct FingerprintHash
{
    size_t operator()(const Fingerprint& print) const { return print.low; }
};

/// Numbers that are united with others; the least of a set stands for it.
class DisjointSets
{
public:
    explicit DisjointSets(size_t size) : m_parents(size) { std::iota(m_parents.begin(), m_parents.end(), 0U); }

    uint32_t find(uint32_t number)
    {
        while (m_parents[number] != number)
            number = m_parents[number] = m_parents[m_parents[number]];
        return number;
    }
    void unite(uint32_t a, uint32_t b)
    {
        a = find(a);
        b = find(b);
        m_parents[std::max(a, b)] = std::min(a, b);
    }

private:
    std::vector<uint32_t> m_parents;
};

class Finder
{
public:
    Finder(const TestimonyReader& reader, const DuplicateOptions& options, const TaskContext& task)
        : m_reader(reader), m_options(options), m_task(task)
    {
    }

    Result<Duplicates> find(std::span<const Row> rows)
    {
        const auto read = forEachTestimony(rows, m_reader, m_task, [this](Row row, const TestimonyTexts& texts) {
            m_hasher.forEachCompared(row, texts, m_options.scope, [this](ComparedText text) { add(text); });
        });
        if (!read)
            return read.error();
        m_numbers = {};
        DisjointSets sets(m_versions.size());
        for (size_t band = 0; band < MinHashBands::bands; ++band) {
            m_task.report({QCoreApplication::translate("Analysis", "Comparing texts"), static_cast<qint64>(band),
                           static_cast<qint64>(MinHashBands::bands), 0});
            if (const auto compared = compareBand(band, sets); !compared)
                return compared.error();
        }
        return grouped(sets);
    }

private:
    void add(ComparedText text)
    {
        if (m_hasher.hashes().empty())
            return;
        const auto [known, isNew] = m_numbers.emplace(m_hasher.sequence(), static_cast<uint32_t>(m_versions.size()));
        if (isNew) {
            const Shingles shingles = shinglesOf(m_hasher.hashes());
            m_versions.push_back({text, static_cast<uint32_t>(shingles.size()), MinHashBands(shingles)});
        }
        m_found.texts.push_back(text);
        m_versionOf.push_back(known->second);
    }

    Result<void> compareBand(size_t band, DisjointSets& sets)
    {
        std::vector<std::pair<uint32_t, uint32_t>> byKey;    // key, version
        for (uint32_t version = 0; version < m_versions.size(); ++version)
            byKey.emplace_back(m_versions[version].bands[band], version);
        std::sort(byKey.begin(), byKey.end());
        for (size_t i = 1; i < byKey.size(); ++i) {
            if (m_task.cancelled())
                return readingCancelled();
            const size_t farthest = i - std::min(i, mostLookedBack);
            for (size_t before = i; before > farthest && byKey[before - 1].first == byKey[i].first; --before) {
                if (const auto compared = compare(byKey[before - 1].second, byKey[i].second, sets); !compared)
                    return compared;
            }
        }
        return {};
    }

    Result<void> compare(uint32_t a, uint32_t b, DisjointSets& sets)
    {
        if (sets.find(a) == sets.find(b))
            return {};
        // Even when one set is within the other they have no more in common than this.
        const auto [fewer, more] = std::minmax(m_versions[a].shingles, m_versions[b].shingles);
        if (static_cast<double>(fewer) / static_cast<double>(more) < m_options.threshold)
            return {};
        if (m_shinglesKept > mostShinglesKept)
            forgetOldest();
        for (uint32_t version : {a, b}) {
            if (const auto kept = keepShingles(version); !kept)
                return kept;
        }
        if (similarity(m_shingles.at(a), m_shingles.at(b)) >= m_options.threshold)
            sets.unite(a, b);
        return {};
    }

    /// Half of what is kept of texts looked at before. Between comparisons only: those compared stay.
    void forgetOldest()
    {
        while (m_shinglesKept > mostShinglesKept / 2) {
            const auto oldest = m_shingles.find(m_order.front());
            m_shinglesKept -= oldest->second.size();
            m_shingles.erase(oldest);
            m_order.pop_front();
        }
    }

    Result<void> keepShingles(uint32_t version)
    {
        if (m_shingles.contains(version))
            return {};
        const ComparedText& text = m_versions[version].first;
        const auto texts = m_reader(text.row);
        if (!texts)
            return texts.error();
        m_hasher.read(*texts, m_options.scope, text.slot);
        m_shinglesKept += m_shingles.emplace(version, shinglesOf(m_hasher.hashes())).first->second.size();
        m_order.push_back(version);
        return {};
    }

    Duplicates grouped(DisjointSets& sets)
    {
        constexpr uint32_t none = Duplicates::alone;
        std::vector<uint32_t> sizes(m_versions.size(), 0), groupOfSet(m_versions.size(), none);
        for (uint32_t version : m_versionOf)
            ++sizes[sets.find(version)];
        for (uint32_t text = 0; text < m_versionOf.size(); ++text) {
            const uint32_t set = sets.find(m_versionOf[text]);
            if (sizes[set] < 2)
                continue;
            if (groupOfSet[set] == none) {
                groupOfSet[set] = static_cast<uint32_t>(m_found.groups.size());
                m_found.groups.push_back({{}, 0, 0});    // versions are counted below
            }
            DuplicateGroup& group = m_found.groups[groupOfSet[set]];
            group.testimonies +=
                group.texts.empty() || m_found.texts[group.texts.back()].row != m_found.texts[text].row;
            group.texts.push_back(text);
        }
        for (uint32_t version = 0; version < m_versions.size(); ++version) {
            if (const uint32_t group = groupOfSet[sets.find(version)]; group != none)
                ++m_found.groups[group].versions;
        }
        // Groups stand in the order of their first texts: a stable sort keeps it among equals.
        std::stable_sort(
            m_found.groups.begin(), m_found.groups.end(),
            [](const DuplicateGroup& a, const DuplicateGroup& b) { return a.testimonies > b.testimonies; });
        m_found.groupOf.assign(m_found.texts.size(), none);
        for (uint32_t group = 0; group < m_found.groups.size(); ++group) {
            for (uint32_t text : m_found.groups[group].texts)
                m_found.groupOf[text] = group;
        }
        return std::move(m_found);
    }

    const TestimonyReader& m_reader;
    const DuplicateOptions& m_options;
    const TaskContext& m_task;
    WordHasher m_hasher;
    Duplicates m_found;
    std::vector<Version> m_versions;
    std::vector<uint32_t> m_versionOf;    ///< by text
    std::unordered_map<Fingerprint, uint32_t, FingerprintHash> m_numbers;
    std::unordered_map<uint32_t, Shingles> m_shingles;    ///< of some versions
    std::deque<uint32_t> m_order;                         ///< of their keeping
    size_t m_shinglesKept = 0;
};

}    // namespace

qint64 Duplicates::countedOnce() const
{
    return std::count(groupOf.begin(), groupOf.end(), alone) + static_cast<qint64>(groups.size());
}

std::vector<Row> Duplicates::rowsOnce() const
{
    std::vector<Row> rows;
    for (uint32_t text = 0; text < texts.size(); ++text) {
        const bool first = groupOf[text] == alone || groups[groupOf[text]].texts.front() == text;
        if (first && (rows.empty() || rows.back() != texts[text].row))
            rows.push_back(texts[text].row);
    }
    return rows;
}

Result<Duplicates> findDuplicates(std::span<const Row> rows, const TestimonyReader& reader,
                                  const DuplicateOptions& options, const TaskContext& task)
{
    return Finder(reader, options, task).find(rows);
}

}    // namespace vigie
