// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/query/text_query.h"
#include "core/store/snapshot_reader.h"
#include "core/text/text_match.h"

#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace vigie {

/// A text as it is shown, and the places in it of the words that were searched: positions of this very QString.
struct ShownText
{
    QString text;
    std::vector<TextRange> hits;
};

/// As it was meant to be read (core/base/html_text.h), every end of a line as one line feed. The snapshot keeps it as
/// published.
QString asShown(const QString& raw);
ShownText shownText(const QString& raw, const std::optional<TextQuery>& query, TextField field);

/// What stands in one line of a list for a long text: its beginning, or what is around its first hit, blanks and ends
/// of lines made one blank each; "…" where something was left out. At most about @p characters.
ShownText extractOf(const QString& raw, const std::optional<TextQuery>& query, TextField field, int characters);

/// All that is to be read of one experience.
struct ShownTestimony
{
    ShownText title;
    ShownText description;
    std::array<ShownText, TestimonyTexts::answerSlots> answers;
    QString action;

    size_t hitCount() const;
};

/// Errors: those of SnapshotTexts::read().
Result<ShownTestimony> readTestimony(SnapshotTexts& texts, qint64 rowId, const std::optional<TextQuery>& query);

/// Whether some testimony that matches can have hits: `NON passeport` has none.
bool canHaveHits(const TextQuery& query);

}    // namespace vigie
