package org.fundwatch.cases;

import static java.util.stream.Collectors.joining;

import org.fundwatch.kernel.Trace;

/** One part as facts of a trace, in an order that never changes; what nobody said is left out. */
record PartFacts(Part part) {

    Trace addTo(Trace before) {
        var finding = part.finding();
        var trace = before.fact(name("kind"), finding.kind().name())
                .fact(name("amountFen"), Long.toString(finding.amount().fen()))
                .fact(name("intent"), Boolean.toString(finding.intent()));
        trace = choice(trace);
        for (var said : part.circumstances().said().entrySet()) {
            trace = trace.fact(name(said.getKey().fact()), said.getValue().toString());
        }
        return reasons(trace);
    }

    private Trace choice(Trace trace) {
        return switch (part.chosen()) {
            case Choice.Times times ->
                trace.fact(name("multiple"), times.multiple().toString());
            case Choice.Sum sum ->
                trace.fact(name("sumFen"), Long.toString(sum.sum().fen()));
            case Choice.NoFine _ -> trace.fact(name("noFine"), "true");
            case Choice.FinedElsewhere elsewhere -> trace.fact(name("finedElsewhere"), elsewhere.authority());
        };
    }

    private Trace reasons(Trace before) {
        var reasons = part.reasons();
        var trace = before;
        if (!reasons.factors().isEmpty()) {
            trace = trace.fact(
                    name("factors"),
                    reasons.factors().stream().map(Factor::name).collect(joining(",")));
        }
        if (!reasons.text().isBlank()) {
            trace = trace.fact(name("reason"), reasons.text());
        }
        if (reasons.band().isPresent()) {
            trace = trace.fact(name("band"), reasons.band().get());
        }
        return reasons.second().isPresent()
                ? trace.fact(name("second"), reasons.second().get().value())
                : trace;
    }

    private String name(String fact) {
        return "finding." + part.finding().number() + "." + fact;
    }
}
