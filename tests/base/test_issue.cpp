// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/issue.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace vigie;

class TestIssue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tableFollowsTheEnumeration();
    void idsAreUniqueAndPlain();
    void everyRuleHasASentence();
    void kindsHaveIds();
};

void TestIssue::tableFollowsTheEnumeration()
{
    for (size_t i = 0; i < allRules().size(); ++i)
        QCOMPARE(static_cast<size_t>(allRules()[i].rule), i);
    QCOMPARE(ruleInfo(Rule::LeadingZeroRestored).id, std::string_view("leading_zero_restored"));
    QVERIFY(ruleInfo(Rule::MissingKey).kind == IssueKind::Rejected);
    QVERIFY(ruleInfo(Rule::DuplicateIdentical).kind == IssueKind::Skipped);
}

void TestIssue::idsAreUniqueAndPlain()
{
    std::set<std::string_view> ids;
    for (const RuleInfo& rule : allRules()) {
        QVERIFY2(ids.insert(rule.id).second, rule.id.data());
        QVERIFY2(std::all_of(rule.id.begin(), rule.id.end(),
                             [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_'; }),
                 rule.id.data());
    }
}

void TestIssue::everyRuleHasASentence()
{
    for (const RuleInfo& rule : allRules())
        QVERIFY(ruleSentence(rule.rule).size() > 10);
}

void TestIssue::kindsHaveIds()
{
    QCOMPARE(issueKindId(IssueKind::Repaired), std::string_view("repaired"));
    QCOMPARE(issueKindId(IssueKind::Flagged), std::string_view("flagged"));
    QCOMPARE(issueKindId(IssueKind::Skipped), std::string_view("skipped"));
    QCOMPARE(issueKindId(IssueKind::Rejected), std::string_view("rejected"));
}

QTEST_GUILESS_MAIN(TestIssue)
#include "test_issue.moc"
