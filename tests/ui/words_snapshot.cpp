// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/words_snapshot.h"

#include "app/language.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

namespace vigie::test {

QByteArray wordsCsv()
{
    QByteArray csv = "ID expérience;Date de publication;Titre;Description;Ressenti usager;Intitulé Typologie 1;"
                     "Intitulé Typologie 2;Canaux Typologie 1;Réactivité;Relation\n";
    const QDate first(2025, 1, 1);
    for (int i = 1; i <= 90; ++i) {
        const bool answerless = i <= 30;
        const bool vain = i > 30 && i <= 60;
        const char* text = answerless ? "Aucune réponse malgré ma relance du dossier."
                           : vain     ? "La relance reste vaine."
                           : i < 90   ? "Un guichet agréable, merci."
                                      : "=1+1 relance <b>gras</b>";
        csv += QByteArray::number(1000 + i) + ';' + first.addDays(i).toString(Qt::ISODate).toUtf8() + ";Titre;\"" +
               text + "\";" + (i <= 60 ? "Négatif" : "Positif") + ';' + (i <= 60 ? "CAF" : "CPAM") + ';' +
               (i <= 10 ? "CPAM" : "") + ';' + (i <= 10 ? "\"Téléphone,Courrier\"" : "Téléphone") + ';' +
               (answerless ? "Négatif;Négatif" : ";") + '\n';
    }
    return csv;
}

bool WordsWindow::open()
{
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
    QCoreApplication::setOrganizationName(QStringLiteral("vigie-test"));
    QCoreApplication::setApplicationName(QStringLiteral("vigie-words"));
    speak(QStringLiteral("en"), *qApp);
    applyTheme(*qApp);
    qputenv("VIGIE_CACHE_DIR", m_folder.filePath(QStringLiteral("cache")).toUtf8());
    QFile csv(m_folder.filePath(QStringLiteral("expériences.csv")));
    if (!csv.open(QIODevice::WriteOnly))
        return false;
    csv.write(wordsCsv());
    csv.close();
    QDir(m_folder.path()).mkdir(QStringLiteral("snapshots"));    // the workbook is there before the first import
    m_window = std::make_unique<MainWindow>(m_folder.filePath(QStringLiteral("snapshots")));
    m_window->resize(1440, 900);
    m_window->show();
    if (!QTest::qWaitForWindowActive(m_window.get()))    // shortcuts are those of the active window
        return false;
    QSignalSpy opened(&snapshots(), &SnapshotController::snapshotOpened);
    m_window->openAtOnce({csv.fileName()});
    if (!workbook().isOpen() || !opened.wait(30'000))
        return false;
    m_window->showPlace(WindowPlace::Experiences);
    return snapshots().selection().experienceCount() == 90;
}

bool WordsWindow::filter(const QString& query)
{
    const auto wanted = snapshots().understood(query);
    if (!wanted)
        return false;
    snapshots().setFilter(*wanted);
    return QTest::qWaitFor([this] { return !snapshots().searching(); }, 30'000);
}

}    // namespace vigie::test
