// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/phrase.h"
#include "core/domain/vocabulary.h"

#include <array>

// The words of the demonstration: original sentences written for it, in the syntax of phrase.h. They start in lower
// case so that a connector may precede them, and avoid participles that would tell whether the author is a man or a
// woman. Slots: affair, document, service (also ofService, atService), town (ofTown, atTown), month, long, days,
// minutes, times, amount, document2, amount2, other (ofOther, atOther: the second service of a testimony), structure.

namespace vigie::demo {

/// What a service deals with; it decides the facts that people tell.
enum class Theme {
    Family,
    Health,
    Pension,
    Farming,
    Titles,
    Territory,
    Taxes,
    Abroad,
    Security,
    Justice,
    Employment,
    Business,
    Student,
    School,
};

/// Indexed by Sentiment.
using BySentiment = std::array<PhraseList, allSentiments.size()>;

struct ThemePhrases
{
    PhraseList affairs;      ///< singular, with a determiner: "ma demande de logement social"
    PhraseList documents;    ///< indefinite: "un justificatif de domicile"
    BySentiment facts;
    PhraseList tags;    ///< business tags that moderators set
};

const ThemePhrases& phrasesOf(Theme theme);

// One function per family of themes; phrasesOf() chooses.
const ThemePhrases& socialPhrases(Theme theme);       ///< Family, Health, Pension, Farming
const ThemePhrases& territoryPhrases(Theme theme);    ///< Titles, Territory, Taxes, Abroad
const ThemePhrases& securityPhrases(Theme theme);     ///< Security, Justice
const ThemePhrases& workPhrases(Theme theme);         ///< Employment, Business, Student, School

struct CommonPhrases
{
    BySentiment titles;
    BySentiment openings;
    PhraseList openingsOfRelatives;
    PhraseList openingsOfMediators;
    BySentiment connectors;
    PhraseList contrasts;    ///< before a sentence whose sentiment differs
    BySentiment otherService;
    BySentiment closings;
};

const CommonPhrases& commonPhrases();

PhraseList criterionPhrases(Criterion criterion, Sentiment sentiment);
/// Sentences about a channel, by its published name; empty for a channel that nobody writes about.
PhraseList channelPhrases(std::string_view channel, Sentiment sentiment);

struct AnswerPhrases
{
    PhraseList greetings;
    BySentiment thanks;
    BySentiment explanations;
    BySentiment measures;
    PhraseList closings;
    PhraseList signatures;
    PhraseList generic;    ///< whole answers that say nothing of the case
};

const AnswerPhrases& answerPhrases();

}    // namespace vigie::demo
