// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/xml_part.h"

#include "core/ingest/limits.h"

#include <QCoreApplication>
#include <QIODevice>
#include <QXmlStreamReader>

#include <array>
#include <optional>

namespace vigie {

Error unusableWorkbook(const QString& where, const QString& why)
{
    return {ErrorCode::InputUnusable, QCoreApplication::translate("Ingest", "The workbook could not be read"), where,
            why,
            QCoreApplication::translate("Ingest",
                                        "Save it again with your spreadsheet program, or save its sheet as CSV.")};
}

namespace {

/// A source as the device that Qt's reader wants. It stops where one token swallows too much: Qt would keep it whole.
class SourceDevice : public QIODevice
{
public:
    explicit SourceDevice(std::unique_ptr<ByteSource> source) : m_source(std::move(source))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    bool isSequential() const override { return true; }
    void tokenEnded() { m_sinceToken = 0; }
    bool tokenTooLong() const { return m_sinceToken > limits::xmlTokenBytes; }
    const std::optional<Error>& failure() const { return m_failure; }

    Result<void> drain()
    {
        std::array<char, 64 << 10> block;
        for (;;) {
            const auto count = m_source->read(block);
            if (!count)
                return count.error();
            if (*count == 0)
                return {};
        }
    }

protected:
    qint64 readData(char* data, qint64 size) override
    {
        if (m_failure || tokenTooLong())
            return -1;
        const auto count = m_source->read({data, static_cast<size_t>(size)});
        if (!count) {
            m_failure = count.error();
            return -1;
        }
        m_sinceToken += *count;
        return *count > 0 ? *count : -1;
    }

    qint64 writeData(const char*, qint64) override { return -1; }

private:
    std::unique_ptr<ByteSource> m_source;
    qint64 m_sinceToken = 0;
    std::optional<Error> m_failure;
};

QStringView trimmedOfXmlSpace(QStringView text)
{
    const auto blank = [](QChar c) { return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r'; };
    while (!text.isEmpty() && blank(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && blank(text.back()))
        text.chop(1);
    return text;
}

QString textTooLong()
{
    return QCoreApplication::translate("Ingest", "a text is larger than %1 MiB").arg(limits::fieldBytes >> 20);
}

}    // namespace

struct XmlPart::Stream
{
    Stream(std::unique_ptr<ByteSource> source, QString partPlace)
        : device(std::move(source)), reader(&device), place(std::move(partPlace))
    {
    }

    SourceDevice device;
    QXmlStreamReader reader;
    QString place;
    int depth = 0;
    std::optional<Error> failure;
};

XmlPart::XmlPart(std::unique_ptr<ByteSource> source, QString place)
    : m_stream(std::make_unique<Stream>(std::move(source), std::move(place)))
{
}

XmlPart::~XmlPart() = default;
XmlPart::XmlPart(XmlPart&&) noexcept = default;

XmlPart::Token XmlPart::next()
{
    QXmlStreamReader& reader = m_stream->reader;
    while (!m_stream->failure) {
        const QXmlStreamReader::TokenType type = reader.readNext();
        if (m_stream->device.tokenTooLong())
            return fail(QCoreApplication::translate("Ingest", "an element or a text is larger than %1 KiB")
                            .arg(limits::xmlTokenBytes >> 10));
        m_stream->device.tokenEnded();
        switch (type) {
        case QXmlStreamReader::StartElement:
            if (++m_stream->depth > limits::xmlDepth)
                return fail(QCoreApplication::translate("Ingest", "elements are nested more than %1 deep")
                                .arg(limits::xmlDepth));
            m_attributes = reader.attributes();
            if (m_attributes.size() + reader.namespaceDeclarations().size() > limits::xmlAttributes)
                return fail(QCoreApplication::translate("Ingest", "an element has more than %1 attributes")
                                .arg(limits::xmlAttributes));
            return Token::Start;
        case QXmlStreamReader::EndElement:
            --m_stream->depth;
            return Token::End;
        case QXmlStreamReader::Characters:
            return Token::Text;
        case QXmlStreamReader::EndDocument:
            // Callers rely on it: no document finishes inside an element. And its check sum may be wrong all the same.
            if (m_stream->depth > 0 || m_stream->device.failure())
                return fail({});
            return Token::Finished;
        case QXmlStreamReader::DTD:
        case QXmlStreamReader::EntityReference:
            return fail(QCoreApplication::translate("Ingest", "it declares a document type, which no workbook does"));
        case QXmlStreamReader::Invalid:
            return fail(reader.errorString());
        case QXmlStreamReader::NoToken:
        case QXmlStreamReader::StartDocument:
        case QXmlStreamReader::Comment:
        case QXmlStreamReader::ProcessingInstruction:
            break;
        }
    }
    return Token::Failed;
}

bool XmlPart::nextStart()
{
    Token token = next();
    while (token == Token::End || token == Token::Text)
        token = next();
    return token == Token::Start;
}

bool XmlPart::failed() const
{
    return m_stream->failure.has_value();
}

XmlPart::Token XmlPart::fail(const QString& why)
{
    if (m_stream->device.failure()) {
        m_stream->failure = m_stream->device.failure();
    } else {
        const QString where = QCoreApplication::translate("Ingest", "%1, line %2, character %3")
                                  .arg(m_stream->place)
                                  .arg(m_stream->reader.lineNumber())
                                  .arg(m_stream->reader.columnNumber() + 1);
        m_stream->failure = unusableWorkbook(where, why);
    }
    return Token::Failed;
}

const QString& XmlPart::place() const
{
    return m_stream->place;
}

QStringView XmlPart::name() const
{
    return m_stream->reader.name();
}

QStringView XmlPart::text() const
{
    return m_stream->reader.text();
}

int XmlPart::depth() const
{
    return m_stream->depth;
}

QStringView XmlPart::attribute(QStringView name) const
{
    for (const QXmlStreamAttribute& attribute : m_attributes) {
        if (attribute.prefix().isEmpty() && attribute.name() == name)
            return attribute.value();
    }
    return {};
}

QStringView XmlPart::relationId() const
{
    for (const QXmlStreamAttribute& attribute : m_attributes) {
        if (!attribute.prefix().isEmpty() && attribute.name() == u"id")
            return attribute.value();
    }
    return {};
}

bool XmlPart::skipElement()
{
    const int outside = m_stream->depth - 1;
    for (;;) {
        const Token token = next();
        if (token == Token::Failed)
            return false;
        if (token == Token::End && m_stream->depth == outside)
            return true;
    }
}

bool XmlPart::readText(QString& text)
{
    const bool preserve = m_attributes.value(QLatin1StringView("xml:space")) == u"preserve";
    const int inside = m_stream->depth;
    QString content;
    for (;;) {
        const Token token = next();
        if (token == Token::Failed)
            return false;
        if (token == Token::Text && m_stream->depth == inside)
            content += this->text();
        if (content.size() > limits::fieldBytes) {
            fail(textTooLong());
            return false;
        }
        if (token == Token::End && m_stream->depth < inside) {
            text += preserve ? QStringView(content) : trimmedOfXmlSpace(content);
            return true;
        }
    }
}

Result<void> XmlPart::drain()
{
    return m_stream->device.drain();
}

const Error& XmlPart::error() const
{
    return *m_stream->failure;
}

}    // namespace vigie
