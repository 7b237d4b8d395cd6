package org.fundwatch.intake;

import static java.util.stream.Collectors.joining;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.fundwatch.kernel.InstitutionCode;
import org.fundwatch.reports.ClaimToken;
import org.fundwatch.reports.Report;

/** The content of a request as bytes that do not depend on how it was written, to know a repeat. */
final class Content {
    /** Stands in no text that a {@link org.fundwatch.kernel.Tree} lets through. */
    private static final String SEPARATOR = "\0";

    private Content() {}

    static byte[] of(Report report, Map<String, String> identity, Optional<ClaimToken> token) {
        var told = Stream.concat(told(report), known(identity)).collect(joining(SEPARATOR));
        return token.map(it -> with(told, it)).orElseGet(() -> told.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] with(String told, ClaimToken token) {
        return (told + SEPARATOR + new String(token.bytes(), StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
    }

    private static Stream<String> told(Report report) {
        return Stream.of(
                report.channel().name(),
                report.place().code(),
                report.subject().name(),
                report.reported().institution().map(InstitutionCode::value).orElse(""),
                report.reported().name().orElse(""),
                report.conduct().from().toString(),
                report.conduct().until().toString(),
                report.facts(),
                Boolean.toString(report.wantsReward()));
    }

    private static Stream<String> known(Map<String, String> identity) {
        return Stream.of("name", "phone", "address", "document").map(key -> identity.getOrDefault(key, ""));
    }
}
