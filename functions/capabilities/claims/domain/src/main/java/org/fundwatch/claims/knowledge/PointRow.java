package org.fundwatch.claims.knowledge;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One published knowledge point (知识点) as it goes into a file.
 *
 * @param id KP- and 16 hexadecimal digits
 * @param rule code of the rule that it belongs to
 * @param codes national codes of its items, in its own order
 * @param name what the publication calls the item
 * @param constraint what the publication says of the limit
 * @param value what the limit is, named as the rule's parameters are; texts, whole numbers, lists and maps of them
 * @param basis where the value comes from; {@link Basis#NONE} exactly where there is none
 * @param batch the publication (批次)
 * @param from first day in force
 * @param until last day in force; empty while nothing ends it
 * @param supersedes the point that it takes the place of
 */
public record PointRow(
        String id,
        String rule,
        List<String> codes,
        String name,
        String constraint,
        Map<String, Object> value,
        Basis basis,
        String batch,
        LocalDate from,
        Optional<LocalDate> until,
        Optional<String> supersedes) {
    private static final Pattern ID = Pattern.compile("KP-[0-9a-f]{16}");

    public PointRow {
        codes = List.copyOf(codes);
        value = Map.copyOf(value);
        if (!ID.matcher(id).matches()
                || supersedes.filter(it -> !ID.matcher(it).matches()).isPresent()) {
            throw new IllegalArgumentException("a point's id is KP- and 16 hexadecimal digits");
        }
        if (codes.isEmpty() || value.isEmpty() != (basis == Basis.NONE)) {
            throw new IllegalArgumentException(id + " has codes, and a value exactly where it has a basis");
        }
        if (until.filter(from::isAfter).isPresent()) {
            throw new IllegalArgumentException(id + " ends before it begins");
        }
    }

    /** The same point with its last day. */
    public PointRow until(LocalDate day) {
        return new PointRow(id, rule, codes, name, constraint, value, basis, batch, from, Optional.of(day), supersedes);
    }

    /** The same point with a value. */
    public PointRow worth(Map<String, Object> other, Basis why) {
        return new PointRow(id, rule, codes, name, constraint, other, why, batch, from, until, supersedes);
    }
}
