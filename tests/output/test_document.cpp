// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/zip_archive.h"
#include "core/output/document.h"
#include "core/output/document_words.h"
#include "core/output/plain_text.h"
#include "tests/ingest/made_archives.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QLocale>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace vigie;

namespace {

// What a text of somebody else may hold: markup of every form, what XML forbids, another direction, too much.
QStringList hostileTexts()
{
    return {QStringLiteral("<b>gras</b> & <script>alert(1)</script>"),
            QStringLiteral("]]> --> %></style></title></desc></svg> \"' &amp; &#0;"),
            QStringLiteral("avant\x01\x0b\x1f") + QChar(0xFFFE) + QChar(0xD800) + QStringLiteral("derrière"),
            QStringLiteral("مرحبا بالعالم — «\u202f12\u202f345,6\u00a0%\u202f»"),
            QStringLiteral("# titre\n- liste\n1. un\n=====\n    code\n| a | b |\n[lien](http://exemple.fr)"),
            QString(10'000, u'm') + u'.',
            QStringLiteral("=HYPERLINK(\"http://exemple.fr\")"),
            QStringLiteral("  deux  blancs\tet un tabulateur  ")};
}

Provenance someProvenance()
{
    Provenance provenance;
    provenance.snapshot = {QStringLiteral("octobre"),
                           QString(64, u'a'),
                           QStringLiteral("2025-10-29"),
                           false,
                           {{QStringLiteral("a&b.csv"), QString(64, u'b')}}};
    provenance.query = QStringLiteral("departement:38");
    provenance.filterSentence = QStringLiteral("Département: Isère (38)");
    provenance.sampleSize = QStringLiteral("n = 1204 experiences");
    provenance.sourceLine = QStringLiteral("Source: DITP, data of 29/10/2025, Licence Ouverte 2.0");
    provenance.method = QStringLiteral("Wilson intervals.");
    return provenance;
}

std::shared_ptr<const FigureSpec> someFigure()
{
    FigureSpec figure;
    figure.frame = {QStringLiteral("Une figure <1>"),
                    QStringLiteral("par mois"),
                    QStringLiteral("Tout & partout"),
                    QStringLiteral("n = 12"),
                    QStringLiteral("Source: DITP"),
                    QStringLiteral("Une note"),
                    QStringLiteral("De janvier à mars, \"deux\" fois plus.")};
    figure.table.columns = {QStringLiteral("Mois"), QStringLiteral("Expériences")};
    figure.table.rows = {
        {PlottedCell(QStringLiteral("janv. | 2025")), PlottedCell(QStringLiteral("12"), PlottedCell::Form::Count, 12)}};
    return std::make_shared<const FigureSpec>(figure);
}

Document someDocument()
{
    Document document{QStringLiteral("Fiche <test> & Cie"), {}, someProvenance()};
    document.blocks.emplace_back(DocumentHeading{QStringLiteral("Première partie")});
    document.blocks.emplace_back(DocumentHeading{QStringLiteral("Sous-partie"), 3});
    for (const QString& text : hostileTexts()) {
        document.blocks.emplace_back(DocumentText{text});
        document.blocks.emplace_back(DocumentQuotation{text, QStringLiteral("Témoignage n° <1>"),
                                                       QStringLiteral("https://exemple.fr/?a=1&b=2")});
        document.blocks.emplace_back(DocumentText{text, DocumentText::Style::Note});
    }
    document.blocks.emplace_back(
        DocumentNumbers{{{QStringLiteral("Un"), QStringLiteral("1 204"), QStringLiteral("a\nb")},
                         {QStringLiteral("Deux"), QStringLiteral("75,6 %"), {}},
                         {QStringLiteral("Trois"), QStringLiteral("n < 10"), {}}}});
    document.blocks.emplace_back(DocumentFigure{someFigure(), true});
    document.blocks.emplace_back(DocumentTable{QStringLiteral("Tableau"), someFigure()->table});
    return document;
}

DocumentPictures somePictures()
{
    const auto png = [](const FigureSpec&, double widthMm) {
        QImage image(40, 20, QImage::Format_RGB32);
        image.fill(0xff336699);
        DocumentPictures::Picture picture{{}, widthMm, widthMm / 2};
        QBuffer buffer(&picture.bytes);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "PNG");
        return std::vector{picture};
    };
    const auto svg = [](const FigureSpec&, double widthMm) {
        return DocumentPictures::Picture{
            "<?xml version=\"1.0\"?>\n<svg width=\"1mm\" viewBox=\"0 0 40 20\" xmlns=\"http://www.w3.org/2000/svg\">\n"
            "<title>elsewhere</title><desc>elsewhere</desc><defs><clipPath id=\"a\"/></defs>"
            "<g clip-path=\"url(#a)\"><text font-family=\"DejaVu Sans\">m</text></g></svg>\n",
            widthMm, widthMm / 2};
    };
    return {png, svg};
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// All characters of an XML document; null when it is none.
QString textOf(const QByteArray& xml)
{
    QXmlStreamReader reader(xml);
    QString text = QStringLiteral("");
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::Characters)
            text += reader.text();
    }
    return reader.hasError() ? QString() : text;
}

/// Texts may be parted at tabulators, line ends and runs of blanks.
QString withoutBlanks(const QString& text)
{
    QString rest;
    for (const QChar each : text) {
        if (!each.isSpace())
            rest += each;
    }
    return rest;
}

}    // namespace

class TestDocument : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QByteArray written(const QString& form)
    {
        const QString path = m_folder.filePath(QStringLiteral("d.") + form);
        return writeDocument(someDocument(), path, somePictures()) ? bytesOf(path) : QByteArray();
    }

    std::map<QString, QByteArray> members(const QString& form)
    {
        std::map<QString, QByteArray> members;
        const auto archive = ZipArchive::open(written(form), form);
        for (size_t i = 0; archive && i < (*archive)->entries().size(); ++i) {
            if (const auto bytes = readEntry(**archive, i))
                members[(*archive)->entries()[i].name] = *bytes;
        }
        return members;
    }

private Q_SLOTS:
    void theSameDocumentGivesTheSameBytes_data()
    {
        QTest::addColumn<QString>("form");
        for (const QString& form : documentForms())
            QTest::newRow(qPrintable(form)) << form;
    }
    void theSameDocumentGivesTheSameBytes()
    {
        QFETCH(QString, form);
        const QByteArray first = written(form);
        QVERIFY(first.size() > 1000);
        QCOMPARE(written(form), first);
        // And no draft is left beside it.
        QCOMPARE(QDir(m_folder.path()).entryList({QStringLiteral("*.part*")}).size(), 0);
    }

    void whatXmlForbidsIsReplaced()
    {
        QCOMPARE(plainText(QStringLiteral("a\r\nb\rc\x01") + QChar(0xD83D) + QStringLiteral("\xF0\x9F\x99\x82")),
                 QStringLiteral("a\nb\nc\uFFFD\uFFFD\xF0\x9F\x99\x82"));
        QCOMPARE(plainText(QStringLiteral("«\u202fé\u202f»\t")), QStringLiteral("«\u202fé\u202f»\t"));
    }

    void packedFormsKeepEveryWord_data()
    {
        QTest::addColumn<QString>("form");
        QTest::addColumn<QString>("member");
        QTest::newRow("docx") << QStringLiteral("docx") << QStringLiteral("word/document.xml");
        QTest::newRow("odt") << QStringLiteral("odt") << QStringLiteral("content.xml");
    }
    void packedFormsKeepEveryWord()
    {
        QFETCH(QString, form);
        QFETCH(QString, member);
        const auto parts = members(form);
        for (const auto& [name, bytes] : parts) {
            if (name.endsWith(QStringLiteral(".xml")) || name.endsWith(QStringLiteral(".rels")))
                QVERIFY2(!textOf(bytes).isNull(), qPrintable(name));
        }
        const QString text = withoutBlanks(textOf(parts.at(member)));
        for (const QString& each : hostileTexts())
            QCOMPARE(text.count(withoutBlanks(plainText(each))), 3);
        for (const char* each : {"Fiche<test>&Cie", "Témoignage n° <1>", "https://exemple.fr/?a=1&b=2", "75,6%",
                                 "Tableau", "Une figure <1>", "n = 12 · Tout & partout", "Une note", "janv. | 2025",
                                 "Source and method", "departement:38", "a&b.csv"})
            QVERIFY2(text.contains(withoutBlanks(QString::fromUtf8(each))), each);
    }

    void picturesHaveAnAlternativeText()
    {
        const QString alternative = someFigure()->frame.description;
        QXmlStreamReader docx(members(QStringLiteral("docx")).at(QStringLiteral("word/document.xml")));
        QString found;
        while (!docx.atEnd()) {
            docx.readNext();
            if (docx.isStartElement() && docx.name() == QLatin1String("docPr"))
                found = docx.attributes().value(QStringLiteral("descr")).toString();
        }
        QCOMPARE(found, alternative);
        const auto odt = members(QStringLiteral("odt"));
        QVERIFY(textOf(odt.at(QStringLiteral("content.xml"))).contains(alternative));
        QVERIFY(odt.at(QStringLiteral("Pictures/figure1.png")).startsWith("\x89PNG"));
        QVERIFY(odt.at(QStringLiteral("META-INF/manifest.xml")).contains("Pictures/figure1.png"));
    }

    void headingsAreHeadings()
    {
        const QByteArray docx = members(QStringLiteral("docx")).at(QStringLiteral("word/document.xml"));
        for (const char* style :
             {"\"Title\"", "\"Heading1\"", "\"Heading2\"", "\"Quote\"", "\"Note\"", "\"Small\"", "w:tblHeader"})
            QVERIFY2(docx.contains(style), style);
        const QByteArray odt = members(QStringLiteral("odt")).at(QStringLiteral("content.xml"));
        for (const char* each : {"text:outline-level=\"1\"", "text:outline-level=\"2\"", "table:table-header-rows"})
            QVERIFY2(odt.contains(each), each);
    }

    void thePropertiesSayWhereItComesFrom()
    {
        const QString core = textOf(members(QStringLiteral("docx")).at(QStringLiteral("docProps/core.xml")));
        const QString meta = textOf(members(QStringLiteral("odt")).at(QStringLiteral("meta.xml")));
        for (const QString& each : {core, meta}) {
            QVERIFY(each.contains(QStringLiteral("Fiche <test> & Cie")));
            QVERIFY(each.contains(someProvenance().sourceLine));
            QVERIFY(each.contains(fingerprint(someProvenance())));
        }
    }

    void theLanguageIsThatOfTheInterface()
    {
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::French));
        const QByteArray styles = members(QStringLiteral("docx")).at(QStringLiteral("word/styles.xml"));
        const QByteArray html = written(QStringLiteral("html"));
        QLocale::setDefault(QLocale(QLocale::English));
        const QByteArray english = written(QStringLiteral("html"));
        QLocale::setDefault(before);
        QVERIFY(styles.contains("fr-FR"));
        QVERIFY(html.contains("lang=\"fr\""));
        QVERIFY(english.contains("lang=\"en\""));
    }

    void thePageIsWellFormedAndLoadsNothing()
    {
        const QByteArray html = written(QStringLiteral("html"));
        const QString text = withoutBlanks(textOf(html));
        QVERIFY(!text.isEmpty());
        for (const QString& each : hostileTexts())
            QCOMPARE(text.count(withoutBlanks(plainText(each))), 3);
        QVERIFY(html.contains("default-src 'none'"));
        for (const char* each : {"<script", "<img", "<link", "<iframe", "src=", "url(http", "@import", "elsewhere"})
            QVERIFY2(!html.contains(each), each);
        // The one address is that of a testimony, to be followed by hand.
        QXmlStreamReader reader(html);
        QStringList addresses;
        bool captioned = false, scoped = false, named = false;
        while (!reader.atEnd()) {
            reader.readNext();
            if (!reader.isStartElement())
                continue;
            captioned = captioned || reader.name() == QLatin1String("caption");
            scoped = scoped || reader.attributes().value(QStringLiteral("scope")) == QLatin1String("row");
            named = named || (reader.name() == QLatin1String("svg") &&
                              reader.attributes().value(QStringLiteral("role")) == QLatin1String("img") &&
                              reader.attributes().value(QStringLiteral("aria-labelledby")) ==
                                  QLatin1String("figure1-title figure1-description"));
            for (const auto& attribute : reader.attributes()) {
                if (attribute.name() == QLatin1String("href"))
                    addresses << attribute.value().toString();
            }
        }
        addresses.removeDuplicates();
        QCOMPARE(addresses, QStringList{QStringLiteral("https://exemple.fr/?a=1&b=2")});
        QVERIFY(captioned && scoped && named);
        QVERIFY(html.contains("id=\"figure1-a\"") && html.contains("url(#figure1-a)"));
    }

    void markdownIsEscaped()
    {
        const QString text = QString::fromUtf8(written(QStringLiteral("md")));
        QVERIFY(text.startsWith(QStringLiteral("# Fiche \\<test\\> \\& Cie\n")));
        QVERIFY(text.contains(QStringLiteral("\\<b\\>gras\\</b\\> \\& \\<script\\>")));
        QVERIFY(text.contains(QStringLiteral("\\# titre  \n\\- liste  \n1\\. un  \n\\=====  \ncode  \n")));
        QVERIFY(text.contains(QStringLiteral("| janv. \\| 2025 | 12 |")));
        QVERIFY(text.contains(QStringLiteral("| --- | ---: |")));
        QVERIFY(text.contains(QStringLiteral("## Source and method\n")));
        QVERIFY(text.contains(someFigure()->frame.description));
    }

    void withoutPicturesAFigureIsItsWordsAndItsTable()
    {
        const QString path = m_folder.filePath(QStringLiteral("bare.html"));
        QVERIFY(writeDocument(someDocument(), path, {}));
        const QString text = textOf(bytesOf(path));
        QVERIFY(text.contains(someFigure()->frame.description));
        QVERIFY(text.contains(QStringLiteral("janv. | 2025")));
    }

    void whatCannotBeWrittenIsSaid()
    {
        const auto unknown = writeDocument(someDocument(), m_folder.filePath(QStringLiteral("d.xyz")), {});
        QVERIFY(!unknown);
        QCOMPARE(unknown.error().code, ErrorCode::WrongUsage);
        for (const QString& form : documentForms()) {
            const auto nowhere =
                writeDocument(someDocument(), m_folder.filePath(QStringLiteral("nowhere/d.") + form), {});
            QVERIFY(!nowhere);
            QCOMPARE(nowhere.error().code, ErrorCode::OutputFailed);
        }
    }
};

QTEST_GUILESS_MAIN(TestDocument)
#include "test_document.moc"
