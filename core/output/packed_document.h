// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/output/document.h"

#include <QByteArray>
#include <QString>
#include <QXmlStreamWriter>

#include <functional>
#include <vector>

namespace vigie {

// What the two forms that are archives of XML share. Lengths are millimetres; the page is A4.

inline constexpr double documentPageWidth = 210, documentPageHeight = 297, documentMargin = 20;
inline constexpr double documentTextWidth = documentPageWidth - 2 * documentMargin;

/// A member of the archive.
struct DocumentPart
{
    QString name;
    QByteArray bytes;
    bool stored = false;    ///< not compressed: pictures, and what readers look at before they unpack
};

/// The parts in this order as the file of that name; it is closed when this returns.
Result<void> writeParts(const std::vector<DocumentPart>& parts, const QString& path);

/// An XML document with its declaration, made by @p write.
QByteArray xmlDocument(const std::function<void(QXmlStreamWriter&)>& write);

/// Parts a text at line feeds and tabulators, which both forms write as elements. The pieces are what stands between.
void visitLine(const QString& text, const std::function<void(const QString&)>& piece,
               const std::function<void()>& lineBreak, const std::function<void()>& tabulator);

}    // namespace vigie
