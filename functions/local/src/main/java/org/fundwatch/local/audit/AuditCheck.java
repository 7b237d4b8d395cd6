package org.fundwatch.local.audit;

import java.io.IOException;
import java.io.PrintStream;
import java.sql.SQLException;
import org.fundwatch.local.Refusal;
import org.fundwatch.local.audit.Check.Result;

/** {@code make audit-check}: says whether the audit rows are those that were written, and where they are not. */
public final class AuditCheck {
    private static final int WRONG = 1;
    private static final int REFUSED = 2;
    private static final int MOST_SHOWN = 10;

    private final PrintStream out;

    AuditCheck(PrintStream out) {
        this.out = out;
    }

    /** The exit code is 0 when all is as it was written, 1 when it is not, 2 when it cannot be checked. */
    public static void main(String... args) {
        System.exit(new AuditCheck(System.out).run(args));
    }

    int run(String... args) {
        try {
            var options = CheckOptions.parse(args);
            try (var place = Place.of(options);
                    var connection = place.connect()) {
                var archive = new Archive(place.archive());
                var keys = new Keys(archive, place.key());
                out.printf("archive   %s%n", place.archive());
                out.printf("key       %s%n", place.key().whose());
                return say(new Check(archive, keys, options.patience()).run(connection));
            }
        } catch (Refusal | IOException | SQLException e) {
            out.println("Cannot check: " + e.getMessage());
            return REFUSED;
        }
    }

    private int say(Result result) {
        out.printf("rows      %d in %d partitions%n", result.rows(), result.partitions());
        out.printf("chain     %d links, head %s%n", result.position(), result.head());
        out.printf("waiting   %d rows not chained yet%n", Math.max(0, result.rows() - result.position()));
        out.printf("anchors   %d%s%n", result.anchors().size(), last(result));
        if (result.findings().isEmpty()) {
            out.println("WHOLE     every row is as it was written");
            return 0;
        }
        result.findings().stream()
                .limit(MOST_SHOWN)
                .forEach(finding -> out.printf("WRONG     at position %d: %s%n", finding.position(), finding.what()));
        if (result.findings().size() > MOST_SHOWN) {
            out.printf("          and %d more%n", result.findings().size() - MOST_SHOWN);
        }
        return WRONG;
    }

    private static String last(Result result) {
        if (result.anchors().isEmpty()) {
            return "";
        }
        var last = result.anchors().getLast();
        return ", the last at position %d of %s, signed by %s (%s)"
                .formatted(
                        last.position(),
                        last.signed().at(),
                        last.keyId(),
                        last.signed().key());
    }
}
