// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/answer_table.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cmath>

using namespace vigie;

namespace {

AnswerTable answerOfAllKinds()
{
    AnswerTable answer;
    answer.add("analysis", "test");
    answer.add("filter", AnswerCell::exactly({}));
    answer.facts.push_back({"thresholds", {}, {{"hide_below", qint64(10)}, {"caution_below", qint64(30)}}});
    answer.add("centre", std::optional<double>());
    answer.notes = {QStringLiteral("une \"note\"")};
    answer.columns = {"group", "n", "share", "named"};
    answer.rows = {{"Aéroport, \"CDG\"", qint64(1234567), 0.1, true}, {"", qint64(7), AnswerCell(), false}};
    return answer;
}

}    // namespace

class TestAnswerTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void csvHasTheRowsAlone()
    {
        QCOMPARE(QByteArray::fromStdString(answerCsv(answerOfAllKinds())),
                 QByteArray("group,n,share,named\n\"Aéroport, \"\"CDG\"\"\",1234567,0.1,true\n,7,,false\n"));
    }

    void jsonKeepsWhatIsMissingApartFromWhatIsEmpty()
    {
        QJsonParseError error;
        const QByteArray bytes = QByteArray::fromStdString(answerJson(answerOfAllKinds()));
        const QJsonObject json = QJsonDocument::fromJson(bytes, &error).object();
        QCOMPARE(error.error, QJsonParseError::NoError);
        QCOMPARE(json.value(QLatin1String("filter")), QJsonValue(QString()));
        QVERIFY(json.contains(QLatin1String("centre")) && json.value(QLatin1String("centre")).isNull());
        QCOMPARE(json.value(QLatin1String("thresholds")).toObject().value(QLatin1String("caution_below")).toInt(), 30);
        QCOMPARE(json.value(QLatin1String("notes")).toArray().first().toString(), QStringLiteral("une \"note\""));
        const QJsonArray rows = json.value(QLatin1String("rows")).toArray();
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows.first().toObject().value(QLatin1String("n")).toInt(), 1234567);
        QCOMPARE(rows.first().toObject().value(QLatin1String("named")), QJsonValue(true));
        QVERIFY(rows.last().toObject().value(QLatin1String("group")).isNull());
        QVERIFY(rows.last().toObject().value(QLatin1String("share")).isNull());
    }

    void jsonWithoutRowsOrNotesIsJson()
    {
        QCOMPARE(QByteArray::fromStdString(answerJson(AnswerTable())),
                 QByteArray("{\n    \"notes\": [],\n    \"rows\": []\n}\n"));
    }

    void infinitiesAndNotANumberAreNull()
    {
        AnswerTable answer;
        answer.columns = {"a", "b"};
        answer.rows = {{std::nan(""), HUGE_VAL}};
        QVERIFY(answerJson(answer).find("{\"a\": null, \"b\": null}") != std::string::npos);
    }

    void textIsAligned()
    {
        AnswerTable answer;
        answer.add("n", qint64(2));
        answer.columns = {"group", "share"};
        answer.rows = {{"Île", 0.25}, {"Corse", 0.00001}, {AnswerCell(), -0.00001}, {"line\nbreak", 0.123456}};
        QCOMPARE(QByteArray::fromStdString(answerText(answer)), QByteArray("n: 2\n"
                                                                           "\n"
                                                                           "group          share\n"
                                                                           "Île             0.25\n"
                                                                           "Corse        <0.0001\n"
                                                                           "-           >-0.0001\n"
                                                                           "line break    0.1235\n"));
    }
};

QTEST_GUILESS_MAIN(TestAnswerTable)
#include "test_answer_table.moc"
