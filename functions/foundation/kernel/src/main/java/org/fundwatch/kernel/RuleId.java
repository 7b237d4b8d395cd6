package org.fundwatch.kernel;

import java.util.regex.Pattern;

/** The name of a rule (规则编号), used verbatim in policy, trace, test and changelog, such as RWD-03. */
public record RuleId(String value) {
    private static final Pattern SHAPE = Pattern.compile("[A-Z]{3}-[0-9]{2,3}");

    public RuleId {
        Required.shaped(value, SHAPE, "a rule id is three capitals and a number as in RWD-03");
    }

    @Override
    public String toString() {
        return value;
    }
}
