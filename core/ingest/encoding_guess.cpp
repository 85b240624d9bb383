// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/encoding_guess.h"

#include "core/ingest/code_pages.h"

#include <array>
#include <string_view>

namespace vigie {

namespace {

/// What French texts hold beyond ASCII, letters and typography. A few capital letters are left out because they are
/// what lower-case letters of another code page turn into.
constexpr std::u16string_view frenchCharacters = u"éèàêçôîûùâëïüœÉÈÀÊÇÔÎÂŒ’‘«»“”…–—€°\u00A0";

qint64 frenchIn(QByteArrayView sample, TextEncoding encoding)
{
    std::array<bool, 256> isFrench{};
    for (size_t byte = 0x80; byte < isFrench.size(); ++byte)
        isFrench[byte] =
            frenchCharacters.find(characterOf(static_cast<unsigned char>(byte), encoding)) != std::u16string_view::npos;
    qint64 count = 0;
    for (char byte : sample)
        count += isFrench[static_cast<unsigned char>(byte)] ? 1 : 0;
    return count;
}

struct ZeroBytes
{
    qint64 even = 0;
    qint64 odd = 0;
};

ZeroBytes zeroBytes(QByteArrayView sample)
{
    ZeroBytes zeros;
    for (qsizetype i = 0; i < sample.size(); ++i) {
        if (sample[i] == 0)
            ++(i % 2 == 0 ? zeros.even : zeros.odd);
    }
    return zeros;
}

/// Latin text in UTF-16 has a zero in nearly every second place and in hardly any other.
std::optional<TextEncoding> utf16Pattern(ZeroBytes zeros, qsizetype bytes)
{
    const qint64 units = bytes / 2;
    if (units < 2)
        return std::nullopt;
    if (zeros.odd * 2 > units && zeros.even * 20 < units)
        return TextEncoding::Utf16LittleEndian;
    if (zeros.even * 2 > units && zeros.odd * 20 < units)
        return TextEncoding::Utf16BigEndian;
    return std::nullopt;
}

void suggestOldEncoding(QByteArrayView sample, EncodingGuess& guess)
{
    for (char byte : sample)
        guess.highBytes += static_cast<unsigned char>(byte) >= 0x80 ? 1 : 0;
    guess.french = frenchIn(sample, TextEncoding::Windows1252);
    for (TextEncoding old : {TextEncoding::MacRoman, TextEncoding::CodePage850}) {
        const qint64 french = frenchIn(sample, old);
        if (french * 10 < guess.highBytes * 8 || guess.french * 2 > guess.highBytes || french <= guess.frenchWhenBetter)
            continue;
        guess.better = old;
        guess.frenchWhenBetter = french;
    }
}

}    // namespace

EncodingGuess guessEncoding(QByteArrayView sample, bool validUtf8)
{
    EncodingGuess guess;
    if (sample.startsWith("\xFF\xFE") || sample.startsWith("\xFE\xFF")) {
        guess.byteOrderMark = true;
        guess.encoding = sample.startsWith("\xFF\xFE") ? TextEncoding::Utf16LittleEndian : TextEncoding::Utf16BigEndian;
        return guess;
    }
    const ZeroBytes zeros = zeroBytes(sample);
    if (const auto utf16 = utf16Pattern(zeros, sample.size())) {
        guess.encoding = *utf16;
        return guess;
    }
    guess.byteOrderMark = sample.startsWith("\xEF\xBB\xBF");
    guess.binary = (zeros.even + zeros.odd) * 100 > sample.size();
    if (validUtf8) {
        guess.encoding = TextEncoding::Utf8;
        return guess;
    }
    // A few broken bytes in a file that announces itself as UTF-8 do not make it anything else.
    if (guess.byteOrderMark)
        guess.encoding = TextEncoding::Utf8;
    else
        suggestOldEncoding(sample, guess);
    return guess;
}

}    // namespace vigie
