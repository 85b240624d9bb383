// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/palette_index.h"

#include "core/analysis/distribution.h"
#include "core/base/fold.h"
#include "core/domain/vocabulary.h"
#include "ui/models/display_text.h"

#include <QByteArrayList>
#include <QStringList>

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <tuple>

namespace vigie {

namespace {

QString textAt(const CodeColumn* column, Row row)
{
    return column ? fromData(column->text(row)) : QString();
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

std::vector<std::string> wordsOf(const std::string& folded)
{
    std::vector<std::string> words;
    for (const QByteArray& word : QByteArray::fromStdString(folded).split(' ')) {
        if (!word.isEmpty())
            words.push_back(word.toStdString());
    }
    return words;
}

/// 0 = called so, 1 = begins so, 2 = goes on so behind a blank, 3 = each word begins one, 4 = has them somewhere.
/// @p text begins with a blank.
std::optional<int> closeness(const std::string& typed, const std::vector<std::string>& words, const std::string& title,
                             const std::string& text, const std::string& value)
{
    const auto in = [&](const std::string& word) { return text.find(word) != std::string::npos; };
    if (title == typed || value == typed)
        return 0;
    if (title.starts_with(typed))
        return 1;
    if ((" " + title).find(" " + typed) != std::string::npos)
        return 2;
    if (!std::all_of(words.begin(), words.end(), in))
        return std::nullopt;
    const auto begins = [&](const std::string& word) { return text.find(' ' + word) != std::string::npos; };
    return std::all_of(words.begin(), words.end(), begins) ? 3 : 4;
}

}    // namespace

void PaletteIndex::Part::add(PaletteEntry entry)
{
    titles.push_back(foldToWords(entry.title.toStdString()));
    values.push_back(foldToWords(entry.value));
    texts.push_back(' ' + titles.back() + ' ' + foldToWords(entry.detail.toStdString()) + ' ' + values.back());
    entries.push_back(std::move(entry));
}

void PaletteIndex::setDataset(const std::shared_ptr<const Dataset>& dataset, const Territories& territories)
{
    using Kind = PaletteEntry::Kind;
    m_data = {};
    const Table& structures = dataset->structures;
    std::map<std::string, std::string, std::less<>> typologies;    // with the network of the first that has it
    const CodeColumn* codes = structures.codes("code");
    const CodeColumn* active = structures.codes("active");
    const CodeColumn* labels = structures.codes("typology");
    const CodeColumn* networks = structures.codes("network");
    for (Row row = 0; labels && row < labels->size(); ++row) {
        if (labels->code(row) != missingCode)
            typologies.try_emplace(std::string(labels->text(row)),
                                   networks ? std::string(networks->text(row)) : std::string());
    }
    for (const auto& [label, network] : typologies)
        m_data.add({Kind::Typology, fromData(label), fromData(network), label});
    for (const Department& department : territories.departments())
        m_data.add({Kind::Department, department.name, fromData(department.code), department.code});
    for (const IndicatorSummary& indicator : indicatorSummaries(Selection(dataset, {})))
        m_data.add({Kind::Indicator, fromData(indicator.title), fromData(indicator.network), indicator.code});
    for (Row row = 0; codes && row < codes->size(); ++row) {
        const QString code = textAt(codes, row);
        const QString name = textAt(structures.codes("name"), row);
        m_data.add({Kind::Structure, name.isEmpty() ? code : name,
                    joined({textAt(structures.codes("town"), row), code}), std::string(codes->text(row)),
                    !active || active->text(row) != no});
    }
}

void PaletteIndex::setOthers(std::vector<PaletteEntry> others)
{
    m_others = {};
    for (PaletteEntry& entry : others)
        m_others.add(std::move(entry));
}

std::vector<PaletteEntry> PaletteIndex::find(const QString& typed, size_t most) const
{
    const std::string folded = foldToWords(typed.toStdString());
    if (folded.empty()) {
        std::vector<PaletteEntry> first = m_others.entries;
        first.resize(std::min(first.size(), most));
        return first;
    }
    struct Found
    {
        int closeness;
        bool inactive;
        PaletteEntry::Kind kind;
        const PaletteEntry* entry;
    };
    const std::vector<std::string> words = wordsOf(folded);
    std::vector<Found> found;
    for (const Part* part : {&m_others, &m_data}) {
        for (size_t i = 0; i < part->entries.size(); ++i) {
            const PaletteEntry& entry = part->entries[i];
            if (const auto close = closeness(folded, words, part->titles[i], part->texts[i], part->values[i]))
                found.push_back({*close, !entry.active, entry.kind, &entry});
        }
    }
    std::stable_sort(found.begin(), found.end(), [](const Found& a, const Found& b) {
        return std::tie(a.closeness, a.inactive, a.kind) < std::tie(b.closeness, b.inactive, b.kind);
    });
    std::vector<PaletteEntry> entries;
    for (size_t i = 0; i < std::min(most, found.size()); ++i)
        entries.push_back(*found[i].entry);
    return entries;
}

}    // namespace vigie
