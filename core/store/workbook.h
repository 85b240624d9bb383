// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace vigie {

inline constexpr int annotationColours = 6;

/// What the analyst adds to one testimony. Keyed on the public id, never on a row: it holds for every snapshot.
struct Annotation
{
    bool bookmarked = false;
    bool read = false;
    int colour = 0;       ///< 0 = none, 1 … annotationColours
    QString note;         ///< plain text
    QStringList codes;    ///< the analyst's own tags, each once, in French order

    /// Title and description as they were when the note was first written, so that a later snapshot with another text
    /// can be seen, and both versions shown. Empty without a note.
    QString notedText;

    bool empty() const;
    friend bool operator==(const Annotation&, const Annotation&) = default;
};

/// The analyst's own work, beside the snapshots: annotations, codes, groups of structures, decisions on indicators,
/// thresholds, saved views. One small SQLite file, which survives re-imports (core/store/workbook_format.h). Not to be
/// mixed up with the spreadsheets that are imported (Workbook, core/ingest/workbook.h).
///
/// Every change is written at once, in a transaction of its own (write-ahead log): a program that is killed loses
/// nothing that was set. A power cut may lose the last changes, never the file. What could not be written is not in
/// memory either. A file that is damaged is put aside under `….damaged` and said so, and a new one begun; every row has
/// a check sum, so that a single wrong letter counts as damage. One program holds a workbook at a time; another gets an
/// error that says who. Everything is in memory too: reading costs a look-up, a change some tenths of a millisecond.
/// Use it in the thread that opened it. Undo is the window's: it sets the value from before.
///
/// Texts are kept as UTF-8: half a surrogate pair becomes U+FFFD.
class AnalystWorkbook
{
public:
    /// Opens the workbook, or begins one. Errors: InputUnusable (not a workbook, of a later version, held by another
    /// program), OutputFailed (cannot be written). A file that is refused is not touched.
    static Result<std::unique_ptr<AnalystWorkbook>> open(const QString& path);
    /// Whether a copy, made by copyTo(), is a sound workbook, without changing it. Errors: InputUnusable (missing, not
    /// a workbook, of a later version, no copy: one that was open() has a log, even closed), CheckFailed (damaged).
    static Result<void> verify(const QString& path);
    ~AnalystWorkbook();
    AnalystWorkbook(const AnalystWorkbook&) = delete;
    AnalystWorkbook& operator=(const AnalystWorkbook&) = delete;

    const QString& path() const;
    /// Where a damaged workbook was put aside when this one was begun in its place; empty otherwise.
    const QString& putAside() const;

    using Annotations = std::map<std::string, Annotation, std::less<>>;    ///< by public id of the experience
    const Annotations& annotations() const;
    /// That of one testimony; an empty one when there is none.
    Annotation annotation(std::string_view experienceId) const;
    using AnnotationChange = std::pair<std::string, Annotation>;
    /// Sets all of them in one step, the later of two for the same testimony; an empty annotation is removed. Codes are
    /// put in French order, each once, without blanks around them; a `notedText` without a note is dropped. WrongUsage:
    /// a testimony without an id, a colour that does not exist; nothing is set then.
    Result<void> annotate(const std::vector<AnnotationChange>& changes);

    /// Everything else is a document: a JSON text under a kind and a name, whose form is its owner's business.
    enum class Kind { Code, StructureGroup, SavedView, IndicatorDecisions, Thresholds, Session, Report };
    struct Document
    {
        QString name;
        QByteArray json;

        friend bool operator==(const Document&, const Document&) = default;
    };
    /// In the order in which they were first set.
    std::vector<Document> documents(Kind kind) const;
    std::optional<QByteArray> document(Kind kind, const QString& name) const;
    /// A document that was removed since the workbook was opened comes back to its place.
    Result<void> setDocument(Kind kind, const QString& name, const QByteArray& json);
    /// Removing what is not there is no error.
    Result<void> removeDocument(Kind kind, const QString& name);
    /// Keeps its place. WrongUsage when there is no such document or the new name is taken.
    Result<void> renameDocument(Kind kind, const QString& name, const QString& newName);

    /// Gives a code another name, in its document and in every annotation, in one step: a code whose name is taken is
    /// joined, and its document kept. For a code that annotations use but that has no document, too.
    Result<void> renameCode(const QString& name, const QString& newName);

    /// A whole copy at this moment, as one file without a log: for a project file. Replaces what is there. The same
    /// content copied twice gives the same bytes.
    Result<void> copyTo(const QString& path) const;

private:
    AnalystWorkbook();
    struct Private;
    std::unique_ptr<Private> m_d;
};

}    // namespace vigie
