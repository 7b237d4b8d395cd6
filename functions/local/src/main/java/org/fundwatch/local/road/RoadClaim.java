package org.fundwatch.local.road;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Tree;

/**
 * One claim of the road: what a hospital's program sends, and what must be found.
 *
 * @param institution the code of the placeholder that sends it
 * @param request as it goes through the door
 * @param rules of the findings, in order
 * @param total the money in question
 * @param published whether that amount stands in the source
 * @param madeUp what of it the source does not give
 * @param lead how many findings at least the lead has that it opens
 */
record RoadClaim(
        String id,
        String about,
        String institution,
        Map<String, ?> request,
        List<String> rules,
        Money total,
        boolean published,
        String madeUp,
        Optional<Integer> lead) {

    static RoadClaim of(Tree tree, Map<String, ?> request) {
        tree.child("request").keys();
        tree.children("sources").forEach(Tree::text);
        var expected = tree.child("expected");
        return new RoadClaim(
                tree.text("id"),
                tree.text("about"),
                tree.text("institution"),
                request,
                expected.children("rules").stream().map(Tree::text).toList(),
                expected.fen("totalFen"),
                expected.bool("published"),
                tree.text("madeUp"),
                expected.has("lead") ? Optional.of(expected.integer("lead")) : Optional.empty());
    }
}
