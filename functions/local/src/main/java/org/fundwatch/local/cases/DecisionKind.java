package org.fundwatch.local.cases;

import java.util.List;
import java.util.Optional;
import org.fundwatch.cases.PenaltyCalculation;
import org.fundwatch.cases.PenaltyDecision;
import org.fundwatch.cases.PenaltyReplay;
import org.fundwatch.cases.agreement.AgreementDecision;
import org.fundwatch.cases.agreement.AgreementMeasures;
import org.fundwatch.cases.agreement.AgreementReplay;
import org.fundwatch.cases.agreement.Restoration;
import org.fundwatch.cases.agreement.RestorationDecision;
import org.fundwatch.cases.points.PointsDecision;
import org.fundwatch.cases.points.PointsReplay;
import org.fundwatch.cases.points.PointsYear;
import org.fundwatch.kernel.Trace;

/** The decisions of the desk that are stored with their traces, where they lie, and how each is decided again. */
enum DecisionKind {
    PENALTY(
            PenaltyCalculation.CODE_VERSION,
            "select case_number || case number when 1 then '' else '/' || number end, refund_fen || ' to the fund, ' || fine_fen || ' fined', trace from penalty_decision order by 1"),
    AGREEMENT_MEASURE(
            AgreementMeasures.CODE_VERSION,
            "select institution_code || '/' || number, outcome, trace from agreement_measure order by institution_code, number"),
    RESTORATION(
            AgreementMeasures.CODE_VERSION,
            "select institution_code || '/' || number, '', trace from agreement_follow_up where trace is not null"
                    + " order by institution_code, number"),
    POINTS(
            PointsYear.CODE_VERSION,
            "select practitioner_code || '/' || number, '', trace from practitioner_act order by practitioner_code, number");

    private final String calculator;
    private final String query;

    DecisionKind(String calculator, String query) {
        this.calculator = calculator;
        this.query = query;
    }

    /** The version of the calculator that decides today. */
    String calculator() {
        return calculator;
    }

    /** Gives name, answer and trace of each. */
    String query() {
        return query;
    }

    /** What is decided today from nothing but the facts of a trace. */
    Again again(Trace trace, LawOfTheDesk law) {
        return switch (this) {
            case PENALTY -> penalty(PenaltyReplay.of(trace, law.penalties()));
            case AGREEMENT_MEASURE -> measure(AgreementReplay.of(trace, law.agreements()));
            case RESTORATION -> restoration(Restoration.replay(trace, law.agreements()));
            case POINTS -> points(PointsReplay.of(trace, law.points()));
        };
    }

    /**
     * The answer of today.
     *
     * @param answer in short, as the query words it
     */
    record Again(String answer, Optional<Trace> trace) {
        /** Whether it is the stored one to the byte: facts and answers in the same order, under the same versions. */
        boolean is(Trace stored) {
            return trace.filter(today -> today.equals(stored) && facts(today).equals(facts(stored)))
                    .isPresent();
        }

        private static List<String> facts(Trace trace) {
            return List.copyOf(trace.facts().keySet());
        }
    }

    private static Again penalty(PenaltyDecision decision) {
        return decision instanceof PenaltyDecision.Decided decided
                ? new Again(
                        decided.refund().fen() + " to the fund, "
                                + decided.fine().fen() + " fined",
                        Optional.of(decided.trace()))
                : new Again(decision.toString(), Optional.empty());
    }

    private static Again measure(AgreementDecision decision) {
        return switch (decision) {
            case AgreementDecision.Allowed it -> new Again("ALLOWED", Optional.of(it.trace()));
            case AgreementDecision.DamagesDue it -> new Again("DAMAGES_DUE", Optional.of(it.trace()));
            case AgreementDecision.Suspended it -> new Again("SUSPENDED", Optional.of(it.trace()));
            case AgreementDecision.Terminated it -> new Again("TERMINATED", Optional.of(it.trace()));
            case AgreementDecision.NotAllowed it -> new Again(it.reason().name(), Optional.empty());
            case AgreementDecision.Undetermined it -> new Again(it.missing().name(), Optional.empty());
        };
    }

    private static Again restoration(RestorationDecision decision) {
        var trace =
                switch (decision) {
                    case RestorationDecision.Restored it -> Optional.of(it.trace());
                    case RestorationDecision.StillSuspended it -> Optional.of(it.trace());
                    case RestorationDecision.NotRectified it -> Optional.of(it.trace());
                    case RestorationDecision.TermOver it -> Optional.of(it.trace());
                    case RestorationDecision.EndsInPrinciple it -> Optional.of(it.trace());
                    case RestorationDecision.Undetermined _ -> Optional.<Trace>empty();
                };
        return new Again("", trace);
    }

    private static Again points(PointsDecision decision) {
        return decision instanceof PointsDecision.Counted counted
                ? new Again("", Optional.of(counted.trace()))
                : new Again(decision.toString(), Optional.empty());
    }
}
