// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chart/territory_map_figure.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QSpinBox;

namespace vigie {

class FlowLayout;

/// What the map shows, of which places, counted how and cut into which classes. What does not go together cannot be
/// chosen together: structures have no place of users, numbers are not smoothed, a box map has its own classes; circles
/// have no choices, and none is seen.
class MapControls : public QWidget
{
    Q_OBJECT

public:
    /// Territories in classes, or a circle at each place of services (core/chart/point_map_figure.h).
    enum class Shown { Territories, Places };

    explicit MapControls(QWidget* parent = nullptr);

    Shown shown() const;
    /// Of territories.
    TerritoryQuestion question() const;
    /// Without the window, which is the map's.
    MapLook look() const;

Q_SIGNALS:
    void changed();

private:
    QComboBox* addChoice(const QString& label, const QString& objectName);
    void add(const QString& label, QWidget* control, const QString& objectName);
    QCheckBox* addTick(const QString& label, const QString& objectName, const QString& explanation);
    void fill();
    void change();
    void showWhatApplies();
    void enableWhatApplies();

    FlowLayout* m_layout;
    QComboBox* m_shown;
    QComboBox* m_measure;
    QComboBox* m_level;
    QComboBox* m_place;
    QComboBox* m_unit;
    QComboBox* m_method;
    QSpinBox* m_classes;
    QCheckBox* m_smoothed;
    QCheckBox* m_structures;
};

}    // namespace vigie
