// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/vocabulary_model.h"

#include "ui/models/display_text.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace vigie {

namespace {

constexpr double leastShown = 0.0001;

/// "+12,3", "−4,5": the sign says more often or less.
QString scoreText(double score)
{
    const QString size = QLocale().toString(std::abs(score), 'f', 1);
    return (score < 0 ? QStringLiteral("−") : QStringLiteral("+")) + size;
}

QString rateText(double rate)
{
    if (rate < leastShown)
        return u'<' + QLocale().toString(leastShown, 'f', 4);
    return QLocale().toString(rate, 'f', 4);
}

QString joined(const std::vector<std::string>& forms)
{
    QStringList all;
    for (const std::string& form : forms)
        all += fromData(form);
    return all.join(QStringLiteral(", "));
}

}    // namespace

VocabularyModel::VocabularyModel(QObject* parent)
    : EntryModel({{tr("Word"), false, tr("A word with its forms; the most frequent one is shown")},
                  {tr("Count"), true, tr("Occurrences in the selection")},
                  {tr("Expected"), true,
                   tr("The most probable number of occurrences, if the selection spoke as all testimonies do")},
                  {tr("In all"), true, tr("Occurrences in all testimonies")},
                  {tr("Testimonies"), true, tr("Testimonies of the selection that have the word")},
                  {tr("Score"), true,
                   tr("Lafon's specificity: the order of magnitude of the probability of such a count, + where it is "
                      "said more often than expected, − where less. 3 stands for one in a thousand.")},
                  {tr("False discovery"), true,
                   tr("The least rate of chance finds at which the word would be kept among all that were tested "
                      "(Benjamini–Hochberg)")}},
                 parent)
{
}

void VocabularyModel::setWords(std::vector<VocabularyEntry> words)
{
    setEntries(words.size(), [&] {
        m_words = std::move(words);
        m_strongest = 1;
        for (const VocabularyEntry& word : m_words)
            m_strongest = std::max(m_strongest, std::abs(word.specificity.score));
    });
}

QVariant VocabularyModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const VocabularyEntry& word = wordAt(index.row());
    if (role == BarRole)
        return index.column() == Score ? QVariant(word.specificity.score / m_strongest) : QVariant();
    if (role == Qt::ToolTipRole && index.column() == Word)
        return plainToolTip(joined(word.forms));
    return EntryModel::data(index, role);
}

QString VocabularyModel::cellText(size_t entry, int column) const
{
    const VocabularyEntry& word = m_words[entry];
    switch (column) {
    case Word:
        return fromData(word.forms.empty() ? word.stem : word.forms.front());
    case Count:
        return countText(word.inPart);
    case Expected:
        return countText(word.specificity.mode);
    case Whole:
        return countText(word.inWhole);
    case Documents:
        return countText(word.documentsInPart);
    case Score:
        return scoreText(word.specificity.score);
    default:
        return rateText(word.adjusted);
    }
}

std::optional<double> VocabularyModel::number(size_t entry, int column) const
{
    const VocabularyEntry& word = m_words[entry];
    switch (column) {
    case Count:
        return static_cast<double>(word.inPart);
    case Expected:
        return static_cast<double>(word.specificity.mode);
    case Whole:
        return static_cast<double>(word.inWhole);
    case Documents:
        return static_cast<double>(word.documentsInPart);
    case Score:
        return word.specificity.score;
    default:
        return word.adjusted;
    }
}

}    // namespace vigie
