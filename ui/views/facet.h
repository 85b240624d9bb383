// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/control/number_origin.h"
#include "ui/views/selection_view.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

class QAbstractButton;
class QToolButton;

namespace vigie {

/// One group of the filter panel: the values of something, their counts, and a way to choose among them. A facet always
/// speaks of the window's filter: it is never pinned.
using Facet = SelectionView;

/// Whether any testimony of this data set has a value of that field: a facet of nothing is not shown. Stops at the
/// first.
bool hasTestimonyField(const Dataset& dataset, std::string_view field);

/// Where the count of a facet's row comes from: see questionOfFacet(). Nothing where no filter leaves what it counts.
std::optional<NumberOrigin> originOfCount(const QString& facet, const QString& row, const QString& count,
                                          const std::optional<FilterState>& counted,
                                          const SnapshotController& snapshots);

/// Alt+click, Alt+Enter and the menu of a button exclude what the button stands for.
void makeExcludable(QAbstractButton* button, const std::function<void()>& exclude);

/// A heading that folds and unfolds what is below it; what is folded is not computed. It says when the filter asks for
/// one of its fields, so that nothing is filtered behind a closed door.
class FacetGroup : public QWidget
{
    Q_OBJECT

public:
    FacetGroup(const QString& title, const QString& objectName, QWidget* content, bool unfolded,
               QWidget* parent = nullptr);

    /// Columns of which at least one must be there; none = always shown.
    void setFields(std::vector<std::string> fields) { m_fields = std::move(fields); }
    const std::vector<std::string>& fields() const { return m_fields; }
    void setFiltered(bool filtered);
    void setUnfolded(bool unfolded);

private:
    void refreshHeading();

    QString m_title;
    QToolButton* m_heading;
    QWidget* m_content;
    std::vector<std::string> m_fields;
    bool m_filtered = false;
};

/// A thin bar, filled in proportion: the share of a value among all.
class ShareBar : public QWidget
{
    Q_OBJECT

public:
    explicit ShareBar(const QColor& colour, QWidget* parent = nullptr);
    void setFraction(double fraction);
    QSize sizeHint() const override { return {40, 3}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QColor m_colour;
    double m_fraction = 0;
};

}    // namespace vigie
