package org.fundwatch.rewards.clocks;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.fundwatch.kernel.MissingFact;
import org.fundwatch.kernel.Place;
import org.fundwatch.kernel.Tree;
import org.fundwatch.kernel.WorkingDays;

/**
 * Works out the periods of a reward's procedure (奖励办理期限): by the place's own text, else by the national one, each in the
 * version in force on the day that starts the period. Pure; decision record 0022.
 */
public final class RewardClocks {
    private static final List<String> FILES = List.of(
            "policies/reward-clocks/cn-2022.yaml",
            "policies/reward-clocks/beijing-2023.yaml",
            "policies/reward-clocks/hebei-2023.yaml");

    private final List<ClockText> texts;
    private final WorkingDays calendar;
    private final String codeVersion;

    private RewardClocks(List<ClockText> texts, WorkingDays calendar, String codeVersion) {
        this.texts = List.copyOf(texts);
        this.calendar = calendar;
        this.codeVersion = codeVersion;
    }

    /** Reads every text; one that does not fit its form is a {@link org.fundwatch.kernel.Misfit}. */
    public static RewardClocks read(Function<String, Tree> reader, WorkingDays calendar, String codeVersion) {
        return of(FILES.stream().map(reader).toList(), calendar, codeVersion);
    }

    static RewardClocks of(List<Tree> policies, WorkingDays calendar, String codeVersion) {
        return new RewardClocks(policies.stream().map(ClockText::of).toList(), calendar, codeVersion);
    }

    /** When a period ends that a day starts. */
    public Reckoned from(LocalDate start, RewardClock clock, Place place) {
        var certain = inForce(start, clock, place);
        return ofUnknownStart(clock, place)
                .filter(text -> !certain.map(it -> it.rule(clock)).equals(Optional.of(text.rule(clock))))
                .map(text -> Reckoned.without(text, new MissingFact("start date of " + text.name()), codeVersion))
                .or(() -> certain.map(text -> Reckoned.by(text, clock, start, calendar, codeVersion)))
                .orElseGet(() -> none(start, clock, place));
    }

    /** Every period of a procedure that has begun, in the order of the clocks. */
    public List<Deadline> of(Procedure procedure) {
        return Stream.of(RewardClock.values())
                .flatMap(clock -> begun(procedure, clock).stream())
                .toList();
    }

    private Optional<Deadline> begun(Procedure procedure, RewardClock clock) {
        return texts.stream()
                .filter(text -> binds(text, clock, procedure.place()))
                .flatMap(text -> text.rule(clock).stream())
                .flatMap(rule -> rule.starts().in(procedure).stream())
                .findFirst()
                .map(start -> Deadline.of(clock, start, from(start, clock, procedure.place()), procedure));
    }

    /** The place's own text, else the national one: the last that was in force on the day. */
    private Optional<ClockText> inForce(LocalDate day, RewardClock clock, Place place) {
        return texts.stream()
                .filter(text -> binds(text, clock, place))
                .filter(text -> text.from().filter(from -> !day.isBefore(from)).isPresent())
                .max(Comparator.<ClockText, Boolean>comparing(
                                text -> text.place().isPresent())
                        .thenComparing(text -> text.from().orElseThrow()));
    }

    /** A text whose first day nobody knows: it changes nothing where a certain one says the same. */
    private Optional<ClockText> ofUnknownStart(RewardClock clock, Place place) {
        return texts.stream()
                .filter(text -> text.from().isEmpty() && binds(text, clock, place))
                .findFirst();
    }

    private static boolean binds(ClockText text, RewardClock clock, Place place) {
        return text.rule(clock).isPresent() && text.place().map(place::equals).orElse(true);
    }

    private Reckoned none(LocalDate start, RewardClock clock, Place place) {
        var missing = new MissingFact("period of %s in %s on %s".formatted(clock, place.code(), start));
        return Reckoned.without(texts.getFirst(), missing, codeVersion);
    }
}
