package org.fundwatch.local.screening;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.fundwatch.claims.EditionByPlace;
import org.fundwatch.claims.PlaceBook;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.local.claims.Unreadable;
import org.fundwatch.local.screening.Difference.Change;
import org.fundwatch.local.screening.Difference.Changed;

/**
 * {@code make replay IN=… BEFORE=edition AFTER=edition}: screens the same settlements by two editions, such as that of their
 * days and today's, and says what the second finds otherwise.
 */
public final class Replay {
    private static final int REFUSED = 2;

    private final PrintStream out;

    Replay(PrintStream out) {
        this.out = out;
    }

    /** The exit code is 0 when both were screened, 2 when something could not be. */
    public static void main(String... args) {
        System.exit(new Replay(new PrintStream(System.out, true, StandardCharsets.UTF_8)).run(args));
    }

    /** Takes the partitions, where to put what comes of them, the two editions, and the key of knowledge files. */
    int run(String... args) {
        try {
            if (args[0].isBlank() || !Files.exists(Path.of(args[0]))) {
                throw new Unreadable(
                        "say where the partitions are: make replay IN=folder BEFORE=edition AFTER=edition");
            }
            var partitions = ScreenedFolder.partitions(Path.of(args[0]));
            var to = Path.of(args[1]);
            var before = screened(partitions, to, args[2], args[4]);
            var after = screened(partitions, to, args[3], args[4]);
            tell(compared(before, after, to.resolve("difference.jsonl")), to);
            return 0;
        } catch (Misfit | Unreadable e) {
            out.println("Nothing was compared: " + e.getMessage());
            return REFUSED;
        }
    }

    /** By the editions as they are: what a place has set would stand before what they set themselves. */
    private static Path screened(List<FilePartition> partitions, Path to, String name, String key) {
        var folder =
                ScreenedFolder.under(to, new EditionByPlace(EditionChoice.of(name, key), PlaceBook.EMPTY), partitions);
        var failed = folder.run(System.err).failed();
        if (!failed.isEmpty()) {
            throw new Unreadable("could not be screened: " + failed);
        }
        return folder.out().resolve("findings.jsonl");
    }

    static Map<String, Changed> compared(Path before, Path after, Path difference) {
        try (var one = Files.lines(before);
                var other = Files.lines(after);
                var to = Files.newBufferedWriter(difference)) {
            return new Difference((change, row) -> write(to, change, row)).of(one.iterator(), other.iterator());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(BufferedWriter to, Change change, FoundRow row) {
        try {
            to.write("{\"change\":\"" + change + "\"," + row.line().substring(1) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void tell(Map<String, Changed> byRule, Path to) {
        out.println("rule       gone        yuan        new        yuan      other");
        byRule.forEach((rule, changed) -> out.printf(
                "%-5s %9d %11s %10d %11s %10d%n",
                rule,
                changed.gone(),
                MadeVisit.yuan(changed.goneFen()),
                changed.added(),
                MadeVisit.yuan(changed.addedFen()),
                changed.other()));
        out.println(to.resolve("difference.jsonl"));
        var all = byRule.values();
        out.printf(
                "{\"rules\":%d,\"gone\":%d,\"new\":%d,\"other\":%d}%n",
                all.size(),
                all.stream().mapToLong(Changed::gone).sum(),
                all.stream().mapToLong(Changed::added).sum(),
                all.stream().mapToLong(Changed::other).sum());
    }
}
