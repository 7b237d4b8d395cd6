package org.fundwatch.cases;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fundwatch.kernel.ActorId;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Multiple;
import org.fundwatch.kernel.Places;
import org.fundwatch.kernel.Ratio;
import org.fundwatch.kernel.Trace;

/** Decides again from nothing but the facts that a trace kept (复算): the same law gives the same bytes. */
public final class PenaltyReplay {
    private static final String KIND = ".kind";

    private PenaltyReplay() {}

    /** The decision that the trace's facts give under this law; a trace of another kind of decision has no parts and throws. */
    public static PenaltyDecision of(Trace trace, PenaltyLaw law) {
        return PenaltyCalculation.decide(matter(trace.facts()), law);
    }

    /** What a penalty was to be decided on, from the facts that {@link Matter#facts} gave; facts of anything else throw. */
    public static Matter matter(Map<String, String> facts) {
        var parts = facts.keySet().stream()
                .filter(name -> name.endsWith(KIND))
                .map(name -> part(facts, name.substring(0, name.length() - KIND.length())))
                .toList();
        var place = Optional.ofNullable(facts.get("place")).flatMap(Places::known);
        return new Matter(parts, LocalDate.parse(facts.get("decidedOn")), place);
    }

    private static Part part(Map<String, String> facts, String prefix) {
        var number = prefix.substring(prefix.indexOf('.') + 1);
        var finding = new Finding(
                Integer.parseInt(number),
                ViolationKind.valueOf(facts.get(prefix + KIND)),
                fen(facts.get(prefix + ".amountFen")),
                Boolean.parseBoolean(facts.get(prefix + ".intent")));
        return new Part(
                computed(facts, prefix).map(finding::computedFrom).orElse(finding),
                choice(facts, prefix),
                Optional.ofNullable(facts.get(prefix + ".suspendedMonths")).map(Months::of),
                circumstances(facts, prefix),
                reasons(facts, prefix));
    }

    private static Optional<FundLoss> computed(Map<String, String> facts, String prefix) {
        return Optional.ofNullable(facts.get(prefix + ".costFen"))
                .map(cost -> new FundLoss(fen(cost), Ratio.of(facts.get(prefix + ".share"))));
    }

    private static Choice choice(Map<String, String> facts, String prefix) {
        if (facts.containsKey(prefix + ".multiple")) {
            return new Choice.Times(Multiple.of(facts.get(prefix + ".multiple")));
        }
        if (facts.containsKey(prefix + ".sumFen")) {
            return new Choice.Sum(fen(facts.get(prefix + ".sumFen")));
        }
        var elsewhere = facts.get(prefix + ".finedElsewhere");
        return elsewhere == null
                ? new Choice.NoFine()
                : new Choice.FinedElsewhere(elsewhere, facts.getOrDefault(prefix + ".finedElsewhereDocument", ""));
    }

    private static Circumstances circumstances(Map<String, String> facts, String prefix) {
        var said = new EnumMap<Circumstance, Boolean>(Circumstance.class);
        for (var asked : Circumstance.values()) {
            var answer = facts.get(prefix + "." + asked.fact());
            if (answer != null) {
                said.put(asked, Boolean.parseBoolean(answer));
            }
        }
        return new Circumstances(said);
    }

    private static Reasons reasons(Map<String, String> facts, String prefix) {
        return new Reasons(
                factors(facts.getOrDefault(prefix + ".factors", "")),
                facts.getOrDefault(prefix + ".reason", ""),
                Optional.ofNullable(facts.get(prefix + ".band")),
                Optional.ofNullable(facts.get(prefix + ".second")).map(ActorId::new));
    }

    private static Set<Factor> factors(String names) {
        var list = names.isEmpty() ? List.<String>of() : List.of(names.split(",", -1));
        return list.stream().map(Factor::valueOf).collect(toSet());
    }

    private static Money fen(String text) {
        return Money.ofFen(Long.parseLong(text));
    }
}
