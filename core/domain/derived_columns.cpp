// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/derived_columns.h"

#include "core/base/fold.h"
#include "core/domain/derived_experience_columns.h"
#include "core/domain/vocabulary.h"

#include <algorithm>
#include <array>
#include <limits>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace vigie {

namespace {

constexpr std::array<std::string_view, 10> mentionFields = {
    "slot",    "typology",   "structure_code", "network",        "channel",
    "country", "department", "region",         "author_verdict", "answer_status"};

constexpr Row noRow = std::numeric_limits<Row>::max();

/// A text that gets its code in the dictionary under construction when it is first needed, so that the dictionary holds
/// only texts that occur, and each is looked up once instead of once per row.
struct LazyCode
{
    std::string_view text;
    std::optional<Code> code = std::nullopt;

    Code in(DictionaryBuilder& dictionary)
    {
        if (!code)
            code = dictionary.encode(text);
        return *code;
    }
};

std::vector<LazyCode> lazyCodes(const Dictionary& source)
{
    std::vector<LazyCode> codes(source.codeCount());
    for (Code code = 0; code < source.codeCount(); ++code)
        codes[code].text = source.text(code);
    return codes;
}

/// A column of a source table read in the codes of a derived column's dictionary. An absent column is missing
/// everywhere.
class Recoded
{
public:
    Recoded(const Table& table, std::string_view name, DictionaryBuilder& target)
        : m_source(table.codes(name)), m_target(&target)
    {
        if (m_source)
            m_codes = lazyCodes(m_source->dictionary());
    }

    Code at(Row row) { return m_source && row != noRow ? m_codes[m_source->code(row)].in(*m_target) : missingCode; }

private:
    const CodeColumn* m_source;
    DictionaryBuilder* m_target;
    std::vector<LazyCode> m_codes;
};

Code codeAt(const CodeColumn* column, Row row)
{
    return column ? column->code(row) : missingCode;
}

std::string_view textAt(const CodeColumn* column, Row row)
{
    return column ? column->text(row) : std::string_view();
}

/// The row of each structure by its public code.
class StructureIndex
{
public:
    explicit StructureIndex(const Table& structures)
    {
        const CodeColumn* codes = structures.codes("code");
        for (Row row = 0; codes && row < structures.rowCount(); ++row)
            m_rows.emplace(codes->text(row), row);
    }

    /// For each code of a column that names structures, the structure's row or noRow.
    std::vector<Row> rowsByCode(const CodeColumn* column) const
    {
        std::vector<Row> rows(column ? column->dictionary().codeCount() : 1, noRow);
        for (Code code = 1; code < rows.size(); ++code) {
            const auto found = m_rows.find(column->dictionary().text(code));
            if (found != m_rows.end())
                rows[code] = found->second;
        }
        return rows;
    }

private:
    std::unordered_map<std::string_view, Row> m_rows;
};

struct Typology
{
    LazyCode label;
    LazyCode network;
};

/// Typologies by label, however it is written, and by public code. The structures speak first: their labels are the
/// ones that the other fields of a structure are shown beside.
class TypologyIndex
{
public:
    explicit TypologyIndex(const Dataset& dataset)
    {
        add(dataset.structures, "typology_code", "typology");
        add(dataset.typologies, "code", "label");
    }

    Typology* byLabel(std::string_view label) { return at(m_byLabel, foldToWords(label)); }
    Typology* byCode(std::string_view code) { return at(m_byCode, std::string(code)); }

private:
    using Index = std::unordered_map<std::string, Typology>;

    void add(const Table& table, std::string_view codeColumn, std::string_view labelColumn)
    {
        const CodeColumn* codes = table.codes(codeColumn);
        const CodeColumn* labels = table.codes(labelColumn);
        const CodeColumn* networks = table.codes("network");
        if (!labels)
            return;
        const std::vector<LazyCode> texts = lazyCodes(labels->dictionary());
        std::vector<bool> seen(texts.size(), false);
        for (Row row = 0; row < table.rowCount(); ++row) {
            const Code label = labels->code(row);
            const Typology typology = {texts[label], {textAt(networks, row)}};
            if (label == missingCode)
                continue;
            if (codeAt(codes, row) != missingCode)
                m_byCode.try_emplace(std::string(codes->text(row)), typology);
            if (!seen[label])
                m_byLabel.try_emplace(foldToWords(typology.label.text), typology);
            seen[label] = true;
        }
    }

    static Typology* at(Index& index, const std::string& key)
    {
        const auto found = index.find(key);
        return found == index.end() ? nullptr : &found->second;
    }

    Index m_byLabel;
    Index m_byCode;
};

struct MentionDictionaries
{
    DictionaryBuilder slot, typology, structure, network, channel, country, department, region, verdict, answerStatus;
    LazyCode inFrance = {france};

    /// Each country is asked once, not each mention.
    bool isAbroad(Code code)
    {
        while (m_abroad.size() <= code)
            m_abroad.push_back(fold(country.text(static_cast<Code>(m_abroad.size()))) != "france");
        return code != missingCode && m_abroad[code];
    }

private:
    std::vector<bool> m_abroad;    ///< by code of a country; the missing one is not asked
};

struct MentionCodes
{
    std::vector<Code> slot, typology, structure, network, country, department, region, verdict, answerStatus;
    std::vector<uint32_t> channelStarts = {0};
    std::vector<Code> channels;
    std::vector<qint64> rowIds;

    void reserve(size_t mentions)
    {
        for (auto* codes :
             {&slot, &typology, &structure, &network, &country, &department, &region, &verdict, &channels})
            codes->reserve(mentions);
        channelStarts.reserve(mentions + 1);
        rowIds.reserve(mentions);
    }
};

/// The structures' own answers, in the codes of the mentions.
struct StructureFacts
{
    StructureFacts(const Table& structures, MentionDictionaries& to)
        : network(structures, "network", to.network), department(structures, "department", to.department),
          region(structures, "region", to.region), country(structures, "country", to.country)
    {
    }

    Recoded network, department, region, country;
};

/// One of the three places for a service in an experience.
class Slot
{
public:
    Slot(const Dataset& dataset, char digit, const StructureIndex& structures, TypologyIndex& typologies,
         MentionDictionaries& to)
        : m_typologyLabels(dataset.experiences.codes(named("typology_", digit))),
          m_typologyIds(dataset.experiences.codes(named("typology_id_", digit))),
          m_structureIds(dataset.experiences.codes(named("structure_id_", digit))),
          m_channels(dataset.experiences.multiCodes(named("channels_", digit))), m_to(to),
          m_slotCode(to.slot.encode(std::string_view(&digit, 1))),
          m_ownLabel(dataset.experiences, named("typology_", digit), to.typology),
          m_structure(dataset.experiences, named("structure_id_", digit), to.structure),
          m_department(dataset.experiences, named("service_department_", digit), to.department),
          m_region(dataset.experiences, named("service_region_", digit), to.region),
          m_country(dataset.experiences, named("typology_country_", digit), to.country),
          m_verdict(dataset.experiences, named("author_verdict_", digit), to.verdict),
          m_answerStatus(dataset.experiences, named("answer_status_", digit), to.answerStatus),
          m_structureRows(structures.rowsByCode(m_structureIds))
    {
        if (m_channels)
            m_channelCodes = lazyCodes(m_channels->dictionary());
        m_labelled = resolved(m_typologyLabels, [&](std::string_view label) { return typologies.byLabel(label); });
        m_identified = resolved(m_typologyIds, [&](std::string_view id) { return typologies.byCode(id); });
        if (m_structureIds)
            m_outside = m_structureIds->dictionary().find(outsideStructuresCode);
        m_named.assign(dataset.experiences.rowCount(), 0);
        for (const CodeColumn* column : {m_typologyLabels, m_typologyIds, m_structureIds}) {
            if (column)
                column->visit([&](auto codes) {
                    for (size_t row = 0; row < codes.size(); ++row)
                        m_named[row] |= codes[row] != missingCode;
                });
        }
    }

    bool namesService(Row experience) const { return m_named[experience] != 0; }

    void appendMention(Row experience, StructureFacts& structures, MentionCodes& out)
    {
        const Code structureId = codeAt(m_structureIds, experience);
        // The pseudo-structure says nothing of where or whose the service is.
        const bool outside = m_outside != missingCode && structureId == m_outside;
        const Row structure = outside ? noRow : m_structureRows[structureId];

        out.slot.push_back(m_slotCode);
        out.structure.push_back(m_structure.at(experience));
        out.verdict.push_back(m_verdict.at(experience));
        out.answerStatus.push_back(m_answerStatus.at(experience));
        appendTypology(experience, structure, structures, out);
        appendPlace(experience, structure, structures, out);
        if (m_channels) {
            for (Code channel : m_channels->codes(experience))
                out.channels.push_back(m_channelCodes[channel].in(m_to.channel));
        }
    }

private:
    static std::string named(std::string_view stem, char digit) { return std::string(stem) + digit; }

    template <typename Find>
    static std::vector<Typology*> resolved(const CodeColumn* column, Find&& find)
    {
        std::vector<Typology*> found(column ? column->dictionary().codeCount() : 1, nullptr);
        for (Code code = 1; code < found.size(); ++code)
            found[code] = find(column->dictionary().text(code));
        return found;
    }

    void appendTypology(Row experience, Row structure, StructureFacts& structures, MentionCodes& out)
    {
        Typology* typology = m_labelled[codeAt(m_typologyLabels, experience)];
        if (!typology)
            typology = m_identified[codeAt(m_typologyIds, experience)];
        out.typology.push_back(typology ? typology->label.in(m_to.typology) : m_ownLabel.at(experience));
        const Code network = typology ? typology->network.in(m_to.network) : missingCode;
        out.network.push_back(network != missingCode ? network : structures.network.at(structure));
    }

    void appendPlace(Row experience, Row structure, StructureFacts& structures, MentionCodes& out)
    {
        Code country = m_country.at(experience);
        Code department = m_department.at(experience);
        Code region = m_region.at(experience);
        if (m_to.isAbroad(country)) {
            // A postal code of another country may look like one of ours: 10115 is Berlin, and not in the Aube.
            department = region = missingCode;
        } else if (department == missingCode) {
            department = structures.department.at(structure);
            region = structures.region.at(structure);
        }
        if (country == missingCode)
            country = department != missingCode ? m_to.inFrance.in(m_to.country) : structures.country.at(structure);
        out.country.push_back(country);
        out.department.push_back(department);
        out.region.push_back(region);
    }

    const CodeColumn* m_typologyLabels;
    const CodeColumn* m_typologyIds;
    const CodeColumn* m_structureIds;
    const MultiCodeColumn* m_channels;
    MentionDictionaries& m_to;
    Code m_slotCode;
    Recoded m_ownLabel, m_structure, m_department, m_region, m_country, m_verdict, m_answerStatus;
    std::vector<uint8_t> m_named;           ///< by experience: a typology or a structure stands in this place
    std::vector<Row> m_structureRows;       ///< by code of structure_id_n
    std::vector<Typology*> m_labelled;      ///< by code of typology_n
    std::vector<Typology*> m_identified;    ///< by code of typology_id_n
    std::vector<LazyCode> m_channelCodes;
    Code m_outside = missingCode;
};

Table mentionTable(MentionCodes&& codes, MentionDictionaries&& dictionaries)
{
    Table mentions("mentions", std::move(codes.rowIds));
    const auto add = [&](const char* name, const char* label, std::span<const Code> column,
                         DictionaryBuilder& dictionary) {
        mentions.setColumn({name, label, ColumnKind::Code}, CodeColumn(column, dictionary.build()));
    };
    add("slot", "Rang", codes.slot, dictionaries.slot);
    add("typology", "Intitulé de la typologie", codes.typology, dictionaries.typology);
    add("structure_code", "Code SP+ de la structure", codes.structure, dictionaries.structure);
    add("network", "Intitulé du réseau", codes.network, dictionaries.network);
    mentions.setColumn(
        {"channel", "Canaux", ColumnKind::MultiCode},
        MultiCodeColumn(std::move(codes.channelStarts), std::move(codes.channels), dictionaries.channel.build()));
    add("country", "Pays du service", codes.country, dictionaries.country);
    add("department", "Département du service", codes.department, dictionaries.department);
    add("region", "Région du service", codes.region, dictionaries.region);
    add("author_verdict", "Evaluation de la réponse par auteur", codes.verdict, dictionaries.verdict);
    add("answer_status", "Statut de la réponse", codes.answerStatus, dictionaries.answerStatus);
    return mentions;
}

void deriveMentions(Dataset& dataset, const StructureIndex& structures)
{
    MentionDictionaries dictionaries;
    MentionCodes codes;
    TypologyIndex typologies(dataset);
    StructureFacts facts(dataset.structures, dictionaries);
    std::array<Slot, 3> slots = {Slot(dataset, '1', structures, typologies, dictionaries),
                                 Slot(dataset, '2', structures, typologies, dictionaries),
                                 Slot(dataset, '3', structures, typologies, dictionaries)};
    dataset.mentionStart = {0};
    dataset.experienceOf.clear();
    dataset.isMention.clear();
    const size_t expected = size_t(dataset.experiences.rowCount()) + dataset.experiences.rowCount() / 2;
    codes.reserve(expected);
    dataset.experienceOf.reserve(expected);
    dataset.mentionStart.reserve(dataset.experiences.rowCount() + 1);
    const auto closeRow = [&](Row experience, bool isMention) {
        codes.channelStarts.push_back(static_cast<uint32_t>(codes.channels.size()));
        codes.rowIds.push_back(dataset.experiences.rowId(experience));
        dataset.experienceOf.push_back(experience);
        dataset.isMention.push_back(isMention);
    };
    for (Row experience = 0; experience < dataset.experiences.rowCount(); ++experience) {
        for (Slot& slot : slots) {
            if (slot.namesService(experience)) {
                slot.appendMention(experience, facts, codes);
                closeRow(experience, true);
            }
        }
        if (dataset.experienceOf.size() == dataset.mentionStart.back()) {
            // No service is named, yet the first slot may still say by which channel and where.
            slots.front().appendMention(experience, facts, codes);
            codes.slot.back() = missingCode;
            closeRow(experience, false);
        }
        dataset.mentionStart.push_back(static_cast<Row>(dataset.experienceOf.size()));
    }
    dataset.mentions = mentionTable(std::move(codes), std::move(dictionaries));
}

void deriveStructureCode(Table& structures)
{
    if (const CodeColumn* codes = structures.codes("code"))
        structures.setColumn({"structure_code", "Code SP+ de la structure", ColumnKind::Code}, CodeColumn(*codes));
}

void deriveResults(Dataset& dataset, const StructureIndex& structures)
{
    struct Derived
    {
        const char* name;
        const char* label;
    };
    static constexpr std::array<Derived, 4> derived = {{{"network", "Intitulé du réseau"},
                                                        {"typology", "Intitulé de la typologie"},
                                                        {"department", "Département"},
                                                        {"region", "Région"}}};
    Table& results = dataset.results;
    const std::vector<Row> structureRows = structures.rowsByCode(results.codes("structure_code"));
    for (const auto& [name, label] : derived) {
        const CodeColumn* structureCodes = results.codes("structure_code");    // setColumn() below may move it
        DictionaryBuilder dictionary;
        Recoded ofStructure(dataset.structures, name, dictionary);
        Recoded own(results, name, dictionary);
        std::vector<std::optional<Code>> answers(structureRows.size());    // of each structure, asked once
        std::vector<Code> codes(results.rowCount());
        for (Row row = 0; row < results.rowCount(); ++row) {
            const Code structure = codeAt(structureCodes, row);
            if (!answers[structure])
                answers[structure] = ofStructure.at(structureRows[structure]);
            const Code code = *answers[structure];
            codes[row] = code != missingCode ? code : own.at(row);
        }
        results.setColumn({name, label, ColumnKind::Code}, CodeColumn(codes, dictionary.build()));
    }
}

}    // namespace

bool isMentionField(std::string_view field)
{
    return std::find(mentionFields.begin(), mentionFields.end(), field) != mentionFields.end();
}

void deriveColumns(Dataset& dataset)
{
    const StructureIndex structures(dataset.structures);
    deriveMentions(dataset, structures);
    deriveResults(dataset, structures);
    // Setting a column moves the others, so it comes after whatever still points into the table.
    deriveStructureCode(dataset.structures);
    deriveExperienceColumns(dataset.experiences);
}

}    // namespace vigie
