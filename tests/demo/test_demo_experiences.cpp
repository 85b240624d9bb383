// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/date_time.h"
#include "core/base/fold.h"
#include "core/base/number.h"
#include "core/domain/closed_lists.h"
#include "core/domain/vocabulary.h"
#include "tests/demo/written_demo.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <set>

using namespace vigie;

/// The experiences: to whom, when, how many of what, in which words.
class TestDemoExperiences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_demo.emplace();
        QCOMPARE(m_demo->bytes.size(), size_t(demoFileNames.size()));
    }
    void experiencesReferToStructures();
    void experiencesHavePlausibleDates();
    void experiencesHavePlausibleShares();
    void cellsFollowTheClosedLists();
    void criteriaGoWithTheSentiment();
    void textsAreComplete();

private:
    std::optional<WrittenDemo> m_demo;
};

void TestDemoExperiences::experiencesReferToStructures()
{
    const auto structures = valuesOf(m_demo->structures, "code_sp_de_la_structure");
    const auto typologies = valuesOf(m_demo->typologies, "code_sp_de_la_typologie");
    for (const char* key : {"id_structure_1", "id_structure_2", "id_structure_3"}) {
        for (const std::string& code : valuesOf(m_demo->experiences, key))
            QVERIFY2(code.empty() ? std::string_view(key) != "id_structure_1" : structures.contains(code),
                     code.c_str());
    }
    for (const std::string& code : valuesOf(m_demo->experiences, "id_typologie_1"))
        QVERIFY2(typologies.contains(code), code.c_str());

    const int rows = int(m_demo->experiences.rows.size());
    const int two = rows - countOf(m_demo->experiences, "id_typologie_2", "");
    const int three = rows - countOf(m_demo->experiences, "id_typologie_3", "");
    QVERIFY(two > rows * 8 / 100 && two < rows * 15 / 100);
    QVERIFY(three > 30 && three < rows * 3 / 100);

    const int outside = countOf(m_demo->experiences, "id_structure_1", outsideStructuresCode);
    QVERIFY(outside > rows / 20 && outside < rows / 5);
    QVERIFY(countIf(m_demo->experiences, [&](size_t row) {
                return (m_demo->experiences.at(row, "id_structure_1") == outsideStructuresCode) !=
                       (m_demo->experiences.at(row, "hors_structure") == "Oui");
            }) > 50);
}

void TestDemoExperiences::experiencesHavePlausibleDates()
{
    const LocalSeconds end = fromCivil({2026, 10, 1});
    qint64 lastId = 0;
    std::map<int, int> byMonth;
    std::vector<LocalSeconds> delays;
    for (size_t row = 0; row < m_demo->experiences.rows.size(); ++row) {
        const auto id = parseInteger(m_demo->experiences.at(row, "id_experience"));
        QVERIFY(id && *id > lastId && m_demo->experiences.at(row, "id_experience").size() == 7);
        lastId = *id;
        const auto written = parseDate(m_demo->experiences.at(row, "ecrit_le"));
        const auto published = parseDate(m_demo->experiences.at(row, "date_de_publication"));
        QVERIFY(written && published && *written <= *published && *published < end);
        ++byMonth[monthIndex(*published)];
        const std::string& answer = m_demo->experiences.at(row, "date_de_premiere_reponse");
        const bool waits = m_demo->experiences.at(row, "etat_experience") == "A traiter";
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

void TestDemoExperiences::experiencesHavePlausibleShares()
{
    const int rows = int(m_demo->experiences.rows.size());
    const auto share = [&](int count) { return 100 * count / rows; };
    const int negative = share(countOf(m_demo->experiences, "ressenti_usager", "Négatif"));
    const int neutral = share(countOf(m_demo->experiences, "ressenti_usager", "Neutre"));
    QVERIFY2(negative >= 54 && negative <= 64, QByteArray::number(negative).constData());
    QVERIFY2(neutral >= 8 && neutral <= 12, QByteArray::number(neutral).constData());
    const int answered = share(countOf(m_demo->experiences, "etat_experience", "Traitées"));
    QVERIFY2(answered >= 65 && answered <= 78, QByteArray::number(answered).constData());
    const int placed = share(rows - countOf(m_demo->experiences, "intitule_departement_usager", ""));
    QVERIFY2(placed >= 23 && placed <= 45, QByteArray::number(placed).constData());

    const auto shareOfNegative = [&](std::string_view typology) {
        const int all = countOf(m_demo->experiences, "intitule_typologie_1", typology);
        const int bad = countIf(m_demo->experiences, [&](size_t row) {
            return m_demo->experiences.at(row, "intitule_typologie_1") == typology &&
                   m_demo->experiences.at(row, "ressenti_usager") == "Négatif";
        });
        return 100 * bad / std::max(1, all);
    };
    QVERIFY(shareOfNegative("CAF") > shareOfNegative("Structure France services") + 30);

    // Corsica keeps its label and loses its code; codes are numbers elsewhere.
    int corsican = 0;
    for (size_t row = 0; row < m_demo->experiences.rows.size(); ++row) {
        const std::string& label = m_demo->experiences.at(row, "intitule_departement_usager");
        const std::string& code = m_demo->experiences.at(row, "code_insee_departement_usager");
        const bool corsica = label == "Corse-du-Sud" || label == "Haute-Corse";
        QCOMPARE(code.empty(), label.empty() || corsica);
        QVERIFY(!code.starts_with('0'));
        corsican += corsica ? 1 : 0;
    }
    QVERIFY(corsican > 0);
}

void TestDemoExperiences::cellsFollowTheClosedLists()
{
    const std::set<std::string> channels(closed_lists::channels.begin(), closed_lists::channels.end());
    for (const char* key : {"canaux_typologie_1", "canaux_typologie_2", "canaux_typologie_3"}) {
        for (const std::string& cell : valuesOf(m_demo->experiences, key)) {
            for (const QByteArray& member : QByteArray::fromStdString(cell).split(','))
                QVERIFY2(member.isEmpty() || channels.contains(member.toStdString()), cell.c_str());
        }
    }
    const auto within = [&](const char* key, auto list, bool emptyAllowed) {
        std::set<std::string> allowed(list.begin(), list.end());
        if (emptyAllowed)
            allowed.insert(std::string());
        const auto values = valuesOf(m_demo->experiences, key);
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

void TestDemoExperiences::criteriaGoWithTheSentiment()
{
    for (Criterion criterion : allCriteria) {
        const std::string key = normalisedKey(criterionLabel(criterion));
        int given = 0;
        int same = 0;
        for (size_t row = 0; row < m_demo->experiences.rows.size(); ++row) {
            const std::string& value = m_demo->experiences.at(row, key.c_str());
            given += value.empty() ? 0 : 1;
            same += value == m_demo->experiences.at(row, "ressenti_usager") ? 1 : 0;
        }
        const int rows = int(m_demo->experiences.rows.size());
        QVERIFY(given > rows / 10 && given < rows * 6 / 10);
        QVERIFY(same > given * 7 / 10 && same < given * 97 / 100);
    }
}

void TestDemoExperiences::textsAreComplete()
{
    const auto descriptions = valuesOf(m_demo->experiences, "description");
    QVERIFY(descriptions.size() > m_demo->experiences.rows.size() * 99 / 100);
    QVERIFY(valuesOf(m_demo->experiences, "titre").size() > 500);
    for (const char* key : {"titre", "description", "reponse_structure_1", "reponse_structure_2"}) {
        for (const std::string& text : valuesOf(m_demo->experiences, key)) {
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

QTEST_GUILESS_MAIN(TestDemoExperiences)
#include "test_demo_experiences.moc"
