// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/shown_testimony.h"

#include "core/base/html_text.h"

#include <algorithm>

namespace vigie {

namespace {

/// Before the first hit of an extract: some words to understand it, and most of the room for what follows.
constexpr qsizetype lead = 30;

const QString leftOut = QStringLiteral("…");

ShownText marked(QString text, const std::optional<TextQuery>& query, TextField field)
{
    ShownText shown{std::move(text), {}};
    if (query)
        shown.hits = highlightsIn(*query, field, shown.text);
    return shown;
}

/// Where a word begins, not before @p position.
qsizetype wordFrom(const QString& text, qsizetype position)
{
    const qsizetype blank = text.indexOf(u' ', position);
    return blank < 0 ? position : blank + 1;
}

/// A surrogate pair is not to be parted.
qsizetype wholeCharacter(const QString& text, qsizetype position)
{
    return position < text.size() && text[position].isLowSurrogate() ? position - 1 : position;
}

}    // namespace

QString asShown(const QString& raw)
{
    QString text = QString::fromStdString(readableText(raw.toStdString()));
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    return text.replace(u'\r', u'\n');
}

ShownText shownText(const QString& raw, const std::optional<TextQuery>& query, TextField field)
{
    return marked(asShown(raw), query, field);
}

ShownText extractOf(const QString& raw, const std::optional<TextQuery>& query, TextField field, int characters)
{
    const ShownText whole = marked(asShown(raw).simplified(), query, field);
    const qsizetype size = whole.text.size();
    qsizetype begin = 0;
    if (!whole.hits.empty() && whole.hits.front().begin > 2 * lead) {
        const qsizetype hit = whole.hits.front().begin;
        begin = std::min(wordFrom(whole.text, hit - lead), hit);
    }
    const qsizetype end = wholeCharacter(whole.text, std::min<qsizetype>(size, begin + characters));
    ShownText extract;
    const QString before = begin > 0 ? leftOut + u' ' : QString();
    extract.text = before + whole.text.mid(begin, end - begin) + (end < size ? leftOut : QString());
    const auto shift = before.size() - begin;
    for (const TextRange& hit : whole.hits) {
        if (hit.begin >= begin && hit.end <= end)
            extract.hits.push_back({static_cast<uint32_t>(hit.begin + shift), static_cast<uint32_t>(hit.end + shift)});
    }
    return extract;
}

size_t ShownTestimony::hitCount() const
{
    size_t count = title.hits.size() + description.hits.size();
    for (const ShownText& answer : answers)
        count += answer.hits.size();
    return count;
}

Result<ShownTestimony> readTestimony(SnapshotTexts& texts, qint64 rowId, const std::optional<TextQuery>& query)
{
    const auto read =
        texts.read("experiences", rowId, {"title", "description", "action", "answer_1", "answer_2", "answer_3"});
    if (!read)
        return read.error();
    ShownTestimony shown;
    shown.title = shownText(read->value(0), query, TextField::Title);
    shown.description = shownText(read->value(1), query, TextField::Description);
    shown.action = asShown(read->value(2));
    for (size_t slot = 0; slot < shown.answers.size(); ++slot)
        shown.answers[slot] = shownText(read->value(3 + static_cast<qsizetype>(slot)), query, TextField::Answer);
    return shown;
}

bool canHaveHits(const TextQuery& query)
{
    using Kind = TextQuery::Kind;
    if (query.kind == Kind::Not)
        return false;
    if (query.kind == Kind::All || query.kind == Kind::Any)
        return std::any_of(query.parts.begin(), query.parts.end(), canHaveHits);
    return true;
}

}    // namespace vigie
