package org.fundwatch.deskpages.contract;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A path of the API, such as {@code /v1/cases/{caseNumber}}: a variable stands for one part. */
public record Route(String template) {
    private static final String VERSION = "/v1/";

    /** Whether the path, decoded and without its version, is one of these. */
    public boolean fits(String path) {
        var wanted = parts(template.substring(VERSION.length()));
        var given = parts(path);
        return wanted.size() == given.size()
                && given.stream().noneMatch(Route::climbs)
                && IntStream.range(0, given.size())
                        .allMatch(at ->
                                isVariable(wanted.get(at)) || wanted.get(at).equals(given.get(at)));
    }

    /** How many parts are variables: the fewer, the closer. */
    public long variables() {
        return parts(template).stream().filter(Route::isVariable).count();
    }

    /** The template without the version, with the values in place of its variables in their order. */
    public String of(String... values) {
        var path = template.substring(VERSION.length());
        for (var value : values) {
            path = path.replaceFirst("\\{[^}]+}", Matcher.quoteReplacement(value));
        }
        return path;
    }

    /** The name of its last variable; empty where it has none. */
    public String lastVariable() {
        return parts(template).stream()
                .filter(Route::isVariable)
                .reduce("", (before, part) -> part.substring(1, part.length() - 1));
    }

    /** Whether it lies under the other one. */
    public boolean isUnder(Route other) {
        return template.startsWith(other.template + "/");
    }

    /** The path as the API's address has it. */
    public static String encoded(String path) {
        return parts(path).stream()
                .map(part -> URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20"))
                .collect(Collectors.joining("/", VERSION, ""));
    }

    private static boolean climbs(String part) {
        return part.isEmpty() || part.equals(".") || part.equals("..");
    }

    private static boolean isVariable(String part) {
        return part.startsWith("{");
    }

    private static List<String> parts(String path) {
        return Arrays.asList(path.split("/", -1));
    }
}
