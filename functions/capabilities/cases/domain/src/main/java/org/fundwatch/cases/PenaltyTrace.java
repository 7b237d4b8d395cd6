package org.fundwatch.cases;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.fundwatch.cases.BandOffer.Asking;
import org.fundwatch.cases.BandOffer.NoTable;
import org.fundwatch.cases.BandOffer.Offered;
import org.fundwatch.cases.BandOffer.Unseen;
import org.fundwatch.kernel.Trace;

/** Writes why a penalty is what it is: every fact that a replay needs, then every question with its answer. */
record PenaltyTrace(Matter matter, PenaltyPolicy policy, List<RuledPart> parts) {

    Trace write() {
        var trace = opened();
        for (var fact : matter.facts().entrySet()) {
            trace = trace.fact(fact.getKey(), fact.getValue());
        }
        trace = PenaltyRule.IN_FORCE.answered(trace, true);
        for (var part : parts) {
            trace = answers(trace, part);
        }
        return trace;
    }

    /** Under the one policy that every part stands in; under the one that others add to where they stand in several. */
    private Trace opened() {
        var first = parts.getFirst().rule();
        return parts.stream().allMatch(part -> part.rule().policy().equals(first.policy()))
                ? Trace.start(first.policy(), first.version(), PenaltyCalculation.CODE_VERSION)
                : Trace.start(policy.id(), policy.version(), PenaltyCalculation.CODE_VERSION);
    }

    private Trace answers(Trace before, RuledPart part) {
        var finding = part.finding();
        var trace = PenaltyRule.MOVED_BY_INTENT.answered(before, finding, policy.moves(finding));
        trace = PenaltyRule.HAS_RANGE.answered(trace, finding, true);
        trace = PenaltyRule.IN_RANGE.answered(trace, finding, true);
        var condition = part.rule().condition();
        if (condition != Precondition.NONE) {
            trace = PenaltyRule.CONDITION.answered(
                    trace,
                    finding,
                    condition.met(part.part()).map(met -> met ? "yes" : "no").orElse("not said"));
        }
        trace = PenaltyRule.AMOUNT.answered(
                trace, finding, part.rule().consequences().amount().answer());
        return picks(trace, part);
    }

    private static Trace picks(Trace before, RuledPart part) {
        var trace = before;
        var finding = part.finding();
        var reasons = part.part().reasons();
        if (part.part().chosen() instanceof Choice.FinedElsewhere elsewhere) {
            trace = PenaltyRule.ELSEWHERE.answered(trace, finding, "yes, " + elsewhere.authority());
        }
        if (part.part().suspended().isPresent()) {
            trace = PenaltyRule.SUSPENDED.answered(trace, finding, true);
        }
        if (!reasons.factors().isEmpty()) {
            trace = PenaltyRule.FACTORS.answered(
                    trace, finding, reasons.factors().stream().map(Factor::name).collect(joining(", ")));
        }
        var flag = FactorFlag.of(part.part(), part.rule().fine());
        if (flag.isPresent()) {
            trace = PenaltyRule.FLAGGED.answered(trace, finding, flag.get().name());
        }
        if (!(part.offer() instanceof NoTable)) {
            trace = PenaltyRule.BENCHMARK.answered(trace, finding, offered(part.offer()));
        }
        return reasons.second().isPresent() ? PenaltyRule.SECOND_PERSON.answered(trace, finding, true) : trace;
    }

    private static String offered(BandOffer offer) {
        return switch (offer) {
            case NoTable _ -> "none";
            case Offered tiers ->
                tiers.table() + ": " + tiers.bands().stream().map(Band::tier).collect(joining(", "));
            case Unseen unseen -> "undetermined: " + unseen.missing().name();
            case Asking asking -> "undetermined: " + asking.missing().name();
        };
    }
}
