// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"

#include <QCoreApplication>
#include <QStringList>

namespace vigie {

QString Error::message() const
{
    QString text = what;
    if (!where.isEmpty())
        text += QCoreApplication::translate("Error", " (%1)").arg(where);
    if (!why.isEmpty())
        text += QCoreApplication::translate("Error", ": %1").arg(why);
    if (!text.endsWith(u'.') && !text.endsWith(u'?') && !text.endsWith(u'!'))
        text += u'.';
    if (!hint.isEmpty())
        text += u' ' + hint;
    return text;
}

Error cancelledError(const QString& what, const QString& hint)
{
    return {ErrorCode::Cancelled, what, {}, {}, hint};
}

}    // namespace vigie
