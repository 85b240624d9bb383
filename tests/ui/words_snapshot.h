// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/experiences_place.h"
#include "ui/views/main_window.h"

#include <QTemporaryDir>

namespace vigie::test {

/// Ninety testimonies, ids 1001 … 1090, one published a day:
///
///   1 … 30    Négatif, CAF, reactivity and relation Négatif: "Aucune réponse malgré ma relance du dossier."; the first
///             ten also name a CPAM, and were reached by Téléphone and Courrier
///   31 … 60   Négatif, CAF: "La relance reste vaine."
///   61 … 89   Positif, CPAM: "Un guichet agréable, merci."
///   90        Positif, CPAM: "=1+1 relance <b>gras</b>"
QByteArray wordsCsv();

/// A window of its own, with those testimonies open; speaks English.
class WordsWindow
{
public:
    /// False when the import failed.
    bool open();

    MainWindow& window() { return *m_window; }
    SnapshotController& snapshots() { return m_window->snapshots(); }
    WorkbookController& workbook() { return m_window->workspace().workbook(); }
    ExperiencesPlace& place() { return *m_window->findChild<ExperiencesPlace*>(); }
    QString file(const QString& name) const { return m_folder.filePath(name); }

    template <typename T>
    T* child(const char* name)
    {
        return m_window->findChild<T*>(QLatin1String(name));
    }
    /// What a query asks for is the filter, and found.
    bool filter(const QString& query);

private:
    QTemporaryDir m_folder;
    std::unique_ptr<MainWindow> m_window;
};

}    // namespace vigie::test
