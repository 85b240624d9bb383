// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/fold.h"
#include "core/domain/fields.h"
#include "tests/demo/written_demo.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <quazip/quazip.h>
#include <quazip/quazipfile.h>

#include <algorithm>
#include <limits>
#include <optional>
#include <set>
#include <stop_token>

using namespace vigie;

/// The files: their bytes, headers and dialects, and the archive that is shipped.
class TestDemoFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_demo.emplace();
        QCOMPARE(m_demo->bytes.size(), size_t(demoFileNames.size()));
    }
    void sameSeedGivesSameBytes();
    void scaleMultipliesRows();
    void refusesUselessOptions();
    void cancelledLeavesNothing();
    void everyRowHasTheHeadersCells();
    void headersAreRecognised_data();
    void headersAreRecognised();
    void everythingIsMarkedFictitious();
    void dialectsAreThePublishedOnes();
    void archiveIsUpToDate();

private:
    std::optional<WrittenDemo> m_demo;
};

void TestDemoFiles::sameSeedGivesSameBytes()
{
    const auto once = writtenDemo({0.05, 7});
    QCOMPARE(once.size(), size_t(5));
    QVERIFY(once == writtenDemo({0.05, 7}));
    const auto other = writtenDemo({0.05, 8});
    QVERIFY(once.at(demoFileNames[4]) != other.at(demoFileNames[4]));
    QVERIFY(once.at(demoFileNames[0]) != other.at(demoFileNames[0]));
}

void TestDemoFiles::scaleMultipliesRows()
{
    QVERIFY(m_demo->structures.rows.size() > 1900 && m_demo->structures.rows.size() < 2200);
    QVERIFY(m_demo->results.rows.size() > 14000 && m_demo->results.rows.size() < 16000);
    QCOMPARE(m_demo->experiences.rows.size(), size_t(6000));

    auto small = writtenDemo({0.1, 1});
    QCOMPARE(readCsv(small[demoFileNames[4]]).rows.size(), size_t(600));
    QCOMPARE(readCsv(small[demoFileNames[1]]).rows.size(), m_demo->typologies.rows.size());
    const size_t structures = readCsv(small[demoFileNames[0]]).rows.size();
    QVERIFY(structures > 190 && structures < 300);

    auto large = writtenDemo({3, 1});
    QCOMPARE(readCsv(large[demoFileNames[4]]).rows.size(), size_t(18000));
    const CsvRows manyStructures = readCsv(large[demoFileNames[0]]);
    QVERIFY(manyStructures.rows.size() > 5500);
    QCOMPARE(valuesOf(manyStructures, "code_sp_de_la_structure").size(), manyStructures.rows.size());
}

void TestDemoFiles::refusesUselessOptions()
{
    QTemporaryDir folder;
    for (double scale : {0.0, -1.0, 1000.0, std::numeric_limits<double>::quiet_NaN()}) {
        const auto result = writeDemoFiles(folder.path(), {scale, 1}, {});
        QVERIFY(!result);
        QVERIFY(result.error().code == ErrorCode::WrongUsage);
    }
    const auto nowhere = writeDemoFiles(folder.filePath(QStringLiteral("absent")), {0.1, 1}, {});
    QVERIFY(!nowhere);
    QVERIFY(nowhere.error().code == ErrorCode::OutputFailed);
    QVERIFY(!nowhere.error().where.isEmpty());
}

void TestDemoFiles::cancelledLeavesNothing()
{
    QTemporaryDir folder;
    std::stop_source source;
    TaskContext task;
    task.stop = source.get_token();
    task.progress = [&](const Progress& step) {
        if (step.total == 6000)
            source.request_stop();
    };
    const auto result = writeDemoFiles(folder.path(), {}, task);
    QVERIFY(source.stop_requested());
    QVERIFY(!result);
    QVERIFY(result.error().code == ErrorCode::Cancelled);
    QVERIFY(QDir(folder.path()).isEmpty());
}

void TestDemoFiles::everyRowHasTheHeadersCells()
{
    for (const CsvRows* file :
         {&m_demo->structures, &m_demo->typologies, &m_demo->indicators, &m_demo->results, &m_demo->experiences}) {
        QVERIFY(file->wellFormed);
        for (const auto& row : file->rows)
            QCOMPARE(row.size(), file->header.size());
    }
    QCOMPARE(m_demo->structures.header.size(), size_t(27));
    QCOMPARE(m_demo->results.header.size(), size_t(18));
}

void TestDemoFiles::headersAreRecognised_data()
{
    QTest::addColumn<int>("kind");
    for (size_t index = 0; index < size_t(demoFileNames.size()); ++index)    // the barometer's series are not generated
        QTest::newRow(datasetId(allDatasetKinds[index]).data()) << int(index);
}

void TestDemoFiles::headersAreRecognised()
{
    QFETCH(int, kind);
    const DatasetKind expected = allDatasetKinds[size_t(kind)];
    const CsvRows file = readCsv(m_demo->bytes[demoFileNames[kind]]);
    std::vector<std::string> keys;
    std::set<const Field*> found;
    for (const std::string& label : file.header) {
        keys.push_back(normalisedKey(label));
        const Field* field = fieldForKey(expected, keys.back());
        QVERIFY2(field, label.c_str());
        QVERIFY2(found.insert(field).second, label.c_str());
    }
    const auto recognised = recognise(keys);
    QVERIFY(recognised.has_value());
    QVERIFY(recognised->kind == expected);
    QCOMPARE(recognised->knownColumns, recognised->columns);
    // Results come with the columns of the API, which has no town; all else the lexicon documents is there.
    if (expected == DatasetKind::Experiences || expected == DatasetKind::Structures) {
        for (const Field& field : fieldsOf(expected))
            QVERIFY2(!field.documented || found.contains(fieldNamed(expected, field.name)), field.label);
    }
}

void TestDemoFiles::everythingIsMarkedFictitious()
{
    for (const CsvRows* file :
         {&m_demo->structures, &m_demo->typologies, &m_demo->indicators, &m_demo->results, &m_demo->experiences}) {
        QVERIFY(!file->rows.empty());
        QCOMPARE(file->header.back(), std::string("Données fictives"));
        QCOMPARE(valuesOf(*file, "donnees_fictives"), std::set<std::string>{"Oui"});
    }
}

void TestDemoFiles::dialectsAreThePublishedOnes()
{
    const QByteArray& structures = m_demo->bytes[demoFileNames[0]];
    QVERIFY(structures.startsWith("\"\xEF\xBB\xBF\"\"Code SP+ de la structure\"\"\";Intitulé du réseau;"));
    QVERIFY(structures.endsWith(";Oui\r\n"));

    const QByteArray& experiences = m_demo->bytes[demoFileNames[4]];
    QVERIFY(experiences.startsWith("\xEF\xBB\xBF\"ID expérience\";\"Écrit le\";\"Pseudonyme usager\";Description;"));
    QVERIFY(!experiences.contains('\r'));
    for (const char* label : {"\"Pays Typologie  1\"", "\"Pays Typologie 2\"", "\"Tags métier typologie  3\"",
                              "\"Intitulé structure  3\"", "\"Evaluation  réponse structure 1 par auteur\"",
                              "\"Evaluation réponse structure 2 par auteur\"", "\"Date de premiere réponse\""})
        QVERIFY2(experiences.contains(label), label);

    const auto descriptions = valuesOf(m_demo->experiences, "description");
    const auto with = [&](std::string_view part) {
        return std::count_if(descriptions.begin(), descriptions.end(),
                             [&](const std::string& text) { return text.find(part) != std::string::npos; });
    };
    QVERIFY(with("\n") > 300);
    QVERIFY(with("\"") > 100);
    QVERIFY(with(";") > 100);
    QVERIFY(with("’") > 5000);
    QVERIFY(countIf(m_demo->experiences, [&](size_t row) {
                const std::string& cell = m_demo->experiences.at(row, "canaux_typologie_1");
                const auto comma = cell.find(',');
                return comma != std::string::npos && cell.substr(0, comma) == cell.substr(cell.rfind(',') + 1);
            }) > 10);
}

void TestDemoFiles::archiveIsUpToDate()
{
    QuaZip archive(QStringLiteral(VIGIE_DEMO_ARCHIVE));
    QVERIFY(archive.open(QuaZip::mdUnzip));
    QStringList members = archive.getFileNameList();
    members.sort();
    QStringList expected = demoFileNames;
    expected.sort();
    QCOMPARE(members, expected);
    for (const QString& name : demoFileNames) {
        QVERIFY(archive.setCurrentFile(name));
        QuaZipFile member(&archive);
        QVERIFY(member.open(QIODevice::ReadOnly));
        QVERIFY2(member.readAll() == m_demo->bytes[name], qPrintable(name));
    }
}

QTEST_GUILESS_MAIN(TestDemoFiles)
#include "test_demo_files.moc"
