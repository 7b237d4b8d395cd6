package org.fundwatch.deskpages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Answers of the staff API, as files; the stand-in holds them to the contract. */
final class Answers {
    static final String NUMBER = "FW-2DJ1-KNKN";
    static final String CASE = "/v1/cases/" + NUMBER;

    private Answers() {}

    static String file(String name) {
        try (var stream = Objects.requireNonNull(Answers.class.getResourceAsStream("/answers/" + name + ".json"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A case that somebody may read, with everything about it. */
    static void everything() {
        StandIn.reset();
        StandIn.answers("GET /v1/cases", 200, file("cases"));
        StandIn.answers("GET " + CASE, 200, file("case"));
        StandIn.answers("GET " + CASE + "/listing", 200, file("listing"));
        StandIn.answers("GET /v1/leads", 200, file("leads"));
        StandIn.answers("GET /v1/institutions/H34110000001/credit", 200, file("credit"));
    }

    /** A problem of {@code openapi/problems.yaml} with more members. */
    static String problem(String slug, int status, Map<String, String> more) {
        var members = more.entrySet().stream()
                .map(member -> ",\"%s\":\"%s\"".formatted(member.getKey(), member.getValue()))
                .collect(Collectors.joining());
        return "{\"type\":\"https://fundwatch.org/problems/%s\",\"title\":\"-\",\"status\":%d%s}"
                .formatted(slug, status, members);
    }
}
