// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/point_clusters.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace vigie;

class TestPointClusters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pointsOfACellAreTogether()
    {
        const std::vector<ScenePoint> points = {{12, 3}, {1, 1}, {3, 2}, {1, 15}, {9.9, 9.9}, {10, 0}};
        const std::vector<PointCluster> clusters = clusterPoints(points, 10);
        QCOMPARE(clusters.size(), size_t(3));
        QCOMPARE(clusters[0].members, std::vector<size_t>({1, 2, 4}));
        QVERIFY(std::abs(clusters[0].centre.x - 13.9 / 3) < 1e-12 && std::abs(clusters[0].centre.y - 12.9 / 3) < 1e-12);
        QCOMPARE(clusters[1].members, std::vector<size_t>({0, 5}));    // the row goes on to the right
        QCOMPARE(clusters[2].members, std::vector<size_t>({3}));
        QCOMPARE(clusters[2].centre, points[3]);
    }

    void everyPointIsInOneCluster()
    {
        std::vector<ScenePoint> points;
        for (int i = 0; i < 500; ++i)
            points.push_back({(i * 37) % 1000 - 100.0, (i * 91) % 700 - 50.0});
        for (double cell : {1.0, 40.0, 5000.0}) {
            std::vector<size_t> seen;
            for (const PointCluster& cluster : clusterPoints(points, cell))
                seen.insert(seen.end(), cluster.members.begin(), cluster.members.end());
            std::ranges::sort(seen);
            QCOMPARE(seen.size(), points.size());
            for (size_t i = 0; i < seen.size(); ++i)
                QCOMPARE(seen[i], i);
        }
        QVERIFY(clusterPoints({}, 40).empty());
    }
};

QTEST_GUILESS_MAIN(TestPointClusters)
#include "test_point_clusters.moc"
