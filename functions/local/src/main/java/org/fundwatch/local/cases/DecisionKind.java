package org.fundwatch.local.cases;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;

import java.time.DateTimeException;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.fundwatch.cases.PenaltyCalculation;
import org.fundwatch.cases.PenaltyDecision;
import org.fundwatch.cases.PenaltyReplay;
import org.fundwatch.cases.agreement.AgreementDecision;
import org.fundwatch.cases.agreement.AgreementMeasures;
import org.fundwatch.cases.agreement.AgreementReplay;
import org.fundwatch.cases.agreement.GroundCode;
import org.fundwatch.cases.agreement.Restoration;
import org.fundwatch.cases.agreement.RestorationDecision;
import org.fundwatch.cases.points.PointsDecision;
import org.fundwatch.cases.points.PointsReplay;
import org.fundwatch.cases.points.PointsYear;
import org.fundwatch.kernel.MissingFact;
import org.fundwatch.kernel.Trace;

/** The decisions of the desk that are stored with their traces, where they lie, and how each is decided again. */
enum DecisionKind {
    PENALTY(
            PenaltyCalculation.CODE_VERSION,
            "select case_number || case number when 1 then '' else '/' || number end, refund_fen || ' to the fund, ' || fine_fen || ' fined, '"
                    + " || confiscated_fen || ' confiscated'"
                    + " || coalesce((select string_agg('; finding ' || finding || ' ' || fine_fen, '' order by finding)"
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

    /** What is decided today from nothing but the facts of a trace; {@link Unreadable} if those of its kind are not there. */
    Again again(String name, Trace trace, LawOfTheDesk law) {
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

    /** What the rules of a trace answered, where nothing but the trace tells what was decided. */
    static String answers(Trace trace) {
        return trace.steps().stream()
                .map(step -> step.rule().value() + " " + step.answer())
                .collect(joining("; "));
    }

    private Again again(Trace trace, LawOfTheDesk law) {
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
     * @param answer in short, as the query words it; of what has no columns, what the rules answered
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
                                + decided.fine().fen() + " fined, "
                                + decided.confiscated().fen() + " confiscated"
                                + fines(decided),
                        Optional.of(decided.trace()))
                : new Again(decision.toString(), Optional.empty());
    }

    private static String fines(PenaltyDecision.Decided decided) {
        return decided.parts().stream()
                .sorted(comparing(part -> part.finding().number()))
                .map(part -> "; finding " + part.finding().number() + " "
                        + part.fine().fen())
                .collect(joining());
    }

    private static Again measure(AgreementDecision decision) {
        return switch (decision) {
            case AgreementDecision.Taken it -> new Again(taken(it), Optional.of(it.trace()));
            case AgreementDecision.NotAllowed it -> new Again(it.reason().name(), Optional.empty());
            case AgreementDecision.Undetermined it -> new Again(it.missing().name(), Optional.empty());
        };
    }

    private static String taken(AgreementDecision.Taken decision) {
        return switch (decision) {
            case AgreementDecision.Allowed it -> "ALLOWED " + it.step();
            case AgreementDecision.DamagesDue it -> "DAMAGES_DUE " + it.amount().fen() + " " + it.multiple();
            case AgreementDecision.Suspended it ->
                words(Stream.of(Stream.of("SUSPENDED " + it.from() + " " + it.until()), names(it.spread())));
            case AgreementDecision.Terminated it ->
                words(Stream.of(
                        Stream.of("TERMINATED"),
                        names(it.spread()),
                        it.grounds().stream().map(GroundCode::value),
                        it.open().stream().map(MissingFact::name)));
        };
    }

    private static Stream<String> names(Set<AgreementDecision.Spread> spread) {
        return spread.stream().sorted().map(Enum::name);
    }

    private static String words(Stream<Stream<String>> parts) {
        return parts.flatMap(Function.identity()).collect(joining(" "));
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
        return trace.map(DecisionKind::ofRules).orElseGet(() -> new Again(decision.toString(), Optional.empty()));
    }

    private static Again ofRules(Trace trace) {
        return new Again(answers(trace), Optional.of(trace));
    }

    private static Again points(PointsDecision decision) {
        return decision instanceof PointsDecision.Counted counted
                ? ofRules(counted.trace())
                : new Again(decision.toString(), Optional.empty());
    }
}
