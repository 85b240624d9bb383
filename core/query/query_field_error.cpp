// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/query_field_error.h"

#include "core/base/fold.h"
#include "core/query/query_fields.h"
#include "core/query/query_lexis.h"
#include "core/query/query_values.h"

#include <QCoreApplication>

namespace vigie {

Error unknownField(const QString& query, const WrittenTerm& term)
{
    std::vector<std::string> candidates;
    QStringList words;
    for (const QueryField& each : queryFields()) {
        candidates.insert(candidates.end(), {each.word, each.field});
        words << QString::fromUtf8(each.word);
    }
    for (const Special& each : specialWords())
        candidates.emplace_back(each.key);
    QStringList hints;
    if (const std::string meant = likelyMeant(normalisedKey(term.field.toStdString()), candidates); !meant.empty())
        hints << QCoreApplication::translate("Query", "Perhaps %1: is meant.").arg(QString::fromStdString(meant));
    hints << QCoreApplication::translate("Query", "Fields: %1, depuis, jusqua, critere, lieu, titre, description, "
                                                  "reponse, contient, champ[…].")
                 .arg(words.join(QStringLiteral(", ")));
    hints << QCoreApplication::translate("Query", "To look for these characters, put them in quotes: %1.")
                 .arg(inQuotes(shortened(term.field + u':' + term.values.front().text)));
    return queryError(query, term.position,
                      QCoreApplication::translate("Query", "there is no field \"%1\"").arg(shortened(term.field)),
                      hints.join(u' '));
}

}    // namespace vigie
