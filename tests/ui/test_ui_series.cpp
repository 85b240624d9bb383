// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/import_session.h"
#include "ui/views/main_window.h"

#include <QDateEdit>
#include <QFile>
#include <QLabel>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace vigie;

/// A snapshot of territorial series alone: nothing of what the views are about, and no crash, no false word.
class TestUiSeries : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<MainWindow> m_window;

    bool says(const QString& text) const
    {
        const auto labels = m_window->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel* label) { return label->isVisible() && label->text().contains(text); });
    }

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("vigie-test"));
        QCoreApplication::setApplicationName(QStringLiteral("vigie-test"));
        QFile csv(m_folder.filePath(QStringLiteral("detail-2023-01-19.csv")));
        QVERIFY(csv.open(QIODevice::WriteOnly));
        csv.write("id_indicateur,code_region,date,valeur,unite\ntx-a,84,2020-12-31,36.0,%\n");
        csv.close();
        ImportRequest request;
        request.inputs = QStringList{csv.fileName()};
        request.snapshotPath = m_folder.filePath(QStringLiteral("series.vigie"));
        QVERIFY(importToSnapshot(request, {}).ok());
        m_window = std::make_unique<MainWindow>(m_folder.path());
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        QSignalSpy opened(&m_window->snapshots(), &SnapshotController::snapshotOpened);
        m_window->snapshots().open(request.snapshotPath);
        QVERIFY(opened.wait(30'000));
    }

    void everyPlaceOpens()
    {
        auto* places = m_window->findChild<QTabWidget*>(QStringLiteral("places"));
        QVERIFY(places && places->isVisible());
        for (int place = 0; place < places->count(); ++place) {
            places->setCurrentIndex(place);
            QVERIFY(!m_window->grab().isNull());
            QVERIFY2(!says(QStringLiteral("passes the filter")), "there is no filter that one could change");
        }
    }

    void noPeriodIsInvented()
    {
        for (const char* name : {"period-first", "period-last"}) {
            const auto* edit = m_window->findChild<QDateEdit*>(QLatin1String(name));
            QVERIFY(edit);
            QVERIFY(!edit->isVisible());
        }
    }
};

QTEST_MAIN(TestUiSeries)
#include "test_ui_series.moc"
