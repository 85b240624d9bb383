// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace vigie {

/// Texts that somebody could write into a form, each of which some program once took for something else than text: for
/// markup that reads @p picture, for bidirectional marks, formulas, formats, templates, mnemonics, file names, or for
/// words that end.
QStringList hostileTexts(const QString& picture);

/// Written into @p folder, which exists: one file each of structures, typologies, indicators, results and experiences,
/// whose names, titles, descriptions, units, tags and codes are the texts above. True when all could be written.
bool writeHostileFiles(const QString& folder, const QString& picture);

/// A picture of one colour that nothing in the product has: where it is seen, a text was taken for markup.
bool writeCanary(const QString& path);
inline constexpr unsigned canaryColour = 0xffff0000;

}    // namespace vigie
