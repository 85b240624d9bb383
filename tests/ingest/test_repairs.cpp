// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/cross_field_repairs.h"
#include "core/ingest/header_mapping.h"
#include "core/ingest/repairs.h"

#include <QTest>

#include <array>
#include <vector>

using namespace vigie;

namespace {

QByteArray notedRules(IssueLog& log)
{
    SourceReport report;
    log.moveTo(report);
    QByteArray out;
    for (const RuleCount& rule : report.rules)
        out += " [" + QByteArray(ruleInfo(rule.rule).id.data()) + ']';
    return out;
}

ImportOptions without(Rule repair)
{
    ImportOptions options;
    options.switchedOff.set(static_cast<size_t>(repair));
    return options;
}

/// The cell as text, then the rules that were noted: `04000 [leading_zero_restored]`.
QByteArray readAs(DatasetKind kind, const char* fieldName, const QByteArray& text, bool abroad = false,
                  const ImportOptions& options = {})
{
    const Field* field = fieldNamed(kind, fieldName);
    if (!field)
        return "no such field";
    std::string scratch;
    IssueLog log;
    const Cell cell = readCell(*field, {text.constData(), static_cast<size_t>(text.size())},
                               {field->label, abroad, false}, scratch, options, log);
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
    return out + notedRules(log);
}

/// The text after the repairs that any text may need, then the rules.
QByteArray charactersOf(const QByteArray& given, const ImportOptions& options = {}, bool html = false)
{
    std::string scratch;
    IssueLog log;
    std::string_view text(given.constData(), static_cast<size_t>(given.size()));
    repairCharacters(text, {"Description", false, html}, scratch, options, log);
    return QByteArray(text.data(), static_cast<qsizetype>(text.size())) + notedRules(log);
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
        row(Structures, "insee_commune", "consIT00186", "consIT00186");
        row(Structures, "insee_commune", "407", "407 [implausible_code]");
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
        row(Experiences, "channels_1", "telephone", "Téléphone [spelling_unified]");
        row(Experiences, "channels_1", "pigeon", "pigeon [unknown_value]");
        row(Experiences, "channels_1", "Téléphone,Téléphone", "Téléphone [repeated_member_dropped]");
        row(Experiences, "business_tags", "Permis ; Carte grise;Permis",
            "Permis;Carte grise [repeated_member_dropped]");
        row(Experiences, "published_on", "06/10/2022 15:07", "@2022-10-06T15:07:00");
        row(Experiences, "published_on", "2022-10-06T13:07:00Z", "@2022-10-06T15:07:00 [zoned_date_converted]");
        row(Experiences, "published_on", "NULL", "-");
        row(Experiences, "published_on", "hier", "hier [unreadable_date]");
        row(Experiences, "description", "  mot  ", "  mot  ");
        row(Results, "value", "98", "#98");
        row(Results, "value", "98,5 %", "#98.5");
        row(Results, "value", "77", "#77");
        row(Results, "value", "\"77\"", "#77");
        row(Results, "value", "77,0", "#77");
        row(Results, "value", "77.0", "#77");
        row(Results, "value", "77 %", "#77");
        row(Results, "value", "77\u202f%", "#77");
        row(Results, "value", "1\u00a0234,5", "#1234.5");
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

    void switchedOff_data()
    {
        QTest::addColumn<int>("rule");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](Rule rule, DatasetKind kind, const char* field, const char* text, const char* expected) {
            QTest::addRow("%s %s %s", ruleInfo(rule).id.data(), field, text)
                << static_cast<int>(rule) << static_cast<int>(kind) << QByteArray(field) << QByteArray(text)
                << QByteArray(expected);
        };
        using enum DatasetKind;
        row(Rule::LeadingZeroRestored, Structures, "postal_code", "4000", "4000 [implausible_code]");
        row(Rule::LeadingZeroRestored, Structures, "insee_commune", "4070", "4070 [implausible_code]");
        row(Rule::LeadingZeroRestored, Experiences, "user_department_code", "6", "6 [implausible_code]");
        row(Rule::LeadingZeroRestored, Experiences, "user_region_code", "1", "1 [implausible_code]");
        row(Rule::DecimalCodeTrimmed, Experiences, "user_department_code", "75.0", "75.0 [implausible_code]");
        row(Rule::DecimalCodeTrimmed, Experiences, "id", "2904756.0", "2904756.0 [implausible_code]");
        row(Rule::DecimalCodeTrimmed, Structures, "postal_code", "53013.0", "53013.0 [implausible_code]");
        row(Rule::CodePrefixRemoved, Structures, "insee_commune", "com04070", "com04070 [implausible_code]");
        row(Rule::CodePrefixRemoved, Structures, "insee_department", "dep2A", "dep2A [implausible_code]");
        row(Rule::CodePrefixRemoved, Structures, "insee_region", "reg11", "reg11 [implausible_code]");
        row(Rule::CodePrefixRemoved, Structures, "insee_district", "arr67482", "arr67482 [implausible_code]");
        row(Rule::PostalCodeShortened, Structures, "postal_code", "750004", "750004 [implausible_code]");
        row(Rule::RepeatedMemberDropped, Experiences, "channels_1", "Accueil,Accueil", "Accueil,Accueil");
        row(Rule::SpellingUnified, Experiences, "state", "Traitée", "Traitée [unknown_value]");
        row(Rule::SpellingUnified, Experiences, "channels_1", "Accueil,téléphone", "Accueil,téléphone [unknown_value]");
        row(Rule::SpellingUnified, Structures, "active", "oui", "oui [unknown_value]");
        // A rule that is switched off takes no other with it.
        row(Rule::DecimalCodeTrimmed, Structures, "postal_code", "4000", "04000 [leading_zero_restored]");
    }

    void switchedOff()
    {
        QFETCH(int, rule);
        QFETCH(int, kind);
        QFETCH(QByteArray, field);
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, expected);
        QCOMPARE(
            readAs(static_cast<DatasetKind>(kind), field.constData(), text, false, without(static_cast<Rule>(rule))),
            expected);
    }

    void corsicaSwitchedOff()
    {
        const TableSchema schema = canonicalSchema(DatasetKind::Experiences);
        const auto label = static_cast<size_t>(schema.indexOf("user_department"));
        const auto code = static_cast<size_t>(schema.indexOf("user_department_code"));
        const auto repaired = [&](const ImportOptions& options) {
            std::vector<Cell> cells(schema.columns.size());
            cells[label] = Cell::ofText("Corse-du-Sud");
            IssueLog log;
            CrossFieldRepairs(DatasetKind::Experiences, schema, options).apply(cells, log);
            return QByteArray(cells[code].text.data(), static_cast<qsizetype>(cells[code].text.size())) +
                   notedRules(log);
        };
        QCOMPARE(repaired({}), QByteArray("2A [corsica_code_from_label]"));
        QCOMPARE(repaired(without(Rule::CorsicaCodeFromLabel)), QByteArray());
    }

    void headerRepairsSwitchedOff()
    {
        const std::array<std::string_view, 3> cells = {"", "\ufeff\"ID expérience\"", "Ressenti usager"};
        const std::array<std::string_view, 2> quoted = {"\"ID expérience\"", "Ressenti usager"};
        const auto mapped = [](std::span<const std::string_view> header, const ImportOptions& options) {
            IssueLog log;
            const HeaderMapping mapping =
                mapHeader(DatasetKind::Experiences, readHeader(header), {true, header.size()}, options, log);
            QByteArray out;
            for (size_t i = 0; i < mapping.targets.size(); ++i) {
                const int column = mapping.targets[i].column;
                out += mapping.labels[i] + '>' +
                       (column < 0 ? "-" : mapping.schema.columns[static_cast<size_t>(column)].name) + ' ';
            }
            return out + notedRules(log);
        };
        QCOMPARE(mapped(quoted, {}), QByteArray("ID expérience>id Ressenti usager>sentiment  "
                                                "[byte_order_mark_in_header] [missing_column]"));
        QCOMPARE(mapped(quoted, without(Rule::ByteOrderMarkInHeader)),
                 QByteArray("\"ID expérience\">id Ressenti usager>sentiment  [missing_column]"));
        QVERIFY(mapped(cells, {}).startsWith(">- "));
        QVERIFY(mapped(cells, {}).contains("[unnamed_index_column]"));
        QVERIFY(mapped(cells, without(Rule::UnnamedIndexColumn)).startsWith(">column_1 "));
        QVERIFY(!mapped(cells, without(Rule::UnnamedIndexColumn)).contains("[unnamed_index_column]"));
    }

    void charactersOfWindows1252()
    {
        QCOMPARE(charactersOf("l\u0092\u0153uvre\r\nsuite"),
                 QByteArray("l’œuvre\nsuite [control_character_as_cp1252]"));
        QCOMPARE(charactersOf("l\u0092\u0153uvre\r\nsuite", without(Rule::ControlCharacterAsCp1252)),
                 QByteArray("l\u0092œuvre\nsuite"));
        QCOMPARE(charactersOf(QByteArray("a\0b", 3)), QByteArray("a\ufffdb [invalid_character]"));
    }

    void textStaysOutOfTheReport()
    {
        for (const char* words : {"l\u0092\u0153uvre", "dÃ©jÃ\u00a0 vu", "un <br> deux"}) {
            std::string scratch;
            IssueLog log;
            std::string_view text = words;
            repairCharacters(text, {"Description", false, true}, scratch, {}, log);
            SourceReport report;
            log.moveTo(report);
            QCOMPARE(report.rules.size(), size_t(1));
            const Issue& issue = report.rules.front().samples.front();
            QVERIFY2(issue.value.isEmpty() || issue.value == QLatin1String("<br>"), qPrintable(issue.value));
        }
    }

    void mojibake_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("meant");
        const auto row = [](const char* text, const char* meant) {
            QTest::newRow(text) << QByteArray(text) << QByteArray(meant);
        };
        row("dÃ©jÃ\u00a0", "déjà");
        row("lâ€™Å“uvre Ã\u00a0 20 â‚¬", "l’œuvre à 20 €");
        row("lâ\u0080\u0099Ã©tÃ©", "l’été");    // read as Latin-1 rather than Windows-1252
        row("Ã‰tÃ©", "Été");
        row("Â« non Â»", "« non »");
        row("dÃƒÂ©jÃƒÂ\u00a0", "déjà");    // twice
        row("ðŸ˜€ merci", "\U0001F600 merci");
    }

    void mojibake()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, meant);
        ImportOptions asked;
        asked.repairMojibake = true;
        QVERIFY(charactersOf(text).endsWith(" [mojibake_suspected]") ||
                charactersOf(text).endsWith(" [control_character_as_cp1252] [mojibake_suspected]"));
        QCOMPARE(charactersOf(text, asked), meant + " [mojibake_repaired]");
        asked.switchedOff.set(static_cast<size_t>(Rule::MojibakeRepaired));
        QVERIFY(!charactersOf(text, asked).contains("[mojibake_repaired]"));
    }

    void fineTextIsNoMojibake_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char* text : {"déjà vu, 20\u00a0€", "SÃO PAULO", "Ã", "CAFÉ…", "MARCHÉ»", "Â", "À «", "Ã© et é",
                                 "âge", "Ångström", "ÇA VA", "Ÿ’", "œuvre", "Ã\n©", "\u4e2d\u6587", "plain"})
            QTest::newRow(text) << QByteArray(text);
    }

    void fineTextIsNoMojibake()
    {
        QFETCH(QByteArray, text);
        ImportOptions asked;
        asked.repairMojibake = true;
        QCOMPARE(charactersOf(text, asked), text);
        QCOMPARE(charactersOf(text), text);
    }

    void htmlIsNotedAndKept()
    {
        QCOMPARE(charactersOf("un&nbsp;deux", {}, true), QByteArray("un&nbsp;deux [html_in_text]"));
        QCOMPARE(charactersOf("un&nbsp;deux", {}, false), QByteArray("un&nbsp;deux"));
        QCOMPARE(charactersOf("R&D; a < b", {}, true), QByteArray("R&D; a < b"));
    }

    void untouchedTextIsNotCopied()
    {
        std::string scratch;
        IssueLog log;
        std::string_view text = "déjà vu, 20\u00a0€ & <plus>";
        QVERIFY(!repairCharacters(text, {"Titre", false, true}, scratch, {}, log));
        QVERIFY(scratch.empty());
        QVERIFY(notedRules(log).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestRepairs)
#include "test_repairs.moc"
