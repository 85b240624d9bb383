// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

#include "app/cli/terminal.h"
#include "core/base/fold.h"
#include "core/geo/gazetteer.h"
#include "core/ingest/encoding.h"
#include "core/query/query_fields.h"
#include "core/query/query_language.h"

#include <QCoreApplication>

namespace vigie::cli {

namespace {

Result<std::optional<char>> oneByte(const QString& option, const QString& text)
{
    if (text.isEmpty())
        return std::optional<char>();
    if (text == QLatin1String("tab") || text == QLatin1String("\\t"))
        return std::optional('\t');
    const QChar character = text.front();
    const bool endsLines = character == u'\n' || character == u'\r' || character.isNull();
    if (text.size() != 1 || character.unicode() >= 0x80 || endsLines)
        return wrongUsage(QCoreApplication::translate("Cli", "--%1 takes one character, or “tab”").arg(option));
    return std::optional(text.front().toLatin1());
}

}    // namespace

Error wrongUsage(const QString& why)
{
    return {ErrorCode::WrongUsage,
            QCoreApplication::translate("Cli", "The command was not understood"),
            {},
            why,
            QCoreApplication::translate("Cli", "Add --help to see what it takes.")};
}

Arguments::Arguments(const QString& command, const QString& description, const QString& positional)
    : m_command(command), m_positional(positional)
{
    m_parser.setApplicationDescription(description);
    m_parser.addOption(
        {{QStringLiteral("h"), QStringLiteral("help")}, QCoreApplication::translate("Cli", "Shows this help.")});
}

void Arguments::addFlag(const QString& name, const QString& description)
{
    m_parser.addOption({name, description});
}

void Arguments::addValue(const QStringList& names, const QString& description, const QString& valueName)
{
    m_parser.addOption({names, description, valueName});
}

std::optional<int> Arguments::parse(const QStringList& arguments, qsizetype fewest, qsizetype most)
{
    const bool understood = m_parser.parse(QStringList{QStringLiteral("vigie-cli ") + m_command} + arguments);
    if (m_parser.isSet(QStringLiteral("help"))) {
        m_parser.clearPositionalArguments();
        m_parser.addPositionalArgument(m_positional, {}, m_positional);
        QString help = m_parser.helpText();
        help.replace(QStringLiteral("vigie-cli [options]"), QStringLiteral("vigie-cli %1 [options]").arg(m_command));
        return finish(writeOut(help.toUtf8()));
    }
    if (!understood)
        return fail(wrongUsage(m_parser.errorText()));
    const qsizetype given = positional().size();
    if (given < fewest || given > most)
        return fail(
            wrongUsage(QCoreApplication::translate("Cli", "expected: vigie-cli %1 %2").arg(m_command, m_positional)));
    return std::nullopt;
}

Result<std::optional<qint64>> Arguments::count(const QString& name) const
{
    if (!isSet(name))
        return std::optional<qint64>();
    bool ok = false;
    const qint64 number = value(name).toLongLong(&ok);
    if (!ok || number < 0)
        return wrongUsage(QCoreApplication::translate("Cli", "--%1 takes a whole number").arg(name));
    return std::optional(number);
}

Result<FilterState> filterOf(const Arguments& arguments, const Dataset& dataset)
{
    const auto territories = Territories::load();
    if (!territories)
        return territories.error();
    return parseQuery(
        arguments.value(QStringLiteral("where")), dataset,
        [&](std::string_view field, std::string_view name) { return territories->codeNamed(field, name); });
}

Result<IndicatorDecisions> decisionsOf(const Arguments& arguments)
{
    const QString path = arguments.value(QStringLiteral("dictionary"));
    return path.isEmpty() ? IndicatorDecisions() : IndicatorDecisions::read(path);
}

Result<std::string> countableField(const QString& word, const Dataset& dataset)
{
    const std::string key = normalisedKey(word.toStdString());
    const QueryField* known = queryFieldForWord(key);
    const std::string name = known ? known->field : key;
    for (const Table* table : {&dataset.mentions, &dataset.experiences}) {
        const Column* column = table->column(name);
        if (std::get_if<CodeColumn>(column) || std::get_if<MultiCodeColumn>(column))
            return name;
    }
    return wrongUsage(QCoreApplication::translate("Cli", "experiences cannot be counted by “%1”").arg(word));
}

Result<CountingUnit> countingUnit(const QString& word)
{
    if (word.isEmpty() || word == QLatin1String("experiences"))
        return CountingUnit::Experiences;
    if (word == QLatin1String("mentions"))
        return CountingUnit::Mentions;
    return wrongUsage(QCoreApplication::translate("Cli", "--unit is experiences or mentions"));
}

void addReadingOptions(Arguments& arguments)
{
    arguments.addValue(
        {QStringLiteral("encoding")},
        QCoreApplication::translate("Cli", "Encoding: %1.").arg(encodingNames().join(QStringLiteral(", "))),
        QStringLiteral("E"));
    arguments.addValue({QStringLiteral("delimiter")},
                       QCoreApplication::translate("Cli", "Delimiter: one character, or tab."), QStringLiteral("C"));
    arguments.addValue({QStringLiteral("quote")}, QCoreApplication::translate("Cli", "Quote: one character."),
                       QStringLiteral("C"));
    arguments.addFlag(QStringLiteral("no-header"),
                      QCoreApplication::translate("Cli", "The first record is data: columns are numbered."));
    arguments.addValue({QStringLiteral("sheet")}, QCoreApplication::translate("Cli", "Sheet of a workbook."),
                       QStringLiteral("NAME"));
}

Result<ImportOptions> readingOptions(const Arguments& arguments)
{
    ImportOptions options;
    const QString encoding = arguments.value(QStringLiteral("encoding"));
    options.reading.encoding = encodingNamed(encoding);
    if (!encoding.isEmpty() && !options.reading.encoding)
        return wrongUsage(QCoreApplication::translate("Cli", "unknown encoding %1; known are %2")
                              .arg(encoding, encodingNames().join(QStringLiteral(", "))));
    const auto delimiter = oneByte(QStringLiteral("delimiter"), arguments.value(QStringLiteral("delimiter")));
    if (!delimiter)
        return delimiter.error();
    const auto quote = oneByte(QStringLiteral("quote"), arguments.value(QStringLiteral("quote")));
    if (!quote)
        return quote.error();
    if (*delimiter && *delimiter == quote->value_or('"'))
        return wrongUsage(QCoreApplication::translate("Cli", "delimiter and quote are the same character"));
    options.reading.delimiter = *delimiter;
    options.reading.quote = *quote;
    if (arguments.isSet(QStringLiteral("no-header")))
        options.reading.hasHeader = false;
    options.reading.sheet = arguments.value(QStringLiteral("sheet"));
    return options;
}

Result<std::vector<SourceEntry>> chosenSources(const QString& file, const Arguments& arguments)
{
    auto sources = listSources({file});
    if (!sources || !arguments.isSet(QStringLiteral("member")))
        return sources;
    const QString member = arguments.value(QStringLiteral("member"));
    std::erase_if(*sources, [&](const SourceEntry& source) { return source.member != member; });
    if (sources->empty())
        return wrongUsage(QCoreApplication::translate("Cli", "%1 has no member %2").arg(file, member));
    return sources;
}

}    // namespace vigie::cli
