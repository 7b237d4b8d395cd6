package org.fundwatch.claims.review;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Which finding of which check (疑点编号); its text is the beginning of the {@code jr_id} that the institution knows.
 *
 * @param number its place among the findings, from one on
 */
public record FindingRef(UUID checkId, int number) implements Comparable<FindingRef> {
    /** What the text of one looks like. */
    public static final String SHAPE = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}-[1-9][0-9]{0,3}";

    private static final Pattern TEXT = Pattern.compile(SHAPE);
    private static final Comparator<FindingRef> ORDER =
            Comparator.comparing(FindingRef::checkId).thenComparingInt(FindingRef::number);

    public FindingRef {
        requireNonNull(checkId);
        if (number < 1) {
            throw new IllegalArgumentException("findings are counted from one on");
        }
    }

    /** Reads the text of one; any other is an {@link IllegalArgumentException}. */
    public static FindingRef of(String text) {
        if (!TEXT.matcher(text).matches()) {
            throw new IllegalArgumentException("a finding is a check's id and a number");
        }
        var end = text.lastIndexOf('-');
        return new FindingRef(UUID.fromString(text.substring(0, end)), Integer.parseInt(text.substring(end + 1)));
    }

    @Override
    public int compareTo(FindingRef other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return checkId + "-" + number;
    }
}
