package org.fundwatch.deskpages.page;

import static java.util.stream.Collectors.joining;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The query of an address. */
final class Queries {
    private Queries() {}

    /** With its question mark; empty where nothing is asked. */
    static String of(Map<String, String> asked) {
        return asked.isEmpty()
                ? ""
                : asked.entrySet().stream()
                        .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                        .collect(joining("&", "?", ""));
    }
}
