package org.fundwatch.local.cases;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.fundwatch.cases.Choice;
import org.fundwatch.cases.PenaltyDecision;
import org.fundwatch.cases.PenaltyDecision.DecidedPart;
import org.fundwatch.cases.agreement.AgreementDecision;
import org.fundwatch.cases.agreement.FollowUpKind;
import org.fundwatch.cases.agreement.GroundCode;
import org.fundwatch.cases.agreement.Restoration.Verification;
import org.fundwatch.cases.agreement.RestorationDecision;
import org.fundwatch.cases.points.PointsDecision;
import org.fundwatch.kernel.MissingFact;
import org.fundwatch.kernel.Trace;

/**
 * The answer of today to the facts of a stored trace.
 *
 * @param answers in short, as a query words them: one, or one for each row that the trace may be kept with
 */
record DecidedAgain(List<String> answers, Optional<Trace> trace) {

    /** Whether it is the stored one to the byte: facts and answers in the same order, under the same versions. */
    boolean is(Trace stored) {
        return trace.filter(today -> today.equals(stored) && facts(today).equals(facts(stored)))
                .isPresent();
    }

    boolean gives(String answer) {
        return answers.contains(answer);
    }

    String answer() {
        return String.join(" | ", answers);
    }

    /** A row's columns with what the rules of its trace answered. */
    static String withRules(String columns, Trace trace) {
        return trace.steps().stream()
                .map(step -> step.rule().value() + " " + step.answer())
                .collect(joining("; ", columns + "; ", ""));
    }

    static DecidedAgain penalty(PenaltyDecision decision) {
        return decision instanceof PenaltyDecision.Decided decided
                ? of(
                        "on " + decided.decidedOn() + ", " + decided.refund().fen() + " to the fund, "
                                + decided.fine().fen() + " fined, "
                                + decided.confiscated().fen() + " confiscated"
                                + parts(decided),
                        decided.trace())
                : none(decision.toString());
    }

    static DecidedAgain measure(AgreementDecision decision) {
        return switch (decision) {
            case AgreementDecision.Taken it -> of(taken(it), it.trace());
            case AgreementDecision.NotAllowed it -> none(it.reason().name());
            case AgreementDecision.Undetermined it -> none(it.missing().name());
        };
    }

    static DecidedAgain restoration(RestorationDecision decision) {
        var trace =
                switch (decision) {
                    case RestorationDecision.Restored it -> Optional.of(it.trace());
                    case RestorationDecision.StillSuspended it -> Optional.of(it.trace());
                    case RestorationDecision.NotRectified it -> Optional.of(it.trace());
                    case RestorationDecision.TermOver it -> Optional.of(it.trace());
                    case RestorationDecision.EndsInPrinciple it -> Optional.of(it.trace());
                    case RestorationDecision.Undetermined _ -> Optional.<Trace>empty();
                };
        return trace.map(DecidedAgain::afterSuspension).orElseGet(() -> none(decision.toString()));
    }

    static DecidedAgain points(PointsDecision decision) {
        return decision instanceof PointsDecision.Counted counted ? ofYear(counted.trace()) : none(decision.toString());
    }

    private static DecidedAgain of(String answer, Trace trace) {
        return new DecidedAgain(List.of(answer), Optional.of(trace));
    }

    private static DecidedAgain none(String answer) {
        return new DecidedAgain(List.of(answer), Optional.empty());
    }

    private static String parts(PenaltyDecision.Decided decided) {
        return decided.parts().stream()
                .sorted(comparing(part -> part.finding().number()))
                .map(part -> "; finding " + part.finding().number() + " " + part.applied() + chosen(part.chosen())
                        + suspended(part) + " " + part.fine().fen() + " fined")
                .collect(joining());
    }

    private static String chosen(Choice choice) {
        return switch (choice) {
            case Choice.Times it -> " " + it.multiple() + " times";
            case Choice.Sum it -> " " + it.sum().fen() + " set";
            case Choice.FinedElsewhere it -> " left to " + it.authority();
            case Choice.NoFine _ -> "";
        };
    }

    private static String suspended(DecidedPart part) {
        return part.suspended()
                .map(months -> " " + months.halves() + " half months")
                .orElse("");
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

    /** One answer for each thing that can have happened on its day. */
    private static DecidedAgain afterSuspension(Trace trace) {
        var facts = trace.facts();
        var asked = Stream.of(FollowUpKind.ASKED_TO_GO_ON).filter(_ -> facts.containsKey("askedOn"));
        var answers = Stream.concat(verified(Verification.valueOf(facts.get("verification"))), asked)
                .map(kind -> String.join(
                        " ",
                        facts.get("institution"),
                        kind.name(),
                        facts.get("on"),
                        facts.get("from"),
                        facts.get("until")));
        return new DecidedAgain(answers.map(answer -> withRules(answer, trace)).toList(), Optional.of(trace));
    }

    private static Stream<FollowUpKind> verified(Verification verification) {
        return switch (verification) {
            case NOT_YET -> Stream.of();
            case PASSED -> Stream.of(FollowUpKind.VERIFICATION_PASSED);
            case FAILED -> Stream.of(FollowUpKind.VERIFICATION_FAILED);
        };
    }

    /** One answer for each act that counts in the year. */
    private static DecidedAgain ofYear(Trace trace) {
        var practitioner = trace.facts().get("practitioner") + " ";
        var acts = trace.facts().entrySet().stream()
                .filter(fact -> fact.getKey().startsWith("act."))
                .map(fact -> withRules(practitioner + fact.getValue(), trace));
        return new DecidedAgain(acts.toList(), Optional.of(trace));
    }

    private static List<String> facts(Trace trace) {
        return List.copyOf(trace.facts().keySet());
    }
}
