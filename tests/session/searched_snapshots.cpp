// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/session/searched_snapshots.h"

#include "core/session/import_session.h"

#include <QFile>

namespace vigie {

SearchedSnapshots::SearchedSnapshots()
{
    if (!m_folder.isValid())
        qFatal("there is no folder for the test");
    qputenv("VIGIE_CACHE_DIR", path("cache").toUtf8());
}

OpenedSnapshot SearchedSnapshots::imported(const QStringList& inputs) const
{
    ImportRequest request;
    request.inputs = inputs;
    request.snapshotPath = path("x.vigie");
    if (const auto outcome = importToSnapshot(request, {}); !outcome)
        qFatal("%s", qPrintable(outcome.error().message()));
    auto snapshot = openSnapshot(request.snapshotPath, {});
    if (!snapshot)
        qFatal("%s", qPrintable(snapshot.error().message()));
    return *snapshot;
}

OpenedSnapshot SearchedSnapshots::small() const
{
    QFile file(path("experiences.csv"));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("the test's folder cannot be written");
    file.write("ID expérience;Ressenti usager;Date de publication;Titre;Description\n"
               "1;Positif;04/02/2025;Ma sœur;L’accueil aujourd’hui\n"
               "2;Négatif;05/02/2025;Ma soeur;L'ACCUEIL aujourd'hui\n"
               "3;Neutre;06/02/2025;Passeport;pièce d’identité\n");
    file.close();
    return imported({file.fileName()});
}

std::unique_ptr<TextSearch> searchOf(const OpenedSnapshot& snapshot)
{
    auto search = TextSearch::open(snapshot, TextSearch::MissingIndex::Build, {});
    if (!search)
        qFatal("%s", qPrintable(search.error().message()));
    return std::move(*search);
}

std::vector<OwnTexts> textsOf(const OpenedSnapshot& snapshot)
{
    const auto reader = testimonyReader(snapshot);
    if (!reader)
        qFatal("%s", qPrintable(reader.error().message()));
    std::vector<OwnTexts> all;
    for (Row row = 0; row < snapshot.dataset->experiences.rowCount(); ++row) {
        const auto texts = (*reader)(row);
        if (!texts)
            qFatal("%s", qPrintable(texts.error().message()));
        const auto& answers = texts->answers;
        all.push_back({std::string(texts->title),
                       std::string(texts->description),
                       {std::string(answers[0]), std::string(answers[1]), std::string(answers[2])}});
    }
    return all;
}

}    // namespace vigie
