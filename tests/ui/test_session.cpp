// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/control/session.h"
#include "ui/control/window_settings.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>

#include <random>

using namespace vigie;

namespace {

Session someSession()
{
    return {QStringLiteral("/data/été « 1 ».vigie"),
            QString(64, u'a'),
            QStringLiteral("rendez-vous ressenti:négatif \"a\"\"b\""),
            QStringLiteral("structures"),
            {{QStringLiteral("sheet"), 2}, {QStringLiteral("words"), 0}}};
}

QSettings iniFile()
{
    return QSettings(QSettings::IniFormat, QSettings::UserScope, QCoreApplication::organizationName(),
                     QCoreApplication::applicationName());
}

}    // namespace

/// What is kept from one start to the next, and what is made of it when it is not what was written.
class TestSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("vigie-test"));
        QCoreApplication::setApplicationName(QStringLiteral("vigie-test-session"));
    }

    void init() { iniFile().clear(); }

    void aSessionComesBack()
    {
        QCOMPARE(Session::fromJson(someSession().toJson()), std::optional(someSession()));
        Session bare;
        bare.snapshotPath = QStringLiteral("x.vigie");
        QCOMPARE(Session::fromJson(bare.toJson()), std::optional(bare));
    }

    void whatMakesNoSenseIsLeftOut_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<bool>("usable");
        QTest::newRow("later version") << "version" << QJsonValue(2) << false;
        QTest::newRow("no snapshot") << "snapshot" << QJsonValue(QString()) << false;
        QTest::newRow("snapshot is a number") << "snapshot" << QJsonValue(3) << false;
        QTest::newRow("a zero in the path") << "snapshot" << QJsonValue(QString(QChar(0))) << false;
        QTest::newRow("hash is no hash") << "content_hash" << QJsonValue(QStringLiteral("../x")) << true;
        QTest::newRow("endless query") << "query" << QJsonValue(QString(100'000, u'x')) << true;
        QTest::newRow("place is a list") << "place" << QJsonValue(QJsonArray{1}) << true;
        QTest::newRow("tabs are a text") << "tabs" << QJsonValue(QStringLiteral("x")) << true;
        QTest::newRow("tab of no number")
            << "tabs"
            << QJsonValue(QJsonObject{{QStringLiteral("sheet"), QStringLiteral("x")}, {QStringLiteral("words"), -4}})
            << true;
    }

    void whatMakesNoSenseIsLeftOut()
    {
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        QFETCH(bool, usable);
        QJsonObject json = QJsonDocument::fromJson(someSession().toJson()).object();
        json[key] = value;
        const auto read = Session::fromJson(QJsonDocument(json).toJson());
        QCOMPARE(read.has_value(), usable);
        if (!usable)
            return;
        Session expected = someSession();
        if (key == QStringLiteral("content_hash"))
            expected.contentHash.clear();
        if (key == QStringLiteral("query"))
            expected.query.clear();
        if (key == QStringLiteral("place"))
            expected.place.clear();
        if (key == QStringLiteral("tabs"))
            expected.tabs.clear();
        QCOMPARE(*read, expected);
    }

    void noBytesAreTooOdd()
    {
        std::mt19937 random(5);
        const QByteArray good = someSession().toJson();
        int readable = 0;
        for (int round = 0; round < 3000; ++round) {
            QByteArray bytes = good;
            for (int change = 0; change < 3; ++change)
                bytes[static_cast<qsizetype>(random() % static_cast<size_t>(bytes.size()))] =
                    static_cast<char>(random() % 256);
            const auto session = Session::fromJson(bytes);
            readable += session.has_value() ? 1 : 0;
            QVERIFY(!session || !session->snapshotPath.isEmpty());
        }
        QVERIFY(readable > 0 && readable < 3000);
        QVERIFY(!Session::fromJson({}));
        QVERIFY(!Session::fromJson("[]"));
    }

    void columnsOfAnotherTableAreNotGivenBack()
    {
        WindowSettings settings;
        settings.setHeader(QStringLiteral("t"), QStringLiteral("1|Name|n"), "state");
        QCOMPARE(settings.header(QStringLiteral("t"), QStringLiteral("1|Name|n")), QByteArray("state"));
        QCOMPARE(settings.header(QStringLiteral("t"), QStringLiteral("1|Name|n|share")), QByteArray());
        QCOMPARE(settings.header(QStringLiteral("u"), QStringLiteral("1|Name|n")), QByteArray());
    }

    void recentProjectsAreOnePerFolder()
    {
        WindowSettings settings;
        const WindowSettings::RecentProject one{QStringLiteral("/a"), QStringLiteral("/f1"), QStringLiteral("One")};
        const WindowSettings::RecentProject two{QStringLiteral("/a"), QStringLiteral("/f2"), QStringLiteral("Two")};
        settings.addRecentProject(one);
        settings.addRecentProject(two);
        settings.addRecentProject(one);
        QCOMPARE(settings.recentProjects(), (QList{one, two}));
        iniFile().setValue(QStringLiteral("projects/recent"),
                           QStringList{QStringLiteral("nonsense"), QStringLiteral("{\"file\":1}")});
        QVERIFY(settings.recentProjects().isEmpty());
        settings.clearRecentProjects();
        QVERIFY(!settings.inProject());
    }

    void settingsThatMakeNoSenseAreTheUsualOnes()
    {
        for (const char* odd : {"", "-1", "1000000", "dark ", "@Invalid()", "@Variant(\\0\\0\\0\\x7f)"}) {
            iniFile().setValue(QStringLiteral("window/theme"), QString::fromLatin1(odd));
            iniFile().setValue(QStringLiteral("window/text-size"), QString::fromLatin1(odd));
            QCOMPARE(WindowSettings::theme(), ThemeChoice::System);
            QCOMPARE(WindowSettings::textSize(), 100);
        }
        WindowSettings::setTheme(ThemeChoice::Dark);
        WindowSettings::setTextSize(175);
        QCOMPARE(WindowSettings::theme(), ThemeChoice::Dark);
        QCOMPARE(WindowSettings::textSize(), 175);
    }
};

QTEST_GUILESS_MAIN(TestSession)
#include "test_session.moc"
