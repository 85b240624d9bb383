// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/date_time.h"
#include "core/base/fold.h"
#include "core/base/number.h"
#include "core/demo/demo_files.h"
#include "core/domain/closed_lists.h"
#include "core/domain/fields.h"
#include "core/domain/vocabulary.h"
#include "tests/demo/csv_rows.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <quazip/quazip.h>
#include <quazip/quazipfile.h>

#include <algorithm>
#include <array>
#include <limits>
#include <set>
#include <stop_token>

using namespace vigie;

namespace {

const QStringList names = {QStringLiteral("export-structures.csv"), QStringLiteral("export-typologies.csv"),
                           QStringLiteral("export-indicateurs.csv"), QStringLiteral("export-resultats.csv"),
                           QStringLiteral("export-experiences.csv")};

QByteArray bytesOf(const QString& folder, const QString& name)
{
    QFile file(folder + u'/' + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::map<QString, QByteArray> written(const DemoOptions& options)
{
    QTemporaryDir folder;
    const auto result = writeDemoFiles(folder.path(), options, {});
    std::map<QString, QByteArray> files;
    if (!result)
        return files;
    for (const QString& name : *result)
        files[name] = bytesOf(folder.path(), name);
    return files;
}

std::set<std::string> valuesOf(const CsvRows& file, const char* key)
{
    std::set<std::string> values;
    for (size_t row = 0; row < file.rows.size(); ++row)
        values.insert(file.at(row, key));
    return values;
}

int countOf(const CsvRows& file, const char* key, std::string_view value)
{
    int count = 0;
    for (size_t row = 0; row < file.rows.size(); ++row)
        count += file.at(row, key) == value ? 1 : 0;
    return count;
}

/// The rows of `file` for which `holds(row)`.
template <typename Condition>
int countIf(const CsvRows& file, Condition holds)
{
    int count = 0;
    for (size_t row = 0; row < file.rows.size(); ++row)
        count += holds(row) ? 1 : 0;
    return count;
}

}    // namespace

class TestDemo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void sameSeedGivesSameBytes();
    void scaleMultipliesRows();
    void refusesUselessOptions();
    void cancelledLeavesNothing();
    void everyRowHasTheHeadersCells();
    void headersAreRecognised_data();
    void headersAreRecognised();
    void everythingIsMarkedFictitious();
    void dialectsAreThePublishedOnes();
    void structuresFormATree();
    void structuresHaveTheUsualDirt();
    void resultsReferToWhatExists();
    void valuesAreWrittenInSeveralWays();
    void experiencesReferToStructures();
    void experiencesHavePlausibleDates();
    void experiencesHavePlausibleShares();
    void cellsFollowTheClosedLists();
    void criteriaGoWithTheSentiment();
    void textsAreComplete();
    void archiveIsUpToDate();

private:
    std::map<QString, QByteArray> m_bytes;
    CsvRows m_structures, m_typologies, m_indicators, m_results, m_experiences;
};

void TestDemo::initTestCase()
{
    m_bytes = written({});
    QCOMPARE(m_bytes.size(), size_t(names.size()));
    m_structures = readCsv(m_bytes[names[0]]);
    m_typologies = readCsv(m_bytes[names[1]]);
    m_indicators = readCsv(m_bytes[names[2]]);
    m_results = readCsv(m_bytes[names[3]]);
    m_experiences = readCsv(m_bytes[names[4]]);
}

void TestDemo::sameSeedGivesSameBytes()
{
    const auto once = written({0.05, 7});
    QCOMPARE(once.size(), size_t(5));
    QVERIFY(once == written({0.05, 7}));
    const auto other = written({0.05, 8});
    QVERIFY(once.at(names[4]) != other.at(names[4]));
    QVERIFY(once.at(names[0]) != other.at(names[0]));
}

void TestDemo::scaleMultipliesRows()
{
    QVERIFY(m_structures.rows.size() > 1900 && m_structures.rows.size() < 2200);
    QVERIFY(m_results.rows.size() > 14000 && m_results.rows.size() < 16000);
    QCOMPARE(m_experiences.rows.size(), size_t(6000));

    auto small = written({0.1, 1});
    QCOMPARE(readCsv(small[names[4]]).rows.size(), size_t(600));
    QCOMPARE(readCsv(small[names[1]]).rows.size(), m_typologies.rows.size());
    const size_t structures = readCsv(small[names[0]]).rows.size();
    QVERIFY(structures > 190 && structures < 300);

    auto large = written({3, 1});
    QCOMPARE(readCsv(large[names[4]]).rows.size(), size_t(18000));
    const CsvRows manyStructures = readCsv(large[names[0]]);
    QVERIFY(manyStructures.rows.size() > 5500);
    QCOMPARE(valuesOf(manyStructures, "code_sp_de_la_structure").size(), manyStructures.rows.size());
}

void TestDemo::refusesUselessOptions()
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

void TestDemo::cancelledLeavesNothing()
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

void TestDemo::everyRowHasTheHeadersCells()
{
    for (const CsvRows* file : {&m_structures, &m_typologies, &m_indicators, &m_results, &m_experiences}) {
        QVERIFY(file->wellFormed);
        for (const auto& row : file->rows)
            QCOMPARE(row.size(), file->header.size());
    }
    QCOMPARE(m_structures.header.size(), size_t(27));
    QCOMPARE(m_results.header.size(), size_t(18));
}

void TestDemo::headersAreRecognised_data()
{
    QTest::addColumn<int>("kind");
    for (size_t index = 0; index < size_t(names.size()); ++index)    // the barometer's series are not generated
        QTest::newRow(datasetId(allDatasetKinds[index]).data()) << int(index);
}

void TestDemo::headersAreRecognised()
{
    QFETCH(int, kind);
    const DatasetKind expected = allDatasetKinds[size_t(kind)];
    const CsvRows file = readCsv(m_bytes[names[kind]]);
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

void TestDemo::everythingIsMarkedFictitious()
{
    for (const CsvRows* file : {&m_structures, &m_typologies, &m_indicators, &m_results, &m_experiences}) {
        QVERIFY(!file->rows.empty());
        QCOMPARE(file->header.back(), std::string("Données fictives"));
        QCOMPARE(valuesOf(*file, "donnees_fictives"), std::set<std::string>{"Oui"});
    }
}

void TestDemo::dialectsAreThePublishedOnes()
{
    const QByteArray& structures = m_bytes[names[0]];
    QVERIFY(structures.startsWith("\"\xEF\xBB\xBF\"\"Code SP+ de la structure\"\"\";Intitulé du réseau;"));
    QVERIFY(structures.endsWith(";Oui\r\n"));

    const QByteArray& experiences = m_bytes[names[4]];
    QVERIFY(experiences.startsWith("\xEF\xBB\xBF\"ID expérience\";\"Écrit le\";\"Pseudonyme usager\";Description;"));
    QVERIFY(!experiences.contains('\r'));
    for (const char* label : {"\"Pays Typologie  1\"", "\"Pays Typologie 2\"", "\"Tags métier typologie  3\"",
                              "\"Intitulé structure  3\"", "\"Evaluation  réponse structure 1 par auteur\"",
                              "\"Evaluation réponse structure 2 par auteur\"", "\"Date de premiere réponse\""})
        QVERIFY2(experiences.contains(label), label);

    const auto descriptions = valuesOf(m_experiences, "description");
    const auto with = [&](std::string_view part) {
        return std::count_if(descriptions.begin(), descriptions.end(),
                             [&](const std::string& text) { return text.find(part) != std::string::npos; });
    };
    QVERIFY(with("\n") > 300);
    QVERIFY(with("\"") > 100);
    QVERIFY(with(";") > 100);
    QVERIFY(with("’") > 5000);
    QVERIFY(countIf(m_experiences, [&](size_t row) {
                const std::string& cell = m_experiences.at(row, "canaux_typologie_1");
                const auto comma = cell.find(',');
                return comma != std::string::npos && cell.substr(0, comma) == cell.substr(cell.rfind(',') + 1);
            }) > 10);
}

void TestDemo::structuresFormATree()
{
    std::map<std::string, std::string> parents;
    std::map<std::string, std::string> nameOf;
    for (size_t row = 0; row < m_structures.rows.size(); ++row) {
        const std::string& code = m_structures.at(row, "code_sp_de_la_structure");
        QVERIFY(parents.emplace(code, m_structures.at(row, "code_sp_structure_parent")).second);
        nameOf[code] = m_structures.at(row, "intitule_de_la_structure");
    }
    size_t deepest = 0;
    for (size_t row = 0; row < m_structures.rows.size(); ++row) {
        std::string code = m_structures.at(row, "code_sp_structure_parent");
        if (!code.empty())
            QCOMPARE(m_structures.at(row, "intitule_de_la_structure_parente"), nameOf.at(code));
        size_t depth = 0;
        for (; !code.empty() && depth < 10; code = parents.at(code))
            ++depth;
        QVERIFY(depth < 10);
        deepest = std::max(deepest, depth);
    }
    QCOMPARE(deepest, size_t(3));
    QCOMPARE(nameOf.at(std::string(outsideStructuresCode)), std::string("Hors-structures"));

    const auto typologies = valuesOf(m_typologies, "code_sp_de_la_typologie");
    QCOMPARE(typologies.size(), m_typologies.rows.size());
    QVERIFY(valuesOf(m_structures, "code_sp_de_la_typologie") == typologies);
}

void TestDemo::structuresHaveTheUsualDirt()
{
    const auto rows = int(m_structures.rows.size());
    const int inactive = countOf(m_structures, "actif", "Non");
    QVERIFY(inactive > rows * 3 / 100 && inactive < rows * 8 / 100);
    const auto inFrance = [&](size_t row) { return m_structures.at(row, "pays") == "France"; };
    QVERIFY(countIf(m_structures, [&](size_t row) {
                return inFrance(row) && m_structures.at(row, "code_postal_de_la_structure").size() == 4;
            }) > 40);
    QVERIFY(countIf(m_structures, [&](size_t row) { return m_structures.at(row, "ville").ends_with(" CEDEX"); }) > 50);
    int abroad = 0;
    for (size_t row = 0; row < m_structures.rows.size(); ++row) {
        const std::string& region = m_structures.at(row, "insee_region");
        if (inFrance(row)) {
            QVERIFY(m_structures.at(row, "insee_ville").starts_with("com"));
            QVERIFY(m_structures.at(row, "insee_departement").starts_with("dep"));
            QVERIFY(m_structures.at(row, "insee_arrondissement").starts_with("arr"));
            QVERIFY(region.starts_with("reg"));
        } else {
            QVERIFY(region.starts_with("cons"));
            QVERIFY(m_structures.at(row, "insee_departement").empty());
            ++abroad;
        }
    }
    QCOMPARE(abroad, 60);
    QCOMPARE(valuesOf(m_structures, "insee_departement").size(), size_t(102));    // 101 and the empty one
}

void TestDemo::resultsReferToWhatExists()
{
    const auto structures = valuesOf(m_structures, "code_sp_de_la_structure");
    const auto indicators = valuesOf(m_indicators, "code_sp_de_l_indicateur");
    QCOMPARE(indicators.size(), m_indicators.rows.size());
    for (const std::string& code : valuesOf(m_results, "code_sp_structure"))
        QVERIFY2(structures.contains(code), code.c_str());
    for (const std::string& code : valuesOf(m_results, "code_sp_de_l_indicateur"))
        QVERIFY2(indicators.contains(code), code.c_str());
    QCOMPARE(valuesOf(m_results, "code_sp_du_resultat").size(), m_results.rows.size());
    for (size_t row = 0; row < m_results.rows.size(); ++row) {
        const auto started = parseDate(m_results.at(row, "date_de_debut_de_l_evaluation"));
        const auto updated = parseDate(m_results.at(row, "date_de_mise_a_jour"));
        QVERIFY(started && updated && *started < *updated);
    }
    QCOMPARE(valuesOf(m_results, "frequence"), (std::set<std::string>{"annuelle", "semestrielle", "trimestrielle"}));
    QCOMPARE(valuesOf(m_indicators, "unite"),
             (std::set<std::string>{"%", "jours", "minutes", "nombre", "note sur 10", "points"}));
    QCOMPARE(valuesOf(m_indicators, "type_d_indicateur"), (std::set<std::string>{"Performance", "Satisfaction"}));
}

void TestDemo::valuesAreWrittenInSeveralWays()
{
    int empty = 0;
    int notAvailable = 0;
    int commas = 0;
    int points = 0;
    int percent = 0;
    int negative = 0;
    for (size_t row = 0; row < m_results.rows.size(); ++row) {
        const std::string& value = m_results.at(row, "valeur");
        if (value.empty()) {
            ++empty;
        } else if (saysNotAvailable(value)) {
            ++notAvailable;
        } else {
            const auto number = parseNumber(value);
            QVERIFY2(number, value.c_str());
            commas += number->commaDecimal ? 1 : 0;
            percent += number->percentSign ? 1 : 0;
            points += value.find('.') != std::string::npos ? 1 : 0;
            negative += number->value < 0 ? 1 : 0;
        }
    }
    const int rows = int(m_results.rows.size());
    QVERIFY(empty > 0 && empty < rows / 50);
    QVERIFY(notAvailable > 0 && notAvailable < rows / 50);
    QVERIFY(commas > rows / 20);
    QVERIFY(points > rows / 20);
    QVERIFY(percent > rows / 100);
    QVERIFY(negative > 20);
}

void TestDemo::experiencesReferToStructures()
{
    const auto structures = valuesOf(m_structures, "code_sp_de_la_structure");
    const auto typologies = valuesOf(m_typologies, "code_sp_de_la_typologie");
    for (const char* key : {"id_structure_1", "id_structure_2", "id_structure_3"}) {
        for (const std::string& code : valuesOf(m_experiences, key))
            QVERIFY2(code.empty() ? std::string_view(key) != "id_structure_1" : structures.contains(code),
                     code.c_str());
    }
    for (const std::string& code : valuesOf(m_experiences, "id_typologie_1"))
        QVERIFY2(typologies.contains(code), code.c_str());

    const int rows = int(m_experiences.rows.size());
    const int two = rows - countOf(m_experiences, "id_typologie_2", "");
    const int three = rows - countOf(m_experiences, "id_typologie_3", "");
    QVERIFY(two > rows * 8 / 100 && two < rows * 15 / 100);
    QVERIFY(three > 30 && three < rows * 3 / 100);

    const int outside = countOf(m_experiences, "id_structure_1", outsideStructuresCode);
    QVERIFY(outside > rows / 20 && outside < rows / 5);
    QVERIFY(countIf(m_experiences, [&](size_t row) {
                return (m_experiences.at(row, "id_structure_1") == outsideStructuresCode) !=
                       (m_experiences.at(row, "hors_structure") == "Oui");
            }) > 50);
}

void TestDemo::experiencesHavePlausibleDates()
{
    const LocalSeconds end = fromCivil({2026, 10, 1});
    qint64 lastId = 0;
    std::map<int, int> byMonth;
    std::vector<LocalSeconds> delays;
    for (size_t row = 0; row < m_experiences.rows.size(); ++row) {
        const auto id = parseInteger(m_experiences.at(row, "id_experience"));
        QVERIFY(id && *id > lastId && m_experiences.at(row, "id_experience").size() == 7);
        lastId = *id;
        const auto written = parseDate(m_experiences.at(row, "ecrit_le"));
        const auto published = parseDate(m_experiences.at(row, "date_de_publication"));
        QVERIFY(written && published && *written <= *published && *published < end);
        ++byMonth[monthIndex(*published)];
        const std::string& answer = m_experiences.at(row, "date_de_premiere_reponse");
        const bool waits = m_experiences.at(row, "etat_experience") == "A traiter";
        QCOMPARE(answer.empty(), waits);
        if (answer.empty())
            continue;
        const auto answered = parseDate(answer);
        QVERIFY(answered && *answered > *published && *answered < end);
        delays.push_back((*answered - *published) / secondsPerDay);
    }
    QCOMPARE(byMonth.size(), size_t(45));
    QVERIFY(byMonth.rbegin()->second > 2 * byMonth.begin()->second);
    std::nth_element(delays.begin(), delays.begin() + std::ptrdiff_t(delays.size() / 2), delays.end());
    const LocalSeconds median = delays[delays.size() / 2];
    QVERIFY(median >= 5 && median <= 25);
}

void TestDemo::experiencesHavePlausibleShares()
{
    const int rows = int(m_experiences.rows.size());
    const auto share = [&](int count) { return 100 * count / rows; };
    const int negative = share(countOf(m_experiences, "ressenti_usager", "Négatif"));
    const int neutral = share(countOf(m_experiences, "ressenti_usager", "Neutre"));
    QVERIFY2(negative >= 54 && negative <= 64, QByteArray::number(negative).constData());
    QVERIFY2(neutral >= 8 && neutral <= 12, QByteArray::number(neutral).constData());
    const int answered = share(countOf(m_experiences, "etat_experience", "Traitées"));
    QVERIFY2(answered >= 65 && answered <= 78, QByteArray::number(answered).constData());
    const int placed = share(rows - countOf(m_experiences, "intitule_departement_usager", ""));
    QVERIFY2(placed >= 23 && placed <= 45, QByteArray::number(placed).constData());

    const auto shareOfNegative = [&](std::string_view typology) {
        const int all = countOf(m_experiences, "intitule_typologie_1", typology);
        const int bad = countIf(m_experiences, [&](size_t row) {
            return m_experiences.at(row, "intitule_typologie_1") == typology &&
                   m_experiences.at(row, "ressenti_usager") == "Négatif";
        });
        return 100 * bad / std::max(1, all);
    };
    QVERIFY(shareOfNegative("CAF") > shareOfNegative("Structure France services") + 30);

    // Corsica keeps its label and loses its code; codes are numbers elsewhere.
    int corsican = 0;
    for (size_t row = 0; row < m_experiences.rows.size(); ++row) {
        const std::string& label = m_experiences.at(row, "intitule_departement_usager");
        const std::string& code = m_experiences.at(row, "code_insee_departement_usager");
        const bool corsica = label == "Corse-du-Sud" || label == "Haute-Corse";
        QCOMPARE(code.empty(), label.empty() || corsica);
        QVERIFY(!code.starts_with('0'));
        corsican += corsica ? 1 : 0;
    }
    QVERIFY(corsican > 0);
}

void TestDemo::cellsFollowTheClosedLists()
{
    const std::set<std::string> channels(closed_lists::channels.begin(), closed_lists::channels.end());
    for (const char* key : {"canaux_typologie_1", "canaux_typologie_2", "canaux_typologie_3"}) {
        for (const std::string& cell : valuesOf(m_experiences, key)) {
            for (const QByteArray& member : QByteArray::fromStdString(cell).split(','))
                QVERIFY2(member.isEmpty() || channels.contains(member.toStdString()), cell.c_str());
        }
    }
    const auto within = [&](const char* key, auto list, bool emptyAllowed) {
        std::set<std::string> allowed(list.begin(), list.end());
        if (emptyAllowed)
            allowed.insert(std::string());
        const auto values = valuesOf(m_experiences, key);
        return std::includes(allowed.begin(), allowed.end(), values.begin(), values.end());
    };
    QVERIFY(within("ressenti_usager", closed_lists::sentiments, false));
    QVERIFY(within("etat_experience", closed_lists::states, false));
    QVERIFY(within("statut_de_l_experience", closed_lists::statuses, false));
    QVERIFY(within("poste_comme", closed_lists::postedAs, false));
    QVERIFY(within("evaluation_reponse_structure_1_par_auteur", closed_lists::verdicts, true));
    for (Criterion criterion : allCriteria)
        QVERIFY(within(normalisedKey(criterionLabel(criterion)).c_str(), closed_lists::sentiments, true));
}

void TestDemo::criteriaGoWithTheSentiment()
{
    for (Criterion criterion : allCriteria) {
        const std::string key = normalisedKey(criterionLabel(criterion));
        int given = 0;
        int same = 0;
        for (size_t row = 0; row < m_experiences.rows.size(); ++row) {
            const std::string& value = m_experiences.at(row, key.c_str());
            given += value.empty() ? 0 : 1;
            same += value == m_experiences.at(row, "ressenti_usager") ? 1 : 0;
        }
        const int rows = int(m_experiences.rows.size());
        QVERIFY(given > rows / 10 && given < rows * 6 / 10);
        QVERIFY(same > given * 7 / 10 && same < given * 97 / 100);
    }
}

void TestDemo::textsAreComplete()
{
    const auto descriptions = valuesOf(m_experiences, "description");
    QVERIFY(descriptions.size() > m_experiences.rows.size() * 99 / 100);
    QVERIFY(valuesOf(m_experiences, "titre").size() > 500);
    for (const char* key : {"titre", "description", "reponse_structure_1", "reponse_structure_2"}) {
        for (const std::string& text : valuesOf(m_experiences, key)) {
            QVERIFY2(text.find_first_of("{}[]|@") == std::string::npos, text.c_str());
            QVERIFY2(text.find("  ") == std::string::npos, text.c_str());
        }
    }
    // Elisions and contractions that a slot could have broken.
    static constexpr std::array wrong = {
        " de le ",    " de les ", " à le ", " à les ",  " que il",  " que un",   " de enregistrer", " de obtenir",
        " de éviter", " de Al",   " de É",  " le ANTS", " que une", " de avril", " de août",        " de octobre"};
    for (const std::string& text : descriptions) {
        const auto length = QString::fromStdString(text).size();
        QVERIFY2(length >= 60 && length <= 2000, text.c_str());
        for (const char* part : wrong)
            QVERIFY2(text.find(part) == std::string::npos, text.c_str());
    }
}

void TestDemo::archiveIsUpToDate()
{
    QuaZip archive(QStringLiteral(VIGIE_DEMO_ARCHIVE));
    QVERIFY(archive.open(QuaZip::mdUnzip));
    QStringList members = archive.getFileNameList();
    members.sort();
    QStringList expected = names;
    expected.sort();
    QCOMPARE(members, expected);
    for (const QString& name : names) {
        QVERIFY(archive.setCurrentFile(name));
        QuaZipFile member(&archive);
        QVERIFY(member.open(QIODevice::ReadOnly));
        QVERIFY2(member.readAll() == m_bytes[name], qPrintable(name));
    }
}

QTEST_GUILESS_MAIN(TestDemo)
#include "test_demo.moc"
