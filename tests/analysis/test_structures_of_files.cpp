// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/peers.h"
#include "core/analysis/sampling.h"
#include "core/analysis/transparency.h"
#include "core/demo/demo_files.h"
#include "core/domain/vocabulary.h"
#include "core/session/import_session.h"
#include "core/session/snapshot_session.h"
#include "tests/demo/csv_rows.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <set>

using namespace vigie;

// From files to answers: what is said of the demonstration against its files read by the test itself, and the real
// barometer where it stands beside this checkout.

namespace {

using Codes = std::set<std::string>;

/// The files as sets of codes, counted with none of the product's own code.
struct CountedFiles
{
    Codes active, inactive, publishing, named, networks, publishingNetworks;
};

CsvRows rowsOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? readCsv(file.readAll()) : CsvRows();
}

CountedFiles countFiles(const QDir& folder)
{
    CountedFiles counted;
    const CsvRows results = rowsOf(folder.filePath(QStringLiteral("export-resultats.csv")));
    for (size_t row = 0; row < results.rows.size(); ++row) {
        const std::string& value = results.at(row, "valeur");
        if (std::any_of(value.begin(), value.end(), [](char c) { return c >= '0' && c <= '9'; }))
            counted.publishing.insert(results.at(row, "code_sp_structure"));
    }
    const CsvRows experiences = rowsOf(folder.filePath(QStringLiteral("export-experiences.csv")));
    for (size_t row = 0; row < experiences.rows.size(); ++row) {
        for (const char* column : {"id_structure_1", "id_structure_2", "id_structure_3"})
            counted.named.insert(experiences.at(row, column));
    }
    const CsvRows structures = rowsOf(folder.filePath(QStringLiteral("export-structures.csv")));
    for (size_t row = 0; row < structures.rows.size(); ++row) {
        const std::string& code = structures.at(row, "code_sp_de_la_structure");
        const std::string& network = structures.at(row, "intitule_du_reseau");
        if (code == outsideStructuresCode)
            continue;
        const bool isActive = structures.at(row, "actif") == "Oui";
        (isActive ? counted.active : counted.inactive).insert(code);
        if (!isActive)
            continue;
        counted.networks.insert(network);
        if (counted.publishing.contains(code))
            counted.publishingNetworks.insert(network);
    }
    return counted;
}

Codes codesOf(const Dataset& dataset, const std::vector<Row>& structures)
{
    Codes codes;
    for (Row row : structures)
        codes.emplace(dataset.structures.codes("code")->text(row));
    return codes;
}

Codes without(const Codes& some, const Codes& others)
{
    Codes left;
    std::set_difference(some.begin(), some.end(), others.begin(), others.end(), std::inserter(left, left.end()));
    return left;
}

Codes both(const Codes& some, const Codes& others)
{
    return without(some, without(some, others));
}

}    // namespace

class TestStructuresOfFiles : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::shared_ptr<const Dataset> m_demonstration;

    std::shared_ptr<const Dataset> imported(const QStringList& inputs, const char* name) const
    {
        ImportRequest request;
        request.inputs = inputs;
        request.snapshotPath = m_folder.filePath(QLatin1String(name));
        if (const auto outcome = importToSnapshot(request, {}); !outcome)
            qFatal("%s", qPrintable(outcome.error().message()));
        const auto opened = openSnapshot(request.snapshotPath, {});
        return opened ? opened->dataset : nullptr;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("demo")));
        const auto written = writeDemoFiles(m_folder.filePath(QStringLiteral("demo")), {0.3, 1}, {});
        QVERIFY(written.ok());
        m_demonstration = imported({m_folder.filePath(QStringLiteral("demo"))}, "demo.vigie");
        QVERIFY(m_demonstration);
    }

    void transparencyOfTheDemonstration()
    {
        const CountedFiles counted = countFiles(m_folder.filePath(QStringLiteral("demo")));
        QVERIFY(counted.active.size() > 300 && counted.inactive.size() > 5 && counted.networks.size() > 5);
        const Transparency all = transparency(Selection(m_demonstration, {}), {});
        QCOMPARE(all.structures.total, static_cast<qint64>(counted.active.size()));
        QCOMPARE(all.structures.count, static_cast<qint64>(both(counted.active, counted.publishing).size()));
        QCOMPARE(all.networks.total, static_cast<qint64>(counted.networks.size()));
        QCOMPARE(all.networks.count, static_cast<qint64>(counted.publishingNetworks.size()));
        qint64 count = 0, total = 0;
        for (const auto& each : all.departments) {
            count += each.structures.count;
            total += each.structures.total;
        }
        QCOMPARE(count, all.structures.count);
        QCOMPARE(total, all.structures.total);
        QVERIFY(all.departments.size() > 50);
        QVERIFY(all.published.empty());
    }

    void absencesOfTheDemonstration()
    {
        const CountedFiles counted = countFiles(m_folder.filePath(QStringLiteral("demo")));
        const Absences missing = absences(Selection(m_demonstration, {}));
        QCOMPARE(codesOf(*m_demonstration, missing.withoutIndicator), without(counted.active, counted.publishing));
        QCOMPARE(codesOf(*m_demonstration, missing.withoutExperience), without(counted.active, counted.named));
        QCOMPARE(codesOf(*m_demonstration, missing.inactiveWithResults), both(counted.inactive, counted.publishing));
        QVERIFY(!missing.withoutExperience.empty());
    }

    void everyStructureIsItsPeersPeer()
    {
        const CodeColumn& codes = *m_demonstration->structures.codes("code");
        for (Row row = 0; row < std::min<Row>(codes.size(), 100); ++row) {
            const Peers peers = peersOf(*m_demonstration, codes.text(row), true);
            if (codes.text(row) == outsideStructuresCode)
                continue;
            QVERIFY(std::binary_search(peers.structures.begin(), peers.structures.end(), row));
            for (Row peer : peers.structures) {
                const Peers back = peersOf(*m_demonstration, codes.text(peer), true);
                QVERIFY(back.structures.size() <= peers.structures.size());    // an inactive one is its own peer only
                QVERIFY(std::includes(peers.structures.begin(), peers.structures.end(), back.structures.begin(),
                                      back.structures.end()));
            }
        }
    }

    /// Each stratum is within one of its share.
    void sampleOfTheDemonstration()
    {
        const Selection selection(m_demonstration, {});
        const std::vector<Row> sample = sampleOf(selection, 50, 2026, "sentiment");
        QCOMPARE(sample.size(), size_t(50));
        QVERIFY(std::adjacent_find(sample.begin(), sample.end(), std::greater_equal<>()) == sample.end());
        std::map<std::string_view, int> drawn, all;
        const CodeColumn& sentiments = *m_demonstration->experiences.codes("sentiment");
        for (Row row : sample)
            ++drawn[sentiments.text(row)];
        for (Row row = 0; row < sentiments.size(); ++row)
            ++all[sentiments.text(row)];
        QCOMPARE(drawn.size(), all.size());
        for (const auto& [sentiment, count] : all)
            QVERIFY(std::abs(drawn[sentiment] - 50.0 * count / sentiments.size()) <= 1);
    }

    void realBarometer()
    {
        const QString release = QStringLiteral(VIGIE_SHARED_DATA "/barometre/2023-01-19");
        if (!QFile::exists(release))
            QSKIP("the real files are not beside this checkout");
        QStringList files;
        for (const char* level : {"national", "departemental", "regional"})
            files << release + QStringLiteral("/barometre-resultats-services-publics-et-territoires-detail-") +
                         QLatin1String(level) + QStringLiteral(".csv");
        const Transparency all = transparency(Selection(imported(files, "barometer.vigie"), {}), {});
        QCOMPARE(all.published.size(), size_t(101 * 6 + 4));
        QList<double> national;
        std::set<std::string> departments;
        for (const auto& each : all.published) {
            QCOMPARE(each.released, fromCivil({2023, 1, 19}));
            if (each.department.empty())
                national << each.value;
            else
                departments.insert(each.department);
        }
        QCOMPARE(national, (QList<double>{27, 36, 45, 79}));
        QCOMPARE(departments.size(), size_t(101));
        QCOMPARE(all.published.front().department, std::string("01"));    // 2017: no national value
        QCOMPARE(all.published.back().department, std::string("976"));
        QCOMPARE(all.structures.total, 0);
    }
};

QTEST_GUILESS_MAIN(TestStructuresOfFiles)
#include "test_structures_of_files.moc"
