// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/character_repairs.h"

#include "core/base/html_text.h"
#include "core/ingest/encoding.h"
#include "core/ingest/mojibake.h"

#include <QCoreApplication>

#include <array>

namespace vigie {

namespace {

/// U+0080–U+009F are C2 80 … C2 9F in UTF-8.
bool isC1Control(std::string_view text, size_t i)
{
    return text[i] == '\xC2' && i + 1 < text.size() && static_cast<unsigned char>(text[i + 1]) < 0xA0;
}

/// What a look at the bytes of a text says of the repairs it may need.
enum Clue : unsigned char { NoClue = 0, BadCharacter = 1, FirstOfC1 = 2, FirstOfMojibake = 4, FirstOfHtml = 8 };

constexpr std::array<unsigned char, 256> clueOfByte = [] {
    std::array<unsigned char, 256> clues{};
    clues[static_cast<unsigned char>('\r')] = clues[0] = BadCharacter;
    clues[0xC2] = FirstOfC1;
    clues[0xC3] = FirstOfMojibake;
    clues[static_cast<unsigned char>('&')] = clues[static_cast<unsigned char>('<')] = FirstOfHtml;
    return clues;
}();

/// Almost no cell needs anything: one look at each byte tells so.
unsigned char cluesIn(std::string_view text)
{
    unsigned char clues = NoClue;
    for (char c : text)
        clues |= clueOfByte[static_cast<unsigned char>(c)];
    return clues;
}

bool needsCharacterRepair(std::string_view text, unsigned char clues)
{
    if (clues & BadCharacter)
        return true;
    for (size_t at = clues & FirstOfC1 ? text.find('\xC2') : text.npos; at != text.npos;
         at = text.find('\xC2', at + 1)) {
        if (isC1Control(text, at))
            return true;
    }
    return false;
}

QString characterCount(int count)
{
    return QCoreApplication::translate("Ingest", "%n character(s)", nullptr, count);
}

/// The value may be a person's words: notes say which column and how many characters, not which text.
bool repairMojibake(std::string_view& text, const CellPlace& place, std::string& scratch, const ImportOptions& options,
                    IssueLog& log)
{
    auto meant = withoutMojibake(text);
    if (!meant)
        return false;
    const bool repairs = options.repairMojibake && options.does(Rule::MojibakeRepaired);
    log.note(repairs ? Rule::MojibakeRepaired : Rule::MojibakeSuspected, place.label, {});
    if (!repairs)
        return false;
    scratch = std::move(*meant);
    text = scratch;
    return true;
}

std::string withMeantCharacters(std::string_view text, const CellPlace& place, const ImportOptions& options,
                                IssueLog& log)
{
    std::string repaired;
    int controls = 0;
    int nuls = 0;
    const bool readsControls = options.does(Rule::ControlCharacterAsCp1252);
    for (size_t i = 0; i < text.size(); ++i) {
        if (readsControls && isC1Control(text, i)) {
            appendCp1252(static_cast<unsigned char>(text[++i]), repaired);
            ++controls;
        } else if (text[i] == '\r') {
            repaired += '\n';
            if (i + 1 < text.size() && text[i + 1] == '\n')
                ++i;
        } else if (text[i] == '\0') {
            repaired += "\ufffd";
            ++nuls;
        } else {
            repaired += text[i];
        }
    }
    if (controls > 0)
        log.note(Rule::ControlCharacterAsCp1252, place.label, {}, characterCount(controls));
    if (nuls > 0)
        log.note(Rule::InvalidCharacter, place.label, {}, characterCount(nuls));
    return repaired;
}

}    // namespace

bool repairCharacters(std::string_view& text, const CellPlace& place, std::string& scratch,
                      const ImportOptions& options, IssueLog& log)
{
    const unsigned char clues = cluesIn(text);
    if (clues == NoClue)
        return false;
    if ((clues & FirstOfHtml) && place.html) {
        if (const std::string_view html = firstHtml(text); !html.empty())
            log.note(Rule::HtmlInText, place.label, html);
    }
    bool replaced = false;
    if (clues & FirstOfMojibake)
        replaced = repairMojibake(text, place, scratch, options, log);
    if (!needsCharacterRepair(text, clues))
        return replaced;
    scratch = withMeantCharacters(text, place, options, log);
    text = scratch;
    return true;
}

}    // namespace vigie
