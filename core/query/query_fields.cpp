// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/query_fields.h"

#include "core/domain/fields.h"
#include "core/domain/vocabulary.h"
#include "core/query/query_language.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace vigie {

namespace {

constexpr std::array fields = {
    QueryField{"sentiment", "ressenti", QT_TRANSLATE_NOOP("Query", "Sentiment")},
    QueryField{"accessibility", "accessibilite", nullptr},
    QueryField{"information", "information", nullptr},
    QueryField{"relation", "relation", nullptr},
    QueryField{"reactivity", "reactivite", nullptr},
    QueryField{"simplicity", "simplicite", nullptr},
    QueryField{"network", "reseau", QT_TRANSLATE_NOOP("Query", "Network")},
    QueryField{"typology", "typologie", QT_TRANSLATE_NOOP("Query", "Typology")},
    QueryField{"structure_code", "structure", QT_TRANSLATE_NOOP("Query", "Structure")},
    QueryField{"department", "departement", QT_TRANSLATE_NOOP("Query", "Département")},
    QueryField{"region", "region", QT_TRANSLATE_NOOP("Query", "Region")},
    QueryField{"country", "pays", QT_TRANSLATE_NOOP("Query", "Country")},
    QueryField{"channel", "canal", QT_TRANSLATE_NOOP("Query", "Channel")},
    QueryField{"slot", "rang", QT_TRANSLATE_NOOP("Query", "Rank of the service")},
    QueryField{"author_verdict", "avis_auteur", QT_TRANSLATE_NOOP("Query", "Author's verdict")},
    QueryField{"state", "etat", QT_TRANSLATE_NOOP("Query", "State")},
    QueryField{"status", "statut", QT_TRANSLATE_NOOP("Query", "Status")},
    QueryField{"published_on", "publication", QT_TRANSLATE_NOOP("Query", "Publication")},
    QueryField{"month", "mois", QT_TRANSLATE_NOOP("Query", "Month")},
    QueryField{"delay_days", "delai", QT_TRANSLATE_NOOP("Query", "Response delay (days)")},
    QueryField{"outside_structures", "hors_structure", QT_TRANSLATE_NOOP("Query", "Outside structures")},
    QueryField{"active", "actif", QT_TRANSLATE_NOOP("Query", "Active")},
    QueryField{"posted_as", "poste_comme", QT_TRANSLATE_NOOP("Query", "Posted as")},
    QueryField{"user_department_code", "departement_usager", QT_TRANSLATE_NOOP("Query", "User's département")},
    QueryField{"user_region_code", "region_usager", QT_TRANSLATE_NOOP("Query", "User's region")},
    QueryField{"user_country", "pays_usager", QT_TRANSLATE_NOOP("Query", "User's country")},
};

/// Words that people try and that are not the name of a column.
struct OtherWord
{
    std::string_view key;
    std::string_view field;
};

constexpr std::array otherWords = {
    OtherWord{"delay", "delay_days"},
    OtherWord{"published", "published_on"},
    OtherWord{"verdict", "author_verdict"},
};

constexpr std::array specials = {
    Special{"depuis", SpecialWord::Since},        Special{"since", SpecialWord::Since},
    Special{"jusqua", SpecialWord::Until},        Special{"jusqu_a", SpecialWord::Until},
    Special{"until", SpecialWord::Until},         Special{"critere", SpecialWord::Criterion},
    Special{"criterion", SpecialWord::Criterion}, Special{"lieu", SpecialWord::Place},
    Special{"place", SpecialWord::Place},         Special{"titre", SpecialWord::Title},
    Special{"title", SpecialWord::Title},         Special{"description", SpecialWord::Description},
    Special{"reponse", SpecialWord::Answer},      Special{"answer", SpecialWord::Answer},
    Special{"contient", SpecialWord::Contains},   Special{"contains", SpecialWord::Contains},
};

template <typename Matches>
const QueryField* firstField(Matches&& matches)
{
    const auto found = std::find_if(fields.begin(), fields.end(), matches);
    return found == fields.end() ? nullptr : &*found;
}

}    // namespace

std::span<const QueryField> queryFields()
{
    return fields;
}

const QueryField* queryFieldNamed(std::string_view name)
{
    return firstField([&](const QueryField& candidate) { return candidate.field == name; });
}

const QueryField* queryFieldForWord(std::string_view key)
{
    const auto other = std::find_if(otherWords.begin(), otherWords.end(), [&](const auto& o) { return o.key == key; });
    if (other != otherWords.end())
        return queryFieldNamed(other->field);
    return firstField([&](const QueryField& candidate) { return candidate.word == key; });
}

std::span<const Special> specialWords()
{
    return specials;
}

SpecialWord specialWord(std::string_view key)
{
    const auto found = std::find_if(specials.begin(), specials.end(), [&](const Special& s) { return s.key == key; });
    return found == specials.end() ? SpecialWord::None : found->word;
}

bool asksWords(SpecialWord word)
{
    return word == SpecialWord::Title || word == SpecialWord::Description || word == SpecialWord::Answer ||
           word == SpecialWord::Contains;
}

QString fieldTitle(std::string_view name)
{
    for (Criterion criterion : allCriteria) {
        if (criterionField(criterion) == name)
            return criterionTitle(criterion);
    }
    if (const QueryField* field = queryFieldNamed(name))
        return QCoreApplication::translate("Query", field->title);
    for (DatasetKind kind : {DatasetKind::Experiences, DatasetKind::Structures, DatasetKind::Results,
                             DatasetKind::Series, DatasetKind::SeriesSummaries}) {
        if (const Field* field = fieldNamed(kind, name))
            return QString::fromUtf8(field->label);
    }
    return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
}

}    // namespace vigie
