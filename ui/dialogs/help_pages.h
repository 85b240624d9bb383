// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>
#include <string>
#include <vector>

// The pages of the help: simple HTML of our own in resources/help, one folder a language, built into the program. The
// same pages with the same anchors exist in each.

namespace vigie {

/// A place in the help: a page by its name (`filter`), and an anchor in it, empty for its beginning.
struct HelpAddress
{
    QString page;
    QString anchor = {};

    friend bool operator==(const HelpAddress&, const HelpAddress&) = default;
};

/// A heading of a page with the text below it; the first of a page has no anchor and the page's own title.
struct HelpSection
{
    HelpAddress address;
    QString title;
    std::string folded;    ///< title and text as foldToWords() makes them, for the search
};

struct HelpPage
{
    QString name;
    QString title;
    std::vector<HelpSection> sections;
};

/// `fr`, `en`.
QStringList helpLanguages();
/// That of the interface: English where the default locale is, else French.
QString helpLanguage();
/// Names of the pages in the order of reading.
QStringList helpPageNames();

QUrl helpUrl(const HelpAddress& address, const QString& language);
/// The place that a URL means; none for anything but a page of the help.
std::optional<HelpAddress> helpAddress(const QUrl& url);
/// The HTML of a page; none for anything but a page of the help: no file, no network, no other resource.
std::optional<QString> helpSource(const QUrl& url);

/// All pages of a language, read anew: milliseconds.
std::vector<HelpPage> helpPages(const QString& language);
/// Sections that have all the words, in the order of reading; accents and case do not count, a word may be a beginning
/// or a part. Empty for a search without a letter or digit. Points into @p pages.
std::vector<const HelpSection*> findInHelp(const std::vector<HelpPage>& pages, const QString& words);

}    // namespace vigie
