// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vigie {

/// Why an operation as a whole could not be done. The values are the exit codes of the command line (cli.md).
enum class ErrorCode {
    WrongUsage = 2,       ///< the caller asked for something that does not exist or contradicts itself
    InputUnusable = 3,    ///< a file is missing, unreadable, damaged, or not what it should be
    OutputFailed = 4,     ///< disk full, no permission, device error
    Cancelled = 5,        ///< somebody stopped it: not a failure, and nothing is left behind
    CheckFailed = 6,      ///< the operation worked, what it checked did not hold
};

/// The failure of one operation, told to an analyst: what, where, why, what to do.
///
/// Imperfect data is not an error: it is an Issue (issue.h), and the work goes on.
struct Error
{
    ErrorCode code = ErrorCode::InputUnusable;
    QString what;     ///< what could not be done: "The snapshot could not be opened"
    QString where;    ///< file, and line or column when known; empty when there is no place
    QString why;      ///< the cause, in words
    QString hint;     ///< what the reader can do about it; empty when nothing is known to help

    /// One paragraph made of the parts that are filled.
    QString message() const;
};

/// Somebody stopped it: the cause is known, and where it stood matters to nobody. @p what: "The import was cancelled".
Error cancelledError(const QString& what, const QString& hint = {});

}    // namespace vigie
