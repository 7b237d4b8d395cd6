package org.fundwatch.cases;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.IntStream;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Multiple;
import org.fundwatch.kernel.Timeline;
import org.fundwatch.kernel.Trace;

/** Decides again from nothing but the facts that a trace kept. */
final class Replay {
    private Replay() {}

    static PenaltyDecision of(Trace trace, Timeline<PenaltyPolicy> policies) {
        var facts = trace.facts();
        var parts = IntStream.rangeClosed(1, facts.size())
                .filter(number -> facts.containsKey("finding." + number + ".kind"))
                .mapToObj(number -> part(facts, number))
                .toList();
        return PenaltyCalculation.decide(parts, LocalDate.parse(facts.get("decidedOn")), policies);
    }

    private static Part part(Map<String, String> facts, int number) {
        var name = "finding." + number + ".";
        var finding = new Finding(
                number,
                ViolationKind.valueOf(facts.get(name + "kind")),
                Money.ofFen(Long.parseLong(facts.get(name + "amountFen"))),
                Boolean.parseBoolean(facts.get(name + "intent")));
        return new Part(finding, Multiple.of(facts.get(name + "multiple")));
    }
}
