package org.fundwatch.local.road;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.local.Addresses;
import org.fundwatch.local.Play;
import org.fundwatch.local.road.Table.Column;

/** Plays the cases of the road and prints one table, then one line of JSON that says how they came out. */
public final class Road implements Play {
    private static final Table TABLE = new Table(List.of(
            Column.text(9), Column.text(20), Column.text(21), Column.figures(10), Column.text(36), Column.figures(10)));
    private final PrintStream out;
    private final List<Function<Scene, Tale>> tales;
    private final Patience patience;

    /** Prints in UTF-8, whatever the terminal's locale says: the articles are Chinese. */
    public Road(PrintStream out) {
        this(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                Programme.all(new RoadMoment(Clock.systemUTC().instant())),
                Patience.FOR_COLD_STARTS);
    }

    Road(PrintStream out, List<Function<Scene, Tale>> tales, Patience patience) {
        this.out = out;
        this.tales = tales;
        this.patience = patience;
    }

    @Override
    public int run(Addresses addresses) {
        out.println(TABLE.line(
                List.of("case", "step", "function", "amount", "policy and article", "published", "equal or why not")));
        var outcomes = tales.stream().map(tale -> play(tale, addresses)).toList();
        var summary = new Summary(outcomes);
        out.println(Json.write(summary.json()));
        return summary.ok() ? 0 : 1;
    }

    private Outcome play(Function<Scene, Tale> beginning, Addresses addresses) {
        try (var doors = new Doors(addresses.api(), patience)) {
            var tale = beginning.apply(new Scene(doors, addresses, patience));
            out.println(System.lineSeparator() + tale.id() + ": " + tale.about());
            return play(tale);
        }
    }

    private Outcome play(Tale tale) {
        var done = 0;
        for (var step : tale.steps()) {
            var failure = play(tale.id(), step);
            if (failure.isPresent()) {
                return new Outcome(tale, done, failure);
            }
            done++;
        }
        return new Outcome(tale, done, Optional.empty());
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
