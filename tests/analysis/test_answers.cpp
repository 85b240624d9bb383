// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/answers.h"
#include "core/analysis/criteria_matrix.h"
#include "core/session/import_session.h"
#include "core/session/snapshot_session.h"
#include "tests/analysis/small_services.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace vigie;
using namespace vigie::test;

namespace {

constexpr Thresholds everything{0, 0};

std::shared_ptr<const Dataset> answered()
{
    Dataset dataset;
    dataset.experiences = tableOf("experiences", R"(
        id | sentiment | state     | status                  | structure_id_1 | answer_status_1       | author_verdict_1 | useful_votes_1:number | useless_votes_1:number | ai_similarity_1:number | structure_id_2 | answer_status_2 | author_verdict_2 | useful_votes_2:number | similar_experiences:number
        1  | Négatif   | Traitées  | Expérience avec réponse | a              | Réponse apportée      | pas utile        | 3                     | 1                      | 100                    | b              | Réponse adoptée | utile            | 2                     | 4
        2  | Négatif   | Traitées  |                         | a              | Réponse modifiée avec notification | utile | 0                   | 0                      | 9.5                    |                |                 |                  |                       | 0
        3  | Négatif   | Traitées  |                         | b              | Réponse dépubliée     | pas utile        |                       | 2                      | 10                     |                |                 |                  |                       |
        4  | Positif   | A traiter |                         | b              | En attente de réponse |                  |                       |                        |                        |                |                 |                  |                       | 2
        5  | Positif   | Traitées  |                         | b              | Réponse apportée      | utile            | 1                     |                        | 120                    |                |                 |                  |                       |
        6  | Neutre    |           |                         |                |                       |                  | 7                     |                        | 50                     |                |                 |                  |                       | 1
    )");
    deriveColumns(dataset);
    return std::make_shared<const Dataset>(std::move(dataset));
}

QString shown(const Answers::ValueCountList& list)
{
    QStringList texts;
    for (const auto& each : list)
        texts << QStringLiteral("%1 %2").arg(QString::fromStdString(each.value)).arg(each.count);
    return texts.join(QStringLiteral(", "));
}

}    // namespace

class TestAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void statesAndStatuses()
    {
        const Answers all = answers(Selection(answered(), {}), everything);
        QCOMPARE(all.experiences, 6);
        QCOMPARE(all.mentions, 6);    // 6 names no service
        QCOMPARE(shown(all.states), QStringLiteral("Traitées 4, A traiter 1,  1"));
        QCOMPARE(shown(all.statuses), QStringLiteral("Expérience avec réponse 1,  5"));
        QCOMPARE(all.answered.count, 4);
        QCOMPARE(all.answered.total, 5);
        QCOMPARE(all.answered.fraction.value(), 0.8);
        QCOMPARE(all.answeredUnknown, 1);
        QCOMPARE(all.bySlot.size(), size_t(2));
        QCOMPARE(all.bySlot[0].slot, std::string("1"));
        QCOMPARE(all.bySlot[0].mentions, 5);
        QCOMPARE(shown(all.bySlot[0].statuses),
                 QStringLiteral("Réponse apportée 2, En attente de réponse 1, Réponse dépubliée 1, "
                                "Réponse modifiée avec notification 1"));
        QCOMPARE(shown(all.bySlot[1].statuses), QStringLiteral("Réponse adoptée 1"));
        QCOMPARE(all.answerStatuses.size(), size_t(5));
    }

    void verdictsAndVotes()
    {
        const Answers all = answers(Selection(answered(), {}), everything);
        QCOMPARE(shown(all.verdicts), QStringLiteral("utile 3, pas utile 2,  1"));
        QCOMPARE(all.foundUseful.count, 3);
        QCOMPARE(all.foundUseful.total, 5);
        QCOMPARE(all.votes.useful, 6);
        QCOMPARE(all.votes.useless, 3);
        QCOMPARE(all.votes.answersWithVotes, 4);
        // Of experiences: the first has both verdicts and counts once.
        QCOMPARE(all.negativesFoundUseful.count, 2);
        QCOMPARE(all.negativesFoundUseful.total, 3);
        QCOMPARE(all.negativesFoundUsefulRows, (std::vector<Row>{0, 1}));
        const Answers hidden = answers(Selection(answered(), {}), {});
        QVERIFY(!hidden.negativesFoundUseful.fraction && !hidden.foundUseful.fraction);
        QCOMPARE(hidden.negativesFoundUseful.total, 3);
    }

    void similarity()
    {
        const Answers all = answers(Selection(answered(), {}), everything);
        QCOMPARE(all.aiSimilarity.distribution.n, 4);
        QCOMPARE(all.aiSimilarity.distribution.missing, 2);
        QCOMPARE(all.aiSimilarity.distribution.median.value(), 55.0);
        QCOMPARE(all.aiSimilarity.byTens, (std::array<qint64, 10>{1, 1, 0, 0, 0, 0, 0, 0, 0, 1}));
        QCOMPARE(all.similar.n, 4);
        QCOMPARE(all.similar.sum, 7.0);
        QCOMPARE(all.similar.median.value(), 1.5);
        QCOMPARE(all.similar.withSome, 3);
        const Answers hidden = answers(Selection(answered(), {}), {});
        QCOMPARE(hidden.aiSimilarity.distribution.n, 4);
        QVERIFY(!hidden.aiSimilarity.distribution.median && !hidden.similar.median);
    }

    void onlyTheMentionsThatAreAskedFor()
    {
        const Answers ofB = answers(Selection(answered(), only("structure_code", {"b"})), everything);
        QCOMPARE(ofB.experiences, 4);
        QCOMPARE(ofB.mentions, 4);
        QCOMPARE(shown(ofB.verdicts), QStringLiteral("utile 2, pas utile 1,  1"));
        QCOMPARE(ofB.votes.useful, 3);
        QCOMPARE(ofB.negativesFoundUsefulRows, (std::vector<Row>{0}));
        QCOMPARE(ofB.aiSimilarity.distribution.n, 2);
    }

    void nothingImported()
    {
        Dataset empty;
        deriveColumns(empty);
        const Answers none = answers(Selection(std::make_shared<const Dataset>(std::move(empty)), {}), everything);
        QVERIFY(none.states.empty() && none.bySlot.empty() && !none.answered.fraction && !none.similar.median);
        QCOMPARE(none.aiSimilarity.distribution.n, 0);
    }

    /// Counted from the file with none of the product's code.
    void realTestimonies()
    {
        const QString file = QStringLiteral(VIGIE_SHARED_DATA "/experiences-1200-2023.csv");
        if (!QFile::exists(file))
            QSKIP("the real files are not beside this checkout");
        QTemporaryDir temporary;
        ImportRequest request;
        request.inputs = QStringList{file};
        request.snapshotPath = temporary.filePath(QStringLiteral("real.vigie"));
        QVERIFY(importToSnapshot(request, {}));
        const Selection selection(openSnapshot(request.snapshotPath, {})->dataset, {});

        const Answers all = answers(selection, {});
        QCOMPARE(shown(all.states), QStringLiteral("A traiter 1119, Traitées 81"));
        QCOMPARE(all.answered.count, 81);
        QCOMPARE(all.answered.total, 1200);
        QCOMPARE(all.foundUseful.count, 17);
        QCOMPARE(all.foundUseful.total, 27);
        QCOMPARE(all.negativesFoundUseful.total, 0);

        const ValueCounts mixed = countBy(selection, "mixed", CountingUnit::Experiences);
        QCOMPARE(mixed.counts[mixed.dictionary->find("Oui")], Row(122));
        QCOMPARE(mixed.counts[missingCode], Row(111));

        const CriteriaBySentiment criteria = criteriaBySentiment(selection, {});
        const auto& positive = criteria.tables[0].cells[static_cast<size_t>(Sentiment::Positive)];
        QCOMPARE(positive[0].share.count, 21);
        QCOMPARE(positive[1].share.count, 5);
        QCOMPARE(positive[2].share.count, 286);
        QCOMPARE(positive[3].share.count, 88);
        QVERIFY(positive[0].residual.value() < 0 && positive[2].residual.value() > 0);
    }
};

QTEST_GUILESS_MAIN(TestAnswers)
#include "test_answers.moc"
