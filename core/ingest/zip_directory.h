// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>

class QIODevice;

namespace vigie {

/// How large the directory of a ZIP archive is by what its end says (ZIP64 included); nothing when there is no such
/// end, whole. Archive readers count entries and stop at the number they are told: only the size shows that there are
/// more.
std::optional<quint64> declaredZipDirectoryBytes(QIODevice& archive);

}    // namespace vigie
