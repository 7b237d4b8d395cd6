package org.fundwatch.cases;

import static java.util.stream.Collectors.joining;

import java.util.Map;

/** One part as facts of a trace, in an order that never changes; what nobody said is left out. */
record PartFacts(Part part) {

    void addTo(Map<String, String> facts) {
        var finding = part.finding();
        facts.put(name("kind"), finding.kind().name());
        facts.put(name("amountFen"), Long.toString(finding.amount().fen()));
        finding.computed().ifPresent(loss -> computed(facts, loss));
        facts.put(name("intent"), Boolean.toString(finding.intent()));
        choice(facts);
        part.circumstances().said().forEach((asked, answer) -> facts.put(name(asked.fact()), answer.toString()));
        reasons(facts);
    }

    private void computed(Map<String, String> facts, FundLoss loss) {
        facts.put(name("costFen"), Long.toString(loss.cost().fen()));
        facts.put(name("share"), loss.share().value().toPlainString());
    }

    private void choice(Map<String, String> facts) {
        switch (part.chosen()) {
            case Choice.Times times ->
                facts.put(name("multiple"), times.multiple().toString());
            case Choice.Sum sum ->
                facts.put(name("sumFen"), Long.toString(sum.sum().fen()));
            case Choice.NoFine _ -> facts.put(name("noFine"), "true");
            case Choice.FinedElsewhere elsewhere -> elsewhere(facts, elsewhere);
        }
        part.suspended().ifPresent(months -> facts.put(name("suspendedMonths"), months.toString()));
    }

    private void elsewhere(Map<String, String> facts, Choice.FinedElsewhere elsewhere) {
        facts.put(name("finedElsewhere"), elsewhere.authority());
        facts.put(name("finedElsewhereDocument"), elsewhere.document());
    }

    private void reasons(Map<String, String> facts) {
        var reasons = part.reasons();
        if (!reasons.factors().isEmpty()) {
            facts.put(
                    name("factors"),
                    reasons.factors().stream().map(Factor::name).collect(joining(",")));
        }
        if (!reasons.text().isBlank()) {
            facts.put(name("reason"), reasons.text());
        }
        reasons.band().ifPresent(band -> facts.put(name("band"), band));
        reasons.second().ifPresent(second -> facts.put(name("second"), second.value()));
    }

    private String name(String fact) {
        return "finding." + part.finding().number() + "." + fact;
    }
}
