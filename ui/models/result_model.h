// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "ui/models/row_model.h"

#include <memory>
#include <string_view>

namespace vigie {

/// All results of one structure, latest update first.
class ResultModel : public RowModel
{
    Q_OBJECT

public:
    enum Column { Indicator, Value, Unit, Updated };

    explicit ResultModel(QObject* parent = nullptr);

    void setStructure(std::shared_ptr<const Dataset> dataset, std::string_view structureCode);

protected:
    QString cellText(Row row, int column) const override;

private:
    std::string_view fromIndicators(Row result, std::string_view column) const;

    std::shared_ptr<const Dataset> m_dataset;
};

}    // namespace vigie
