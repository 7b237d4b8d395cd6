package org.fundwatch.local.gateway;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fundwatch.local.template.RouteSpec;

/** A route's path, segment by segment: text, {@code {variable}}, or greedy {@code {proxy+}} at the end. */
record RoutePattern(RouteSpec route, List<Segment> segments) {

    /** What a segment takes, in the order in which they win. */
    enum Kind {
        TEXT("1"),
        VARIABLE("2"),
        GREEDY("3");

        private final String rank;

        Kind(String rank) {
            this.rank = rank;
        }
    }

    record Segment(Kind kind, String text) {
        static Segment of(String written) {
            if (!written.startsWith("{") || !written.endsWith("}")) {
                return new Segment(Kind.TEXT, written);
            }
            var name = written.substring(1, written.length() - 1);
            return name.endsWith("+")
                    ? new Segment(Kind.GREEDY, name.substring(0, name.length() - 1))
                    : new Segment(Kind.VARIABLE, name);
        }
    }

    /** The more exact path first; for the same path a method before {@code ANY}; {@code $default} last. */
    static final Comparator<RoutePattern> ORDER = Comparator.comparing(RoutePattern::rank)
            .thenComparing(pattern -> pattern.route().method().equals("ANY"));

    static RoutePattern of(RouteSpec route) {
        return new RoutePattern(
                route, split(route.path()).stream().map(Segment::of).toList());
    }

    static List<String> split(String path) {
        return List.of(path.substring(1).split("/", -1));
    }

    /** The path variables, if the route takes a request like this. */
    Optional<Map<String, String>> match(String method, List<String> path) {
        if (!route.method().equals("ANY") && !route.method().equals(method)) {
            return Optional.empty();
        }
        return isDefault() ? Optional.of(Map.of()) : match(path);
    }

    private Optional<Map<String, String>> match(List<String> path) {
        var greedy = segments.getLast().kind() == Kind.GREEDY;
        if (path.size() < segments.size() || (path.size() > segments.size() && !greedy)) {
            return Optional.empty();
        }
        var variables = new LinkedHashMap<String, String>();
        for (int i = 0; i < segments.size(); i++) {
            var segment = segments.get(i);
            var value = segment.kind() == Kind.GREEDY ? String.join("/", path.subList(i, path.size())) : path.get(i);
            if (!fits(segment, decode(value), variables)) {
                return Optional.empty();
            }
        }
        return Optional.of(variables);
    }

    private static boolean fits(Segment segment, String value, Map<String, String> variables) {
        if (segment.kind() == Kind.TEXT) {
            return segment.text().equals(value);
        }
        variables.put(segment.text(), value);
        return !value.isEmpty();
    }

    /** Percent-decoding as for a path, where a plus is a plus. */
    static String decode(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private boolean isDefault() {
        return route.path().equals(RouteSpec.DEFAULT);
    }

    private String rank() {
        if (isDefault()) {
            return "~";
        }
        return segments.stream().map(segment -> segment.kind().rank).collect(Collectors.joining());
    }
}
