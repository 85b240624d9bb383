// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/workbook_package.h"

#include "core/ingest/limits.h"

#include <QCoreApplication>
#include <QStringList>

namespace vigie {

namespace {

/// Some writers use the separators of their system.
QString partName(QString entry)
{
    entry.replace(u'\\', u'/');
    while (entry.startsWith(u'/'))
        entry.remove(0, 1);
    return entry.toLower();
}

/// `../media/a` seen from `xl/workbook.xml` → `media/a`. Empty when the way leaves the package.
QString resolved(const QString& part, const QString& target)
{
    QStringList steps;
    if (!target.startsWith(u'/')) {
        steps = part.split(u'/');
        steps.removeLast();
    }
    for (const QString& step : target.split(u'/', Qt::SkipEmptyParts)) {
        if (step == u".")
            continue;
        if (step != u"..")
            steps << step;
        else if (steps.isEmpty())
            return {};
        else
            steps.removeLast();
    }
    return steps.join(u'/');
}

QString relationshipsPart(const QString& part)
{
    const qsizetype folder = part.lastIndexOf(u'/') + 1;
    return part.first(folder) + QStringLiteral("_rels/") + part.sliced(folder) + QStringLiteral(".rels");
}

}    // namespace

Result<WorkbookPackage> WorkbookPackage::open(std::shared_ptr<ZipArchive> archive)
{
    WorkbookPackage package;
    for (size_t i = 0; i < archive->entries().size(); ++i) {
        const QString name = partName(archive->entries()[i].name);
        if (package.m_entries.contains(name))
            return unusableWorkbook(archive->path(),
                                    QCoreApplication::translate("Ingest", "two of its parts have the same name"));
        package.m_entries.insert(name, i);
    }
    package.m_archive = std::move(archive);
    return package;
}

Result<XmlPart> WorkbookPackage::read(const QString& part)
{
    const auto entry = m_entries.constFind(part.toLower());
    if (entry == m_entries.constEnd())
        return unusableWorkbook(m_archive->path(),
                                QCoreApplication::translate("Ingest", "its part %1 is missing").arg(part));
    auto bytes = m_archive->openEntry(*entry);
    if (!bytes)
        return bytes.error();
    return XmlPart(std::move(*bytes), m_archive->path() + u'/' + part);
}

Result<QHash<QString, Relationship>> WorkbookPackage::relationships(const QString& part)
{
    QHash<QString, Relationship> found;
    const QString name = relationshipsPart(part);
    if (!has(name))
        return found;
    auto xml = read(name);
    if (!xml)
        return xml.error();
    while (xml->nextStart()) {
        if (xml->name() != u"Relationship")
            continue;
        const QString type = xml->attribute(u"Type").toString();
        const bool outside = xml->attribute(u"TargetMode") == u"External";
        found.insert(xml->attribute(u"Id").toString(),
                     {type.mid(type.lastIndexOf(u'/') + 1),
                      outside ? QString() : resolved(part, xml->attribute(u"Target").toString())});
        if (found.size() > limits::archiveEntries)
            return unusableWorkbook(
                xml->place(),
                QCoreApplication::translate("Ingest", "it refers to more than %1 parts").arg(limits::archiveEntries));
    }
    if (xml->failed())
        return xml->error();
    return found;
}

}    // namespace vigie
