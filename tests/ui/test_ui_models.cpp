// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/small_data.h"
#include "ui/control/snapshot_controller.h"
#include "ui/models/experience_model.h"
#include "ui/models/facet_model.h"
#include "ui/models/indicator_model.h"
#include "ui/models/network_tree_model.h"
#include "ui/models/report_models.h"
#include "ui/models/structure_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace vigie;

namespace {

constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::QtTest;

QStringList columnTexts(const QAbstractItemModel& model, int column)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts += model.index(row, column).data().toString();
    return texts;
}

FilterState onlyNegative()
{
    FilterState filter;
    filter.toggle("sentiment", "Négatif");
    return filter;
}

QModelIndex find(const QAbstractItemModel& model, const QString& text, const QModelIndex& parent = {})
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        if (index.data().toString() == text)
            return index;
    }
    return {};
}

}    // namespace

class TestUiModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::French, QLocale::France)); }
    void structuresCountAndSort();
    void structuresAreFound();
    void experiencesSortByFirstMention();
    void facetAsksAndFollows();
    void treeCountsAndChooses();
    void treeNarrowsToTypologies();
    void indicatorsAreFound();
    void issuesAreFound();

private:
    std::shared_ptr<const Dataset> m_data = smallDataset();
    Territories m_territories = Territories::load().value();
};

void TestUiModels::structuresCountAndSort()
{
    StructureModel model(m_territories);
    QAbstractItemModelTester tester(&model, fatal);
    model.sort(StructureModel::Experiences, Qt::DescendingOrder);
    model.setSelection(Selection(m_data, {}));
    QCOMPARE(columnTexts(model, StructureModel::Experiences),
             (QStringList{QStringLiteral("2"), QStringLiteral("2"), QStringLiteral("1"), QStringLiteral("1")}));
    QCOMPARE(model.index(0, StructureModel::Name).data().toString(), QStringLiteral("CAF de l'Isère"));
    QCOMPARE(model.index(0, StructureModel::Results).data().toString(), QStringLiteral("3"));
    QCOMPARE(model.index(0, StructureModel::Department).data().toString(), QStringLiteral("Isère (38)"));

    QPersistentModelIndex isere = model.index(0, StructureModel::Name);
    model.sort(StructureModel::Name, Qt::AscendingOrder);
    QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("CAF de Corse-du-Sud"));
    QCOMPARE(isere.data().toString(), QStringLiteral("CAF de l'Isère"));

    model.setSelection(Selection(m_data, onlyNegative()));
    QCOMPARE(model.rowCount(), 4);    // a sentiment says nothing of a structure
    QCOMPARE(columnTexts(model, StructureModel::Experiences),
             (QStringList{QStringLiteral("0"), QStringLiteral("2"), QStringLiteral("0"), QStringLiteral("0")}));
}

void TestUiModels::structuresAreFound()
{
    StructureModel model(m_territories);
    QAbstractItemModelTester tester(&model, fatal);
    model.setSelection(Selection(m_data, {}));
    model.setFindText(QStringLiteral("SIEGE"));
    QCOMPARE(columnTexts(model, StructureModel::Name), QStringList{QStringLiteral("Siège de la CNAF")});
    model.setFindText(QStringLiteral("ajaccio"));
    QCOMPARE(columnTexts(model, StructureModel::Name), QStringList{QStringLiteral("CAF de Corse-du-Sud")});
    model.setFindText({});
    QCOMPARE(model.rowCount(), 4);
}

void TestUiModels::experiencesSortByFirstMention()
{
    ExperienceModel model;
    QAbstractItemModelTester tester(&model, fatal);
    const ValueTitles titles(m_territories, m_data);
    model.setSelection(Selection(m_data, {}), nullptr, titles);
    QCOMPARE(model.rowCount(), 6);
    QCOMPARE(model.index(3, ExperienceModel::Typology).data().toString(), QStringLiteral("CAF  +1"));
    QCOMPARE(model.index(0, ExperienceModel::Published).data().toString(), QStringLiteral("10/01/2025"));
    QVERIFY(model.index(0, ExperienceModel::Sentiment).data().toString().startsWith(QChar(0x2212)));

    model.sort(ExperienceModel::Department, Qt::AscendingOrder);
    std::vector<Row> order;
    for (int position = 0; position < model.rowCount(); ++position)
        order.push_back(model.rowAt(position));
    QCOMPARE(order, (std::vector<Row>{3, 0, 1, 2, 4, 5}));    // 2A, 38, 38, 69, 75, none
    QCOMPARE(model.positionOf(2), 3);
}

void TestUiModels::facetAsksAndFollows()
{
    FacetModel model;
    QAbstractItemModelTester tester(&model, fatal);
    model.setValues({{"38", QStringLiteral("Isère (38)")},
                     {"69", QStringLiteral("Rhône (69)")},
                     {"99", QStringLiteral("Nowhere")},
                     {"", QStringLiteral("Without")}});
    const Selection all(m_data, {});
    model.setCounts(facetCounts(all, "department", CountingUnit::Experiences), nullptr);
    QCOMPARE(columnTexts(model, FacetModel::Count),
             (QStringList{QStringLiteral("2"), QStringLiteral("2"), QStringLiteral("0"), QStringLiteral("1")}));
    QVERIFY(model.index(2, 0).data(Qt::ForegroundRole).isValid());
    QVERIFY(!model.index(0, 0).data(Qt::ForegroundRole).isValid());

    QSignalSpy toggles(&model, &FacetModel::valueToggled);
    QVERIFY(model.setData(model.index(1, 0), Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(toggles.count(), 1);
    QCOMPARE(toggles[0][0].value<std::string>(), std::string("69"));
    QCOMPARE(model.index(1, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));    // until the filter says so

    FilterState filter;
    filter.toggle("department", "69");
    const Selection chosen(m_data, filter);
    model.setCounts(facetCounts(chosen, "department", CountingUnit::Experiences), filter.on("department"));
    QCOMPARE(model.index(1, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    QCOMPARE(columnTexts(model, FacetModel::Count),
             (QStringList{QStringLiteral("2"), QStringLiteral("2"), QStringLiteral("0"),
                          QStringLiteral("1")}));    // own condition ignored

    model.setFindText(QStringLiteral("isere"));
    QCOMPARE(columnTexts(model, FacetModel::Value), QStringList{QStringLiteral("Isère (38)")});
}

void TestUiModels::treeCountsAndChooses()
{
    NetworkTreeModel model;
    QAbstractItemModelTester tester(&model, fatal);
    model.setDataset(m_data);
    model.setCounts(Selection(m_data, onlyNegative()));
    QCOMPARE(columnTexts(model, NetworkTreeModel::Value),
             (QStringList{QStringLiteral("Assurance maladie"), QStringLiteral("CNAF")}));
    QCOMPARE(columnTexts(model, NetworkTreeModel::Count), (QStringList{QStringLiteral("0"), QStringLiteral("2")}));
    const QModelIndex cnaf = find(model, QStringLiteral("CNAF"));
    QCOMPARE(model.rowCount(cnaf), 2);

    const FilterState chosen = model.toggled(cnaf, {});
    QVERIFY(chosen.on("network"));
    QCOMPARE(chosen.on("network")->any, std::vector<std::string>{"CNAF"});
    QVERIFY(!chosen.on("typology"));
    model.setCounts(Selection(m_data, chosen));
    QCOMPARE(find(model, QStringLiteral("CNAF")).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    QVERIFY(model.toggled(find(model, QStringLiteral("CNAF")), chosen).empty());
}

void TestUiModels::treeNarrowsToTypologies()
{
    NetworkTreeModel model;
    model.setDataset(m_data);
    FilterState filter;
    filter.toggle("network", "CNAF");
    model.setCounts(Selection(m_data, filter));
    const QModelIndex cnaf = find(model, QStringLiteral("CNAF"));

    // Without CAF, what remains of CNAF is its seat: a choice of typologies.
    filter = model.toggled(find(model, QStringLiteral("CAF"), cnaf), filter);
    QVERIFY(!filter.on("network"));
    QCOMPARE(filter.on("typology")->any, std::vector<std::string>{"Siège CNAF"});
    model.setCounts(Selection(m_data, filter));
    QCOMPARE(cnaf.data(Qt::CheckStateRole).toInt(), int(Qt::PartiallyChecked));

    // With CAF again, the network is whole.
    filter = model.toggled(find(model, QStringLiteral("CAF"), cnaf), filter);
    QCOMPARE(filter.on("network")->any, std::vector<std::string>{"CNAF"});
    QVERIFY(!filter.on("typology"));

    model.setFindText(QStringLiteral("cpam"));
    QCOMPARE(columnTexts(model, NetworkTreeModel::Value), QStringList{QStringLiteral("Assurance maladie")});
}

void TestUiModels::indicatorsAreFound()
{
    IndicatorModel model;
    QAbstractItemModelTester tester(&model, fatal);
    model.setIndicators(std::make_shared<const IndicatorDictionary>(*m_data),
                        indicatorSummaries(Selection(m_data, {})));
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(model.positionOf("i1"), IndicatorModel::Structures).data().toString(), QStringLiteral("2"));
    model.setFindText(QStringLiteral("delai"));
    QCOMPARE(columnTexts(model, IndicatorModel::Title), QStringList{QStringLiteral("Délai")});
    QCOMPARE(model.positionOf("i1"), -1);
}

void TestUiModels::issuesAreFound()
{
    ImportReport report;
    SourceReport source;
    source.file = QStringLiteral("/data/expériences.csv");
    source.dataset = DatasetKind::Experiences;
    source.read = 12;
    Issue issue;
    issue.rule = Rule::UnreadableDate;
    issue.line = 1234;
    issue.column = QStringLiteral("Date de publication");
    issue.value = QStringLiteral("hier");
    source.rules.push_back({Rule::UnreadableDate, 7, {issue}});
    issue.rule = Rule::MissingKey;
    issue.column.clear();
    issue.value.clear();
    source.rules.push_back({Rule::MissingKey, 1, {issue}});
    report.sources.push_back(source);
    issue.rule = Rule::OrphanStructure;
    issue.line = 0;
    issue.column = QStringLiteral("results.structure_code");
    issue.value = QStringLiteral("R2");
    report.quality.push_back({Rule::OrphanStructure, 1, {issue}});

    SourceModel sources(report);
    QAbstractItemModelTester sourceTester(&sources, fatal);
    QCOMPARE(sources.index(0, 0).data().toString(), QStringLiteral("expériences.csv"));
    QCOMPARE(sources.index(0, 3).data().toString(), QStringLiteral("12"));

    IssueModel issues(report);
    QAbstractItemModelTester issueTester(&issues, fatal);
    QCOMPARE(issues.rowCount(), 3);
    QCOMPARE(issues.index(2, IssueModel::Source).data().toString(), QStringLiteral("whole snapshot"));
    QCOMPARE(issues.index(2, IssueModel::Value).data().toString(), QStringLiteral("R2"));
    QCOMPARE(issues.index(0, IssueModel::Line).data().toString(), QStringLiteral("1\u202F234"));
    issues.setFilter({{}, {}, {}, QStringLiteral("HIER")});
    QCOMPARE(issues.rowCount(), 1);
    QCOMPARE(issues.index(0, IssueModel::Label).data().toString(), QStringLiteral("Date de publication"));
    issues.setFilter({{}, IssueKind::Rejected, {}, {}});
    QCOMPARE(issues.rowCount(), 1);
    QCOMPARE(issues.index(0, IssueModel::RuleText).data().toString(), ruleSentence(Rule::MissingKey));
    issues.setFilter({size_t(0), {}, Rule::UnreadableDate, {}});
    QCOMPARE(issues.rowCount(), 1);
    QCOMPARE(issues.occurrences(), qint64(7));
    issues.setFilter({size_t(1), {}, {}, {}});
    QCOMPARE(issues.rowCount(), 1);
    issues.setFilter({size_t(1), IssueKind::Rejected, {}, {}});
    QCOMPARE(issues.rowCount(), 0);
}

QTEST_MAIN(TestUiModels)
#include "test_ui_models.moc"
