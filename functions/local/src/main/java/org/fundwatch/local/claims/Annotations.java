package org.fundwatch.local.claims;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fundwatch.claims.knowledge.Basis;
import org.fundwatch.claims.knowledge.PointRow;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.kernel.Tree;

/** Reads values from the words of published points, by rows that people have reviewed (知识点取值标注). */
final class Annotations {
    /** The rows that come with this. */
    static final String OWN = "knowledge/annotations.yaml";

    private static final Pattern GROUP = Pattern.compile("\\$(\\d)");
    private static final Pattern ALL = Pattern.compile("");

    /**
     * One row.
     *
     * @param any at least one stands in the words; none named, none asked
     * @param points only these; none named, all
     */
    private record Row(
            Basis basis, List<String> any, List<String> unless, Pattern match, List<String> points, Object value) {

        boolean mayFit(PointRow point, String words) {
            return (points.isEmpty() || points.contains(point.id()))
                    && (any.isEmpty() || any.stream().anyMatch(words::contains))
                    && unless.stream().noneMatch(words::contains);
        }
    }

    private final Map<String, List<Row>> byRule = new HashMap<>();

    Annotations(Tree file) {
        var rules = file.child("rules");
        for (var rule : rules.keys()) {
            byRule.put(rule, rules.children(rule).stream().map(Annotations::row).toList());
        }
        file.finish();
    }

    /** The point with the value of the first row that fits it; as it was where none does. */
    PointRow of(PointRow point) {
        var words = point.name() + "\n" + point.constraint();
        for (var row : byRule.getOrDefault(point.rule(), List.of())) {
            var found = row.match().matcher(words);
            if (row.mayFit(point, words) && found.find()) {
                return point.worth(map(filled(row.value(), found)), row.basis());
            }
        }
        return point;
    }

    private static Row row(Tree row) {
        return new Row(
                row.oneOf("basis", Basis.class),
                texts(row, "any"),
                texts(row, "unless"),
                row.has("match") ? Pattern.compile(row.text("match")) : ALL,
                texts(row, "points"),
                value(row.child("value")));
    }

    private static Object value(Tree node) {
        node.keys().forEach(node::has);
        var whole = node.asRead();
        if (!(whole instanceof Map<?, ?> map) || map.isEmpty()) {
            throw new Misfit(node.pointer(), "must be values by name");
        }
        return whole;
    }

    private static List<String> texts(Tree row, String key) {
        return row.has(key) ? row.children(key).stream().map(Tree::text).toList() : List.of();
    }

    /** A text that is one group alone becomes what was found there: a whole number where it is one. */
    private static Object filled(Object value, Matcher found) {
        return switch (value) {
            case String text -> group(text, found);
            case List<?> list -> {
                var all = new ArrayList<>();
                list.forEach(item -> all.add(filled(item, found)));
                yield List.copyOf(all);
            }
            case Map<?, ?> map -> {
                var all = new LinkedHashMap<String, Object>();
                map.forEach((key, item) -> all.put(key.toString(), filled(item, found)));
                yield all;
            }
            default -> value;
        };
    }

    private static Object group(String text, Matcher found) {
        var group = GROUP.matcher(text);
        if (!group.matches()) {
            return text;
        }
        var is = found.group(Integer.parseInt(group.group(1)));
        return is.matches("\\d+") ? Integer.valueOf(is) : is;
    }

    private static Map<String, Object> map(Object filled) {
        var map = new LinkedHashMap<String, Object>();
        if (filled instanceof Map<?, ?> all) {
            all.forEach((key, value) -> map.put(key.toString(), value));
        }
        return map;
    }
}
