// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/near_duplicates.h"
#include "ui/control/workspace.h"

#include <QWidget>

#include <memory>
#include <optional>

class QLabel;
class QMenu;
class QPushButton;

namespace vigie {

/// The testimonies whose text repeats the one that is read, or nearly (core/analysis/near_duplicates.h), of the whole
/// snapshot: whether the filter leaves them or not, which is said.
///
/// All texts of the snapshot are compared once, in the background: at once for a small snapshot, on demand for a large
/// one. The answer is kept until another snapshot is opened.
class SimilarTestimonies : public QWidget
{
    Q_OBJECT

public:
    /// Up to so many testimonies are compared unasked: it takes about a second.
    static constexpr Row comparedUnasked = 20'000;

    explicit SimilarTestimonies(Workspace& workspace, QWidget* parent = nullptr);

    /// Says of which rows it is told that they are not in the selection.
    void setSelection(std::shared_ptr<const Selection> selection) { m_selection = std::move(selection); }
    /// The testimony that is read; nothing = none.
    void showFor(std::optional<Row> row);

private:
    void forget();
    void compare();
    void refresh();
    void fillMenu();
    QString entryOf(Row row) const;
    std::vector<Row> similar() const;

    Workspace& m_workspace;
    JobRunner m_jobs;
    std::shared_ptr<const Selection> m_selection;
    std::optional<Row> m_row;
    std::optional<Duplicates> m_found;
    bool m_failed = false;                 ///< an error is told once: the next try has to be asked for
    std::vector<uint32_t> m_groupOfRow;    ///< by row; Duplicates::alone where there is none
    QPushButton* m_show;
    QPushButton* m_ask;
    QLabel* m_state;
    QMenu* m_menu;
};

}    // namespace vigie
