// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chart/figure_spec.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace vigie {

/// The words that a file keeps inside for whoever finds it alone. Plain text; what is empty is left out.
struct FileMetadata
{
    QString title;
    QString description;    ///< the alternative text first
    QString source;         ///< where the numbers come from, a line for each fact
    QString rights;         ///< the licence
    QString identifier;     ///< fingerprint of the question (core/chart/provenance.h)
    QStringList keywords;
    QString language;    ///< "fr"
    QString program;     ///< "Vigie 0.2"
    QString madeOn;      ///< ISO date; empty = not said
};

FileMetadata metadataOf(const FigureSpec& figure);
/// Title, source and rights of a document without pictures' words.
FileMetadata metadataOf(const QString& title, const QString& description, const Provenance& provenance);

/// As XMP (ISO 16684-1): Dublin Core, and PDF's own properties. Without a date the same on every day.
QByteArray xmpOf(const FileMetadata& words);
/// The RDF inside of it, for the `<metadata>` of an SVG.
QByteArray rdfOf(const FileMetadata& words);

}    // namespace vigie
