package org.fundwatch.rewards;

import java.time.LocalDate;
import java.util.List;
import org.fundwatch.kernel.Timeline;
import org.fundwatch.kernel.Timeline.Version;
import org.fundwatch.rewards.Interpretation.SelectedBy;

/** What the sources give for one place. */
sealed interface Schemes {

    /** No rate was ever seen for the place: at most the national framework binds it. */
    record None() implements Schemes {}

    /** A scheme whose first day in force nobody has seen. */
    record StartUnknown(RewardScheme scheme) implements Schemes {

        Dated from(LocalDate day) {
            return new Dated(Timeline.of(List.of(new Version<>(day, scheme.from(new Start.On(day))))));
        }
    }

    /** Versions that follow one another. */
    record Dated(Timeline<RewardScheme> versions) implements Schemes {

        public Dated {
            if (versions.periods().stream().map(Dated::selector).distinct().count() > 1) {
                throw new IllegalArgumentException("the versions of one place are selected by one date");
            }
        }

        SelectedBy selectedBy() {
            return selector(versions.periods().getFirst());
        }

        private static SelectedBy selector(Timeline.Period<RewardScheme> period) {
            return period.value().interpretation().selectedBy();
        }
    }

    /** Orders one place's schemes; one without a start beside others is an {@link IllegalArgumentException}. */
    static Schemes of(List<RewardScheme> schemes) {
        if (schemes.size() == 1 && schemes.getFirst().from() instanceof Start.Unknown) {
            return new StartUnknown(schemes.getFirst());
        }
        return new Dated(Timeline.of(schemes.stream().map(Schemes::version).toList()));
    }

    private static Version<RewardScheme> version(RewardScheme scheme) {
        return switch (scheme.from()) {
            case Start.On on -> new Version<>(on.day(), lastDay(scheme), scheme);
            case Start.Unknown _ ->
                throw new IllegalArgumentException(scheme.id() + " has no place among dated versions");
        };
    }

    private static LocalDate lastDay(RewardScheme scheme) {
        return scheme.until() instanceof End.On end ? end.day() : LocalDate.MAX;
    }
}
