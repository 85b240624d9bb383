// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/text_search.h"

#include <QTemporaryDir>

#include <array>
#include <memory>
#include <string>
#include <vector>

namespace vigie {

/// The texts of one experience, kept.
struct OwnTexts
{
    std::string title;
    std::string description;
    std::array<std::string, TestimonyTexts::answerSlots> answers;

    TestimonyTexts view() const { return {title, description, {answers[0], answers[1], answers[2]}}; }
};

/// Imports into a folder and searches with a cache of its own, which end with it.
class SearchedSnapshots
{
public:
    SearchedSnapshots();

    QString path(const char* name) const { return m_folder.filePath(QString::fromUtf8(name)); }
    OpenedSnapshot imported(const QStringList& inputs) const;
    /// Three experiences: a sister twice, in both spellings, welcomed with both apostrophes; and a passport.
    OpenedSnapshot small() const;

private:
    QTemporaryDir m_folder;
};

/// Ends the program when it cannot be had.
std::unique_ptr<TextSearch> searchOf(const OpenedSnapshot& snapshot);
std::vector<OwnTexts> textsOf(const OpenedSnapshot& snapshot);

}    // namespace vigie
