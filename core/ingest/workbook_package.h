// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/xml_part.h"
#include "core/ingest/zip_archive.h"

#include <QHash>
#include <QString>

#include <memory>

namespace vigie {

/// Another part that a part refers to.
struct Relationship
{
    QString type;    ///< last word of its address: `worksheet`, `sharedStrings`, …
    QString part;    ///< name of the part in the package; empty when it lies outside of it
};

/// The parts of an Office Open XML package (ECMA-376 part 2), by their names without a leading slash, whatever the
/// case. Names are looked up in the archive and nowhere else.
class WorkbookPackage
{
public:
    /// Error: two parts with one name.
    static Result<WorkbookPackage> open(std::shared_ptr<ZipArchive> archive);

    const std::shared_ptr<ZipArchive>& archive() const { return m_archive; }
    bool has(const QString& part) const { return m_entries.contains(part.toLower()); }
    /// Error: there is no such part, or it cannot be opened (one at a time).
    Result<XmlPart> read(const QString& part);
    /// By their identifiers; empty for a part that has none. The package itself is the part named "".
    Result<QHash<QString, Relationship>> relationships(const QString& part);

private:
    WorkbookPackage() = default;
    std::shared_ptr<ZipArchive> m_archive;
    QHash<QString, size_t> m_entries;
};

}    // namespace vigie
