package org.fundwatch.local.road;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The portal's form as a browser without script uses it: read the page, fill it in, send it, read the receipt. */
record Portal(Doors doors) {
    private static final String PATH = "/portal/zh-CN";
    private static final int CREATED = 201;
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");
    private static final Pattern RECEIPT = Pattern.compile("class=\"receipt\"[^>]*>\\s*([0-9A-Z-]+)\\s*<");
    private static final Pattern CASE_NUMBER = Pattern.compile("<dd>\\s*(FW-[0-9A-Z-]+)\\s*</dd>");

    Receipt file(RoadCase roadCase) {
        return file(typed(roadCase));
    }

    Receipt file(Map<String, String> typed) {
        var fields = hidden(doors.page(PATH).text());
        fields.putAll(typed);
        var answer = doors.submit(PATH, encoded(fields));
        NotAsExpected.unless(answer.status() == CREATED, "the portal answered " + answer.status());
        var page = answer.text();
        return new Receipt(found(CASE_NUMBER, page, "case number"), found(RECEIPT, page, "receipt"));
    }

    static Map<String, String> hidden(String page) {
        var fields = new LinkedHashMap<String, String>();
        HIDDEN.matcher(page).results().forEach(field -> fields.put(field.group(1), field.group(2)));
        NotAsExpected.unless(fields.containsKey("key"), "the portal showed no form");
        return fields;
    }

    private static Map<String, String> typed(RoadCase roadCase) {
        var report = roadCase.report();
        var fields = new LinkedHashMap<String, String>();
        fields.put("place", roadCase.place());
        fields.put("subject", "UNIT");
        fields.put("reported", roadCase.institution().code());
        fields.put("from", report.from().toString());
        fields.put("until", report.until().toString());
        fields.put("facts", report.facts());
        fields.put("standing", report.reporter().isPresent() ? "named" : "anonymous");
        fields.put("wantsReward", "yes");
        report.reporter().ifPresent(person -> fields.putAll(Map.of("name", person.name(), "phone", person.phone())));
        return fields;
    }

    static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String found(Pattern pattern, String page, String what) {
        var matcher = pattern.matcher(page);
        NotAsExpected.unless(matcher.find(), "the portal showed no " + what);
        return matcher.group(1);
    }
}
