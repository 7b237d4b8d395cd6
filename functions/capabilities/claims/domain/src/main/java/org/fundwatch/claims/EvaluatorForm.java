package org.fundwatch.claims;

import java.util.HashMap;
import java.util.Map;

/** Which evaluator a rule is asked by, with its values in it. */
final class EvaluatorForm {
    private static final Map<String, Form> ALL = all();

    /** Whether there is such an evaluator. */
    static boolean knows(String evaluator) {
        return ALL.containsKey(evaluator);
    }

    static Evaluator read(String evaluator, String rule, Params params) {
        return ALL.get(evaluator).read(rule, params);
    }

    private static Map<String, Form> all() {
        var all = new HashMap<>(ItemForms.ALL);
        all.putAll(VisitForms.ALL);
        all.putAll(MoneyForms.ALL);
        all.putAll(RecordForms.ALL);
        return Map.copyOf(all);
    }

    private EvaluatorForm() {}
}
