// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chart/report.h"

#include <QDialog>

#include <memory>

namespace vigie {

/// What another snapshot makes of a report: a sentence, every number that changed, every figure that crossed the
/// threshold or could not be made. Accepted: the new figures are taken; rejected: the former ones stay.
class RegenerationDialog : public QDialog
{
    Q_OBJECT

public:
    explicit RegenerationDialog(std::shared_ptr<const Regeneration> regeneration, QWidget* parent = nullptr);

    /// Writes the changes as a sheet, for callers that ask no file name.
    Result<void> exportTo(const QString& path) const;

private:
    QWidget* changesPart();
    QString crossingsText() const;
    void askAndExport();

    std::shared_ptr<const Regeneration> m_regeneration;
};

}    // namespace vigie
