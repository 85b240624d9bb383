// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/vocabulary.h"
#include "ui/views/facet.h"

#include <array>

class QCheckBox;
class QLabel;

namespace vigie {

/// The author's own verdict: sign, word, count and share of the experiences that the other conditions leave.
class SentimentFacet : public Facet
{
    Q_OBJECT

public:
    explicit SentimentFacet(Workspace& workspace, QWidget* parent = nullptr);

protected:
    void refresh() override;

private:
    void explain(Sentiment sentiment);

    struct Line
    {
        QCheckBox* box;
        QLabel* count;
        ShareBar* bar;
    };
    std::array<Line, allSentiments.size()> m_lines;
};

}    // namespace vigie
