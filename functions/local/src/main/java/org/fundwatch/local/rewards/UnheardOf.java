package org.fundwatch.local.rewards;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import org.fundwatch.rewards.End;
import org.fundwatch.rewards.RewardFramework;
import org.fundwatch.rewards.RewardPolicies;

/** A scheme of a file that no policy is of (无政策文件的办法): held to the national measure that it names, and to itself. */
record UnheardOf(SchemeText text, RewardPolicies policies) {

    void check(Compared compared) {
        var measures = Fields.list(text.written(), "legal_basis", text.name()).stream()
                .map(JsonNode::asText)
                .flatMap(this::measure)
                .toList();
        if (!measures.isEmpty()) {
            compared.within(
                    text.written(),
                    measures.stream().map(RewardFramework::limits).toList());
        }
        status(measures, compared);
        if (isWithoutTable()) {
            table(compared);
        }
        compared.unknown("scheme " + text.name());
    }

    private Stream<RewardFramework> measure(String named) {
        return CasesReader.policy(named).stream()
                .flatMap(id -> policies.frameworks().stream()
                        .filter(framework -> framework.id().equals(id)));
    }

    /** The end of a national measure repeals no text of a place, but leaves open whether it still holds. */
    private void status(List<RewardFramework> measures, Compared compared) {
        var inForce = Fields.text(text.written(), "status").equals("in_force_as_last_seen");
        if (inForce
                && !measures.isEmpty()
                && measures.stream().noneMatch(measure -> measure.until() instanceof End.Open)) {
            compared.unknown("whether it is still in force, as the national measure that it names is over");
        }
    }

    private boolean isWithoutTable() {
        return text.written().path("brackets").isNull()
                && text.written().path("levels").isNull();
    }

    /** Nobody computes by a table that is not there, or knows its shape; one rate for all needs none. */
    private void table(Compared compared) {
        var method = Fields.text(text.written(), "method");
        var computable = Fields.text(text.written(), "computable");
        if (List.of("yes", "partial").contains(computable) && !ShapeWords.isWithoutTable(method)) {
            compared.add(Finding.contradicts("computable without a table"));
        }
        if (ShapeWords.isOfTable(method)) {
            compared.add(Finding.contradicts("method " + method + " without a table"));
        }
    }
}
