package org.fundwatch.local.rewards;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.fundwatch.kernel.Money;
import org.fundwatch.rewards.Nature;
import org.fundwatch.rewards.Subject;

/** Writes one page that compares all places: {@code make schemes [AMOUNT=] [LEVEL=] [KIND=]}. */
public final class CompareSchemes {

    /** Takes the page's file, then amount, level, kind and subject, each of them empty for its default. */
    public static void main(String[] args) throws IOException {
        System.exit(run(args, System.out, System.err));
    }

    /** The status to end with: 0, or 2 where something asked for does not exist. */
    static int run(String[] args, PrintStream out, PrintStream err) throws IOException {
        try {
            var asked = asked(args);
            if (!asked.knowsLevel()) {
                throw new Malformed("no scheme has the LEVEL " + asked.level());
            }
            var lines = asked.lines();
            var file = Path.of(args[0]);
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, new SchemesPage(asked, lines).html());
            var known = lines.stream().filter(line -> line.least().isPresent()).count();
            out.printf("%s: %d lines, %d with an amount%n", file, lines.size(), known);
            return 0;
        } catch (Malformed malformed) {
            err.println("Nothing compared: " + malformed.getMessage());
            return 2;
        }
    }

    private static SchemeComparison asked(String[] args) {
        return new SchemeComparison(
                PolicyFiles.all(),
                amount(argument(args, 1, "100000")),
                argument(args, 2, "").toUpperCase(Locale.ROOT),
                kind(argument(args, 3, "")),
                subject(argument(args, 4, Subject.UNIT.name())));
    }

    private static String argument(String[] args, int index, String otherwise) {
        return args.length > index && !args[index].isBlank() ? args[index].strip() : otherwise;
    }

    private static Money amount(String written) {
        try {
            return Money.yuan(written);
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw new Malformed("AMOUNT must be a plain decimal in yuan, such as 100000 or 167200.50");
        }
    }

    private static Optional<Nature> kind(String written) {
        return written.isEmpty()
                ? Optional.empty()
                : Optional.of(Stream.of(Nature.values())
                        .filter(nature -> nature.name().equalsIgnoreCase(written))
                        .findFirst()
                        .orElseThrow(() -> new Malformed("KIND must be ORDINARY or FRAUD")));
    }

    private static Subject subject(String written) {
        return Stream.of(Subject.values())
                .filter(subject -> subject.name().equalsIgnoreCase(written))
                .findFirst()
                .orElseThrow(() -> new Malformed("SUBJECT must be UNIT or PERSON"));
    }

    private CompareSchemes() {}
}
