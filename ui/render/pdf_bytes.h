// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/render/file_metadata.h"

#include <QByteArray>
#include <QPageSize>

#include <functional>

class QPainter;
class QPdfWriter;

namespace vigie {

/// A PDF with its metadata (title; everything as XMP), the same bytes for the same drawing in every run: no clock, no
/// chance. @p paint draws in CSS pixels, and asks the writer for further pages. Empty: it could not be drawn.
QByteArray pdfBytes(const QPageSize& size, const FileMetadata& words,
                    const std::function<void(QPdfWriter& writer, QPainter& painter)>& paint);

}    // namespace vigie
