package org.fundwatch.claims;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.fundwatch.kernel.Misfit;

/** What the values of a claim may be at most, so that what is multiplied and added up stays money and what is told fits a message. */
final class BoundedValues {
    private static final int LONGEST_TEXT = 100;
    private static final int MOST_ITEMS = 1000;
    private static final Set<String> LISTS =
            Set.of("diagnoses", "operations", "stays", "stock", "reagents", "tests_billed", "method_prices");
    private static final Set<String> YUAN = Set.of("unit_price", "amount", "purchase_price", "total_amount");
    private static final Set<String> QUANTITIES = Set.of("qty", "opening", "purchased", "closing", "settled_qty");
    private static final Pattern TOO_MUCH_MONEY = Pattern.compile("\\d{9,}\\.\\d{2}");
    private static final Pattern TOO_MANY = Pattern.compile("\\d{7,}(\\.\\d{1,4})?");

    static void hold(Object node, String pointer) {
        switch (node) {
            case Map<?, ?> map -> map.forEach((key, value) -> under(String.valueOf(key), value, pointer));
            case List<?> list -> {
                for (var i = 0; i < list.size(); i++) {
                    hold(list.get(i), pointer + "/" + i);
                }
            }
            case String text
            when text.length() > LONGEST_TEXT ->
                throw new Misfit(pointer, "must be a text of at most " + LONGEST_TEXT + " characters");
            case null, default -> {}
        }
    }

    private static void under(String key, Object value, String above) {
        var pointer = above + "/" + key.replace("~", "~0").replace("/", "~1");
        if (value instanceof List<?> list && LISTS.contains(key) && list.size() > MOST_ITEMS) {
            throw new Misfit(pointer, "must hold at most " + MOST_ITEMS);
        }
        if (value instanceof String text) {
            number(key, text, pointer);
        }
        hold(value, pointer);
    }

    private static void number(String key, String text, String pointer) {
        if (YUAN.contains(key) && TOO_MUCH_MONEY.matcher(text).matches()) {
            throw new Misfit(pointer, "must be yuan with two decimals such as 12.50, below 100000000");
        }
        if (QUANTITIES.contains(key) && TOO_MANY.matcher(text).matches()) {
            throw new Misfit(pointer, "must be a quantity such as 2 or 0.5, below 1000000");
        }
    }

    private BoundedValues() {}
}
