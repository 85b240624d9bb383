// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/selection.h"
#include "core/store/snapshot_reader.h"
#include "ui/control/value_titles.h"
#include "ui/models/row_model.h"

#include <QCache>

#include <memory>

namespace vigie {

/// The selected experiences. What an experience says of its services is the first mention's, with "+1" when it names
/// more. Titles are read from the snapshot when a row is shown, a screenful at a time, and kept for a while.
class ExperienceModel : public RowModel
{
    Q_OBJECT

public:
    enum Column { Published, Sentiment, Title, Typology, Structure, Department };

    explicit ExperienceModel(QObject* parent = nullptr);

    /// @p texts may be null (no titles then) and must live as long as the selection is shown.
    void setSelection(const Selection& selection, SnapshotTexts* texts, const ValueTitles& titles);

protected:
    QString cellText(Row row, int column) const override;
    void orderRows(int column, Direction direction, std::vector<Row>& rows) const override;

private:
    QString title(Row row) const;
    QString ofMentions(Row row, std::string_view field) const;

    std::shared_ptr<const Dataset> m_dataset;
    SnapshotTexts* m_texts = nullptr;
    std::unique_ptr<ValueTitles> m_titles;
    mutable QCache<qint64, QString> m_titleCache;
};

}    // namespace vigie
