// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/reading.h"

#include <QCoreApplication>

#include <array>

namespace vigie {

namespace {

struct AspectNames
{
    Finding::Aspect aspect;
    std::string_view id;
    const char* title;
};

constexpr std::array aspects = {
    AspectNames{Finding::Aspect::Container, "container", QT_TRANSLATE_NOOP("Finding", "Packing")},
    AspectNames{Finding::Aspect::Format, "format", QT_TRANSLATE_NOOP("Finding", "Format")},
    AspectNames{Finding::Aspect::Encoding, "encoding", QT_TRANSLATE_NOOP("Finding", "Encoding")},
    AspectNames{Finding::Aspect::Delimiter, "delimiter", QT_TRANSLATE_NOOP("Finding", "Separator")},
    AspectNames{Finding::Aspect::Quote, "quote", QT_TRANSLATE_NOOP("Finding", "Quotes")},
    AspectNames{Finding::Aspect::LineEnds, "line_ends", QT_TRANSLATE_NOOP("Finding", "Line ends")},
    AspectNames{Finding::Aspect::Preamble, "preamble", QT_TRANSLATE_NOOP("Finding", "Lines before the header")},
    AspectNames{Finding::Aspect::Header, "header", QT_TRANSLATE_NOOP("Finding", "Header")},
    AspectNames{Finding::Aspect::Rows, "rows", QT_TRANSLATE_NOOP("Finding", "Rows")},
    AspectNames{Finding::Aspect::Footer, "footer", QT_TRANSLATE_NOOP("Finding", "Closing line")},
    AspectNames{Finding::Aspect::Sheet, "sheet", QT_TRANSLATE_NOOP("Finding", "Sheet")},
    AspectNames{Finding::Aspect::Dataset, "dataset", QT_TRANSLATE_NOOP("Finding", "Data set")}};

static_assert(aspects.size() == static_cast<size_t>(Finding::Aspect::Dataset) + 1);

}    // namespace

std::string_view aspectId(Finding::Aspect aspect)
{
    return aspects[static_cast<size_t>(aspect)].id;
}

std::string_view certaintyId(Finding::Certainty certainty)
{
    switch (certainty) {
    case Finding::Certainty::Certain:
        return "certain";
    case Finding::Certainty::Likely:
        return "likely";
    case Finding::Certainty::Guess:
        return "guess";
    }
    return {};
}

QString aspectTitle(Finding::Aspect aspect)
{
    return QCoreApplication::translate("Finding", aspects[static_cast<size_t>(aspect)].title);
}

}    // namespace vigie
