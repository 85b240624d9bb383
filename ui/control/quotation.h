// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vigie {

/// What is copied of a testimony, with all that is needed to find it again.
struct Quotation
{
    QString text;              ///< the words that are quoted
    bool cutBefore = false;    ///< words of the same text stand before them
    bool cutBehind = false;
    bool ofAnswer = false;    ///< the administration's words
    QString id;
    QString date;         ///< of publication, as people write it; empty when unknown
    QString service;      ///< "CAF"; empty when none is named
    QString sentiment;    ///< "negative"; empty when unknown
    QString source;       ///< the line that figures carry
    QString link = {};    ///< https address of the testimony; empty: the data have none

    /// Quotes @p whole from @p begin to @p end, blanks at its ends left out; cutBefore and cutBehind say whether
    /// anything that can be read stands outside of it.
    void setWords(const QString& whole, qsizetype begin, qsizetype end);
};

/// Where @p text may be cut to have at most about @p most characters: behind its last whole sentence, else its last
/// whole word; its length when it is not longer.
qsizetype endOfSentences(const QString& text, qsizetype most);

/// “[…] words […]”
QString quotedWords(const Quotation& quotation);
/// Testimony no. 123456, 12/03/2025, CAF (negative)
QString quotationReference(const Quotation& quotation);
/// “[…] words […]” — Testimony no. 123456, 12/03/2025, CAF (negative). Source: …
QString quotationText(const Quotation& quotation);

/// What a person should be told before passing on a text that holds telephone numbers, addresses or plates ("The copied
/// text holds a telephone number…"); empty when it holds none. Does not repeat them.
QString personalDataWarning(const QString& text);

}    // namespace vigie
