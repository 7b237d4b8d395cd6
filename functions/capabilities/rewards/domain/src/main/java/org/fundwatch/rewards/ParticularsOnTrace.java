package org.fundwatch.rewards;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Ratio;
import org.fundwatch.kernel.Trace;

/** Particulars as facts of a trace, and back, so that a stored decision can be replayed. */
final class ParticularsOnTrace {
    private static final String REASON = "Reason";

    static Trace write(Particulars said, Trace trace) {
        var written = trace;
        for (var fact : facts(said).entrySet()) {
            written = written.fact(fact.getKey(), fact.getValue());
        }
        return written;
    }

    static Map<String, String> facts(Particulars said) {
        var facts = new TreeMap<String, String>();
        said.level().ifPresent(level -> facts.put("level", level.code()));
        said.nature().ifPresent(nature -> facts.put("nature", nature.name()));
        said.insider().ifPresent(insider -> facts.put("insider", insider.name()));
        said.substantiatedOn().ifPresent(day -> facts.put("substantiatedOn", day.toString()));
        said.pick().ifPresent(pick -> {
            switch (pick) {
                case Pick.Rate rate -> write(facts, "pickedRate", rate.rate().toString(), rate.reason());
                case Pick.Sum sum -> write(facts, "pickedSum", sum.sum().toString(), sum.reason());
            }
        });
        said.points()
                .ifPresent(points -> write(facts, "pickedPoints", points.rate().toString(), points.reason()));
        said.answers().forEach((condition, yes) -> facts.put(condition.id(), yes ? "yes" : "no"));
        return facts;
    }

    static Particulars read(Map<String, String> facts) {
        var answers = new TreeMap<Condition, Boolean>();
        for (var condition : Condition.values()) {
            Optional.ofNullable(facts.get(condition.id())).ifPresent(said -> answers.put(condition, isYes(said)));
        }
        return new Particulars(
                given(facts, "level", RewardTier::new),
                given(facts, "nature", Nature::valueOf),
                given(facts, "insider", Insider::valueOf),
                pick(facts),
                given(facts, "pickedPoints", points -> rate(facts, "pickedPoints", points)),
                given(facts, "substantiatedOn", RewardFacts::day),
                answers);
    }

    private static Optional<Pick> pick(Map<String, String> facts) {
        Optional<Pick> rate = given(facts, "pickedRate", picked -> rate(facts, "pickedRate", picked));
        return rate.or(() ->
                given(facts, "pickedSum", sum -> new Pick.Sum(Money.yuan(sum), reason(facts, "pickedSum"))));
    }

    private static Pick.Rate rate(Map<String, String> facts, String name, String percent) {
        if (!percent.endsWith("%")) {
            throw new IllegalArgumentException(name + " is no percentage");
        }
        return new Pick.Rate(Ratio.percent(percent.substring(0, percent.length() - 1)), reason(facts, name));
    }

    private static String reason(Map<String, String> facts, String name) {
        return RewardFacts.required(facts, name + REASON);
    }

    private static boolean isYes(String said) {
        return switch (said) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw new IllegalArgumentException("an answer is yes or no");
        };
    }

    private static <T> Optional<T> given(Map<String, String> facts, String name, Function<String, T> parse) {
        return Optional.ofNullable(facts.get(name)).map(parse);
    }

    private static void write(Map<String, String> facts, String name, String value, String reason) {
        facts.put(name, value);
        facts.put(name + REASON, reason);
    }

    private ParticularsOnTrace() {}
}
