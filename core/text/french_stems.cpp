// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/french_stems.h"

#include "core/base/fold.h"

#include <QString>

#include <libstemmer.h>

namespace vigie {

namespace {

/// No French word comes near; what is longer is a line of dashes or a file in base 64.
constexpr size_t longestWord = 100;

/// Lower case with composed accents, the form that the stemmer's rules are written for.
QByteArray stemmerForm(std::string_view spelling)
{
    return QString::fromUtf8(spelling.data(), static_cast<qsizetype>(spelling.size()))
        .normalized(QString::NormalizationForm_C)
        .toLower()
        .toUtf8();
}

}    // namespace

void FrenchStemmer::Deleter::operator()(sb_stemmer* stemmer) const
{
    sb_stemmer_delete(stemmer);
}

FrenchStemmer::FrenchStemmer() : m_stemmer(sb_stemmer_new("french", "UTF_8")) {}
FrenchStemmer::~FrenchStemmer() = default;
FrenchStemmer::FrenchStemmer(FrenchStemmer&& other) noexcept = default;
FrenchStemmer& FrenchStemmer::operator=(FrenchStemmer&& other) noexcept = default;

std::string FrenchStemmer::stemOf(std::string_view spelling)
{
    if (!m_stemmer || spelling.size() > longestWord)    // none only when memory has run out
        return fold(spelling);
    const QByteArray form = stemmerForm(spelling);
    const auto* symbols = reinterpret_cast<const sb_symbol*>(form.constData());
    const sb_symbol* stem = sb_stemmer_stem(m_stemmer.get(), symbols, static_cast<int>(form.size()));
    const int length = stem ? sb_stemmer_length(m_stemmer.get()) : 0;
    if (length <= 0)
        return fold(spelling);
    return fold({reinterpret_cast<const char*>(stem), static_cast<size_t>(length)});
}

}    // namespace vigie
