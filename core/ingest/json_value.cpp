// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/json_value.h"

#include "core/ingest/reading_errors.h"

#include <QCoreApplication>

// RapidJSON 1.1 grows its empty stack by arithmetic on a null pointer: harmless, but clang's sanitizer stops there.
#if defined(__clang__)
#define RAPIDJSON_FORCEINLINE __attribute__((always_inline, no_sanitize("pointer-overflow")))
#endif
#include <rapidjson/reader.h>

#include <algorithm>
#include <optional>
#include <type_traits>

namespace vigie {

/// UTF-8 that the stream has validated: texts are copied in runs rather than byte by byte.
struct CheckedUtf8 : rapidjson::UTF8<>
{
};

}    // namespace vigie

template <>
struct rapidjson::Transcoder<vigie::CheckedUtf8, vigie::CheckedUtf8>
{
    template <typename Output>
    static bool Transcode(vigie::JsonStream& stream, Output& output)
    {
        const std::string_view run = stream.takeText();
        if constexpr (!std::is_same_v<Output, vigie::JsonStream>)    // that would be parsing in place
            std::copy(run.begin(), run.end(), static_cast<char*>(output.Push(static_cast<SizeType>(run.size()))));
        return !run.empty();
    }
    template <typename Output>
    static bool Validate(vigie::JsonStream& stream, Output& output)
    {
        return Transcode(stream, output);
    }
};

namespace vigie {

namespace {

/// Why the value is refused although the grammar has nothing against it.
enum class Refusal { None, Depth, StringLength, HalfPair };

/// Passes RapidJSON's events on, up to the limits.
class Gate
{
public:
    using Ch = char;

    Gate(JsonEvents& events, const JsonLimits& limits, int depth) : m_events(events), m_limits(limits), m_depth(depth)
    {
    }

    Refusal refusal() const { return m_refusal; }

    bool Null() { return m_events.null(), true; }
    bool Bool(bool value) { return m_events.boolean(value), true; }
    bool RawNumber(const char* digits, rapidjson::SizeType length, bool)
    {
        return fits(length) && (m_events.number({digits, length}), true);
    }
    bool String(const char* text, rapidjson::SizeType length, bool)
    {
        return isText({text, length}) && (m_events.string({text, length}), true);
    }
    bool Key(const char* text, rapidjson::SizeType length, bool)
    {
        return isText({text, length}) && (m_events.key({text, length}), true);
    }
    bool StartObject() { return deeper() && (m_events.startObject(), true); }
    bool StartArray() { return deeper() && (m_events.startArray(), true); }
    bool EndObject(rapidjson::SizeType)
    {
        --m_depth;
        return m_events.endObject(), true;
    }
    bool EndArray(rapidjson::SizeType)
    {
        --m_depth;
        return m_events.endArray(), true;
    }

    // Numbers come as text.
    bool Int(int) { return false; }
    bool Uint(unsigned) { return false; }
    bool Int64(int64_t) { return false; }
    bool Uint64(uint64_t) { return false; }
    bool Double(double) { return false; }

private:
    bool refuse(Refusal refusal)
    {
        m_refusal = refusal;
        return false;
    }
    bool deeper() { return ++m_depth <= m_limits.depth || refuse(Refusal::Depth); }
    bool fits(size_t length)
    {
        return static_cast<qint64>(length) <= m_limits.stringBytes || refuse(Refusal::StringLength);
    }
    /// The stream lets only UTF-8 pass, so an encoded surrogate can only come of an escape.
    bool isText(std::string_view text)
    {
        for (size_t at = text.find('\xED'); at != text.npos; at = text.find('\xED', at + 1)) {
            if (static_cast<unsigned char>(text[at + 1]) >= 0xA0)
                return refuse(Refusal::HalfPair);
        }
        return fits(text.size());
    }

    JsonEvents& m_events;
    const JsonLimits& m_limits;
    int m_depth;
    Refusal m_refusal = Refusal::None;
};

QString reasonOf(Refusal refusal, const JsonLimits& limits)
{
    switch (refusal) {
    case Refusal::Depth:
        return QCoreApplication::translate("Ingest", "brackets are nested more than %1 deep").arg(limits.depth);
    case Refusal::StringLength:
        return QCoreApplication::translate("Ingest", "a text is longer than %1 bytes").arg(limits.stringBytes);
    case Refusal::HalfPair:
    case Refusal::None:
        break;
    }
    return QCoreApplication::translate("Ingest", "a \\u escape is half of a surrogate pair");
}

QString reasonOf(rapidjson::ParseErrorCode code, JsonStream& stream)
{
    switch (code) {
    case rapidjson::kParseErrorObjectMissName:
        return QCoreApplication::translate("Ingest", "a name in double quotes is missing");
    case rapidjson::kParseErrorObjectMissColon:
        return QCoreApplication::translate("Ingest", "a colon is missing");
    case rapidjson::kParseErrorObjectMissCommaOrCurlyBracket:
        return QCoreApplication::translate("Ingest", "a comma or a closing brace is missing");
    case rapidjson::kParseErrorArrayMissCommaOrSquareBracket:
        return QCoreApplication::translate("Ingest", "a comma or a closing bracket is missing");
    case rapidjson::kParseErrorStringUnicodeEscapeInvalidHex:
        return QCoreApplication::translate("Ingest", "\\u is not followed by four hexadecimal digits");
    case rapidjson::kParseErrorStringUnicodeSurrogateInvalid:
        return reasonOf(Refusal::HalfPair, {});
    case rapidjson::kParseErrorStringEscapeInvalid:
        return static_cast<unsigned char>(stream.Peek()) < 0x20
                   ? QCoreApplication::translate("Ingest", "a control character or a line break stands inside a text")
                   : QCoreApplication::translate("Ingest", "an unknown character follows a backslash");
    case rapidjson::kParseErrorNumberTooBig:
        return QCoreApplication::translate("Ingest", "a number is too large");
    case rapidjson::kParseErrorNumberMissFraction:
        return QCoreApplication::translate("Ingest", "a digit is missing after the decimal point");
    case rapidjson::kParseErrorNumberMissExponent:
        return QCoreApplication::translate("Ingest", "a digit is missing in an exponent");
    default:
        return QCoreApplication::translate("Ingest", "a value is missing, or written in a way that JSON does not know");
    }
}

}    // namespace

struct JsonValueParser::Door
{
    JsonLimits limits;
    rapidjson::GenericReader<CheckedUtf8, CheckedUtf8> reader;
};

JsonValueParser::JsonValueParser(JsonLimits limits) : m_door(std::make_unique<Door>())
{
    m_door->limits = limits;
}

JsonValueParser::~JsonValueParser() = default;

const JsonLimits& JsonValueParser::limits() const
{
    return m_door->limits;
}

Result<void> JsonValueParser::parse(JsonStream& stream, JsonEvents& events, int depth)
{
    // Iterative: the default parser calls itself for each bracket and dies of many. The encoding is the stream's work,
    // which can tell the place.
    constexpr unsigned flags =
        rapidjson::kParseIterativeFlag | rapidjson::kParseNumbersAsStringsFlag | rapidjson::kParseStopWhenDoneFlag;
    Gate gate(events, m_door->limits, depth);
    const qint64 start = stream.offset();
    stream.limitTo(m_door->limits.recordBytes);
    m_door->reader.Parse<flags>(stream, gate);
    const bool failed = m_door->reader.HasParseError();
    m_tooLarge = stream.offset() - start > m_door->limits.recordBytes;
    std::optional<Error> error;
    if (m_tooLarge)
        error = tooLargeError(stream.place());
    else if (gate.refusal() != Refusal::None)
        error = jsonError(stream.place(), reasonOf(gate.refusal(), m_door->limits));
    else if (failed)
        error = jsonError(stream, reasonOf(m_door->reader.GetParseErrorCode(), stream));
    stream.noLimit();
    return error ? Result<void>(*error) : Result<void>();
}

Error jsonError(JsonStream& stream, const QString& why)
{
    const auto at = [&stream](const QString& reason, const QString& hint = {}) {
        return jsonError(stream.place(), reason, hint);
    };
    switch (stream.stop()) {
    case JsonStream::Stop::None:
        return at(why);
    case JsonStream::Stop::End:
        return at(QCoreApplication::translate("Ingest", "the text ends before it is complete"),
                  QCoreApplication::translate("Ingest", "The file may be cut: download it again."));
    case JsonStream::Stop::Nul:
        return at(QCoreApplication::translate("Ingest", "a NUL byte stands in the text"));
    case JsonStream::Stop::Encoding:
        return at(QCoreApplication::translate("Ingest", "bytes that are not UTF-8"));
    case JsonStream::Stop::TooLarge:
        return tooLargeError(stream.place());
    case JsonStream::Stop::Cancelled:
        return importCancelled();
    case JsonStream::Stop::Source:
        break;
    }
    return stream.sourceError();
}

Error tooLargeError(TextPlace place)
{
    return jsonError(
        place, QCoreApplication::translate("Ingest", "a record is larger than %1 MiB").arg(limits::recordBytes >> 20));
}

Error jsonError(TextPlace place, const QString& why, const QString& hint)
{
    return {ErrorCode::InputUnusable, QCoreApplication::translate("Ingest", "The JSON is not valid"),
            QCoreApplication::translate("Ingest", "line %1, column %2").arg(place.line).arg(place.column), why, hint};
}

}    // namespace vigie
