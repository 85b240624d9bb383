// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/repairs.h"

#include <QTest>

using namespace vigie;

namespace {

/// The cell as text, then the rules that were noted: `04000 [leading_zero_restored]`.
QByteArray readAs(DatasetKind kind, const char* fieldName, const QByteArray& text, bool abroad = false)
{
    const Field* field = fieldNamed(kind, fieldName);
    if (!field)
        return "no such field";
    std::string scratch;
    IssueLog log;
    const Cell cell =
        readCell(*field, {text.constData(), static_cast<size_t>(text.size())}, field->label, abroad, scratch, log);
    QByteArray out;
    switch (cell.type) {
    case Cell::Type::Missing:
        out = "-";
        break;
    case Cell::Type::Text:
        out = QByteArray(cell.text.data(), static_cast<qsizetype>(cell.text.size()));
        break;
    case Cell::Type::Number:
        out = '#' + QByteArray::number(cell.number);
        break;
    case Cell::Type::Date:
        out = '@' + QByteArray::fromStdString(formatIso(cell.date));
        break;
    }
    SourceReport report;
    log.moveTo(report);
    for (const RuleCount& rule : report.rules)
        out += " [" + QByteArray(ruleInfo(rule.rule).id.data()) + ']';
    return out;
}

}    // namespace

class TestRepairs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cells_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](DatasetKind kind, const char* field, const char* text, const char* expected) {
            QTest::addRow("%s %s", field, text)
                << static_cast<int>(kind) << QByteArray(field) << QByteArray(text) << QByteArray(expected);
        };
        using enum DatasetKind;
        row(Structures, "postal_code", "53013", "53013");
        row(Structures, "postal_code", " 53013 ", "53013");
        row(Structures, "postal_code", "4000", "04000 [leading_zero_restored]");
        row(Structures, "postal_code", "750004", "75004 [postal_code_shortened]");
        row(Structures, "postal_code", "186", "186 [implausible_code]");
        row(Structures, "postal_code", "", "-");
        row(Structures, "insee_commune", "com04070", "04070 [code_prefix_removed]");
        row(Structures, "insee_commune", "com2A004", "2A004 [code_prefix_removed]");
        row(Structures, "insee_department", "dep2A", "2A [code_prefix_removed]");
        row(Structures, "insee_region", "consAD", "consAD");
        row(Structures, "insee_region", "reg01", "01 [code_prefix_removed]");
        row(Structures, "insee_district", "arr13055-02", "13055-02 [code_prefix_removed]");
        row(Structures, "active", "Oui", "Oui");
        row(Structures, "active", "oui", "Oui [spelling_unified]");
        row(Structures, "active", "peut-être", "peut-être [unknown_value]");
        row(Structures, "code", "Do0Z4ijc9M", "Do0Z4ijc9M");
        row(Experiences, "id", "2904756.0", "2904756 [decimal_code_trimmed]");
        row(Experiences, "user_department_code", "75.0", "75 [decimal_code_trimmed]");
        row(Experiences, "user_department_code", "6", "06 [leading_zero_restored]");
        row(Experiences, "user_department_code", "971", "971");
        row(Experiences, "user_department_code", "999", "999 [implausible_code]");
        row(Experiences, "user_region_code", "1.0", "01 [leading_zero_restored] [decimal_code_trimmed]");
        row(Experiences, "state", "Traitée", "Traitées [spelling_unified]");
        row(Experiences, "state", "À traiter", "A traiter [spelling_unified]");
        row(Experiences, "sentiment", "Négatif", "Négatif");
        row(Experiences, "sentiment", "negatif", "Négatif [spelling_unified]");
        row(Experiences, "sentiment", "mitigé", "mitigé [unknown_value]");
        row(Experiences, "channels_1", "Démarche en ligne,Téléphone", "Démarche en ligne,Téléphone");
        row(Experiences, "channels_1", "Téléphone,Téléphone", "Téléphone [repeated_member_dropped]");
        row(Experiences, "business_tags", "Permis ; Carte grise;Permis",
            "Permis;Carte grise [repeated_member_dropped]");
        row(Experiences, "published_on", "06/10/2022 15:07", "@2022-10-06T15:07:00");
        row(Experiences, "published_on", "NULL", "-");
        row(Experiences, "published_on", "hier", "hier [unreadable_date]");
        row(Experiences, "description", "  mot  ", "  mot  ");
        row(Results, "value", "98", "#98");
        row(Results, "value", "98,5 %", "#98.5");
        row(Results, "value", "1 234,5", "#1234.5");
        row(Results, "value", "n/d", "-");
        row(Results, "value", "environ 12", "environ 12 [unreadable_number]");
    }

    void cells()
    {
        QFETCH(int, kind);
        QFETCH(QByteArray, field);
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, expected);
        QCOMPARE(readAs(static_cast<DatasetKind>(kind), field.constData(), text), expected);
    }

    void codesAbroadAreLeftAlone()
    {
        QCOMPARE(readAs(DatasetKind::Structures, "postal_code", "1050", true), QByteArray("1050"));
    }

    void charactersOfWindows1252()
    {
        std::string scratch;
        IssueLog log;
        std::string_view text = "l\u0092\u0153uvre\r\nsuite";
        QVERIFY(repairCharacters(text, "Description", scratch, log));
        QCOMPARE(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())), QStringLiteral("l’œuvre\nsuite"));
        SourceReport report;
        log.moveTo(report);
        QCOMPARE(report.countOf(Rule::ControlCharacterAsCp1252), 1);
        QVERIFY2(report.rules.front().samples.front().value.isEmpty(), "a testimony's text stays out of the report");
    }

    void untouchedTextIsNotCopied()
    {
        std::string scratch;
        IssueLog log;
        std::string_view text = "déjà vu, 20\u00a0€";
        QVERIFY(!repairCharacters(text, "Titre", scratch, log));
        QVERIFY(scratch.empty());
    }
};

QTEST_GUILESS_MAIN(TestRepairs)
#include "test_repairs.moc"
