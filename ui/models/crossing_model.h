// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chart/value_titles.h"
#include "core/data/dataset.h"
#include "ui/models/row_model.h"

#include <memory>

namespace vigie {

/// Some experiences, each with all the services and channels that it names: what ExperienceModel says of the first
/// service only.
class CrossingModel : public RowModel
{
    Q_OBJECT

public:
    enum Column { Published, Sentiment, Services, Channels, Id };

    CrossingModel(const ValueTitles& titles, QObject* parent = nullptr);

    /// @p rows of `experiences`, in canonical order.
    void setExperiences(std::shared_ptr<const Dataset> dataset, std::vector<Row> rows, const ValueTitles& titles);

protected:
    QString cellText(Row row, int column) const override;

private:
    QString servicesOf(Row row) const;
    QString channelsOf(Row row) const;

    std::shared_ptr<const Dataset> m_dataset;
    ValueTitles m_titles;
};

}    // namespace vigie
