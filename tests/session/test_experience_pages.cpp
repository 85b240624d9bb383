// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/experience_pages.h"
#include "core/session/import_session.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <limits>
#include <numeric>

using namespace vigie;

namespace {

constexpr int experienceCount = 23;

/// Experience 5 has no title, experience 7 no description; the others name themselves in both.
QByteArray experiences()
{
    QByteArray csv = "ID expérience;Ressenti usager;Date de publication;Titre;Description\n";
    for (int i = 0; i < experienceCount; ++i) {
        const QByteArray number = QByteArray::number(i);
        csv += QByteArray::number(100 + i) + ";Neutre;" + QByteArray::number(1 + i) + "/03/2025;";
        csv += (i == 5 ? QByteArray() : "Titre " + number) + ";";
        csv += (i == 7 ? QByteArray() : "Été № " + number + " – une longue description") + "\n";
    }
    return csv;
}

}    // namespace

class TestExperiencePages : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::optional<OpenedSnapshot> m_snapshot;
    std::vector<Row> m_newestFirst;

    std::unique_ptr<ExperiencePages> pages() const
    {
        auto opened = ExperiencePages::open(*m_snapshot);
        return opened ? std::move(*opened) : nullptr;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QFile csv(m_folder.filePath(QStringLiteral("experiences.csv")));
        QVERIFY(csv.open(QIODevice::WriteOnly));
        csv.write(experiences());
        csv.close();
        ImportRequest request;
        request.inputs = {csv.fileName()};
        request.snapshotPath = m_folder.filePath(QStringLiteral("x.vigie"));
        const auto imported = importToSnapshot(request, {});
        QVERIFY2(imported.ok(), imported.ok() ? "" : qPrintable(imported.error().message()));
        auto opened = openSnapshot(request.snapshotPath, {});
        QVERIFY(opened.ok());
        m_snapshot = std::move(*opened);
        QCOMPARE(m_snapshot->dataset->experiences.rowCount(), Row(experienceCount));
        m_newestFirst.resize(experienceCount);
        std::iota(m_newestFirst.rbegin(), m_newestFirst.rend(), Row(0));
    }

    void pagesFollowTheOrderGiven()
    {
        const auto reader = pages();
        QVERIFY(reader);
        for (size_t number = 0; number < 3; ++number) {
            const auto page = reader->page(m_newestFirst, number, 10, 200);
            QVERIFY(page.ok());
            QCOMPARE(page->size(), number == 2 ? size_t(3) : size_t(10));
            for (size_t i = 0; i < page->size(); ++i) {
                const int experience = experienceCount - 1 - static_cast<int>(number * 10 + i);
                const ExperienceExcerpt& excerpt = (*page)[i];
                QCOMPARE(excerpt.row, Row(experience));
                QCOMPARE(excerpt.title, experience == 5 ? QString() : QStringLiteral("Titre %1").arg(experience));
                QCOMPARE(excerpt.title.isNull(), experience == 5);
                QCOMPARE(excerpt.beginning, experience == 7
                                                ? QString()
                                                : QStringLiteral("Été № %1 – une longue description").arg(experience));
            }
        }
    }

    void textsEndAtTheCharacterAskedFor()
    {
        const auto page = pages()->page(m_newestFirst, 0, 1, 5);
        QVERIFY(page.ok());
        QCOMPARE(page->front().title, QStringLiteral("Titre"));
        QCOMPARE(page->front().beginning, QStringLiteral("Été №"));
    }

    void aRowMayStandTwice()
    {
        const std::vector<Row> twice = {4, 3, 4};
        const auto page = pages()->page(twice, 0, 3, 200);
        QVERIFY(page.ok());
        QCOMPARE((*page)[0].title, QStringLiteral("Titre 4"));
        QCOMPARE((*page)[1].title, QStringLiteral("Titre 3"));
        QCOMPARE((*page)[2].title, QStringLiteral("Titre 4"));
    }

    void behindTheLastPageIsNothing()
    {
        const auto reader = pages();
        for (size_t number : {size_t(3), size_t(4), std::numeric_limits<size_t>::max()})
            QVERIFY(reader->page(m_newestFirst, number, 10, 200)->empty());
        QVERIFY(reader->page(m_newestFirst, 0, 0, 200)->empty());
        QVERIFY(reader->page({}, 0, 10, 200)->empty());
        const auto whole = reader->page(m_newestFirst, 0, std::numeric_limits<size_t>::max(), 200);
        QCOMPARE(whole->size(), size_t(experienceCount));
    }

    void missingFileIsAnError()
    {
        OpenedSnapshot gone = *m_snapshot;
        gone.path = m_folder.filePath(QStringLiteral("gone.vigie"));
        const auto opened = ExperiencePages::open(gone);
        QVERIFY(!opened.ok());
        QCOMPARE(opened.error().code, ErrorCode::InputUnusable);
    }
};

QTEST_GUILESS_MAIN(TestExperiencePages)
#include "test_experience_pages.moc"
