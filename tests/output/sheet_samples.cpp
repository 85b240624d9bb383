// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/value_text.h"
#include "core/output/sheet.h"
#include "sheet_payloads.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

#include <cstdio>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

// Writes the tables that sheets.sh gives to other programs to read.
// Usage: sheet_samples FOLDER | sheet_samples --large FILE.xlsx ROWS COLUMNS (prints how much memory it took, in KiB)

using namespace vigie;

namespace {

/// A payload or a fragile text a row, with values of all kinds beside it.
Sheet samples()
{
    using Form = PlottedCell::Form;
    Sheet sheet{
        {QStringLiteral("Relevé d’été"),
         {QStringLiteral("Code"), QStringLiteral("Texte"), QStringLiteral("Effectif"), QStringLiteral("Part"),
          QStringLiteral("Mesure"), QStringLiteral("Publié le"), QStringLiteral("Écrit à"), QStringLiteral("Oui")}},
        {}};
    const auto add = [&sheet](std::string_view text) {
        sheet.rows.push_back({std::string("01000"), std::string(text), SheetNumber{1204, Form::Count},
                              SheetNumber{0.756, Form::Fraction}, SheetNumber{-3.25, Form::Measure},
                              SheetDate{fromCivil({2025, 3, 12}), false},
                              SheetDate{fromCivil({2025, 3, 12}) + 54420, true}, true});
    };
    for (const std::string_view payload : formulaPayloads)
        add(payload);
    for (const std::string_view text : fragileTexts)
        add(text);
    return sheet;
}

/// What stands in the second column, for those who compare.
QString textsJson()
{
    QJsonArray texts;
    for (const std::string_view payload : formulaPayloads)    // Qt takes a mark at the beginning for its own
        texts << (payload.starts_with("\xEF\xBB\xBF") ? QChar(0xFEFF) + fromData(payload) : fromData(payload));
    for (const std::string_view text : fragileTexts)
        texts << fromData(text);
    return QString::fromUtf8(QJsonDocument(texts).toJson());
}

bool writeText(const QString& path, const QString& text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) >= 0;
}

int writeSamples(const QString& folder)
{
    const Sheet sheet = samples();
    Provenance provenance;
    provenance.sourceLine = QStringLiteral("DITP – Services Publics +, données du 12/03/2025, Licence Ouverte 2.0");
    provenance.query = QStringLiteral("=departement:38");
    const bool written = exportSheet(sheet, folder + QStringLiteral("/x.xlsx"), SheetForm::Xlsx, provenance) &&
                         exportSheet(sheet, folder + QStringLiteral("/fr.csv"), SheetForm::CsvFrench, provenance) &&
                         exportSheet(sheet, folder + QStringLiteral("/iso.csv"), SheetForm::CsvIso, provenance) &&
                         writeText(folder + QStringLiteral("/clipboard.html"), sheetAsHtml(sheet)) &&
                         writeText(folder + QStringLiteral("/clipboard.tsv"), sheetAsTsv(sheet)) &&
                         writeText(folder + QStringLiteral("/texts.json"), textsJson());
    return written ? 0 : 1;
}

int writeLarge(const QString& path, int rows, int columns)
{
    SheetHead head{QStringLiteral("Grand"), {}};
    for (int column = 0; column < columns; ++column)
        head.columns << QStringLiteral("Colonne %1").arg(column);
    auto writer = SheetWriter::create(path, SheetForm::Xlsx, head);
    if (!writer)
        return 1;
    std::vector<SheetCell> cells(static_cast<size_t>(columns));
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column) {
            SheetCell& cell = cells[static_cast<size_t>(column)];
            if (column % 3 == 0)
                cell = SheetNumber{row * 1.25 + column, PlottedCell::Form::Measure};
            else if (column % 3 == 1)
                cell = SheetDate{(row + column) * secondsPerDay, false};
            else
                cell = "Texte " + std::to_string(row * 31 + column);
        }
        if (!(*writer)->addRow(cells))
            return 1;
    }
    if (!(*writer)->finish({}))
        return 1;
#ifdef Q_OS_UNIX
    rusage used = {};
    getrusage(RUSAGE_SELF, &used);
    std::printf("%ld\n", used.ru_maxrss);
#endif
    return 0;
}

}    // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
    const QStringList words = application.arguments();
    if (words.size() == 5 && words[1] == QLatin1String("--large"))
        return writeLarge(words[2], words[3].toInt(), words[4].toInt());
    return words.size() == 2 ? writeSamples(words[1]) : 2;
}
