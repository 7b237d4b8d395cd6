package org.fundwatch.rewards;

import java.util.regex.Pattern;

/** How much a report contributed (奖励等级), by the code that its place's policy gives the level, such as L1. */
public record RewardTier(String code) {
    private static final Pattern SHAPE = Pattern.compile("[A-Z][A-Z0-9_]*");

    public RewardTier {
        if (!SHAPE.matcher(code).matches()) {
            throw new IllegalArgumentException("a level is capital letters and digits, such as L1");
        }
    }

    @Override
    public String toString() {
        return code;
    }
}
