// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/control/workbook_controller.h"

#include <QPointer>

#include <string>
#include <vector>

namespace vigie {

/// What an analyst does to testimonies, one or several at once, as steps that can be undone: bookmark, colour, codes,
/// note. Reading is no such step. Testimonies are named by their public ids; an act that would change nothing is none.
///
/// It may outlive the workbook's controller: nothing is done then.
class TestimonyMarker
{
public:
    using Ids = std::vector<std::string>;

    explicit TestimonyMarker(WorkbookController& workbook) : m_workbook(&workbook) {}

    /// Where all have it, it is taken from all; else all get it. The same for reading and for a colour.
    void toggleBookmark(const Ids& ids);
    void toggleRead(const Ids& ids);
    /// 1 … annotationColours; 0 takes any colour away.
    void toggleColour(const Ids& ids, int colour);
    /// Blanks around the code do not count; an empty code is none.
    void addCode(const Ids& ids, const QString& code);
    void removeCode(const Ids& ids, const QString& code);
    /// @p text is the testimony as it stands now: kept with a note that is new. What one types in a row is one step.
    void setNote(const std::string& id, const QString& note, const QString& text);

    /// Every code that is used or has a document, in French order.
    QStringList knownCodes() const;

private:
    /// One step for all that @p change makes different.
    template <typename Change>
    void annotate(const Ids& ids, const QString& act, Change change);
    template <typename Test>
    bool all(const Ids& ids, Test test) const;

    QPointer<WorkbookController> m_workbook;
};

}    // namespace vigie
