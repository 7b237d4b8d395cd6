package org.fundwatch.local.cases;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fundwatch.cases.PenaltyLaw;
import org.fundwatch.cases.explanation.DecisionExplanation;
import org.fundwatch.cases.explanation.Tongue;

/**
 * {@code make explain CASE=… [LANG=zh-CN|en]}: one decision in words that a citizen can read, on the terminal and as a page. A
 * published case is decided here, by the law of its day; any other number is asked of the desk of a running launcher, where
 * {@code P00000000009/3} is a measure under an agreement and {@code D110000000001/2025} a practitioner's year of points.
 */
public final class ExplainCase {
    private static final int OPEN = 1;
    private static final int REFUSED = 2;
    private final PrintStream out;

    ExplainCase(PrintStream out) {
        this.out = out;
    }

    /** Reads its arguments: case, language, page, address of the gateway, token; any may be empty but the first. */
    public static void main(String... args) throws IOException, InterruptedException {
        System.exit(new ExplainCase(new PrintStream(System.out, true, StandardCharsets.UTF_8)).run(args));
    }

    /** 0 when it was explained, 1 when the record does not say enough to decide, 2 when there is no such decision. */
    int run(String... args) throws IOException, InterruptedException {
        if (args.length == 0 || args[0].isBlank()) {
            out.println("Which case? CASE=PC-009, or the number of a case of a running launcher with TOKEN=.");
            return REFUSED;
        }
        var name = args[0];
        var published =
                CaseFiles.own().stream().filter(it -> it.id().equals(name)).findFirst();
        var tongues = tongues(given(args, 1).orElse(""));
        if (published.isPresent()) {
            return ofPublished(published.get(), tongues, page(args, name));
        }
        var desk = new DeskReading(
                URI.create(given(args, 3).orElse("http://localhost:8080")),
                given(args, 4).orElse(""));
        return ofDesk(desk, name, tongues, page(args, name));
    }

    private int ofPublished(PublishedCase published, List<Tongue> tongues, Path page) throws IOException {
        var law = PenaltyLaw.read(CaseFiles::policy);
        var explained = new PublishedExplanation(published, law);
        var told = tongues.stream()
                .flatMap(tongue -> explained.in(tongue).stream())
                .toList();
        if (told.isEmpty()) {
            var result = CaseBook.recompute(List.of(published)).getFirst();
            tongues.forEach(tongue -> out.println(published.id() + new Lacking(tongue).of(result.facts())));
            return OPEN;
        }
        return tell(told, page);
    }

    private int ofDesk(DeskReading desk, String name, List<Tongue> tongues, Path page)
            throws IOException, InterruptedException {
        try {
            var told = new ArrayList<DecisionExplanation>();
            for (var tongue : tongues) {
                told.addAll(explained(desk, name, tongue));
            }
            return tell(told, page);
        } catch (Unreadable e) {
            out.println(name + ": " + e.getMessage());
            return REFUSED;
        }
    }

    private static List<DecisionExplanation> explained(DeskReading desk, String name, Tongue tongue)
            throws IOException, InterruptedException {
        return DeskDecisions.isNamed(name)
                ? List.of(new DeskDecisions(desk, LawOfTheDesk.read()).of(name, tongue))
                : new DeskExplanations(desk).of(name, tongue);
    }

    private int tell(List<DecisionExplanation> told, Path page) throws IOException {
        told.forEach(one -> out.println(new ExplanationText(one).text()));
        Files.createDirectories(page.toAbsolutePath().getParent());
        Files.writeString(page, new ExplanationPage(told).html());
        out.println(page);
        return 0;
    }

    /** A language by its very tag, else both: the machine's own LANG names a locale. */
    private static List<Tongue> tongues(String tag) {
        return Tongue.of(tag).map(List::of).orElse(List.of(Tongue.values()));
    }

    private static Path page(String[] args, String name) {
        return Path.of(given(args, 2).orElse("explain-" + name.replaceAll("[^A-Za-z0-9-]", "_") + ".html"));
    }

    private static Optional<String> given(String[] args, int index) {
        return Stream.of(args).skip(index).findFirst().filter(it -> !it.isBlank());
    }
}
