// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/map_controls.h"

#include "ui/style/widgets.h"
#include "ui/views/flow_layout.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QSpinBox>
#include <QStandardItemModel>

#include <utility>

namespace vigie {

namespace {

constexpr int gap = 8;
constexpr int fewestClasses = 3;
constexpr int mostClasses = 7;
constexpr int usualClasses = 5;

template <typename Choice>
Choice chosen(const QComboBox* choice)
{
    return static_cast<Choice>(choice->currentData().toInt());
}

template <typename Choice>
void addItem(QComboBox* to, Choice choice, const QString& title)
{
    to->addItem(title, static_cast<int>(choice));
}

}    // namespace

MapControls::MapControls(QWidget* parent)
    : QWidget(parent), m_layout(new FlowLayout(gap, this)),
      m_shown(addChoice(tr("Sho&wn as:"), QStringLiteral("map-shown"))),
      m_measure(addChoice(tr("Sh&ow:"), QStringLiteral("map-measure"))),
      m_level(addChoice(tr("&by:"), QStringLiteral("map-level"))),
      m_place(addChoice(tr("&place:"), QStringLiteral("map-place"))),
      m_unit(addChoice(tr("co&unting:"), QStringLiteral("map-unit"))),
      m_method(addChoice(tr("C&lasses:"), QStringLiteral("map-method"))), m_classes(new QSpinBox(this)),
      m_smoothed(addTick(tr("S&mooth"), QStringLiteral("map-smoothed"),
                         tr("Shares of few are drawn towards the common share (empirical Bayes)"))),
      m_structures(addTick(tr("Places of st&ructures"), QStringLiteral("map-structures"),
                           tr("A circle for the structures of each place, with their number")))
{
    setObjectName(QStringLiteral("map-controls"));
    m_classes->setRange(fewestClasses, mostClasses);
    m_classes->setValue(usualClasses);
    m_classes->setObjectName(QStringLiteral("map-classes"));
    m_classes->setAccessibleName(tr("Number of classes"));
    m_classes->setToolTip(tr("Number of classes"));
    m_method->parentWidget()->layout()->addWidget(m_classes);
    fill();
    enableWhatApplies();
    for (QComboBox* choice : {m_shown, m_measure, m_level, m_place, m_unit, m_method})
        connect(choice, &QComboBox::currentIndexChanged, this, &MapControls::change);
    connect(m_classes, &QSpinBox::valueChanged, this, &MapControls::change);
    for (QCheckBox* tick : {m_smoothed, m_structures})
        connect(tick, &QCheckBox::toggled, this, &MapControls::change);
}

void MapControls::fill()
{
    addItem(m_shown, Shown::Territories, tr("territories"));
    addItem(m_shown, Shown::Places, tr("circles at the places of services"));
    using enum TerritoryMeasure;
    for (TerritoryMeasure measure : {Negatives, Positives, AnsweredSoon, Experiences, PerStructure, Structures})
        addItem(m_measure, measure, measureTitle(measure));
    addItem(m_level, TerritoryLevel::Department, tr("département"));
    addItem(m_level, TerritoryLevel::Region, tr("region"));
    addItem(m_place, PlaceOf::Service, tr("of the service"));
    addItem(m_place, PlaceOf::User, tr("of the user"));
    addItem(m_unit, CountingUnit::Experiences, tr("experiences"));
    addItem(m_unit, CountingUnit::Mentions, tr("mentions"));
    for (ClassMethod method :
         {ClassMethod::Quantiles, ClassMethod::EqualIntervals, ClassMethod::NaturalBreaks, ClassMethod::BoxMap})
        addItem(m_method, method, methodTitle(method));
}

/// A label and its control stay on one line.
void MapControls::add(const QString& label, QWidget* control, const QString& objectName)
{
    auto* pair = new QWidget(this);
    auto* layout = new QHBoxLayout(pair);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    QLabel* title = plainLabel(label);
    title->setBuddy(control);
    layout->addWidget(title);
    layout->addWidget(control);
    control->setObjectName(objectName);
    control->setAccessibleName(QString(label).remove(u'&').remove(u':').trimmed());
    m_layout->addWidget(pair);
}

QComboBox* MapControls::addChoice(const QString& label, const QString& objectName)
{
    auto* choice = new QComboBox;
    add(label, choice, objectName);
    return choice;
}

QCheckBox* MapControls::addTick(const QString& label, const QString& objectName, const QString& explanation)
{
    auto* tick = new QCheckBox(label, this);
    tick->setObjectName(objectName);
    tick->setAccessibleDescription(explanation);
    tick->setToolTip(explanation);
    m_layout->addWidget(tick);
    return tick;
}

void MapControls::change()
{
    showWhatApplies();
    enableWhatApplies();
    Q_EMIT changed();
}

/// A measure that is not the circles' would only be taken for theirs.
void MapControls::showWhatApplies()
{
    const bool territories = shown() == Shown::Territories;
    for (const QComboBox* choice : {m_measure, m_level, m_place, m_unit, m_method})
        choice->parentWidget()->setVisible(territories);
    for (QCheckBox* tick : {m_smoothed, m_structures})
        tick->setVisible(territories);
}

void MapControls::enableWhatApplies()
{
    const auto measure = chosen<TerritoryMeasure>(m_measure);
    const auto place = chosen<PlaceOf>(m_place);
    const auto* measures = qobject_cast<const QStandardItemModel*>(m_measure->model());
    for (int i = 0; measures && i < m_measure->count(); ++i)
        measures->item(i)->setEnabled(isAbout(static_cast<TerritoryMeasure>(m_measure->itemData(i).toInt()), place));
    const auto* places = qobject_cast<const QStandardItemModel*>(m_place->model());
    for (int i = 0; places && i < m_place->count(); ++i)
        places->item(i)->setEnabled(isAbout(measure, static_cast<PlaceOf>(m_place->itemData(i).toInt())));
    m_unit->setEnabled(measure != TerritoryMeasure::AnsweredSoon && measure != TerritoryMeasure::Structures);
    m_smoothed->setEnabled(canBeSmoothed(measure));
    m_classes->setEnabled(chosen<ClassMethod>(m_method) != ClassMethod::BoxMap);
}

MapControls::Shown MapControls::shown() const
{
    return chosen<Shown>(m_shown);
}

TerritoryQuestion MapControls::question() const
{
    TerritoryQuestion question;
    question.measure = chosen<TerritoryMeasure>(m_measure);
    question.level = chosen<TerritoryLevel>(m_level);
    question.place = chosen<PlaceOf>(m_place);
    question.unit = m_unit->isEnabled() ? chosen<CountingUnit>(m_unit) : CountingUnit::Experiences;
    question.smoothed = m_smoothed->isEnabled() && m_smoothed->isChecked();
    return question;
}

MapLook MapControls::look() const
{
    MapLook look;
    look.method = chosen<ClassMethod>(m_method);
    look.classes = m_classes->value();
    look.structures = m_structures->isChecked();
    return look;
}

}    // namespace vigie
