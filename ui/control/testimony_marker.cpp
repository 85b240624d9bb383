// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/control/testimony_marker.h"

#include <QCollator>
#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace vigie {

namespace {

/// Names of acts, as the menu says after "Undo".
QString act(const char* name)
{
    return QCoreApplication::translate("TestimonyMarker", name);
}

}    // namespace

template <typename Change>
void TestimonyMarker::annotate(const Ids& ids, const QString& act, Change change)
{
    if (!m_workbook)
        return;
    std::vector<AnalystWorkbook::AnnotationChange> changes;
    for (const std::string& id : ids) {
        const Annotation before = m_workbook->annotation(id);
        Annotation after = before;
        change(after);
        if (after != before)
            changes.emplace_back(id, std::move(after));
    }
    if (!changes.empty())
        m_workbook->annotate(changes, act);
}

template <typename Test>
bool TestimonyMarker::all(const Ids& ids, Test test) const
{
    return m_workbook &&
           std::all_of(ids.begin(), ids.end(), [&](const std::string& id) { return test(m_workbook->annotation(id)); });
}

void TestimonyMarker::toggleBookmark(const Ids& ids)
{
    const bool set = !all(ids, [](const Annotation& each) { return each.bookmarked; });
    annotate(ids, act(QT_TRANSLATE_NOOP("TestimonyMarker", "bookmark")),
             [set](Annotation& each) { each.bookmarked = set; });
}

void TestimonyMarker::toggleRead(const Ids& ids)
{
    if (m_workbook)
        m_workbook->markRead(ids, !all(ids, [](const Annotation& each) { return each.read; }));
}

void TestimonyMarker::toggleColour(const Ids& ids, int colour)
{
    const bool taken = all(ids, [colour](const Annotation& each) { return each.colour == colour; });
    annotate(ids, act(QT_TRANSLATE_NOOP("TestimonyMarker", "colour")),
             [&](Annotation& each) { each.colour = taken ? 0 : colour; });
}

void TestimonyMarker::addCode(const Ids& ids, const QString& code)
{
    const QString name = code.simplified();
    if (name.isEmpty())
        return;
    annotate(ids, act(QT_TRANSLATE_NOOP("TestimonyMarker", "add a code")), [&](Annotation& each) {
        if (!each.codes.contains(name))
            each.codes += name;
    });
}

void TestimonyMarker::removeCode(const Ids& ids, const QString& code)
{
    annotate(ids, act(QT_TRANSLATE_NOOP("TestimonyMarker", "remove a code")),
             [&](Annotation& each) { each.codes.removeAll(code); });
}

void TestimonyMarker::setNote(const std::string& id, const QString& note, const QString& text)
{
    if (!m_workbook)
        return;
    Annotation annotation = m_workbook->annotation(id);
    // Blanks alone are no note.
    const QString kept = note.trimmed().isEmpty() ? QString() : note;
    if (annotation.note == kept)
        return;
    if (annotation.note.isEmpty())
        annotation.notedText = text;
    annotation.note = kept;
    m_workbook->annotate({{id, annotation}}, act(QT_TRANSLATE_NOOP("TestimonyMarker", "note")),
                         QStringLiteral("note ") + QString::fromStdString(id));
}

QStringList TestimonyMarker::knownCodes() const
{
    if (!m_workbook)
        return {};
    QStringList codes;
    for (const AnalystWorkbook::Document& each : m_workbook->documents(AnalystWorkbook::Kind::Code))
        codes += each.name;
    for (const auto& each : m_workbook->annotations())
        codes += each.second.codes;
    codes.removeDuplicates();
    QCollator collator{QLocale(QLocale::French)};
    std::sort(codes.begin(), codes.end(), collator);
    return codes;
}

}    // namespace vigie
