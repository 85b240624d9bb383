// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chart/json_members.h"

// The members of maps; see json_members.h.

namespace vigie::figure_json {

template <typename Archive>
void members(Archive& archive, Like<ScenePoint> auto& point)
{
    archive.required("x", point.x);
    archive.required("y", point.y);
}

template <typename Archive>
void members(Archive& archive, Like<Choropleth::Territory> auto& territory)
{
    archive.required("code", territory.code);
    archive.required("name", territory.name);
    archive.required("n", territory.n);
    archive.optional("value", territory.value);
    archive.required("reliability", territory.reliability);
    archive.optional("interval", territory.interval);
    archive.optional("observed", territory.observed);
}

template <typename Archive>
void members(Archive& archive, Like<Choropleth::Site> auto& site)
{
    archive.required("point", site.point);
    archive.required("code", site.code);
    archive.required("name", site.name);
    archive.optional("overseas", site.overseas);
}

template <typename Archive>
void members(Archive& archive, Like<Choropleth::Window> auto& window)
{
    constexpr double most = 1000;    // a part of a metre: nothing can be told there any more
    archive.required("zoom", window.zoom);
    archive.required("centre", window.centre);
    archive.check("zoom", window.zoom >= 1 && window.zoom <= most);
}

template <typename Archive>
void members(Archive& archive, Like<Choropleth> auto& map)
{
    archive.required("territories", map.territories);
    archive.required("breaks", map.breaks);
    archive.optional("value_title", map.valueTitle);
    archive.required("abroad", map.abroad);
    archive.required("unplaced", map.unplaced);
    archive.optional("selected", map.selected);
    archive.optional("hidden_text", map.hiddenText);
    archive.optional("caution_text", map.cautionText);
    archive.required("values", map.values);
    archive.optional("regions", map.regions);
    archive.required("field", map.field);
    archive.optional("class_names", map.classNames);
    archive.shared("sites", map.sites);
    archive.optional("window", map.window);
    archive.check("breaks", std::ranges::is_sorted(map.breaks));
}

template <typename Archive>
void members(Archive& archive, Like<PointMap::Place> auto& place)
{
    archive.required("point", place.point);
    archive.optional("overseas", place.overseas);
    archive.required("name", place.name);
    archive.required("count", place.count);
    archive.optional("target", place.target);
}

template <typename Archive>
void members(Archive& archive, Like<PointMap> auto& map)
{
    archive.required("places", map.places);
    archive.required("abroad", map.abroad);
    archive.required("unplaced", map.unplaced);
    archive.optional("value_title", map.valueTitle);
}

}    // namespace vigie::figure_json
