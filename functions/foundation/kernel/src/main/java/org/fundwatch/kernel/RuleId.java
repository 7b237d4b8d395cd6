package org.fundwatch.kernel;

import java.util.regex.Pattern;

/**
 * The name of a rule (规则编号), used verbatim in policy, trace, test and changelog: one of ours, such as RWD-03, or a code
 * of the claim-rule catalogue, R049 (an official rule by its number) or S04 (a supplement).
 */
public record RuleId(String value) {
    private static final Pattern SHAPE = Pattern.compile("[A-Z]{3}-[0-9]{2,3}|R[0-9]{3}|S[0-9]{2}");

    public RuleId {
        Required.shaped(value, SHAPE, "a rule id is written as in RWD-03, R049 or S04");
    }

    @Override
    public String toString() {
        return value;
    }
}
