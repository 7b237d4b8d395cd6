package org.fundwatch.local.road;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.local.Addresses;
import org.fundwatch.local.Play;
import org.fundwatch.local.road.Table.Column;

/** Plays the cases of the road and prints one table, then one line of JSON that says how they came out. */
public final class Road implements Play {
    private static final Table TABLE = new Table(List.of(
            Column.text(9), Column.text(20), Column.text(18), Column.figures(10), Column.text(36), Column.figures(10)));
    private final PrintStream out;
    private final List<RoadCase> cases;
    private final Patience patience;

    /** Prints in UTF-8, whatever the terminal's locale says: the articles are Chinese. */
    public Road(PrintStream out) {
        this(new PrintStream(out, true, StandardCharsets.UTF_8), RoadCases.all(), Patience.FOR_COLD_STARTS);
    }

    Road(PrintStream out, List<RoadCase> cases, Patience patience) {
        this.out = out;
        this.cases = cases;
        this.patience = patience;
    }

    @Override
    public int run(Addresses addresses) {
        out.println(TABLE.line(
                List.of("case", "step", "function", "amount", "policy and article", "published", "equal or why not")));
        var outcomes = cases.stream().map(roadCase -> play(roadCase, addresses)).toList();
        var summary = new Summary(outcomes);
        out.println(Json.write(summary.json()));
        return summary.ok() ? 0 : 1;
    }

    private Outcome play(RoadCase roadCase, Addresses addresses) {
        out.println(System.lineSeparator() + roadCase.id() + ": " + roadCase.about());
        try (var doors = new Doors(addresses.api(), patience)) {
            var desk = new Desk(doors, addresses, patience);
            return play(roadCase.id(), new Journey(roadCase, new Reporting(doors, patience), desk));
        }
    }

    private Outcome play(String id, Journey journey) {
        var done = 0;
        for (var step : journey.steps()) {
            var failure = play(id, step);
            if (failure.isPresent()) {
                return journey.outcome(done, failure);
            }
            done++;
        }
        return journey.outcome(done, Optional.empty());
    }

    private Optional<Outcome.Failure> play(String id, Step step) {
        try {
            print(id, step, step.act().get());
            return Optional.empty();
        } catch (NotAsExpected | Misfit surprise) {
            print(id, step, Shown.verdict("NOT AS EXPECTED: " + surprise.getMessage()));
            return Optional.of(new Outcome.Failure(step.name(), surprise.getMessage()));
        }
    }

    private void print(String id, Step step, Shown shown) {
        out.println(TABLE.line(List.of(
                id,
                step.name(),
                step.function(),
                shown.amount(),
                shown.article(),
                shown.published(),
                shown.verdict())));
    }
}
