// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/workbook.h"

#include <QDir>
#include <QFile>
#include <QString>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace vigie {

using Kind = AnalystWorkbook::Kind;
using Opened = std::unique_ptr<AnalystWorkbook>;

constexpr std::array kinds = {Kind::Code,       Kind::StructureGroup, Kind::SavedView, Kind::IndicatorDecisions,
                              Kind::Thresholds, Kind::Session,        Kind::Report};

/// A folder of its own for each test, and the workbook in it.
struct WorkbookFolder
{
    std::optional<QTemporaryDir> m_folder;
    QString m_path;

    void makeFolder()
    {
        m_folder.emplace();
        m_path = path("analyse.carnet");
    }
    QString path(const char* name) const { return m_folder->filePath(QLatin1String(name)); }
    QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden); }
    void clear() const
    {
        for (const QString& name : files())
            QFile::remove(m_folder->filePath(name));
    }
};

/// All that a workbook holds.
struct Contents
{
    AnalystWorkbook::Annotations annotations;
    std::vector<std::vector<AnalystWorkbook::Document>> documents;

    friend bool operator==(const Contents&, const Contents&) = default;
};

inline Contents contentsOf(const AnalystWorkbook& workbook)
{
    Contents contents{workbook.annotations(), {}};
    for (const Kind kind : kinds)
        contents.documents.push_back(workbook.documents(kind));
    return contents;
}

inline QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void writeBytes(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("the test's folder cannot be written");
}

inline Opened opened(const QString& path)
{
    auto workbook = AnalystWorkbook::open(path);
    if (!workbook)
        qFatal("%s", qPrintable(workbook.error().message()));
    return *std::move(workbook);
}

inline Annotation sample(int n)
{
    Annotation annotation;
    annotation.bookmarked = n % 2 == 0;
    annotation.read = n % 3 == 0;
    annotation.colour = n % (annotationColours + 1);
    annotation.note = QStringLiteral("Note n° %1 : « délai », œuvre 🙂\nligne 2").arg(n).repeated(1 + n % 7);
    annotation.codes = QStringList{QStringLiteral("accueil"), QStringLiteral("délai"), QStringLiteral("Écoute")};
    annotation.notedText = QStringLiteral("Titre %1\n\nDescription").arg(n);
    return annotation;
}

inline void fill(AnalystWorkbook& workbook, int annotations)
{
    std::vector<AnalystWorkbook::AnnotationChange> changes;
    for (int n = 0; n < annotations; ++n)
        changes.emplace_back(std::to_string(1000 + n), sample(n));
    QVERIFY(workbook.annotate(changes).ok());
    for (int n = 0; n < annotations / 4; ++n) {
        const QByteArray json = "{\"filtre\":\"" + QByteArray(n * 10, 'x') + "\"}";
        QVERIFY(workbook.setDocument(kinds[static_cast<size_t>(n) % kinds.size()], QString::number(n), json).ok());
    }
}

}    // namespace vigie
