package org.fundwatch.rewards;

import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/** The number of an approved reward (奖励审批编号): random, and the only name by which the paying side knows it. */
public record ApprovalNumber(String value) {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final Pattern SHAPE = Pattern.compile("RW-[%1$s]{4}-[%1$s]{4}".formatted(ALPHABET));

    public ApprovalNumber {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("an approval number is RW and two groups of four");
        }
    }

    /** One of a trillion. */
    public static ApprovalNumber random(RandomGenerator random) {
        return new ApprovalNumber("RW-" + group(random) + "-" + group(random));
    }

    private static String group(RandomGenerator random) {
        return random.ints(4, 0, ALPHABET.length())
                .collect(
                        StringBuilder::new,
                        (letters, index) -> letters.append(ALPHABET.charAt(index)),
                        StringBuilder::append)
                .toString();
    }

    @Override
    public String toString() {
        return value;
    }
}
