// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/small_index.h"

#include "core/store/snapshot_writer.h"

#include <QtGlobal>

namespace vigie {

const std::vector<IndexedExperience>& indexedExperiences()
{
    static const std::vector<IndexedExperience> experiences = {
        {"Dossier reçu", "Mon dossier est arrivé dans les délais.", {"Merci de votre retour", "", ""}},       // 0
        {"Opération du cœur", "L’accueil à l'hôpital était parfait.", {}},                                    // 1
        {"L'œuvre sociale", "Un délai de 1 234 jours : c'est trop !", {}},                                    // 2
        {"Carte grise", "Aucune réponse.", {"le dossier est perdu", "retrouvé par la préfecture", ""}},       // 3
        {"Passeport", "rendez-vous obtenu, puis annulé sans prévenir. Délai dépassé", {"", "Navrés", ""}},    // 4
        {"Accueil", "STRASSE Øresund ½ 👍 naïve façade", {"", "", "troisième"}},                               // 5
        {"", "", {}},                                                                                         // 6
    };
    return experiences;
}

SmallIndexes::SmallIndexes()
{
    if (!m_folder.isValid())
        qFatal("there is no folder for the test");
    qputenv("VIGIE_CACHE_DIR", path(QStringLiteral("cache")).toUtf8());
}

QString SmallIndexes::snapshot(const QString& name, const std::vector<IndexedExperience>& rows) const
{
    const TableSchema schema{"experiences",
                             "id",
                             {{"id", "ID expérience", ColumnKind::Code},
                              {"published_on", "Date de publication", ColumnKind::Date},
                              {"title", "Titre", ColumnKind::Text},
                              {"description", "Description", ColumnKind::Text},
                              {"answer_1", "Réponse structure 1", ColumnKind::Text},
                              {"answer_2", "Réponse structure 2", ColumnKind::Text},
                              {"answer_3", "Réponse structure 3", ColumnKind::Text}}};
    auto writer = SnapshotWriter::create(path(name));
    if (!writer || !(*writer)->beginTable(schema))
        qFatal("the snapshot cannot be made");
    for (size_t i = rows.size(); i-- > 0;) {
        const std::string id = QByteArray::number(qulonglong(1000 + i)).toStdString();
        const IndexedExperience& row = rows[i];
        const std::array cells = {Cell::ofText(id),
                                  Cell::ofDate(LocalSeconds(86'400) * LocalSeconds(20'000 + i)),
                                  Cell::ofText(row.title),
                                  Cell::ofText(row.description),
                                  Cell::ofText(row.answers[0]),
                                  Cell::ofText(row.answers[1]),
                                  Cell::ofText(row.answers[2])};
        if (!(*writer)->append(cells))
            qFatal("the snapshot cannot be filled");
    }
    const auto hash = (*writer)->commit({}, {});
    if (!hash)
        qFatal("the snapshot cannot be written");
    return *hash;
}

std::unique_ptr<SearchIndex> SmallIndexes::indexOf(const std::vector<IndexedExperience>& rows) const
{
    const QString hash = snapshot(QStringLiteral("x.vigie"), rows);
    if (const auto built = SearchIndex::build(path(QStringLiteral("x.vigie")), {}); !built)
        qFatal("%s", qPrintable(built.error().message()));
    auto index = SearchIndex::open(hash);
    if (!index)
        qFatal("%s", qPrintable(index.error().message()));
    return std::move(*index);
}

}    // namespace vigie
