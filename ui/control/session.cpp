// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/control/session.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace vigie {

namespace {

constexpr int formatVersion = 1;
constexpr qsizetype longestText = 20'000;
constexpr int mostTabs = 100;
constexpr int contentHashDigits = 64;

const QString versionKey = QStringLiteral("version");
const QString snapshotKey = QStringLiteral("snapshot");
const QString hashKey = QStringLiteral("content_hash");
const QString queryKey = QStringLiteral("query");
const QString placeKey = QStringLiteral("place");
const QString tabsKey = QStringLiteral("tabs");

QString textAt(const QJsonObject& json, const QString& key)
{
    const QString text = json[key].toString();
    return text.size() > longestText || text.contains(QChar(0)) ? QString() : text;
}

QString hashAt(const QJsonObject& json)
{
    const QString hash = textAt(json, hashKey);
    const bool hexadecimal = std::all_of(hash.begin(), hash.end(), [](QChar digit) {
        return (digit >= u'0' && digit <= u'9') || (digit >= u'a' && digit <= u'f');
    });
    return hexadecimal && hash.size() == contentHashDigits ? hash : QString();
}

QMap<QString, int> tabsIn(const QJsonObject& json)
{
    QMap<QString, int> tabs;
    for (auto tab = json.begin(); tab != json.end() && tabs.size() < mostTabs; ++tab) {
        const int page = tab.value().toInt(-1);
        if (page >= 0 && page < mostTabs && tab.key().size() <= longestText)
            tabs.insert(tab.key(), page);
    }
    return tabs;
}

}    // namespace

QByteArray Session::toJson() const
{
    QJsonObject pages;
    for (auto tab = tabs.begin(); tab != tabs.end(); ++tab)
        pages[tab.key()] = tab.value();
    const QJsonObject json{{versionKey, formatVersion}, {snapshotKey, snapshotPath}, {hashKey, contentHash},
                           {queryKey, query},           {placeKey, place},           {tabsKey, pages}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

std::optional<Session> Session::fromJson(const QByteArray& json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (object[versionKey].toInt() != formatVersion)
        return std::nullopt;
    Session session{textAt(object, snapshotKey), hashAt(object), textAt(object, queryKey), textAt(object, placeKey),
                    tabsIn(object[tabsKey].toObject())};
    if (session.snapshotPath.isEmpty())
        return std::nullopt;
    return session;
}

}    // namespace vigie
