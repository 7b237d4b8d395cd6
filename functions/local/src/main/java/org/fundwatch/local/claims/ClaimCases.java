package org.fundwatch.local.claims;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.fundwatch.kernel.Misfit;

/** {@code make claim-cases [FILE=…]}: checks every case of a file by the values that it brings, and says what differs. */
public final class ClaimCases {
    static final String OWN = "claims/claim-cases.json";

    private static final int WRONG = 1;
    private static final int REFUSED = 2;

    private final PrintStream out;

    ClaimCases(PrintStream out) {
        this.out = out;
    }

    /** The exit code is 0 when every case came out as it says, 1 when one did not, 2 when the file cannot be read. */
    public static void main(String... args) {
        System.exit(new ClaimCases(new PrintStream(System.out, true, StandardCharsets.UTF_8)).run(args));
    }

    int run(String... args) {
        var given = Arrays.stream(args).filter(arg -> !arg.isBlank()).findFirst();
        try {
            return tell(given.map(Path::of)
                    .map(file -> verdicts(file.toString(), Reading.bytes(file)))
                    .orElseGet(() -> verdicts(OWN, Reading.resource(OWN))));
        } catch (Misfit misfit) {
            out.println("Not a file of claim cases: " + misfit.getMessage());
            return REFUSED;
        } catch (Unreadable unreadable) {
            out.println("Not a file of claim cases: " + unreadable.getMessage());
            return REFUSED;
        }
    }

    static List<Verdict> verdicts(String name, byte[] content) {
        return new CaseGroups(Reading.json(name, content)).verdicts();
    }

    private int tell(List<Verdict> verdicts) {
        verdicts.forEach(this::tell);
        var failed = verdicts.stream().filter(verdict -> !verdict.passed()).count();
        var notChecked = verdicts.stream()
                .filter(verdict -> !verdict.notChecked().isEmpty())
                .count();
        out.printf(
                "{\"cases\":%d,\"passed\":%d,\"failed\":%d,\"not_checked\":%d}%n",
                verdicts.size(), verdicts.size() - failed, failed, notChecked);
        return failed == 0 ? 0 : WRONG;
    }

    private void tell(Verdict verdict) {
        out.printf("%-7s %-6s %s%n", verdict.id(), verdict.passed() ? "passed" : "FAILED", verdict.title());
        verdict.notChecked().forEach(what -> out.println("        not checked: " + what));
        verdict.wrong().forEach(what -> out.println("        " + what));
    }
}
