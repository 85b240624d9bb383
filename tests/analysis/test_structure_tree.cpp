// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/structure_links.h"
#include "core/analysis/structure_tree.h"
#include "core/domain/vocabulary.h"
#include "core/query/query_language.h"
#include "core/session/import_session.h"
#include "core/session/snapshot_session.h"
#include "tests/analysis/small_services.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace vigie;
using namespace vigie::test;

namespace {

constexpr Thresholds everything{0, 0};

/// Two networks; the region and its offices differ in typology, the annex hangs below a structure of another network.
std::shared_ptr<const Dataset> family()
{
    Dataset dataset;
    dataset.structures = tableOf("structures", R"(
        code  | network | typology | name    | parent_code | department
        head  | Famille | Siège    | CNAF    |             |
        r1    | Famille | CAF      | Rhône   | head        | 69
        r2    | Famille | CAF      | Ain     | head        | 01
        r1a   | Famille | CAF      | Annexe  | r1          | 69
        alien | Impôts  | SIP      | Guichet | r1          | 69
        lost  | Impôts  | SIP      | Perdu   | nobody      | 38
        c1    | Impôts  | Cercle   | Un      | c2          |
        c2    | Impôts  | Cercle   | Deux    | c1          |
        c3    | Impôts  | SIP      | Pendu   | c2          |
        self  |         |          | Soi     | self        |
    )");
    dataset.results = tableOf("results", R"(
        code | structure_code | network | typology
        x1   | r1a            |         |
        x2   | r2             |         |
        x3   | gone           | Famille | CAF
    )");
    dataset.experiences = tableOf("experiences", R"(
        id | sentiment | structure_id_1 | structure_id_2 | structure_id_3 | typology_1 | typology_2
        1  | Négatif   | r1a            | r2             | r1             |            |
        2  | Positif   | r1             |                |                |            |
        3  |           | alien          | r1a            |                |            |
        4  | Négatif   |                |                |                | CAF        |
        5  | Négatif   | c3             | c1             |                |            |
        6  | Positif   | self           |                |                |            |
        7  | Positif   |                |                |                |            |
        8  | Négatif   | head           | r2             |                |            | Unheard of
    )");
    deriveColumns(dataset);
    return std::make_shared<const Dataset>(std::move(dataset));
}

QString shown(const StructureTree::Counts& counts)
{
    return QStringLiteral("%1 s %2 e %3 m %4 r %5/%6")
        .arg(counts.structures)
        .arg(counts.experiences)
        .arg(counts.mentions)
        .arg(counts.results)
        .arg(counts.negatives.count)
        .arg(counts.negatives.total);
}

Row rowOf(const Dataset& dataset, std::string_view code)
{
    const CodeColumn& codes = *dataset.structures.codes("code");
    for (Row row = 0; row < codes.size(); ++row) {
        if (codes.text(row) == code)
            return row;
    }
    return StructureLinks::none;
}

/// The counts that choosing something gives, by the filter alone.
QString counted(const Selection& all, const FilterState& chosen)
{
    FilterState filter = all.filter();
    for (const Condition& condition : chosen.conditions())
        filter.set(condition);
    const Selection selection(all.sharedDataset(), filter);
    filter.remove("sentiment");
    const Selection withAllSentiments(all.sharedDataset(), filter);
    const ValueCounts sentiments = countBy(withAllSentiments, "sentiment", CountingUnit::Experiences);
    const Code negative = sentiments.dictionary->find(sentimentLabel(Sentiment::Negative));
    StructureTree::Counts counts;
    counts.structures = selection.structureCount();
    counts.experiences = selection.experienceCount();
    counts.mentions = selection.mentionCount();
    counts.results = static_cast<qint64>(selection.results().size());
    counts.negatives.count = negative == missingCode ? 0 : sentiments.counts[negative];
    counts.negatives.total = sentiments.total - sentiments.counts[missingCode];
    return shown(counts);
}

FilterState both(const char* field, const std::string& value, const char* other, const std::string& otherValue)
{
    FilterState filter = only(field, {value});
    filter.set(*only(other, {otherValue}).on(other));
    return filter;
}

/// Every number of the tree against the filter that chooses its place. Structures: every @p step-th.
void compareWithFilters(const Selection& selection, Row step)
{
    const StructureTree tree = structureTree(selection, everything);
    const Dataset& dataset = selection.dataset();
    for (const auto& network : tree.networks) {
        QCOMPARE(shown(network.withDescendants), counted(selection, only("network", {network.network})));
        for (const auto& typology : network.typologies)
            QCOMPARE(shown(typology.withDescendants),
                     counted(selection, both("network", network.network, "typology", typology.typology)));
    }
    for (Row row = 0; row < tree.structures.size(); row += step) {
        const std::string code(dataset.structures.codes("code")->text(row));
        QCOMPARE(shown(tree.structures[row].own), counted(selection, only("structure_code", {code})));
        const auto withChildren =
            parseQuery(QStringLiteral("structure:\"%1\"+").arg(QString::fromStdString(code)), dataset);
        QVERIFY2(withChildren, code.c_str());
        QCOMPARE(shown(tree.structures[row].withDescendants), counted(selection, *withChildren));
    }
}

}    // namespace

class TestStructureTree : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesMayLeaveTypologyAndNetwork()
    {
        const auto data = family();
        const StructureTree tree = structureTree(Selection(data, {}), everything);
        QStringList lines;
        for (const auto& network : tree.networks) {
            for (const auto& typology : network.typologies)
                lines << QString::fromStdString(network.network + '>' + typology.typology + ": ") +
                             codesOf(*data, typology.tops);
        }
        // The testimonies name structures without saying their typology: that is a place of its own.
        // Below its typology stands whoever has no parent of that typology; within it, the parent leads on.
        QCOMPARE(lines,
                 (QStringList{QStringLiteral("Famille>CAF: r2 r1"), QStringLiteral("Famille>Siège: head"),
                              QStringLiteral("Famille>Unheard of: "), QStringLiteral("Famille>: "),
                              QStringLiteral("Impôts>Cercle: c2 c1"), QStringLiteral("Impôts>SIP: alien c3 lost"),
                              QStringLiteral("Impôts>: "), QStringLiteral(">: self")}));
        QCOMPARE(codesOf(*data, tree.structures[rowOf(*data, "head")].children), QStringLiteral("r2 r1"));
        QCOMPARE(codesOf(*data, tree.structures[rowOf(*data, "r1")].children), QStringLiteral("r1a alien"));
        QCOMPARE(tree.structures[rowOf(*data, "r1a")].depth, 2);
        QCOMPARE(tree.structures[rowOf(*data, "r1a")].parent, std::optional(rowOf(*data, "r1")));
    }

    void anExperienceCountsOnceBelowWhatItNamesTwice()
    {
        const auto data = family();
        const StructureTree tree = structureTree(Selection(data, {}), everything);
        const auto withDescendants = [&](const char* code) {
            return shown(tree.structures[rowOf(*data, code)].withDescendants);
        };
        // Experiences 1, 2, 3, 8; three mentions in 1, two in 3 (one of another network) and in 8.
        QCOMPARE(withDescendants("head"), QStringLiteral("5 s 4 e 8 m 2 r 2/3"));
        QCOMPARE(withDescendants("r1"), QStringLiteral("3 s 3 e 5 m 1 r 1/2"));
        QCOMPARE(withDescendants("r2"), QStringLiteral("1 s 2 e 2 m 1 r 2/2"));
        QCOMPARE(shown(tree.structures[rowOf(*data, "head")].own), QStringLiteral("1 s 1 e 1 m 0 r 1/1"));
        // The typology alone: experience 4, and a result of a structure that nobody knows.
        const auto& caf = tree.networks[0].typologies[0];
        QCOMPARE(shown(caf.own), QStringLiteral("0 s 1 e 1 m 1 r 1/1"));
        QCOMPARE(shown(tree.networks[0].own), QStringLiteral("0 s 0 e 0 m 0 r 0/0"));
        QCOMPARE(shown(tree.networks.back().own), QStringLiteral("0 s 1 e 0 m 0 r 0/1"));
    }

    void circlesAndUnknownParentsAreListed()
    {
        const auto data = family();
        const StructureTree tree = structureTree(Selection(data, {}), everything);
        QStringList cycles;
        for (const auto& cycle : tree.cycles)
            cycles << codesOf(*data, cycle);
        QCOMPARE(cycles, (QStringList{QStringLiteral("c1 c2"), QStringLiteral("self")}));
        QCOMPARE(codesOf(*data, tree.unknownParents), QStringLiteral("lost"));
        for (const char* code : {"c1", "c2"}) {
            const auto& member = tree.structures[rowOf(*data, code)];
            QVERIFY(!member.parent);
            QCOMPARE(shown(member.withDescendants), QStringLiteral("3 s 1 e 2 m 0 r 1/1"));
        }
        QCOMPARE(codesOf(*data, tree.structures[rowOf(*data, "c2")].children), QStringLiteral("c3"));
        QVERIFY(tree.structures[rowOf(*data, "c1")].children.empty());
    }

    void everyNumberIsWhatItsFilterFinds()
    {
        const auto data = family();
        compareWithFilters(Selection(data, {}), 1);
        compareWithFilters(Selection(data, only("sentiment", {"Négatif"})), 1);
        compareWithFilters(Selection(data, only("slot", {"2"})), 1);
        compareWithFilters(Selection(data, only("department", {"69"})), 1);
        compareWithFilters(Selection(smallServices(), {}), 1);
    }

    void aFacetIgnoresItsOwnChoice()
    {
        const auto data = family();
        FilterState filter = only("network", {"Impôts"});
        filter.set(*only("sentiment", {"Négatif"}).on("sentiment"));
        const StructureTree chosen = structureTree(Selection(data, filter), everything);
        QCOMPARE(chosen.networks[0].withDescendants.experiences, 0);
        const StructureTree facet = structureTree(Selection(data, filter), everything, true);
        const StructureTree plain = structureTree(Selection(data, only("sentiment", {"Négatif"})), everything);
        QCOMPARE(facet.networks[0].withDescendants.experiences, 3);
        for (size_t i = 0; i < plain.networks.size(); ++i)
            QCOMPARE(shown(facet.networks[i].withDescendants), shown(plain.networks[i].withDescendants));
    }

    void fewHaveNoShare()
    {
        const StructureTree tree = structureTree(Selection(family(), {}), {});
        QVERIFY(!tree.networks[0].withDescendants.negatives.fraction);
        QVERIFY(tree.networks[0].withDescendants.negatives.total > 0);
    }

    void aLongLineIsFollowedOnce()
    {
        TableSchema schema{
            "structures", "code", {{"code", "", ColumnKind::Code, ','}, {"parent_code", "", ColumnKind::Code, ','}}};
        TableBuilder builder(schema);
        constexpr int length = 50000;
        for (int i = 0; i < length; ++i) {
            const std::string code = std::to_string(100000 + i), parent = std::to_string(100000 + (i + 1) % length);
            builder.append(std::vector<Cell>{Cell::ofText(code), i + 1 < length ? Cell::ofText(parent) : Cell{}},
                           i + 1);
        }
        const Table chain = builder.build({});
        const StructureLinks links(chain);
        QCOMPARE(links.depthOf(0), length - 1);
        QCOMPARE(links.lowestFirst().front(), Row(0));
        QCOMPARE(links.meeting(0, length / 2), Row(length / 2));
        QVERIFY(links.cycles().empty() && links.unknownParents().empty());
    }

    void nothingImported()
    {
        Dataset empty;
        deriveColumns(empty);
        const StructureTree tree =
            structureTree(Selection(std::make_shared<const Dataset>(std::move(empty)), {}), everything);
        QVERIFY(tree.networks.empty() && tree.structures.empty() && tree.cycles.empty());
    }

    void realStructures()
    {
        const QString folder = QStringLiteral(VIGIE_SHARED_DATA);
        if (!QFile::exists(folder + QStringLiteral("/export-structures-2023-05.csv")))
            QSKIP("the real files are not beside this checkout");
        QTemporaryDir temporary;
        ImportRequest request;
        request.inputs = QStringList{folder + QStringLiteral("/export-structures-2023-05.csv"),
                                     folder + QStringLiteral("/experiences-1200-2023.csv")};
        request.snapshotPath = temporary.filePath(QStringLiteral("real.vigie"));
        QVERIFY(importToSnapshot(request, {}));
        const auto data = openSnapshot(request.snapshotPath, {})->dataset;
        const StructureTree tree = structureTree(Selection(data, {}), everything);
        // Counted from the file: 38 at the top, seven generations, no stranger among the parents.
        std::vector<int> byDepth(8, 0);
        for (const auto& structure : tree.structures)
            ++byDepth.at(static_cast<size_t>(structure.depth));
        QCOMPARE(byDepth, (std::vector<int>{38, 3049, 1272, 5573, 3982, 736, 113, 0}));
        QVERIFY(tree.cycles.empty() && tree.unknownParents.empty());
        compareWithFilters(Selection(data, {}), 997);
    }
};

QTEST_GUILESS_MAIN(TestStructureTree)
#include "test_structure_tree.moc"
