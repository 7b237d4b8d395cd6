package org.fundwatch.local.rewards;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.fundwatch.local.road.Table;
import org.fundwatch.local.road.Table.Column;
import org.fundwatch.rewards.RewardPolicies;

/** Checks published rewards and the schemes' own examples: {@code make reward-cases [FILE=…]}. */
public final class RewardCases {
    private static final Table TABLE =
            new Table(List.of(Column.text(32), Column.text(28), Column.figures(12), Column.text(12), Column.text(20)));

    /** Ends with 0 if nothing contradicts, 1 if anything does, 2 if the file does not fit. */
    public static void main(String[] args) {
        System.exit(run(args.length == 0 ? "" : args[0].strip(), System.out, System.err));
    }

    /** The status to end with. */
    static int run(String file, PrintStream out, PrintStream err) {
        try {
            var verdicts = verdicts(file.isEmpty() ? resource("reward-cases.json") : read(Path.of(file)));
            print(verdicts, out);
            return count(verdicts, Verdict.Standing.UNEXPLAINED) == 0 ? 0 : 1;
        } catch (Malformed malformed) {
            err.println("Not a file of reward cases: " + malformed.getMessage());
            return 2;
        }
    }

    /** How each record of a file stands, and each anchor: the file's own, or else those of this build. */
    static List<Verdict> verdicts(String json) {
        return verdicts(json, PolicyFiles.all());
    }

    static List<Verdict> verdicts(String json, RewardPolicies policies) {
        var reader = CasesReader.of(json);
        var anchors = reader.anchors().isEmpty()
                ? CasesReader.of(resource("schemes.json")).anchors()
                : reader.anchors();
        return new Examination(policies, reader.asOf()).of(reader, anchors);
    }

    private static void print(List<Verdict> verdicts, PrintStream out) {
        out.println(TABLE.line(List.of("case", "scheme", "reward", "outcome", "what was held to it")));
        verdicts.forEach(verdict -> out.println(TABLE.line(
                List.of(verdict.id(), verdict.scheme(), verdict.paid(), word(verdict.standing()), verdict.why()))));
        out.printf(
                "{\"cases\":%d,\"equal\":%d,\"explained\":%d,\"unexplained\":%d,\"undetermined\":%d}%n",
                verdicts.size(),
                count(verdicts, Verdict.Standing.EQUAL),
                count(verdicts, Verdict.Standing.EXPLAINED),
                count(verdicts, Verdict.Standing.UNEXPLAINED),
                count(verdicts, Verdict.Standing.UNDETERMINED));
    }

    private static long count(List<Verdict> verdicts, Verdict.Standing standing) {
        return verdicts.stream()
                .filter(verdict -> verdict.standing() == standing)
                .count();
    }

    private static String word(Verdict.Standing standing) {
        return standing.name().toLowerCase(Locale.ROOT);
    }

    static String resource(String name) {
        try (var stream = RewardCases.class.getResourceAsStream("/rewards/" + name)) {
            return new String(Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new Malformed(file + " cannot be read");
        }
    }

    private RewardCases() {}
}
