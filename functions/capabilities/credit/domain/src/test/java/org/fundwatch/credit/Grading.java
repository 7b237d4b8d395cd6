package org.fundwatch.credit;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fundwatch.kernel.InstitutionCode;
import org.fundwatch.kernel.Money;
import org.fundwatch.platform.PolicyReader;

/** Sentences for the tests of credit; defaults are valid. */
record Grading(CreditFacts facts) {
    static final CreditSchemes EXAMPLES_ALLOWED = CreditSchemes.read(PolicyReader::read, evidence -> true, "test");
    static final CreditSchemes EXAMPLES_REFUSED =
            CreditSchemes.read(PolicyReader::read, evidence -> evidence.isLaw(), "test");

    static final String IMPROPER_USE = "第三十八条第（三）项";
    static final String FRAUD = "第四十条第二款";

    static Grading anInstitution() {
        var code = new InstitutionCode("H00000000001");
        return new Grading(new CreditFacts(code, List.of(), List.of(), LocalDate.of(2026, 6, 1)));
    }

    static Penalty aPenalty(String caseNumber, String article, String fine) {
        return new Penalty(
                PenaltyId.read(caseNumber), LocalDate.of(2026, 5, 1), Penalty.articles(article), Money.yuan(fine));
    }

    static Penalty on(String day, Penalty penalty) {
        return new Penalty(penalty.id(), LocalDate.parse(day), penalty.articles(), penalty.fine());
    }

    Grading with(Penalty penalty) {
        var more = new ArrayList<>(facts.penalties());
        more.add(penalty);
        return new Grading(new CreditFacts(facts.institution(), more, facts.revocations(), facts.asOf()));
    }

    Grading revoked(String caseNumber, String day) {
        var more = new ArrayList<>(facts.revocations());
        more.add(new Revoked(PenaltyId.read(caseNumber), LocalDate.parse(day)));
        return new Grading(new CreditFacts(facts.institution(), facts.penalties(), more, facts.asOf()));
    }

    Grading asOf(String day) {
        return new Grading(
                new CreditFacts(facts.institution(), facts.penalties(), facts.revocations(), LocalDate.parse(day)));
    }

    CreditDecision decided() {
        return CreditScoring.decide(facts, EXAMPLES_ALLOWED);
    }

    /** Score and grade, or the missing fact, as a table of tests names it. */
    static String outcome(CreditDecision decision) {
        return switch (decision) {
            case CreditDecision.Graded graded ->
                graded.score().points() + " " + graded.score().grade();
            case CreditDecision.Undetermined open -> open.missing().name();
        };
    }

    static String reasons(CreditDecision decision) {
        return ((CreditDecision.Graded) decision)
                .reasons().stream()
                        .map(reason -> reason.rule() + " " + reason.points())
                        .collect(joining(", "));
    }
}
