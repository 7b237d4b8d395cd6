package org.fundwatch.local.road;

import java.net.URI;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * An invented reporter of whom everything is marked: who they are, what they use, and what they tell.
 *
 * @param door at which they file, as a part of every mark
 * @param network the address that a proxy says they have
 */
record MarkedReporter(String door, String network) {
    private static final String CONDUCT_FROM = "2024-01-01";
    private static final String CONDUCT_UNTIL = "2024-12-31";

    /** What may be found nowhere. */
    Stream<String> secrets() {
        return Stream.of(identity().values().stream(), paid(), Stream.of(program(), network))
                .flatMap(marks -> marks)
                .distinct();
    }

    /** What the bank has to be told. */
    Stream<String> paid() {
        return Stream.of("holder", "account", "bank").map(claim()::get);
    }

    /** What they give to be paid. */
    Map<String, String> claim() {
        return Map.of(
                "holder",
                identity().get("name"),
                "account",
                "6222QX" + door.toUpperCase(Locale.ROOT) + "0042",
                "bank",
                "雀枝银行 " + door + " 支行",
                "document",
                identity().get("document"));
    }

    /** What staff must read, and nobody else. */
    String facts() {
        return "DEMONSTRATION 雀言" + door + "Fz9Wq";
    }

    Doors doors(URI api) {
        var headers = Map.of("User-Agent", program(), "X-Forwarded-For", network);
        return new Doors(api, Patience.FOR_COLD_STARTS, headers);
    }

    Map<String, Object> body(RoadCase roadCase) {
        return Map.of(
                "channel", "WEB",
                "place", roadCase.place(),
                "subject", "UNIT",
                "reported", Map.of("institutionCode", roadCase.institution().code()),
                "conduct", Map.of("from", CONDUCT_FROM, "until", CONDUCT_UNTIL),
                "facts", facts(),
                "wantsReward", true,
                "named", true,
                "identity", identity());
    }

    Map<String, String> typed(RoadCase roadCase) {
        var fields = new HashMap<>(identity());
        fields.put("place", roadCase.place());
        fields.put("subject", "UNIT");
        fields.put("reported", roadCase.institution().code());
        fields.put("from", CONDUCT_FROM);
        fields.put("until", CONDUCT_UNTIL);
        fields.put("facts", facts());
        fields.put("standing", "named");
        fields.put("wantsReward", "yes");
        return fields;
    }

    private Map<String, String> identity() {
        return Map.of(
                "name", "甄雀鸣" + door,
                "phone", "139-" + door + "-0042",
                "address", "金丝雀巷 7 号 " + door + " Zq42 室",
                "document", "110105" + door + "QX7Z");
    }

    private String program() {
        return "Canary" + door + "/7.42 (Qx7Zk)";
    }
}
