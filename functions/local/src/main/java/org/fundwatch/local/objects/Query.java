package org.fundwatch.local.objects;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The parameters of a request. */
record Query(Map<String, String> parameters) {
    static Query of(URI uri) {
        var raw = Optional.ofNullable(uri.getRawQuery()).orElse("");
        return new Query(Arrays.stream(raw.split("&"))
                .filter(pair -> !pair.isEmpty())
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toUnmodifiableMap(
                        pair -> decoded(pair[0]),
                        pair -> pair.length > 1 ? decoded(pair[1]) : "",
                        (first, _) -> first)));
    }

    boolean has(String name) {
        return parameters.containsKey(name);
    }

    String text(String name) {
        return parameters.getOrDefault(name, "");
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
