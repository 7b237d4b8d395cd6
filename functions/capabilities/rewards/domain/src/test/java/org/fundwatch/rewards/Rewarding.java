package org.fundwatch.rewards;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fundwatch.kernel.CaseNumber;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Places;
import org.fundwatch.kernel.PolicyId;
import org.fundwatch.platform.PolicyReader;

/** Sentences for the tests of rewards; defaults are valid. */
record Rewarding(RewardFacts facts) {

    static final RewardPolicies POLICIES = RewardPolicies.read(PolicyReader::read, "test");
    static final RewardPolicies ALL = RewardPolicies.readAll(PolicyReader::read, "test");

    static final String BEIJING = "110000";
    static final String HEBEI = "130000";
    static final String SHANXI = "140000";
    static final String CHUZHOU = "341100";
    static final String SICHUAN = "510000";

    /** What this build would decide if it had these policies and no other. */
    static RewardPolicies only(SomePolicy... policies) {
        return RewardPolicies.of(
                SchemeFiles.FRAMEWORKS.stream()
                        .map(PolicyReader::read)
                        .map(PolicyForm::framework)
                        .toList(),
                RewardConditions.of(PolicyReader.read(SchemeFiles.CONDITIONS)),
                Stream.of(policies).map(SomePolicy::read).toList(),
                "test");
    }

    static Rewarding aCaseIn(String place) {
        return new Rewarding(new RewardFacts(
                new CaseNumber("FW-2024-0001"),
                Places.known(place).orElseThrow(),
                Subject.UNIT,
                Money.yuan("100000.00"),
                LocalDate.parse("2024-03-01")));
    }

    Rewarding against(Subject subject) {
        return new Rewarding(new RewardFacts(
                facts.caseNumber(),
                facts.place(),
                subject,
                facts.caseValue(),
                facts.reportedOn(),
                facts.particulars()));
    }

    Rewarding worth(String caseValue) {
        return new Rewarding(facts.worth(Money.yuan(caseValue)));
    }

    Rewarding reportedOn(String day) {
        return new Rewarding(new RewardFacts(
                facts.caseNumber(),
                facts.place(),
                facts.subject(),
                facts.caseValue(),
                LocalDate.parse(day),
                facts.particulars()));
    }

    Rewarding saying(UnaryOperator<Particulars> more) {
        return new Rewarding(facts.with(more.apply(facts.particulars())));
    }

    Rewarding saying(Condition condition, boolean yes) {
        return saying(said -> said.answering(condition, yes));
    }

    /** What one policy alone would answer. */
    RewardDecision by(String policy) {
        return RewardCalculation.simulate(facts, ALL, new PolicyId("reward/" + policy));
    }

    RewardDecision decided() {
        return RewardCalculation.decide(facts, POLICIES);
    }

    RewardDecision whatIf(String assumedFrom) {
        return RewardCalculation.whatIf(facts, POLICIES, LocalDate.parse(assumedFrom));
    }

    /** The amount, the reason or the missing fact, as a table of tests names it. */
    static String outcome(RewardDecision decision) {
        return switch (decision) {
            case RewardDecision.Proposed proposed -> proposed.amount().toString();
            case RewardDecision.Refused refused -> refused.reason().name();
            case RewardDecision.Undetermined undetermined ->
                undetermined.missing().name();
        };
    }

    static String answers(RewardDecision decision) {
        return decision.trace().steps().stream()
                .map(step -> step.rule() + " " + step.answer())
                .collect(Collectors.joining("; "));
    }
}
