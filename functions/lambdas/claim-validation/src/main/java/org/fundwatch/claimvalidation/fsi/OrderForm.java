package org.fundwatch.claimvalidation.fsi;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.fundwatch.kernel.Misfit;

/** An order (处方、医嘱) as a line of a claim. */
final class OrderForm {
    private static final int LONGEST_CODE = 50;
    private static final int LONGEST_NAME = 100;
    private static final int QUANTITY_PLACES = 4;
    private static final int YUAN_PLACES = 2;
    private static final BigDecimal MOST_QUANTITY = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal MOST_YUAN = BigDecimal.valueOf(100_000_000);

    /**
     * Its number is its place in the request, from one on.
     *
     * @param days on which it may lie
     */
    static Map<String, Object> line(Node order, int number, OrderDays days) {
        var line = new LinkedHashMap<String, Object>();
        line.put("no", number);
        line.put("name", name(order));
        order.text("hilist_code").ifPresent(_ -> line.put("code", order.required("hilist_code", LONGEST_CODE)));
        line.put("category", Dictionary.category(order.text("chrg_type"), order.text("hilist_type")));
        var first = days.first(order);
        line.put("date", first.toString());
        days.last(order, first).ifPresent(last -> line.put("until", last.toString()));
        line.put("qty", quantity(order));
        price(order).ifPresent(yuan -> line.put("unit_price", yuan));
        amount(order).ifPresent(yuan -> line.put("amount", yuan));
        prescribed(order, line);
        return line;
    }

    private static void prescribed(Node order, Map<String, Object> line) {
        Dictionary.takenHome(order.text("drord_bhvr")).ifPresent(it -> line.put("discharge_medication", it));
        Dictionary.rank(order.text("hilist_lv")).ifPresent(rank -> line.put("class", rank));
        order.text("rxno").ifPresent(_ -> line.put("rx", order.required("rxno", LONGEST_NAME)));
        order.text("drord_dr_codg").ifPresent(_ -> line.put("doctor", order.required("drord_dr_codg", LONGEST_NAME)));
        order.text("drord_dept_codg")
                .ifPresent(_ -> line.put("department", order.required("drord_dept_codg", LONGEST_NAME)));
    }

    private static String name(Node order) {
        return order.text("hilist_name").isPresent()
                ? order.required("hilist_name", LONGEST_NAME)
                : order.required("hosplist_name", LONGEST_NAME);
    }

    private static String quantity(Node order) {
        var count = order.number("cnt").orElseThrow(() -> new Misfit(order.below("cnt"), "is required"));
        if (count.signum() < 0 || count.compareTo(MOST_QUANTITY) >= 0 || hasMore(count, QUANTITY_PLACES)) {
            throw new Misfit(order.below("cnt"), "must be a quantity such as 2 or 0.5, zero or more, below 1000000");
        }
        return plain(count, Math.max(0, count.stripTrailingZeros().scale()));
    }

    /** One that is no whole number of fen is not told: only the amount is. */
    private static Optional<String> price(Node order) {
        return order.number("pric")
                .map(yuan -> requireSum(yuan, order.below("pric")))
                .filter(yuan -> !hasMore(yuan, YUAN_PLACES))
                .map(yuan -> plain(yuan, YUAN_PLACES));
    }

    private static Optional<String> amount(Node order) {
        return order.number("sumamt")
                .map(yuan -> requireSum(yuan, order.below("sumamt")))
                .map(yuan -> plain(yuan, YUAN_PLACES));
    }

    private static BigDecimal requireSum(BigDecimal yuan, String pointer) {
        if (yuan.signum() < 0 || yuan.compareTo(MOST_YUAN) >= 0) {
            throw new Misfit(pointer, "must be yuan, zero or more, below 100000000");
        }
        return yuan;
    }

    private static boolean hasMore(BigDecimal number, int places) {
        return number.stripTrailingZeros().scale() > places;
    }

    private static String plain(BigDecimal number, int places) {
        return number.setScale(places, RoundingMode.HALF_UP).toPlainString();
    }

    private OrderForm() {}
}
