// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/html_text.h"

#include <QTest>

using namespace vigie;

class TestHtmlText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readable_data()
    {
        QTest::addColumn<QByteArray>("raw");
        QTest::addColumn<QByteArray>("readable");
        QTest::addColumn<QByteArray>("first");
        const auto row = [](const char* raw, const char* readable, const char* first) {
            QTest::newRow(raw) << QByteArray(raw) << QByteArray(readable) << QByteArray(first);
        };
        row("", "", "");
        row("rien du tout", "rien du tout", "");
        row("un&nbsp;deux", "un\u00a0deux", "&nbsp;");
        row("R&amp;D", "R&D", "&amp;");
        row("d&eacute;j&agrave;", "déjà", "&eacute;");
        row("&yuml;&OElig;&oelig;", "ÿŒœ", "&yuml;");
        row("l&#39;eau, l&#x2019;air, &#233;", "l'eau, l’air, é", "&#39;");
        row("20 &euro; &laquo; x &raquo; &hellip;", "20 € « x » …", "&euro;");
        row("un<br>deux<BR/>trois<br />quatre", "un\ndeux\ntrois\nquatre", "<br>");
        row("<p>un</p><p>deux</p>", "un\ndeux\n", "<p>");
        row("&amp;lt;b&amp;gt;", "&lt;b&gt;", "&amp;");
        // What only looks like it stays: words, comparisons, unknown names, other tags, control characters.
        row("R&D; a < b > c", "R&D; a < b > c", "");
        row("&inconnu; & &; &#; &#x;", "&inconnu; & &; &#; &#x;", "");
        row("&#0; &#8; &#150; &#55296; &#1114112;", "&#0; &#8; &#150; &#55296; &#1114112;", "");
        row("<script>x</script>", "<script>x</script>", "");
        row("fin &eacute", "fin &eacute", "");
        row("fin &", "fin &", "");
        row("fin <", "fin <", "");
        row("&#1114111;", "\U0010FFFF", "&#1114111;");
    }

    void readable()
    {
        QFETCH(QByteArray, raw);
        QFETCH(QByteArray, readable);
        QFETCH(QByteArray, first);
        const std::string_view text(raw.constData(), static_cast<size_t>(raw.size()));
        QCOMPARE(QByteArray::fromStdString(readableText(text)), readable);
        QCOMPARE(QByteArray::fromStdString(std::string(firstHtml(text))), first);
    }
};

QTEST_GUILESS_MAIN(TestHtmlText)
#include "test_html_text.moc"
