// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/help_pages.h"

#include "core/base/fold.h"

#include <QFile>
#include <QLocale>
#include <QRegularExpression>
#include <QTextDocumentFragment>

#include <algorithm>

namespace vigie {

namespace {

using namespace Qt::StringLiterals;

const QRegularExpression& pageTitle()
{
    static const QRegularExpression expression(u"<title>(.*?)</title>"_s);
    return expression;
}

const QRegularExpression& heading()
{
    static const QRegularExpression expression(uR"x(<h2><a name="([^"]+)">(.*?)</a></h2>)x"_s);
    return expression;
}

QString plain(const QString& html)
{
    return QTextDocumentFragment::fromHtml(html).toPlainText();
}

HelpSection section(HelpAddress address, const QString& titleHtml, const QString& html)
{
    const QString title = plain(titleHtml);
    return {std::move(address), title, foldToWords((title + u' ' + plain(html)).toStdString())};
}

HelpPage readPage(const QString& name, const QString& html)
{
    HelpPage page{name, plain(pageTitle().match(html).captured(1)), {}};
    HelpAddress address{name};
    QString title = pageTitle().match(html).captured(1);
    qsizetype begin = html.indexOf(u"</h1>"_s);
    for (const QRegularExpressionMatch& next : heading().globalMatch(html)) {
        page.sections.push_back(section(address, title, html.mid(begin, next.capturedStart() - begin)));
        address.anchor = next.captured(1);
        title = next.captured(2);
        begin = next.capturedEnd();
    }
    page.sections.push_back(section(address, title, html.mid(begin)));
    return page;
}

}    // namespace

QStringList helpLanguages()
{
    return {u"fr"_s, u"en"_s};
}

QString helpLanguage()
{
    return QLocale().language() == QLocale::English ? u"en"_s : u"fr"_s;
}

QStringList helpPageNames()
{
    return {u"first-steps"_s, u"import-report"_s, u"overview"_s,   u"filter"_s,  u"words"_s,   u"structures"_s,
            u"indicators"_s,  u"experiences"_s,   u"vocabulary"_s, u"map"_s,     u"compare"_s, u"exports"_s,
            u"report"_s,      u"small-numbers"_s, u"projects"_s,   u"sources"_s, u"glossary"_s};
}

QUrl helpUrl(const HelpAddress& address, const QString& language)
{
    QUrl url(u"qrc:/help/%1/%2.html"_s.arg(language, address.page));
    if (!address.anchor.isEmpty())
        url.setFragment(address.anchor);
    return url;
}

std::optional<HelpAddress> helpAddress(const QUrl& url)
{
    for (const QString& language : helpLanguages()) {
        for (const QString& name : helpPageNames()) {
            if (url.adjusted(QUrl::RemoveFragment) == helpUrl({name}, language))
                return HelpAddress{name, url.fragment()};
        }
    }
    return std::nullopt;
}

std::optional<QString> helpSource(const QUrl& url)
{
    if (!helpAddress(url))
        return std::nullopt;
    QFile file(u':' + url.path());
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return QString::fromUtf8(file.readAll());
}

std::vector<HelpPage> helpPages(const QString& language)
{
    std::vector<HelpPage> pages;
    for (const QString& name : helpPageNames()) {
        if (const auto html = helpSource(helpUrl({name}, language)))
            pages.push_back(readPage(name, *html));
    }
    return pages;
}

std::vector<const HelpSection*> findInHelp(const std::vector<HelpPage>& pages, const QString& words)
{
    const QStringList wanted = QString::fromStdString(foldToWords(words.toStdString())).split(u' ', Qt::SkipEmptyParts);
    std::vector<const HelpSection*> found;
    if (wanted.isEmpty())
        return found;
    for (const HelpPage& page : pages) {
        for (const HelpSection& section : page.sections) {
            if (std::ranges::all_of(wanted, [&](const QString& word) {
                    return section.folded.find(word.toStdString()) != std::string::npos;
                }))
                found.push_back(&section);
        }
    }
    return found;
}

}    // namespace vigie
