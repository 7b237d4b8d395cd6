package org.fundwatch.local.control;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.fundwatch.local.events.Schedules;
import org.fundwatch.local.events.SeenEvent;
import org.fundwatch.local.runtime.FunctionState;
import org.fundwatch.local.template.ScheduleSpec;

/** One page for a person: what runs, what happened last, what waits, and where to look next. It needs no script. */
final class Overview {
    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("HH:mm:ss").withZone(ZoneOffset.UTC);
    private static final String STYLE = style();

    private final Running running;
    private final NextSteps next;

    Overview(Running running, NextSteps next) {
        this.running = running;
        this.next = next;
    }

    /** The policy that lets the page have its own style and forms, and nothing from elsewhere. */
    static String policy() {
        return "default-src 'none'; style-src 'sha256-%s'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'"
                .formatted(digest(STYLE));
    }

    String html(Instant now) {
        return """
                <!doctype html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>Fundwatch on this machine</title>
                <style>%s</style>
                </head>
                <body>
                <header><div><h1>Fundwatch on this machine</h1>
                <p>As of %s UTC. <a href="/">Look again</a></p></div></header>
                <main>
                <p class="notice">DEMONSTRATION. Institutions are placeholders, reporters are invented, \
                and the key that signs editions is nobody's.</p>
                %s</main>
                </body>
                </html>
                """.formatted(STYLE, time(now), next.html() + functions() + schedules() + queues() + events());
    }

    private String schedules() {
        var rows = running.schedules().specs().stream().map(this::schedule).toList();
        return Html.section("schedules", "Schedules", Html.table(List.of("Schedule", "Every", "Last", "Fire"), rows));
    }

    private List<String> schedule(ScheduleSpec spec) {
        var name = Html.escaped(spec.name());
        var button =
                "<form method=\"post\" action=\"/schedules/%1$s/fire\"><button aria-label=\"Fire %1$s now\">now</button></form>"
                        .formatted(name);
        var last = running.schedules().last(spec.name()).map(Overview::last).orElse("not yet");
        return List.of(name, words(spec.every()), last, button);
    }

    private static String last(Schedules.Fired fired) {
        return time(fired.at()) + " " + Outcomes.word(fired.how());
    }

    private String events() {
        var rows = running.bus().recent().stream().map(Overview::event).toList();
        var table = Html.table(List.of("Event", "About", "Time (UTC)"), rows);
        return Html.section("events", "Last events", rows.isEmpty() ? "<p>None since this start.</p>" : table);
    }

    private static List<String> event(SeenEvent event) {
        return List.of(breakable(event.type()), Html.escaped(event.subject()), time(event.at()));
    }

    /** A long name may go on in the next line where its next word begins. */
    private static String breakable(String name) {
        return Html.escaped(name).replaceAll("(?<=[a-z])(?=[A-Z])", "<wbr>");
    }

    private String queues() {
        var rows = running.queues().depths().entrySet().stream()
                .filter(queue -> running.queues().deadLetters(queue.getKey()).isPresent())
                .map(queue -> List.of(
                        Html.escaped(queue.getKey()),
                        String.valueOf(queue.getValue().visible()),
                        String.valueOf(queue.getValue().inFlight()),
                        dead(queue.getKey())))
                .toList();
        return Html.section(
                "queues", "Queues", Html.table(List.of("Queue", "Waiting", "In work", "Dead letters"), rows));
    }

    private String dead(String queue) {
        var letters = running.queues().deadLetters(queue).orElse(List.of()).size();
        return letters == 0 ? "0" : "<a class=\"wrong\" href=\"/dead-letters/%s\">%d</a>".formatted(queue, letters);
    }

    private String functions() {
        var rows = running.functions().get().stream().map(Overview::function).toList();
        return Html.section(
                "functions", "Functions", Html.table(List.of("Function", "Running", "Busy", "Starts"), rows));
    }

    private static List<String> function(FunctionState function) {
        return List.of(
                Html.escaped(function.name()),
                String.valueOf(function.instances()),
                String.valueOf(function.busy()),
                String.valueOf(function.starts()));
    }

    private static String time(Instant at) {
        return "<time datetime=\"%s\">%s</time>".formatted(at, CLOCK.format(at));
    }

    private static String words(Duration every) {
        return every.toString().substring(2).replaceAll("(?<=[HM])(?=.)", " ").toLowerCase(Locale.ROOT);
    }

    private static String style() {
        try (var file = Objects.requireNonNull(Overview.class.getResourceAsStream("overview.css"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String digest(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
