// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/indicator_decisions.h"
#include "core/base/result.h"
#include "core/data/dataset.h"
#include "core/ingest/import_options.h"
#include "core/ingest/source_list.h"
#include "core/query/counts.h"
#include "core/query/filter_state.h"

#include <QCommandLineParser>
#include <QStringList>

#include <optional>
#include <string>
#include <vector>

namespace vigie::cli {

/// The options of one command. parse() answers --help itself.
class Arguments
{
public:
    /// @p positional: synopsis of the positional arguments, `SNAPSHOT DATASET`.
    Arguments(const QString& command, const QString& description, const QString& positional);

    void addFlag(const QString& name, const QString& description);
    void addValue(const QStringList& names, const QString& description, const QString& valueName);

    /// Exit code when the command is over already (help was asked, the words are wrong), else nothing.
    std::optional<int> parse(const QStringList& arguments, qsizetype fewest, qsizetype most);

    QStringList positional() const { return m_parser.positionalArguments(); }
    bool isSet(const QString& name) const { return m_parser.isSet(name); }
    QString value(const QString& name) const { return m_parser.value(name); }
    /// A whole number of 0 or more; @p absent when the option is not given.
    Result<std::optional<qint64>> count(const QString& name) const;

private:
    QString m_command;
    QString m_positional;
    QCommandLineParser m_parser;
};

Error wrongUsage(const QString& why);

/// The filter that --where asks for, places by their names included; an empty one when it is not given.
Result<FilterState> filterOf(const Arguments& arguments, const Dataset& dataset);

/// The decisions on indicators that --dictionary names; none when it is not given.
Result<IndicatorDecisions> decisionsOf(const Arguments& arguments);

/// Canonical name of a field by which experiences can be counted, as typed: canonical already, or a word of the query
/// language.
Result<std::string> countableField(const QString& word, const Dataset& dataset);

/// --unit as typed; experiences when it is empty.
Result<CountingUnit> countingUnit(const QString& word);

/// --encoding, --delimiter, --quote, --no-header, --sheet: how a person decides the reading.
void addReadingOptions(Arguments& arguments);
Result<ImportOptions> readingOptions(const Arguments& arguments);

/// What there is to read under this name; with --member, that one member of an archive.
Result<std::vector<SourceEntry>> chosenSources(const QString& file, const Arguments& arguments);

}    // namespace vigie::cli
