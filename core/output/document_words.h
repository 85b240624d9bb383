// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/output/document.h"

namespace vigie {

// What all forms of a document say alike.

/// The words around a figure's picture.
struct FigureWords
{
    QString title, subtitle;
    QString alternative;    ///< for who does not see the picture
    QString sample;         ///< "n = 1 204 experiences · Département: Isère (38)"
    QStringList below;      ///< note, then source; none is empty
};
FigureWords wordsOf(const FigureSpec& figure);

/// "Source and method": what stands at the end.
std::vector<DocumentBlock> sourceBlocks(const Provenance& provenance);

/// What the properties of a file say. No date: the same document gives the same bytes.
struct DocumentProperties
{
    QString title;
    QString subject;        ///< the source line
    QString description;    ///< filter, n, method
    QString keywords;       ///< fingerprint of the question
    QString program;        ///< "Vigie 0.4"
};
DocumentProperties propertiesOf(const Document& document);

/// `fr-FR` or `en`: of the interface, which the words of the document are in.
QString documentLanguage();

/// The numbers of a column stand to the right.
bool isNumber(const PlottedCell& cell);

/// How wide the columns of a table are for what stands in them, as parts of 1.
std::vector<double> columnShares(const PlottedTable& table);

/// One number beside another: how many stand in a row.
inline constexpr size_t numbersInRow = 2;

}    // namespace vigie
