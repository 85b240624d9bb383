// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/fold.h"
#include "core/domain/closed_lists.h"
#include "core/domain/datasets.h"
#include "core/domain/fields.h"
#include "core/domain/vocabulary.h"

#include <QStringList>
#include <QTest>

#include <algorithm>
#include <map>
#include <set>

using namespace vigie;

namespace {

std::vector<std::string> keysOf(const QString& header)
{
    std::vector<std::string> keys;
    for (const QString& label : header.split(u';'))
        keys.push_back(normalisedKey(label.toStdString()));
    return keys;
}

// The header of the structures as published in May 2023: its first cell is a byte-order mark and doubled quotes.
const QString publishedStructures = QStringLiteral(
    "\ufeff\"Code SP+ de la structure\";Intitulé du réseau;Intitulé de la typologie;Intitulé de la structure;"
    "Intitulé structure usager;Description de la structure;Identifiant de la structure;Type d'identifiant;"
    "Code SP+ structure parent;Intitulé de la structure parente;Adresse;Compléments Adresse;Code postal de la "
    "structure;"
    "Ville;PAYS;Codes Postaux;Départements;URL du site internet;Boîte à lettre fonctionnelle;Clé de tracking;Actif;"
    "Code sp+ de la typologie;INSEE Ville;INSEE Département;INSEE Région;INSEE Arrondissement");

// Experiences of 2023, with the double spaces of the published labels and the columns that the lexicon does not have.
const QString publishedExperiences = QStringLiteral(
    "ID expérience;Etat expérience;Statut de l'expérience;Date de publication;Titre;Description;Posté comme;Ressenti "
    "usager;"
    "Code INSEE Département usager;Intitulé département usager;Intitulé région usager;Code INSEE Région usager;Pays;"
    "Intitulé Typologie 1;Code Postal typologie 1;Pays Typologie  1;Canaux Typologie 1;Intitulé Typologie 2;"
    "Code Postal typologie 2;Pays Typologie 2;Canaux Typologie 2;Intitulé Typologie 3;Code Postal typologie 3;"
    "Pays Typologie 3;Canaux Typologie 3;Hors structure;ID structure 1;Intitulé structure 1;"
    "Evaluation utile réponse structure 1 par visiteurs;Evaluation inutile réponse structure 1 par visiteurs;"
    "Evaluation  réponse structure 1 par auteur;ID structure 2;Intitulé structure 2;ID structure 3;Intitulé structure  "
    "3;"
    "Accessibilité;Information/Explication;Relation;Réactivité;Simplicité/Complexité;Expériences Similaires;"
    "Amélioration de service à considérer;Action;Date action réalisée;Date action engagée;Tags Métiers");

// The keys of a record of the results in the public interface.
const QString publishedResults = QStringLiteral("code_sp_du_resultat;intitule_du_reseau;typologie;code_sp_structure;"
                                                "intitule_de_la_structure;code_sp_de_l_indicateur;"
                                                "titre_original_de_l_indicateur;date_de_debut_de_l_evaluation;duree_de_"
                                                "l_evaluation;frequence;valeur;valeur_attendue;"
                                                "satisfait;insatisfait;ne_se_prononce_pas;date_de_mise_a_jour;actif");

const QString mandatoryResults = QStringLiteral(
    "Code SP+ de la structure;Intitulé de la typologie;Intitulé de la structure;Code postal de la structure;"
    "Ville de la structure;Code SP+ de l'indicateur;Valeur;Fréquence;Date de mise à jour");

const QString publishedIndicators = QStringLiteral(
    "Réseau;Intitulé original de l'indicateur;Intitulé usager de l'indicateur;Type d'indicateur;Sources et méthodes;"
    "Type d'unité;Unité");

const QString publishedTypologies =
    QStringLiteral("Code SP+ de la typologie;Intitulé de la typologie;Intitulé du réseau");

// The 59 labels of the lexicon "Référentiel Expériences", in its order.
const QString lexicon = QStringLiteral(
    "ID expérience;Etat expérience;Statut de l'expérience;Écrit le;Date de publication;Titre;Description;Posté comme;"
    "Ressenti usager;Code INSEE Département usager;Intitulé département usager;Intitulé région usager;"
    "Code INSEE Région usager;Pays;"
    "ID typologie 1;Intitulé Typologie 1;Code Postal typologie 1;Pays Typologie 1;Canaux Typologie 1;Tags métier "
    "typologie 1;"
    "ID typologie 2;Intitulé Typologie 2;Code Postal typologie 2;Pays Typologie 2;Canaux Typologie 2;Tags métier "
    "typologie 2;"
    "ID typologie 3;Intitulé Typologie 3;Code Postal typologie 3;Pays Typologie 3;Canaux Typologie 3;Tags métier "
    "typologie 3;"
    "Hors structure;"
    "ID structure 1;Intitulé structure 1;Statut réponse structure 1;Evaluation utile réponse structure 1 par visiteurs;"
    "Evaluation inutile réponse structure 1 par visiteurs;Evaluation réponse structure 1 par auteur;"
    "ID structure 2;Intitulé structure 2;Statut réponse structure 2;Evaluation utile réponse structure 2 par visiteurs;"
    "Evaluation inutile réponse structure 2 par visiteurs;Evaluation réponse structure 2 par auteur;"
    "ID structure 3;Intitulé structure 3;Statut réponse structure 3;Evaluation utile réponse structure 3 par visiteurs;"
    "Evaluation inutile réponse structure 3 par visiteurs;Evaluation réponse structure 3 par auteur;"
    "Accessibilité;Information/Explication;Relation;Réactivité;Simplicité/Complexité;Expériences Similaires;"
    "Amélioration de service à considérer;Date de première réponse");

QString recognised(const QString& header)
{
    const auto found = recognise(keysOf(header));
    return found ? QString::fromStdString(std::string(datasetId(found->kind))) : QStringLiteral("nothing");
}

}    // namespace

class TestFields : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recognises_data();
    void recognises();
    void countsKnownColumns_data();
    void countsKnownColumns();
    void orderOfColumnsMeansNothing();
    void lexiconIsComplete();
    void spellingsOfRealFiles_data();
    void spellingsOfRealFiles();
    void namesAreUniqueAndPlain();
    void keysDoNotCollide();
    void listedFieldsHaveTheirList();
    void keyAndOrderFieldsExist();
    void schemaFollowsTheFields();
    void onlyDocumentedFieldsAreMissed();
    void idsNameDatasets();
    void sentimentsAreThoseOfTheLists();
    void criteriaAreFields();
};

void TestFields::recognises_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("dataset");
    QTest::newRow("structures") << publishedStructures << QStringLiteral("structures");
    QTest::newRow("experiences 2023") << publishedExperiences << QStringLiteral("experiences");
    QTest::newRow("experiences, lexicon") << lexicon << QStringLiteral("experiences");
    QTest::newRow("experiences 2026")
        << QStringLiteral("\"ID expérience\";\"Écrit le\";\"Pseudonyme usager\";Description;\"Ressenti usager\"")
        << QStringLiteral("experiences");
    QTest::newRow("results, keys of the interface") << publishedResults << QStringLiteral("results");
    QTest::newRow("results, mandatory labels") << mandatoryResults << QStringLiteral("results");
    QTest::newRow("indicators") << publishedIndicators << QStringLiteral("indicators");
    QTest::newRow("typologies") << publishedTypologies << QStringLiteral("typologies");

    // What analysts join to a record does not change what the record is.
    QTest::newRow("results with all columns of their structures")
        << QString(mandatoryResults + u';' + publishedStructures) << QStringLiteral("results");
    QTest::newRow("results with all columns of their indicators")
        << QString(mandatoryResults + u';' + publishedIndicators) << QStringLiteral("results");
    QTest::newRow("few columns of experiences with all columns of their structures")
        << QString(QStringLiteral("ID expérience;Ressenti usager;") + publishedStructures)
        << QStringLiteral("experiences");
    QTest::newRow("structures with their typologies")
        << QString(publishedStructures + QStringLiteral(";Description de la typologie"))
        << QStringLiteral("structures");

    QTest::newRow("an index column and columns of the analyst's own")
        << QString(u';' + publishedExperiences + QStringLiteral(";eval;sentiment_eval"))
        << QStringLiteral("experiences");
    QTest::newRow("series, départements")
        << QStringLiteral("mesure;indicateur;id_indicateur;code_departement;libelle_departement;date;valeur;unite")
        << QStringLiteral("series");
    QTest::newRow("series, nation") << QStringLiteral(
                                           "mesure;indicateur;id_indicateur;maille_geographique;date;valeur;unite")
                                    << QStringLiteral("series");
    QTest::newRow("summaries, regions")
        << QStringLiteral("mesure;indicateur;id_indicateur;code_region;libelle_region;valeur_actuelle;"
                          "date_valeur_actuelle;valeur_initiale;date_valeur_initiale;progression;"
                          "pourcentage_progression;cible;pourcentage_cible;date_cible;unite")
        << QStringLiteral("summaries");
    QTest::newRow("a series without its indicator")
        << QStringLiteral("mesure;indicateur;code_region;date;valeur;unite") << QStringLiteral("nothing");
    QTest::newRow("without the sentiment it is no testimony")
        << QStringLiteral("ID expérience;Titre") << QStringLiteral("nothing");
    QTest::newRow("something else") << QStringLiteral("date;montant;libellé") << QStringLiteral("nothing");
    QTest::newRow("empty header") << QString() << QStringLiteral("nothing");
}

void TestFields::recognises()
{
    QFETCH(QString, header);
    QFETCH(QString, dataset);
    QCOMPARE(recognised(header), dataset);
}

void TestFields::countsKnownColumns_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<int>("known");
    QTest::addColumn<int>("columns");
    QTest::newRow("structures") << publishedStructures << 26 << 26;
    QTest::newRow("experiences") << publishedExperiences << 46 << 46;
    QTest::newRow("lexicon") << lexicon << 59 << 59;
    QTest::newRow("results") << publishedResults << 17 << 17;
    QTest::newRow("mandatory results") << mandatoryResults << 9 << 9;
    QTest::newRow("indicators") << publishedIndicators << 7 << 7;
    QTest::newRow("series") << QStringLiteral(
                                   "mesure;indicateur;id_indicateur;code_region;libelle_region;date;valeur;unite")
                            << 8 << 8;
    QTest::newRow("unknown columns are counted apart")
        << QString(publishedIndicators + QStringLiteral(";note;avis")) << 7 << 9;
    QTest::newRow("a column that comes twice is known once")
        << QString(publishedIndicators + QStringLiteral(";Unité")) << 7 << 8;
}

void TestFields::countsKnownColumns()
{
    QFETCH(QString, header);
    QFETCH(int, known);
    QFETCH(int, columns);
    const auto found = recognise(keysOf(header));
    QVERIFY(found.has_value());
    QCOMPARE(found->knownColumns, known);
    QCOMPARE(found->columns, columns);
}

void TestFields::orderOfColumnsMeansNothing()
{
    for (const QString& header : {publishedStructures, publishedExperiences, publishedResults, publishedIndicators}) {
        QStringList labels = header.split(u';');
        std::reverse(labels.begin(), labels.end());
        QCOMPARE(recognised(labels.join(u';')), recognised(header));
    }
}

void TestFields::lexiconIsComplete()
{
    const auto fields = fieldsOf(DatasetKind::Experiences);
    const QStringList labels = lexicon.split(u';');
    QCOMPARE(labels.size(), 59);
    for (qsizetype i = 0; i < labels.size(); ++i) {
        const Field& field = fields[static_cast<size_t>(i)];
        QCOMPARE(QString::fromUtf8(field.label), labels[i]);
        QVERIFY2(field.documented, field.name);
    }
    for (size_t i = 59; i < fields.size(); ++i)
        QVERIFY2(!fields[i].documented, fields[i].name);
}

void TestFields::spellingsOfRealFiles_data()
{
    QTest::addColumn<DatasetKind>("kind");
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("name");
    const auto add = [](DatasetKind kind, const char* label, const char* name) {
        QTest::newRow(label) << kind << QString::fromUtf8(label) << QString::fromUtf8(name);
    };
    add(DatasetKind::Experiences, "Pays Typologie  1", "typology_country_1");
    add(DatasetKind::Experiences, "Tags métier typologie  3", "business_tags_3");
    add(DatasetKind::Experiences, "Intitulé structure  3", "structure_3");
    add(DatasetKind::Experiences, "Evaluation  réponse structure 3 par auteur", "author_verdict_3");
    add(DatasetKind::Experiences, "Date de premiere réponse", "first_answered_on");
    add(DatasetKind::Experiences, "Ecrit le", "written_on");
    add(DatasetKind::Experiences, "\ufeff\"ID expérience\"", "id");
    add(DatasetKind::Experiences, "information_explication", "information");
    add(DatasetKind::Experiences, "Statut de l’expérience", "status");
    add(DatasetKind::Experiences, "Pseudonyme usager", "user_pseudonym");
    add(DatasetKind::Experiences, "Taux de similarité réponse IA structure 2", "ai_similarity_2");
    add(DatasetKind::Experiences, "Données fictives", "fictitious");
    add(DatasetKind::Structures, "\ufeff\"Code SP+ de la structure\"", "code");
    add(DatasetKind::Structures, "Code sp+ de la typologie", "typology_code");
    add(DatasetKind::Structures, "pays", "country");
    add(DatasetKind::Results, "code_sp_structure", "structure_code");
    add(DatasetKind::Results, "Code SP+ de la structure", "structure_code");
    add(DatasetKind::Results, "typologie", "typology");
    add(DatasetKind::Results, "titre_original_de_l_indicateur", "indicator_title");
    add(DatasetKind::Indicators, "type_d_unite", "unit_type");
    add(DatasetKind::Indicators, "Titre original de l’indicateur", "title");
    add(DatasetKind::Series, "code_departement", "territory_code");
    add(DatasetKind::Series, "code_region", "territory_code");
    add(DatasetKind::Series, "libelle_region", "territory");
    add(DatasetKind::SeriesSummaries, "maille_geographique", "level");
    add(DatasetKind::SeriesSummaries, "progression_derniere_maj_date", "last_progress_date");
    add(DatasetKind::SeriesSummaries, "date_valeur_initiale", "initial_date");
}

void TestFields::spellingsOfRealFiles()
{
    QFETCH(DatasetKind, kind);
    QFETCH(QString, label);
    QFETCH(QString, name);
    const Field* field = fieldForKey(kind, normalisedKey(label.toStdString()));
    QVERIFY(field);
    QCOMPARE(QString::fromUtf8(field->name), name);
}

void TestFields::namesAreUniqueAndPlain()
{
    for (DatasetKind kind : allDatasetKinds) {
        std::set<std::string_view> names;
        for (const Field& field : fieldsOf(kind)) {
            const std::string_view name = field.name;
            QVERIFY2(names.insert(name).second, field.name);
            QVERIFY2(normalisedKey(name) == name, field.name);    // an SQL column and a JSON key without quoting
            QVERIFY2(fieldNamed(kind, name) == &field, field.name);
        }
        QVERIFY(!fieldNamed(kind, "no_such_field"));
        QVERIFY(!fieldForKey(kind, "no_such_key"));
        QVERIFY(!fieldForKey(kind, ""));
    }
}

void TestFields::keysDoNotCollide()
{
    for (DatasetKind kind : allDatasetKinds) {
        std::map<std::string, const char*> owners;
        for (const Field& field : fieldsOf(kind)) {
            std::vector<std::string> keys = {normalisedKey(field.label)};
            for (const char* alias : field.aliases) {
                QVERIFY2(normalisedKey(alias) == alias, alias);
                keys.emplace_back(alias);
            }
            for (const std::string& key : keys) {
                const auto [owner, isNew] = owners.emplace(key, field.name);
                QVERIFY2(isNew || owner->second == std::string_view(field.name),
                         (key + ": " + owner->second + " and " + field.name).c_str());
                QVERIFY2(fieldForKey(kind, key) == &field, key.c_str());
            }
        }
    }
}

void TestFields::listedFieldsHaveTheirList()
{
    for (DatasetKind kind : allDatasetKinds) {
        for (const Field& field : fieldsOf(kind)) {
            const bool listed = field.rule == FieldRule::Listed || field.rule == FieldRule::ListedMembers;
            QVERIFY2(listed == !field.values.empty(), field.name);
            QVERIFY2((field.rule == FieldRule::ListedMembers) <= (field.kind == ColumnKind::MultiCode), field.name);
            QVERIFY2((field.rule == FieldRule::LongText) <= (field.kind == ColumnKind::Text), field.name);
            std::set<std::string> folded;
            for (const char* value : field.values)
                QVERIFY2(folded.insert(fold(value)).second, value);    // spellings can be unified without ambiguity
        }
    }
    QCOMPARE(closed_lists::channels.size(), size_t(10));
}

void TestFields::keyAndOrderFieldsExist()
{
    for (DatasetKind kind : allDatasetKinds) {
        QVERIFY(fieldNamed(kind, keyFieldOf(kind)));
        const Field* order = fieldNamed(kind, orderFieldOf(kind));
        QCOMPARE(order != nullptr, kind == DatasetKind::Experiences || kind == DatasetKind::Series);
        QVERIFY(!order || order->kind == ColumnKind::Date);
        QVERIFY2(fieldNamed(kind, "fictitious"), "every generated file says that it is fictitious");
    }
}

void TestFields::schemaFollowsTheFields()
{
    const TableSchema schema = canonicalSchema(DatasetKind::Experiences);
    const auto fields = fieldsOf(DatasetKind::Experiences);
    QCOMPARE(schema.name, std::string("experiences"));
    QCOMPARE(schema.keyColumn, std::string("id"));
    QCOMPARE(schema.columns.size(), fields.size());
    for (size_t i = 0; i < fields.size(); ++i) {
        QCOMPARE(schema.columns[i].name, std::string(fields[i].name));
        QCOMPARE(schema.columns[i].label, std::string(fields[i].label));
        QVERIFY(schema.columns[i].kind == fields[i].kind);
        QCOMPARE(schema.columns[i].separator, fields[i].separator);
    }
}

void TestFields::onlyDocumentedFieldsAreMissed()
{
    for (DatasetKind kind : allDatasetKinds) {
        for (const Field& field : fieldsOf(kind)) {
            QCOMPARE(whatIsDisabledWithout(field).isEmpty(), field.disables == nullptr);
            QVERIFY2(field.documented || !field.disables, field.name);
        }
    }
}

void TestFields::idsNameDatasets()
{
    for (DatasetKind kind : allDatasetKinds) {
        QVERIFY(datasetFromId(datasetId(kind)) == kind);
        QVERIFY(!datasetTitle(kind).isEmpty());
    }
    QVERIFY(!datasetFromId("mentions").has_value());
    QVERIFY(!datasetFromId("").has_value());
}

void TestFields::sentimentsAreThoseOfTheLists()
{
    QCOMPARE(sentimentLabel(Sentiment::Negative), std::string_view("Négatif"));
    QCOMPARE(sentimentLabel(Sentiment::Positive), std::string_view("Positif"));
    for (Sentiment sentiment : allSentiments) {
        QVERIFY(sentimentFromLabel(sentimentLabel(sentiment)) == sentiment);
        QVERIFY(!sentimentSign(sentiment).isEmpty());
    }
    QVERIFY(!sentimentFromLabel("négatif").has_value());
    QVERIFY(!sentimentFromLabel("").has_value());
}

void TestFields::criteriaAreFields()
{
    for (Criterion criterion : allCriteria) {
        const Field* field = fieldNamed(DatasetKind::Experiences, criterionField(criterion));
        QVERIFY(field);
        QCOMPARE(std::string_view(field->label), criterionLabel(criterion));
        QVERIFY(field->values.data() == std::span<const char* const>(closed_lists::sentiments).data());
    }
}

QTEST_GUILESS_MAIN(TestFields)
#include "test_fields.moc"
