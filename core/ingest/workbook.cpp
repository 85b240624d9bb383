// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/workbook.h"

#include "core/ingest/sheet_reader.h"
#include "core/ingest/workbook_package.h"

#include <QCoreApplication>

#include <algorithm>

namespace vigie {

namespace {

/// A sheet as the list of tabs names it.
struct Tab
{
    QString name;
    QString relationship;
};

struct TabList
{
    std::vector<Tab> tabs;
    bool since1904 = false;
};

bool says(QStringView attribute)
{
    return attribute == u"1" || attribute == u"true" || attribute == u"on";
}

Result<TabList> readTabs(XmlPart part)
{
    TabList list;
    bool isWorkbook = false;
    while (part.nextStart()) {
        if (part.depth() == 1) {
            isWorkbook = part.name() == u"workbook";
        } else if (part.depth() == 2 && part.name() == u"workbookPr") {
            list.since1904 = says(part.attribute(u"date1904"));
        } else if (part.depth() == 3 && part.name() == u"sheet") {
            std::string name;
            appendWorkbookText(part.attribute(u"name"), name);
            list.tabs.push_back({QString::fromStdString(name), part.relationId().toString()});
            if (list.tabs.size() > static_cast<size_t>(limits::archiveEntries))
                return unusableWorkbook(part.place(), QCoreApplication::translate("Ingest", "it has too many sheets"));
        }
    }
    if (part.failed())
        return part.error();
    if (!isWorkbook)
        return unusableWorkbook(part.place(), QCoreApplication::translate("Ingest", "it is no workbook"));
    return list;
}

/// Where the list of tabs is: the package says it, and nearly always it is the same place.
Result<QString> mainPart(WorkbookPackage& package)
{
    const auto roots = package.relationships({});
    if (!roots)
        return roots.error();
    for (const Relationship& relationship : *roots) {
        if (relationship.type == u"officeDocument" && package.has(relationship.part))
            return relationship.part;
    }
    return QStringLiteral("xl/workbook.xml");
}

}    // namespace

struct Workbook::Parts
{
    explicit Parts(WorkbookPackage openedPackage) : package(std::move(openedPackage)) {}

    Result<void> readTabList();
    Result<void> readTables();

    WorkbookPackage package;
    qint64 sharedStringBytes = 0;
    bool since1904 = false;
    QString stringsPart;    ///< empty = there is none
    QString stylesPart;
    QStringList names;
    QHash<QString, QString> sheetParts;    ///< by the sheet's name; empty when the list of tabs leads nowhere
    std::shared_ptr<const WorkbookTables> tables;
};

Result<void> Workbook::Parts::readTabList()
{
    const auto main = mainPart(package);
    if (!main)
        return main.error();
    auto part = package.read(*main);
    if (!part)
        return part.error();
    const auto list = readTabs(std::move(*part));
    if (!list)
        return list.error();
    const auto relationships = package.relationships(*main);
    if (!relationships)
        return relationships.error();

    since1904 = list->since1904;
    for (const Relationship& relationship : *relationships) {
        if (relationship.type == u"sharedStrings")
            stringsPart = relationship.part;
        else if (relationship.type == u"styles")
            stylesPart = relationship.part;
    }
    for (const Tab& tab : list->tabs) {
        const auto relationship = relationships->constFind(tab.relationship);
        if (relationship != relationships->constEnd() && relationship->type != u"worksheet")
            continue;
        if (sheetParts.contains(tab.name))
            return unusableWorkbook(package.archive()->path(),
                                    QCoreApplication::translate("Ingest", "two of its sheets have the same name"));
        names << tab.name;
        sheetParts.insert(tab.name, relationship != relationships->constEnd() ? relationship->part : QString());
    }
    if (names.isEmpty())
        return unusableWorkbook(package.archive()->path(),
                                QCoreApplication::translate("Ingest", "it has no sheet with cells"));
    return {};
}

Result<void> Workbook::Parts::readTables()
{
    auto read = std::make_shared<WorkbookTables>();
    read->since1904 = since1904;
    if (!stringsPart.isEmpty()) {
        auto part = package.read(stringsPart);
        if (!part)
            return part.error();
        auto strings = SharedStrings::read(*part, sharedStringBytes);
        if (!strings)
            return strings.error();
        read->strings = std::move(*strings);
    }
    if (!stylesPart.isEmpty()) {
        auto part = package.read(stylesPart);
        if (!part)
            return part.error();
        auto styles = CellStyles::read(*part);
        if (!styles)
            return styles.error();
        read->styles = std::move(*styles);
    }
    tables = std::move(read);
    return {};
}

Workbook::Workbook() = default;
Workbook::~Workbook() = default;

bool Workbook::looksLikeOne(const ZipArchive& archive)
{
    bool types = false;
    bool main = false;
    for (const ZipArchive::Entry& entry : archive.entries()) {
        QString name = entry.name.toLower();
        name.replace(u'\\', u'/');
        types = types || name == u"[content_types].xml";
        // Usually workbook.xml; some programs number it.
        main = main || (name.startsWith(QLatin1StringView("xl/workbook")) && name.endsWith(QLatin1StringView(".xml")));
    }
    return types && main;
}

Result<std::unique_ptr<Workbook>> Workbook::open(std::shared_ptr<ZipArchive> archive, qint64 sharedStringBytes)
{
    auto package = WorkbookPackage::open(std::move(archive));
    if (!package)
        return package.error();
    std::unique_ptr<Workbook> workbook(new Workbook);
    workbook->m_parts = std::make_unique<Parts>(std::move(*package));
    workbook->m_parts->sharedStringBytes = sharedStringBytes;
    if (const auto listed = workbook->m_parts->readTabList(); !listed)
        return listed.error();
    workbook->m_sheets = workbook->m_parts->names;
    return workbook;
}

Result<std::unique_ptr<RecordReader>> Workbook::read(const QString& sheet)
{
    const QString part = m_parts->sheetParts.value(sheet);
    if (part.isEmpty())
        return unusableWorkbook(
            m_parts->package.archive()->path(),
            m_sheets.contains(sheet)
                ? QCoreApplication::translate("Ingest", "the part that holds sheet %1 is missing").arg(sheet)
                : QCoreApplication::translate("Ingest", "it has no sheet %1").arg(sheet));
    if (!m_parts->tables) {
        if (const auto read = m_parts->readTables(); !read)
            return read.error();
    }
    auto xml = m_parts->package.read(part);
    if (!xml)
        return xml.error();
    return std::unique_ptr<RecordReader>(
        std::make_unique<SheetReader>(m_parts->package.archive(), std::move(*xml), sheet, m_parts->tables));
}

}    // namespace vigie
