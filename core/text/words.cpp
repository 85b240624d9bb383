// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/words.h"

#include "core/base/fold.h"

#include <QChar>
#include <QString>

#include <algorithm>
#include <array>

namespace vigie {

namespace {

constexpr char32_t tableEnd = 0x250;    // the Latin letters that fold() knows

/// FTS5 compares no more of a word than so many bytes.
constexpr size_t longestForm = 32'768;

/// SQLite carries the tables of Unicode 6.1.
bool knownToIndex(char32_t c)
{
    const QChar::UnicodeVersion version = QChar::unicodeVersion(c);
    return version != QChar::Unicode_Unassigned && version <= QChar::Unicode_6_1;
}

/// Letters, numbers and private characters, as `unicode61` has it, and whatever it does not know.
bool isWordCharacter(char32_t c)
{
    if ((c & ~char32_t(1)) == 0xFFFE)    // SQLite reads these two as replacement characters
        return false;
    if (!knownToIndex(c))
        return true;
    const QChar::Category category = QChar::category(c);
    return (category >= QChar::Number_DecimalDigit && category <= QChar::Number_Other) ||
           (category >= QChar::Letter_Uppercase && category <= QChar::Letter_Other) ||
           category == QChar::Other_PrivateUse || category == QChar::Other_NotAssigned;
}

char32_t firstCharacter(std::string_view text)
{
    return takeCharacter(text);
}

/// Beyond fold(): small letters of all scripts, and no marks on Latin ones (Vietnamese ế, the sign Å); `unicode61`
/// leaves those of other scripts.
std::string foreignForm(char32_t c)
{
    constexpr char32_t additionalBegin = 0x1E00, additionalEnd = 0x1F00;
    const char32_t folded = QChar::toCaseFolded(c);
    const char32_t small = knownToIndex(c) && knownToIndex(folded) ? folded : c;
    const QString letter = QString::fromUcs4(&small, 1);
    if (small < tableEnd || (small >= additionalBegin && small < additionalEnd)) {
        const QString parts = letter.normalized(QString::NormalizationForm_D, QChar::Unicode_6_1);
        if (parts.front().unicode() < 0x80)
            return QString(parts.front()).toStdString();
    }
    return letter.toStdString();
}

/// What a character adds to a word; empty when it stands between words.
std::string wordForm(char32_t c, std::string_view bytes)
{
    const std::string_view folded = foldedCharacter(c, bytes);
    if (folded.empty())
        return {};
    const char32_t first = firstCharacter(folded);
    if (!isWordCharacter(first))
        return {};
    return first < 0x80 ? std::string(folded) : foreignForm(first);
}

const std::array<std::string, tableEnd>& latinForms()
{
    static const auto forms = [] {
        std::array<std::string, tableEnd> made;
        for (char32_t c = 1; c < tableEnd; ++c)
            made[c] = wordForm(c, QString::fromUcs4(&c, 1).toStdString());
        return made;
    }();
    return forms;
}

/// Small letter or digit of an ASCII byte, 0 for everything else.
constexpr std::array<char, 128> asciiForms = [] {
    std::array<char, 128> forms{};
    for (char c = '0'; c <= '9'; ++c)
        forms[static_cast<size_t>(c)] = c;
    for (char c = 'a'; c <= 'z'; ++c) {
        forms[static_cast<size_t>(c)] = c;
        forms[static_cast<size_t>(c - 'a' + 'A')] = c;
    }
    return forms;
}();

}    // namespace

/// Words grow at the end of `forms`, which is long enough from the start, so that views of it stay.
class WordList::Cutter
{
public:
    Cutter(std::string_view text, std::string& forms, std::vector<Word>& words)
        : m_text(text), m_next(forms.data()), m_words(words)
    {
    }

    void cut()
    {
        while (m_at < m_text.size()) {
            const auto byte = static_cast<uint8_t>(m_text[m_at]);
            if (byte < asciiForms.size())
                takeAscii(asciiForms[byte]);
            else
                takeOther();
        }
        endWord();
    }

private:
    void takeAscii(char form)
    {
        if (form != 0) {
            beginWord();
            *m_next++ = form;
        } else {
            endWord();
        }
        ++m_at;
        if (form != 0)
            m_end = m_at;
    }

    void takeOther()
    {
        std::string_view rest = m_text.substr(m_at);
        const size_t before = rest.size();
        const char32_t c = takeCharacter(rest);
        const std::string_view bytes = m_text.substr(m_at, before - rest.size());
        if (foldedCharacter(c, bytes).empty())    // a mark belongs to the letter before it
            m_end = m_begin ? m_at + bytes.size() : m_end;
        else if (c < tableEnd)
            takeForm(latinForms()[c], bytes.size());
        else
            takeForm(wordForm(c, bytes), bytes.size());
        m_at += bytes.size();
    }

    void takeForm(std::string_view form, size_t size)
    {
        if (form.empty())
            return endWord();
        beginWord();
        m_next = std::copy(form.begin(), form.end(), m_next);
        m_end = m_at + size;
    }

    void beginWord()
    {
        if (m_begin)
            return;
        m_begin = m_next;
        m_start = m_at;
    }

    void endWord()
    {
        if (!m_begin)
            return;
        m_words.push_back({std::string_view(m_begin, std::min(static_cast<size_t>(m_next - m_begin), longestForm)),
                           static_cast<uint32_t>(m_start), static_cast<uint32_t>(m_end)});
        m_begin = nullptr;
    }

    std::string_view m_text;
    char* m_next;
    std::vector<Word>& m_words;
    size_t m_at = 0;
    const char* m_begin = nullptr;    ///< of the form of the word that is being read; none between words
    size_t m_start = 0;
    size_t m_end = 0;
};

void WordList::read(std::string_view text)
{
    constexpr size_t mostGrowth = 2;    // Ⱥ becomes a letter of three bytes; nothing else grows by as much
    m_words.clear();
    if (m_forms.size() < mostGrowth * text.size())
        m_forms.resize(mostGrowth * text.size());
    Cutter(text, m_forms, m_words).cut();
}

}    // namespace vigie
