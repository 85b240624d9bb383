// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/search_index.h"

#include <QString>
#include <QTemporaryDir>

#include <array>
#include <memory>
#include <string>
#include <vector>

namespace vigie {

/// What an index is made of.
struct IndexedExperience
{
    std::string title;
    std::string description;
    std::array<std::string, 3> answers = {};
};

/// Seven experiences in order of publication, with the writings that a search has to see through.
const std::vector<IndexedExperience>& indexedExperiences();

/// Snapshots made by hand and their indexes, in a cache of their own that ends with it.
class SmallIndexes
{
public:
    SmallIndexes();

    QString path(const QString& name) const { return m_folder.filePath(name); }
    QString cache() const { return path(QStringLiteral("cache/search")); }
    /// Writes a snapshot, last experience first, and gives its content hash.
    QString snapshot(const QString& name, const std::vector<IndexedExperience>& rows) const;
    std::unique_ptr<SearchIndex> indexOf(const std::vector<IndexedExperience>& rows) const;

private:
    QTemporaryDir m_folder;
};

}    // namespace vigie
