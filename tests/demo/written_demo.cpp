// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/demo/written_demo.h"

#include <QFile>
#include <QTemporaryDir>

using namespace vigie;

const QStringList demoFileNames = {QStringLiteral("export-structures.csv"), QStringLiteral("export-typologies.csv"),
                                   QStringLiteral("export-indicateurs.csv"), QStringLiteral("export-resultats.csv"),
                                   QStringLiteral("export-experiences.csv")};

static QByteArray bytesOf(const QString& folder, const QString& name)
{
    QFile file(folder + u'/' + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::map<QString, QByteArray> writtenDemo(const DemoOptions& options)
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

WrittenDemo::WrittenDemo()
    : bytes(writtenDemo({})), structures(readCsv(bytes[demoFileNames[0]])),
      typologies(readCsv(bytes[demoFileNames[1]])), indicators(readCsv(bytes[demoFileNames[2]])),
      results(readCsv(bytes[demoFileNames[3]])), experiences(readCsv(bytes[demoFileNames[4]]))
{
}
