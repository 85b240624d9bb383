// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/import_options.h"

#include <QDialog>

#include <vector>

class QCheckBox;

namespace vigie {

/// Which of the repairs that are done without asking are to be done.
class RepairsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit RepairsDialog(const RuleSet& switchedOff, QWidget* parent = nullptr);

    RuleSet switchedOff() const;

    /// The repairs of this dialog. Those that are only done on request have their own place.
    static std::vector<Rule> rules();

private:
    void setAll(bool on);

    std::vector<QCheckBox*> m_boxes;    ///< one for each of rules()
};

}    // namespace vigie
