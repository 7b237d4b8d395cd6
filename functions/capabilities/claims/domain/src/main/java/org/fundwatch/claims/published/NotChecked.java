package org.fundwatch.claims.published;

import java.util.Map;
import org.fundwatch.kernel.Tree;

/**
 * A rule that lacked what it needs (未检查): never a violation.
 *
 * @param rule the rule's code, such as S01
 * @param what the path of the missing key, such as patient.sex
 */
public record NotChecked(String rule, String what) {
    public NotChecked {
        Words.rule(rule);
        Words.path(what);
    }

    Map<String, Object> data() {
        return Map.of("rule", rule, "what", what);
    }

    static NotChecked of(Tree data) {
        return new NotChecked(
                data.shaped("rule", Words::rule, Words.RULE), data.shaped("what", Words::path, Words.PATH));
    }
}
