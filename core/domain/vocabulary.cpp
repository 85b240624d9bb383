// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/vocabulary.h"

#include "core/domain/closed_lists.h"

#include <QCoreApplication>

namespace vigie {

std::string_view sentimentLabel(Sentiment sentiment)
{
    return closed_lists::sentiments[static_cast<size_t>(sentiment)];
}

std::optional<Sentiment> sentimentFromLabel(std::string_view label)
{
    for (Sentiment sentiment : allSentiments) {
        if (sentimentLabel(sentiment) == label)
            return sentiment;
    }
    return std::nullopt;
}

QString sentimentSign(Sentiment sentiment)
{
    switch (sentiment) {
    case Sentiment::Negative:
        return QStringLiteral("\u2212");
    case Sentiment::Neutral:
        return QStringLiteral("\u25CB");
    case Sentiment::Positive:
        return QStringLiteral("+");
    }
    return {};
}

QString sentimentTitle(Sentiment sentiment)
{
    switch (sentiment) {
    case Sentiment::Negative:
        return QCoreApplication::translate("Sentiment", "negative");
    case Sentiment::Neutral:
        return QCoreApplication::translate("Sentiment", "neutral");
    case Sentiment::Positive:
        return QCoreApplication::translate("Sentiment", "positive");
    }
    return {};
}

std::string_view criterionField(Criterion criterion)
{
    static constexpr std::array<std::string_view, 5> names = {"accessibility", "information", "relation", "reactivity",
                                                              "simplicity"};
    return names[static_cast<size_t>(criterion)];
}

std::string_view criterionLabel(Criterion criterion)
{
    static constexpr std::array<std::string_view, 5> labels = {"Accessibilité", "Information/Explication", "Relation",
                                                               "Réactivité", "Simplicité/Complexité"};
    return labels[static_cast<size_t>(criterion)];
}

QString criterionTitle(Criterion criterion)
{
    switch (criterion) {
    case Criterion::Accessibility:
        return QCoreApplication::translate("Criterion", "Accessibility");
    case Criterion::Information:
        return QCoreApplication::translate("Criterion", "Information / Explanation");
    case Criterion::Relation:
        return QCoreApplication::translate("Criterion", "Relation");
    case Criterion::Reactivity:
        return QCoreApplication::translate("Criterion", "Reactivity");
    case Criterion::Simplicity:
        return QCoreApplication::translate("Criterion", "Simplicity / Complexity");
    }
    return {};
}

QString producerName()
{
    return QStringLiteral("DITP \u2013 Services Publics +");
}

QString licenceName()
{
    return QStringLiteral("Licence Ouverte 2.0");
}

QString fictitiousDataNotice()
{
    return QCoreApplication::translate("Vocabulary", "Fictitious data");
}

}    // namespace vigie
