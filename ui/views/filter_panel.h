// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

#include <string>
#include <vector>

class QVBoxLayout;

namespace vigie {

class FacetGroup;
class Workspace;

/// The facets, one above the other: what is asked most is unfolded, the rest waits folded and costs nothing. A facet
/// whose columns the snapshot lacks is not there.
class FilterPanel : public QScrollArea
{
    Q_OBJECT

public:
    explicit FilterPanel(Workspace& workspace, QWidget* parent = nullptr);

    /// As wide as its facets need with the letters of the moment: they do not scroll sideways.
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Enter on a tick or a choice, which have no use of it: what is left is to be read.
    void readAsked();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addMain();
    void addRanges();
    void addLists();
    void addOthers();
    FacetGroup* add(const QString& title, const char* name, QWidget* content, bool unfolded,
                    std::vector<std::string> fields);
    /// A list of one field under a heading of its own, folded.
    void addList(const QString& title, const char* name, const char* field);
    void snapshotChanged();
    void filterChanged();

    Workspace& m_workspace;
    QVBoxLayout* m_layout;
    std::vector<FacetGroup*> m_groups;
};

}    // namespace vigie
