// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/experience_table.h"

#include "core/base/number.h"
#include "core/domain/closed_lists.h"

namespace vigie::demo {

namespace {

using Experience = DemoExperience;
using Columns = std::vector<CsvColumn<Experience>>;

std::string oui(bool value)
{
    return std::string(value ? yes : no);
}

std::string statusOf(const Experience& e)
{
    if (e.actionDoneOn != noDate)
        return closed_lists::statuses[3];
    if (e.actionStartedOn != noDate)
        return closed_lists::statuses[2];
    return closed_lists::statuses[e.firstAnsweredOn == noDate ? 0 : 1];
}

/// A column of whole numbers: leading zeros are lost, and so are 2A and 2B.
std::string asNumberColumn(std::string_view code)
{
    const auto number = parseInteger(code);
    return number ? formatNumber(static_cast<double>(*number)) : std::string();
}

const Department* saidDepartment(const Experience& e)
{
    return e.departmentSaid ? e.place.department : nullptr;
}

std::string countryOf(const Experience& e)
{
    return e.place.abroad ? e.place.abroad->countryInTestimony : std::string(france);
}

std::string channelsOf(const DemoMention& mention)
{
    std::string cell;
    for (const char* channel : mention.channels)
        cell += (cell.empty() ? "" : ",") + std::string(channel);
    return cell;
}

/// A cell of one mention, empty when the testimony names fewer services.
template <typename Cell>
auto ofMention(size_t slot, Cell cell)
{
    return [slot, cell](const Experience& e) {
        return slot < e.mentions.size() ? std::string(cell(e.mentions[slot])) : std::string();
    };
}

void addTypologyColumns(Columns& columns, size_t slot)
{
    using M = DemoMention;
    const std::string n = formatNumber(static_cast<double>(slot + 1));
    // The double spaces are the publisher's.
    const std::string countryGap = slot == 0 ? "  " : " ";
    const std::string tagGap = slot == 2 ? "  " : " ";
    columns.push_back({"ID typologie " + n, ofMention(slot, [](const M& m) { return m.service->code; })});
    columns.push_back({"Intitulé Typologie " + n, ofMention(slot, [](const M& m) { return m.service->typology; })});
    columns.push_back({"Code Postal typologie " + n, ofMention(slot, [](const M& m) { return m.postalCode; })});
    columns.push_back({"Pays Typologie" + countryGap + n, ofMention(slot, [](const M& m) { return m.country; })});
    columns.push_back({"Canaux Typologie " + n, ofMention(slot, channelsOf)});
    columns.push_back({"Tags métier typologie" + tagGap + n, ofMention(slot, [](const M& m) { return m.tags; })});
}

void addStructureColumns(Columns& columns, size_t slot)
{
    using M = DemoMention;
    const std::string n = formatNumber(static_cast<double>(slot + 1));
    const std::string nameGap = slot == 2 ? "  " : " ";
    const std::string verdictGap = slot == 1 ? " " : "  ";
    columns.push_back({"ID structure " + n, ofMention(slot, [](const M& m) { return m.structure->code; })});
    columns.push_back(
        {"Intitulé structure" + nameGap + n, ofMention(slot, [](const M& m) { return m.structure->name; })});
    columns.push_back({"Statut réponse structure " + n, ofMention(slot, [](const M& m) {
                           return m.answered ? "Réponse publiée" : "En attente de réponse";
                       })});
    columns.push_back({"Evaluation utile réponse structure " + n + " par visiteurs",
                       ofMention(slot, [](const M& m) { return formatNumber(m.usefulVotes); })});
    columns.push_back({"Evaluation inutile réponse structure " + n + " par visiteurs",
                       ofMention(slot, [](const M& m) { return formatNumber(m.uselessVotes); })});
    columns.push_back({"Evaluation" + verdictGap + "réponse structure " + n + " par auteur",
                       ofMention(slot, [](const M& m) { return m.authorVerdict; })});
}

void addFirstColumns(Columns& columns)
{
    using E = Experience;
    columns.push_back({"ID expérience", [](const E& e) { return formatNumber(static_cast<double>(e.id)); }});
    columns.push_back({"Écrit le", [](const E& e) { return formatIso(e.writtenOn); }});
    columns.push_back({"Pseudonyme usager", [](const E& e) { return e.pseudonym; }});
    columns.push_back({"Description", [](const E& e) { return e.description; }});
    columns.push_back({"Ressenti usager", [](const E& e) { return std::string(sentimentLabel(e.sentiment)); }});
    columns.push_back({"Etat expérience", [](const E& e) {
                           return std::string(closed_lists::states[e.firstAnsweredOn == noDate ? 0 : 1]);
                       }});
    columns.push_back({"Statut de l'expérience", statusOf});
    columns.push_back({"Date de publication", [](const E& e) { return formatIso(e.publishedOn); }});
    columns.push_back({"Titre", [](const E& e) { return e.title; }});
    columns.push_back(
        {"Posté comme", [](const E& e) { return std::string(closed_lists::postedAs[static_cast<size_t>(e.author)]); }});
}

void addUserPlaceColumns(Columns& columns)
{
    using E = Experience;
    const auto label = [](const char* text) { return std::string(text); };
    columns.push_back({"Code INSEE Département usager", [](const E& e) {
                           return saidDepartment(e) ? asNumberColumn(saidDepartment(e)->code) : std::string();
                       }});
    columns.push_back({"Intitulé département usager", [label](const E& e) {
                           return saidDepartment(e) ? label(saidDepartment(e)->label) : std::string();
                       }});
    columns.push_back({"Intitulé région usager", [label](const E& e) {
                           return saidDepartment(e) ? label(saidDepartment(e)->regionLabel) : std::string();
                       }});
    columns.push_back({"Code INSEE Région usager", [](const E& e) {
                           return saidDepartment(e) ? asNumberColumn(saidDepartment(e)->regionCode) : std::string();
                       }});
    columns.push_back({"Pays", countryOf});
}

void addOpinionColumns(Columns& columns)
{
    using E = Experience;
    for (Criterion criterion : allCriteria) {
        columns.push_back({std::string(criterionLabel(criterion)), [criterion](const E& e) {
                               const auto opinion = e.criteria[static_cast<size_t>(criterion)];
                               return opinion ? std::string(sentimentLabel(*opinion)) : std::string();
                           }});
    }
    columns.push_back({"Expériences Similaires", [](const E& e) { return formatNumber(e.similarExperiences); }});
    columns.push_back(
        {"Amélioration de service à considérer", [](const E& e) { return oui(e.improvementConsidered); }});
    columns.push_back({"Date de premiere réponse", [](const E& e) { return formatIso(e.firstAnsweredOn); }});
}

void addUndocumentedColumns(Columns& columns)
{
    using E = Experience;
    using M = DemoMention;
    columns.push_back({"Démarches saisies par usager", [](const E& e) { return e.procedures; }});
    for (size_t slot = 0; slot < 3; ++slot) {
        const std::string n = formatNumber(static_cast<double>(slot + 1));
        columns.push_back({"Réponse structure " + n, ofMention(slot, [](const M& m) { return m.answer; })});
        columns.push_back(
            {"Taux de similarité réponse IA structure " + n, ofMention(slot, [](const M& m) { return m.similarity; })});
    }
    columns.push_back({"Action", [](const E& e) {
                           return std::string(
                               e.actionStartedOn == noDate ? "" : "Amélioration décidée à la suite du témoignage");
                       }});
    columns.push_back({"Date action réalisée", [](const E& e) { return formatIso(e.actionDoneOn); }});
    columns.push_back({"Date action engagée", [](const E& e) { return formatIso(e.actionStartedOn); }});
    columns.push_back({"Tags Métiers", [](const E& e) { return e.mentions.front().tags; }});
}

}    // namespace

Columns experienceColumns()
{
    Columns columns;
    addFirstColumns(columns);
    addUserPlaceColumns(columns);
    for (size_t slot = 0; slot < 3; ++slot)
        addTypologyColumns(columns, slot);
    columns.push_back({"Hors structure", [](const Experience& e) { return oui(e.saysOutside); }});
    for (size_t slot = 0; slot < 3; ++slot)
        addStructureColumns(columns, slot);
    addOpinionColumns(columns);
    addUndocumentedColumns(columns);
    return columns;
}

}    // namespace vigie::demo
