package org.fundwatch.local.cases;

import java.time.DateTimeException;
import java.util.NoSuchElementException;
import org.fundwatch.cases.PenaltyCalculation;
import org.fundwatch.cases.PenaltyReplay;
import org.fundwatch.cases.agreement.AgreementMeasures;
import org.fundwatch.cases.agreement.AgreementReplay;
import org.fundwatch.cases.agreement.Restoration;
import org.fundwatch.cases.points.PointsReplay;
import org.fundwatch.cases.points.PointsYear;
import org.fundwatch.kernel.Trace;

/** The decisions of the desk that are stored with their traces, where they lie, and how each is decided again. */
enum DecisionKind {
    PENALTY(
            PenaltyCalculation.CODE_VERSION,
            "select case_number || case number when 1 then '' else '/' || number end, 'on ' || decided_on || ', '"
                    + " || refund_fen || ' to the fund, ' || fine_fen || ' fined, ' || confiscated_fen || ' confiscated'"
                    + " || coalesce((select string_agg('; finding ' || concat_ws(' ', finding, applied_kind, multiple || ' times',"
                    + " sum_fen || ' set', 'left to ' || fined_elsewhere, suspended_halves || ' half months', fine_fen || ' fined'),"
                    + " '' order by finding)"
                    + " from penalty_part part where part.case_number = penalty_decision.case_number"
                    + " and part.decision = penalty_decision.number), ''),"
                    + " trace from penalty_decision order by 1"),
    AGREEMENT_MEASURE(
            AgreementMeasures.CODE_VERSION,
            "select institution_code || '/' || number, translate(concat_ws(' ', outcome, step, amount_fen, multiple,"
                    + " suspended_from, suspended_until, nullif(spread, ''), nullif(grounds, ''), nullif(open_facts, '')),"
                    + " chr(10), ' '), trace from agreement_measure order by institution_code, number"),
    RESTORATION(
            AgreementMeasures.CODE_VERSION,
            "select later.institution_code || '/' || later.number, concat_ws(' ', later.institution_code, later.kind, happened_on,"
                    + " suspended_from, suspended_until), later.trace from agreement_follow_up later"
                    + " join agreement_measure measure on measure.institution_code = later.institution_code"
                    + " and measure.number = later.measure_number where later.trace is not null"
                    + " order by later.institution_code, later.number"),
    POINTS(
            PointsYear.CODE_VERSION,
            "select practitioner_code || '/' || number, concat_ws(' ', practitioner_code, act_id, situation, responsibility,"
                    + " adjustment, points, institution_code, footing_kind, decided_on, document), trace"
                    + " from practitioner_act order by practitioner_code, number");

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

    /** What is decided today from nothing but the facts of a trace; {@link Unreadable} if those of its kind are not there. */
    DecidedAgain again(String name, Trace trace, LawOfTheDesk law) {
        try {
            return again(trace, law);
        } catch (NullPointerException
                | IllegalArgumentException
                | IndexOutOfBoundsException
                | ArithmeticException
                | DateTimeException
                | NoSuchElementException e) {
            throw new Unreadable("the trace of " + name, "lacks a fact or has one that nobody knows");
        }
    }

    /** What was decided, in short: as its columns have it, with what the rules answered where they tell more than columns do. */
    String answer(StoredDecision stored, Trace trace) {
        return switch (this) {
            case PENALTY, AGREEMENT_MEASURE -> stored.answer();
            case RESTORATION, POINTS -> DecidedAgain.withRules(stored.answer(), trace);
        };
    }

    private DecidedAgain again(Trace trace, LawOfTheDesk law) {
        return switch (this) {
            case PENALTY -> DecidedAgain.penalty(PenaltyReplay.of(trace, law.penalties()));
            case AGREEMENT_MEASURE -> DecidedAgain.measure(AgreementReplay.of(trace, law.agreements()));
            case RESTORATION -> DecidedAgain.restoration(Restoration.replay(trace, law.agreements()));
            case POINTS -> DecidedAgain.points(PointsReplay.of(trace, law.points()));
        };
    }
}
