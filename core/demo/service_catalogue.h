// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/phrases.h"

#include <span>

namespace vigie::demo {

/// How far the offices of a service reach, hence where they stand.
enum class Level { National, Regional, Departmental, Local, Abroad };

/// One typology: a kind of office within a network. Shares are per mille.
struct Service
{
    const char* network;
    const char* typology;
    const char* code;
    const char* parent;    ///< code of the typology above; empty at the top
    Level level;
    int structures;             ///< at scale 1; national services have one whatever the scale
    const char* namePattern;    ///< name of a structure; slots town, TOWN, ofTown, ofDepartment, region
    const char* spoken;         ///< how people call it, with its article: "la CAF"
    const char* identifierType;
    Theme theme;
    int testimonies;    ///< weight among testimonies; 0 = nobody writes about it
    int negative;       ///< share of negative testimonies before place and month
    int answered;       ///< share of testimonies answered
    int delayHours;     ///< median time to the first answer
};

/// Parents come before their children; the first is the pseudo-typology of Hors-structures.
std::span<const Service> services();

}    // namespace vigie::demo
