package org.fundwatch.claimvalidation;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.fundwatch.platform.JsonBody;

/** Large claims: many lines and visits, the longest texts, the greatest numbers that the door admits. All invented. */
final class LargeClaim {
    static final int LINES = 400;
    static final int EARLIER_VISITS = 100;
    static final String DOCTOR = "D990000000001";
    static final String LONGEST_DOCTOR = "D" + "9".repeat(63);
    private static final int LONGEST = 100;
    private static final String DAY = "2025-03-10";

    private LargeClaim() {}

    /** Of items that nobody ordered, each supplied for too long. */
    static String ofEmergency(String doctor) {
        return body(doctor, visit("V1", "emergency"), Map.of());
    }

    /** Of items that nobody ordered, in a stay soon after as many others as can be told. */
    static String ofStay(String doctor) {
        var visit = visit("V1", "inpatient");
        visit.put("discharged", DAY);
        var history = IntStream.rangeClosed(1, EARLIER_VISITS)
                .mapToObj(LargeClaim::earlier)
                .toList();
        return body(doctor, visit, Map.of("history", history));
    }

    static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    /** The national code of the line with this number. */
    static String code(int no) {
        return longest("C" + no);
    }

    private static String body(String doctor, Map<String, Object> visit, Map<String, Object> more) {
        var orders = List.of();
        visit.putAll(Map.of("fund_ratio", "0.9999", "orders", orders, "reports", orders));
        visit.put(
                "lines",
                IntStream.rangeClosed(1, LINES).mapToObj(no -> line(no, doctor)).toList());
        var body = new LinkedHashMap<String, Object>();
        body.put("stage", "in");
        body.put("patient", Map.of("id", longest("P1"), "sex", "female"));
        body.put("visit", visit);
        body.putAll(more);
        return JsonBody.write(body);
    }

    private static Map<String, Object> earlier(int number) {
        var visit = visit("E" + number, "inpatient");
        visit.put("discharged", DAY);
        visit.put("lines", List.of());
        return visit;
    }

    private static Map<String, Object> visit(String id, String type) {
        var visit = new LinkedHashMap<String, Object>();
        visit.putAll(Map.of("id", longest(id), "type", type, "admitted", DAY));
        return visit;
    }

    private static Map<String, Object> line(int no, String doctor) {
        return Map.of(
                "no",
                Integer.MAX_VALUE - no,
                "code",
                code(no),
                "name",
                "某药",
                "category",
                "drug",
                "date",
                DAY,
                "qty",
                "999999.9999",
                "days_supply",
                Integer.MAX_VALUE,
                "unit_price",
                "99999999.99",
                "amount",
                "99999999.99",
                "doctor",
                doctor);
    }

    private static String longest(String start) {
        return start + "长".repeat(LONGEST - start.length());
    }
}
