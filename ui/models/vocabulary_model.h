// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/vocabulary.h"
#include "ui/models/entry_model.h"

namespace vigie {

/// The words that a selection says more often, or less, than all testimonies: strongest first.
class VocabularyModel : public EntryModel
{
    Q_OBJECT

public:
    enum Column { Word, Count, Expected, Whole, Documents, Score, Adjusted };
    /// In the column Score: the score as a part of the strongest one, -1 to 1, for a bar.
    static constexpr int BarRole = Qt::UserRole + 1;

    explicit VocabularyModel(QObject* parent = nullptr);

    void setWords(std::vector<VocabularyEntry> words);
    const VocabularyEntry& wordAt(int position) const { return m_words[entryAt(position)]; }

    QVariant data(const QModelIndex& index, int role) const override;

protected:
    QString cellText(size_t entry, int column) const override;
    std::optional<double> number(size_t entry, int column) const override;

private:
    std::vector<VocabularyEntry> m_words;
    double m_strongest = 1;
};

}    // namespace vigie
