// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/main_window.h"
#include "ui/views/window_size.h"

#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace vigie;

class TestWindowSize : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("vigie-test"));
        QCoreApplication::setApplicationName(QStringLiteral("vigie-test-window-size"));
    }

    void theFirstWindowFitsTheScreen_data()
    {
        QTest::addColumn<QSize>("available");
        QTest::addColumn<QSize>("size");
        QTest::newRow("large") << QSize(2560, 1400) << QSize(1440, 900);
        QTest::newRow("just enough") << QSize(1456, 940) << QSize(1440, 900);
        QTest::newRow("as large as the window") << QSize(1440, 900) << QSize(1424, 860);
        QTest::newRow("narrow") << QSize(1280, 984) << QSize(1264, 900);
        QTest::newRow("low") << QSize(1920, 680) << QSize(1440, 640);
        QTest::newRow("hardly any") << QSize(10, 10) << QSize(1, 1);
        QTest::newRow("no screen") << QSize() << QSize(1440, 900);
    }

    void theFirstWindowFitsTheScreen()
    {
        QFETCH(QSize, available);
        QTEST(firstWindowSize(available), "size");
    }

    /// Pictures that are drawn into memory do not depend on the screen that the platform makes up.
    void aScreenInMemoryIsNone()
    {
        if (!QGuiApplication::platformName().startsWith(QLatin1String("offscreen")))
            QSKIP("there is a screen here");
        QVERIFY(!availableScreenSize().isValid());
        QTemporaryDir folder;
        const MainWindow window(folder.path());
        QCOMPARE(window.size(), QSize(1440, 900));
    }

    /// What is bounded to a small screen must also be able to be so small.
    void theWindowCanBeAsSmallAsASmallScreen()
    {
        QTemporaryDir folder;
        MainWindow window(folder.path());
        const QSize small = firstWindowSize({1280, 720});
        window.resize(small);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QCOMPARE(window.size(), small);
    }
};

QTEST_MAIN(TestWindowSize)
#include "test_window_size.moc"
