package org.fundwatch.claims;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.fundwatch.claims.knowledge.Points;

/**
 * How an evaluator is made of a rule's values.
 *
 * @param needs values without which it cannot be asked: it is then not checked
 * @param lists of which one says what it is asked of, where no knowledge point does; none where it is asked of everything
 */
record Form(List<String> needs, List<String> lists, BiFunction<String, Params, Evaluator> make) {

    static Form of(BiFunction<String, Params, Evaluator> make, String... needs) {
        return new Form(List.of(needs), List.of(), make);
    }

    /** The same, asked of what one of these lists, or a knowledge point. */
    Form ofListed(String... keys) {
        return new Form(needs, List.of(keys), make);
    }

    Evaluator read(String rule, Params params) {
        return needs.stream()
                .filter(need -> !params.has(need))
                .findFirst()
                .or(() -> unlisted(params))
                .<Evaluator>map(need -> new Unheld("params." + need))
                .orElseGet(() -> make.apply(rule, params));
    }

    /** The list that the rule would need, where it has none. */
    private Optional<String> unlisted(Params params) {
        if (lists.isEmpty()
                || !params.points().equals(Points.NONE)
                || lists.stream().anyMatch(params::has)) {
            return Optional.empty();
        }
        return lists.stream().filter(params.names()::contains).findFirst().or(() -> Optional.of(lists.getFirst()));
    }
}
