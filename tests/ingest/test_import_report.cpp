// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/import_report.h"
#include "core/ingest/importer.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace vigie;

namespace {

/// Counts what arrives, and keeps nothing.
class CountingSink : public RowSink
{
public:
    qint64 rows = 0;

    Result<void> beginTable(const TableSchema&) override { return {}; }
    Result<Outcome> append(std::span<const Cell>) override
    {
        ++rows;
        return Outcome::Stored;
    }
};

QByteArray structuresCsv()
{
    return "Code SP+ de la structure;Intitulé du réseau;Intitulé de la typologie;Intitulé de la structure;"
           "Code postal de la structure;PAYS;Inconnue\n"
           "A1;CNAF;CAF;CAF de l'Ain;1000;France;x\n"
           ";CNAF;CAF;sans code;38000;France;\n"
           "A2;CNAF;CAF;CAF de l'Isère;38000;France;\n";
}

}    // namespace

class TestImportReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void jsonReadsBack();
    void ownReasonsAreKept();
    void foreignJsonIsRefused();
    void unknownRulesAreLeftOut();
    void leftOutIsReported();

private:
    QString path(const char* name) const { return m_folder.filePath(QString::fromUtf8(name)); }
    ImportReport imported(const ImportOptions& options, qint64* rows = nullptr);

    QTemporaryDir m_folder;
};

void TestImportReport::initTestCase()
{
    for (const char* name : {"a.csv", "b.csv"}) {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(structuresCsv());
    }
    QFile other(path("notes.csv"));
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.write("a;b\n1;2\n");
}

ImportReport TestImportReport::imported(const ImportOptions& options, qint64* rows)
{
    CountingSink sink;
    auto report = importSources({m_folder.path()}, options, nullptr, sink, {});
    if (rows)
        *rows = sink.rows;
    return report ? std::move(*report) : ImportReport();
}

void TestImportReport::jsonReadsBack()
{
    const ImportReport report = imported({});
    QCOMPARE(report.sources.size(), size_t(3));
    QVERIFY(report.countOf(Rule::LeadingZeroRestored) > 0);
    QVERIFY(report.countOf(Rule::MissingKey) > 0);
    const auto back = ImportReport::fromJson(QJsonDocument(report.toJson()).toJson());
    QVERIFY(back.ok());
    QCOMPARE(back->toJson(), report.toJson());
    QCOMPARE(back->toCsv(), report.toCsv());
    QCOMPARE(back->sentence(), report.sentence());
    QVERIFY(!back->sources.back().refusal.isEmpty());
    QVERIFY(!back->sources.back().dataset);
    QCOMPARE(back->sources.front().delimiter, ';');
}

void TestImportReport::ownReasonsAreKept()
{
    ImportReport report;
    SourceReport source;
    source.file = QStringLiteral("x.csv");
    Issue issue{Rule::MissingKey, 3, 17, QStringLiteral("Code"), QStringLiteral("v"), QStringLiteral("because")};
    Issue plain{Rule::MissingKey, 0, -1, {}, {}, {}};
    source.rules.push_back({Rule::MissingKey, 5000, {issue, plain}});
    report.sources.push_back(source);
    const auto back = ImportReport::fromJson(QJsonDocument(report.toJson()).toJson());
    QVERIFY(back.ok());
    const RuleCount& rule = back->sources.front().rules.front();
    QCOMPARE(rule.count, qint64(5000));
    QCOMPARE(rule.samples[0].reason, QStringLiteral("because"));
    QCOMPARE(rule.samples[0].line, qint64(3));
    QCOMPARE(rule.samples[0].byte, qint64(17));
    QVERIFY(rule.samples[1].reason.isEmpty());
    QCOMPARE(rule.samples[1].line, qint64(0));
    QCOMPARE(rule.samples[1].byte, qint64(-1));
    QCOMPARE(back->sources.front().delimiter, '\0');
}

void TestImportReport::foreignJsonIsRefused()
{
    for (const QByteArray& json : {QByteArray("{"), QByteArray("[]"), QByteArray("{\"sources\": 3}"), QByteArray()}) {
        const auto report = ImportReport::fromJson(json);
        QVERIFY(!report.ok());
        QCOMPARE(report.error().code, ErrorCode::InputUnusable);
    }
}

void TestImportReport::unknownRulesAreLeftOut()
{
    const auto report = ImportReport::fromJson(
        R"({"sources":[{"file":"a","issues":[{"rule":"of_tomorrow","count":3},{"rule":"missing_key","count":2}]}]})");
    QVERIFY(report.ok());
    QCOMPARE(report->sources.front().rules.size(), size_t(1));
    QCOMPARE(report->countOf(Rule::MissingKey), qint64(2));
}

void TestImportReport::leftOutIsReported()
{
    qint64 all = 0;
    imported({}, &all);
    ImportOptions options;
    options.leftOut.insert(path("a.csv"));
    qint64 rows = 0;
    const ImportReport report = imported(options, &rows);
    QCOMPARE(rows * 2, all);
    QCOMPARE(report.sources.size(), size_t(3));
    QVERIFY(!report.sources[0].refusal.isEmpty());
    QCOMPARE(report.sources[0].read, qint64(0));
    QVERIFY(report.sources[1].refusal.isEmpty());
}

QTEST_MAIN(TestImportReport)
#include "test_import_report.moc"
