// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/territory_facts.h"

#include "core/analysis/territory_rates.h"
#include "core/chart/figure_frame.h"
#include "ui/models/display_text.h"

#include <QCoreApplication>

#include <cmath>

namespace vigie {

namespace {

constexpr size_t mostNetworks = 4;

QString said(const char* source)
{
    return QCoreApplication::translate("TerritoryFacts", source);
}

QString inLines(QStringList lines)
{
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString cautionText(Reliability reliability, const Thresholds& thresholds)
{
    return reliability == Reliability::Caution
               ? said(QT_TRANSLATE_NOOP("TerritoryFacts", "caution: %1")).arg(belowText(thresholds.cautionBelow))
               : QString();
}

QString amongText(const std::optional<AmongDepartments>& among, const Thresholds& thresholds)
{
    if (!among)
        return {};
    return said(QT_TRANSLATE_NOOP("TerritoryFacts", "higher than in %1 of the %2 other départements with n ≥ %3"))
        .arg(percentText(among->higherThan, 0), countText(among->others), countText(thresholds.hideBelow));
}

QString everywhereText(const QString& value)
{
    return value.isEmpty() ? QString() : said(QT_TRANSLATE_NOOP("TerritoryFacts", "everywhere: %1")).arg(value);
}

QString sentimentFactTitle(Sentiment sentiment)
{
    return sentimentSign(sentiment) + u' ' + sentimentShareTitle(sentiment);
}

TerritoryFact experiencesFact(const TerritoryProfile& profile)
{
    return {QStringLiteral("experiences"), said(QT_TRANSLATE_NOOP("TerritoryFacts", "Experiences")),
            countText(profile.experiences), everywhereText(countText(profile.experiencesEverywhere))};
}

TerritoryFact sentimentFact(const TerritoryProfile& profile, size_t which, const Thresholds& thresholds)
{
    const TerritoryShare& share = profile.sentiments[which];
    const QString of = said(QT_TRANSLATE_NOOP("TerritoryFacts", "%1 of %2 that state one"))
                           .arg(countText(share.here.count), countText(share.here.total));
    const QString interval = share.here.interval ? shownInterval(share.here, thresholds) : QString();
    return {QStringLiteral("sentiment-%1").arg(which), sentimentFactTitle(allSentiments[which]),
            share.here.fraction ? shownShare(share.here) : belowText(thresholds.hideBelow),
            inLines({interval, of, everywhereText(shownShare(share.everywhere)), amongText(share.among, thresholds),
                     share.here.fraction ? cautionText(share.here.reliability, thresholds) : QString()})};
}

QString daysText(double days)
{
    return QCoreApplication::translate("TerritoryFacts", "%Ln day(s)", nullptr, static_cast<int>(std::lround(days)));
}

QString medianText(const GroupDelays& delays, const Thresholds& thresholds)
{
    if (!delays.survival)
        return belowText(thresholds.hideBelow);
    const std::optional<double> days = delays.survival->quantile(0.5).days;
    return days ? daysText(*days) : said(QT_TRANSLATE_NOOP("TerritoryFacts", "not reached"));
}

QString medianInterval(const GroupDelays& delays)
{
    if (!delays.survival)
        return {};
    const Survival::Quantile median = delays.survival->quantile(0.5);
    if (!median.low)
        return {};
    return median.high
               ? said(QT_TRANSLATE_NOOP("TerritoryFacts", "95% CI: %1–%2 days"))
                     .arg(measureText(*median.low, 0), measureText(*median.high, 0))
               : said(QT_TRANSLATE_NOOP("TerritoryFacts", "95% CI: from %1 days")).arg(measureText(*median.low, 0));
}

QString answeredText(const GroupDelays& delays)
{
    return said(QT_TRANSLATE_NOOP("TerritoryFacts", "%1 of %2 answered"))
        .arg(countText(delays.answered), countText(delays.n));
}

TerritoryFact delayFact(const TerritoryProfile& profile, const Thresholds& thresholds)
{
    TerritoryFact fact{QStringLiteral("delay"),
                       said(QT_TRANSLATE_NOOP("TerritoryFacts", "First answer, median")),
                       said(QT_TRANSLATE_NOOP("TerritoryFacts", "not known")),
                       {}};
    if (!profile.answersDated)
        return fact;
    const GroupDelays& delays = profile.delays;
    fact.number = medianText(delays, thresholds);
    fact.remark = inLines({medianInterval(delays), answeredText(delays),
                           everywhereText(medianText(profile.delaysEverywhere, thresholds)),
                           delays.survival ? cautionText(delays.reliability, thresholds) : QString()});
    return fact;
}

std::optional<double> soonOf(const GroupDelays& delays)
{
    return delays.survival ? delays.survival->answeredWithin(soonDays) : std::nullopt;
}

TerritoryFact soonFact(const TerritoryProfile& profile, const Thresholds& thresholds)
{
    TerritoryFact fact{
        QStringLiteral("soon"),
        said(QT_TRANSLATE_NOOP("TerritoryFacts", "Answered within %1 days")).arg(measureText(soonDays, 0)),
        said(QT_TRANSLATE_NOOP("TerritoryFacts", "not known")),
        {}};
    if (!profile.answersDated)
        return fact;
    const GroupDelays& delays = profile.delays;
    const std::optional<double> here = soonOf(delays), everywhere = soonOf(profile.delaysEverywhere);
    if (!delays.survival)
        fact.number = belowText(thresholds.hideBelow);
    else if (here)
        fact.number = percentText(*here);
    Share shown;
    shown.reliability = delays.reliability;
    shown.fraction = here;
    if (delays.survival)
        shown.interval = delays.survival->answeredWithinInterval(soonDays);
    fact.remark =
        inLines({shown.interval ? shownInterval(shown, thresholds) : QString(), sampleText(delays.n),
                 everywhereText(everywhere ? percentText(*everywhere) : QString()), amongText(profile.soon, thresholds),
                 delays.survival ? cautionText(delays.reliability, thresholds) : QString()});
    return fact;
}

QString networksText(const TerritoryProfile& profile)
{
    QStringList shown;
    qint64 others = 0;
    for (const TerritoryProfile::NetworkCount& each : profile.networks) {
        if (static_cast<size_t>(shown.size()) < mostNetworks)
            shown << said(QT_TRANSLATE_NOOP("TerritoryFacts", "%1: %2"))
                         .arg(each.network.empty() ? said(QT_TRANSLATE_NOOP("TerritoryFacts", "not given"))
                                                   : fromData(each.network),
                              countText(each.structures));
        else
            others += each.structures;
    }
    if (others > 0)
        shown << said(QT_TRANSLATE_NOOP("TerritoryFacts", "other networks: %1")).arg(countText(others));
    return shown.join(QStringLiteral(" · "));
}

TerritoryFact structuresFact(const TerritoryProfile& profile)
{
    return {
        QStringLiteral("structures"), said(QT_TRANSLATE_NOOP("TerritoryFacts", "Structures")),
        countText(profile.structures),
        inLines(
            {said(QT_TRANSLATE_NOOP("TerritoryFacts", "of which active: %1")).arg(countText(profile.activeStructures)),
             networksText(profile)})};
}

}    // namespace

std::vector<TerritoryFact> territoryFacts(const TerritoryProfile& profile, const Thresholds& thresholds)
{
    std::vector<TerritoryFact> facts{experiencesFact(profile)};
    for (size_t i = 0; i < profile.sentiments.size(); ++i)
        facts.push_back(sentimentFact(profile, i, thresholds));
    facts.push_back(delayFact(profile, thresholds));
    facts.push_back(soonFact(profile, thresholds));
    facts.push_back(structuresFact(profile));
    return facts;
}

QString delaysSentence(const TerritoryProfile& profile)
{
    if (!profile.answersDated)
        return said(QT_TRANSLATE_NOOP("TerritoryFacts", "Delays: this snapshot dates no answer."));
    QString sentence =
        said(QT_TRANSLATE_NOOP("TerritoryFacts", "Delays run from publication to the first answer; those that wait "
                                                 "are counted as waiting until %1 (Kaplan–Meier)."))
            .arg(shownDate(profile.censoredAt));
    if (profile.sentimentIgnored)
        sentence += u' ' + said(QT_TRANSLATE_NOOP("TerritoryFacts", "Shares of sentiments leave the filter's choice "
                                                                    "among sentiments aside."));
    return sentence;
}

}    // namespace vigie
