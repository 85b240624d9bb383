// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

#include "app/cli/terminal.h"
#include "core/geo/gazetteer.h"
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
    if (text.size() != 1 || text.front().unicode() >= 0x80)
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

void addReadingOptions(Arguments& arguments)
{
    arguments.addValue({QStringLiteral("encoding")},
                       QCoreApplication::translate("Cli", "Encoding: utf-8 or windows-1252."), QStringLiteral("E"));
    arguments.addValue({QStringLiteral("delimiter")},
                       QCoreApplication::translate("Cli", "Delimiter: one character, or tab."), QStringLiteral("C"));
    arguments.addValue({QStringLiteral("quote")}, QCoreApplication::translate("Cli", "Quote: one character."),
                       QStringLiteral("C"));
}

Result<ImportOptions> readingOptions(const Arguments& arguments)
{
    ImportOptions options;
    const QString encoding = arguments.value(QStringLiteral("encoding")).toLower();
    if (encoding == QLatin1String("utf-8") || encoding == QLatin1String("utf8"))
        options.reading.encoding = TextEncoding::Utf8;
    else if (encoding == QLatin1String("windows-1252") || encoding == QLatin1String("cp1252"))
        options.reading.encoding = TextEncoding::Windows1252;
    else if (!encoding.isEmpty())
        return wrongUsage(QCoreApplication::translate("Cli", "unknown encoding %1").arg(encoding));
    const auto delimiter = oneByte(QStringLiteral("delimiter"), arguments.value(QStringLiteral("delimiter")));
    if (!delimiter)
        return delimiter.error();
    const auto quote = oneByte(QStringLiteral("quote"), arguments.value(QStringLiteral("quote")));
    if (!quote)
        return quote.error();
    options.reading.delimiter = *delimiter;
    options.reading.quote = *quote;
    return options;
}

}    // namespace vigie::cli
