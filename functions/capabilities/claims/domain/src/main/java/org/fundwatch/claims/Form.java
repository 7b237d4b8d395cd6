package org.fundwatch.claims;

import java.util.List;
import java.util.function.BiFunction;

/**
 * How an evaluator is made of a rule's values.
 *
 * @param needs values without which it cannot be asked: it is then not checked
 */
record Form(List<String> needs, BiFunction<String, Params, Evaluator> make) {

    static Form of(BiFunction<String, Params, Evaluator> make, String... needs) {
        return new Form(List.of(needs), make);
    }

    Evaluator read(String rule, Params params) {
        return needs.stream()
                .filter(need -> !params.has(need))
                .findFirst()
                .<Evaluator>map(need -> new Unheld("params." + need))
                .orElseGet(() -> make.apply(rule, params));
    }
}
