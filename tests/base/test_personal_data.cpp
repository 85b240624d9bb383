// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/personal_data.h"

#include <QTest>

using namespace vigie;

class TestPersonalData : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isFound_data();
    void isFound();
    void isNoFalseAlarm_data();
    void isNoFalseAlarm();
    void placesAreInOrder();
    void maskingLeavesTheRest();
    void longTextsAreNotSlow();
};

void TestPersonalData::isFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("found");
    const auto row = [](const char* text, PersonalDataKind kind, const char* found) {
        QTest::newRow(text) << QString::fromUtf8(text) << static_cast<int>(kind) << QString::fromUtf8(found);
    };
    row("Appelez le 06 12 34 56 78.", PersonalDataKind::Telephone, "06 12 34 56 78");
    row("tel:0476123456", PersonalDataKind::Telephone, "0476123456");
    row("04.76.12.34.56, merci", PersonalDataKind::Telephone, "04.76.12.34.56");
    row("09-70-12-34-56", PersonalDataKind::Telephone, "09-70-12-34-56");
    row("au 01\u00A042\u00A012\u00A034\u00A056", PersonalDataKind::Telephone, "01\u00A042\u00A012\u00A034\u00A056");
    row("+33 6 12 34 56 78", PersonalDataKind::Telephone, "+33 6 12 34 56 78");
    row("+33 (0)4 76 12 34 56", PersonalDataKind::Telephone, "+33 (0)4 76 12 34 56");
    row("0033612345678", PersonalDataKind::Telephone, "0033612345678");
    row("écrire à jean.dupont+caf@exemple.fr.", PersonalDataKind::Email, "jean.dupont+caf@exemple.fr");
    row("contact@impots.gouv.fr", PersonalDataKind::Email, "contact@impots.gouv.fr");
    row("ma voiture AB-123-CD est", PersonalDataKind::NumberPlate, "AB-123-CD");
    row("(GH 456 KL)", PersonalDataKind::NumberPlate, "GH 456 KL");
    row("AB123CD", PersonalDataKind::NumberPlate, "AB123CD");
    row("plaque 1234 AB 38", PersonalDataKind::NumberPlate, "1234 AB 38");
    row("123-ABC-2A", PersonalDataKind::NumberPlate, "123-ABC-2A");
}

void TestPersonalData::isFound()
{
    QFETCH(const QString, text);
    QFETCH(const int, kind);
    QFETCH(const QString, found);
    const auto data = personalDataIn(text);
    QCOMPARE(data.size(), size_t(1));
    QCOMPARE(static_cast<int>(data[0].kind), kind);
    QCOMPARE(text.mid(data[0].begin, data[0].end - data[0].begin), found);
}

void TestPersonalData::isNoFalseAlarm_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text : {"",
                             "38000 Grenoble",
                             "75015 PARIS",
                             "le 12/03/2025",
                             "du 01/02/2025 au 03/04/2025",
                             "2025-03-12 10:45",
                             "01-02-2025",
                             "1 234,56 €",
                             "1 204 500 euros",
                             "12.345.678",
                             "01,02",
                             "dossier n° 2024123456789",
                             "0123456789012",
                             "numéro 3939",
                             "le 36 46",
                             "les 15, 17 et 18",
                             "01 02 03 04",
                             "01 02 03-04 05",
                             "@ministre",
                             "a @ b",
                             "user@localhost",
                             "TVA 20 %",
                             "RER B 12",
                             "COVID 19",
                             "article L123-45",
                             "OI-123-UO",
                             "ab-123-cd",
                             "IR 350 UE",
                             "5 000 EUR 20 jours",
                             "SIRET 130 025 265 00013"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestPersonalData::isNoFalseAlarm()
{
    QFETCH(const QString, text);
    QCOMPARE(personalDataIn(text).size(), size_t(0));
}

void TestPersonalData::placesAreInOrder()
{
    const QString text = QStringLiteral("é AB-123-CD, 06 12 34 56 78, a@b.fr");
    const std::vector<PersonalData> expected = {{PersonalDataKind::NumberPlate, 2, 11},
                                                {PersonalDataKind::Telephone, 13, 27},
                                                {PersonalDataKind::Email, 29, 35}};
    QCOMPARE(personalDataIn(text), expected);
}

void TestPersonalData::maskingLeavesTheRest()
{
    QCOMPARE(withoutPersonalData(QStringLiteral("Tél. 06 12 34 56 78 ou a.b@c.fr, merci")),
             QStringLiteral("Tél. […] ou […], merci"));
    QCOMPARE(withoutPersonalData(QStringLiteral("38000 Grenoble")), QStringLiteral("38000 Grenoble"));
}

void TestPersonalData::longTextsAreNotSlow()
{
    const QString letters(200'000, u'a');
    const QString addresses = QStringLiteral("a.").repeated(100'000);
    QCOMPARE(personalDataIn(letters).size(), size_t(0));
    QCOMPARE(personalDataIn(addresses + QStringLiteral(" x@y.fr")).size(), size_t(1));
}

QTEST_APPLESS_MAIN(TestPersonalData)
#include "test_personal_data.moc"
