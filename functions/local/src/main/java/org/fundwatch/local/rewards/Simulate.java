package org.fundwatch.local.rewards;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.kernel.Money;
import org.fundwatch.local.road.Table;
import org.fundwatch.local.road.Table.Column;
import org.fundwatch.rewards.RewardPolicies;
import org.fundwatch.rewards.RewardScheme;

/** Recomputes past cases under another policy: {@code make simulate POLICY=… [CASES=…]}. */
public final class Simulate {
    private static final Table TABLE = new Table(List.of(
            Column.text(14),
            Column.text(8),
            Column.figures(14),
            Column.figures(12),
            Column.figures(12),
            Column.figures(12),
            Column.text(12)));
    private static final List<String> HEADINGS =
            List.of("case", "place", "case value", "before", "after", "change", "outcome", "missing");

    /** Takes the folder for table and picture, the policy (a name or a YAML file), and a CSV of cases. */
    public static void main(String[] args) throws IOException {
        System.exit(run(args, System.out, System.err));
    }

    /** The status to end with: 0, or 2 where policy or cases do not fit. */
    static int run(String[] args, PrintStream out, PrintStream err) throws IOException {
        try {
            var policies = PolicyFiles.all();
            var policy = policy(args.length > 1 ? args[1].strip() : "", policies);
            var cases = cases(args.length > 2 ? args[2].strip() : "");
            var recomputed = new Simulation(policies, policy).of(PastCases.of(cases));
            print(recomputed, out);
            write(Path.of(args[0]), policy.name(), recomputed);
            out.printf("%s/simulation.csv and simulation.svg%n", args[0]);
            return 0;
        } catch (Malformed | Misfit misfit) {
            err.println("Nothing simulated: " + misfit.getMessage());
            return 2;
        }
    }

    private static RewardScheme policy(String asked, RewardPolicies policies) throws IOException {
        if (asked.endsWith(".yaml") || asked.endsWith(".yml")) {
            if (!Files.isReadable(Path.of(asked))) {
                throw new Malformed(asked + " cannot be read");
            }
            return RewardPolicies.readOne(PolicyFiles.file(Path.of(asked)));
        }
        return policies.schemes().stream()
                .filter(scheme ->
                        scheme.name().equals(asked) || scheme.id().value().equals(asked))
                .findFirst()
                .orElseThrow(() -> new Malformed("POLICY must be a YAML file or one of "
                        + policies.schemes().stream().map(RewardScheme::name).collect(Collectors.joining(", "))));
    }

    private static String cases(String file) throws IOException {
        if (file.isEmpty()) {
            return RewardCases.resource("past-cases.csv");
        }
        if (!Files.isReadable(Path.of(file))) {
            throw new Malformed(file + " cannot be read");
        }
        return Files.readString(Path.of(file));
    }

    private static void print(List<Recomputed> recomputed, PrintStream out) {
        out.println(TABLE.line(HEADINGS));
        recomputed.forEach(one -> out.println(TABLE.line(cells(one))));
        for (var turn : Recomputed.Turn.values()) {
            var these = recomputed.stream().filter(one -> one.turn() == turn).toList();
            var sum = Money.ofFen(
                    these.stream().mapToLong(one -> Math.abs(one.change())).sum());
            out.printf("%-12s %4d  %s%n", turn.name().toLowerCase(Locale.ROOT), these.size(), sum);
        }
    }

    private static List<String> cells(Recomputed one) {
        return List.of(
                one.of().id(),
                one.of().facts().place().code(),
                one.of().facts().caseValue().toString(),
                one.before().map(Money::toString).orElse(""),
                one.after().map(Money::toString).orElse(""),
                one.changed(),
                one.turn().name().toLowerCase(Locale.ROOT),
                one.open());
    }

    private static void write(Path folder, String policy, List<Recomputed> recomputed) throws IOException {
        Files.createDirectories(folder);
        var lines = recomputed.stream()
                .map(one -> cells(one).stream().map(Simulate::quoted).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\n"));
        Files.writeString(folder.resolve("simulation.csv"), String.join(",", HEADINGS) + "\n" + lines + "\n");
        Files.writeString(folder.resolve("simulation.svg"), new TurnChart(recomputed).svg(policy));
    }

    /** A cell that a spreadsheet takes as text and never as a formula. */
    private static String quoted(String cell) {
        var harmless = cell.matches("[=@].*") ? "'" + cell : cell;
        return harmless.matches(".*[,\"\\n].*") ? "\"" + harmless.replace("\"", "\"\"") + "\"" : harmless;
    }

    private Simulate() {}
}
