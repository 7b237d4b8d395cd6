package org.fundwatch.desk;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.fundwatch.cases.Stage;
import org.fundwatch.cases.clocks.Colour;
import org.fundwatch.cases.store.Proceedings.Timed;
import org.fundwatch.kernel.Misfit;

/** Which cases of the queue are asked for. */
record QueueFilter(Set<Stage> stages, Optional<Colour> colour, Optional<Boolean> past) {

    static QueueFilter parse(String stage, String colour, String past) {
        return new QueueFilter(
                stage == null ? EnumSet.allOf(Stage.class) : Set.of(Inputs.stage(stage)),
                Optional.ofNullable(colour).map(text -> Inputs.oneOf("colour", text, Colour.class)),
                Optional.ofNullable(past).map(QueueFilter::yesOrNo));
    }

    boolean wants(Timed timed, LocalDate on) {
        return colour.map(it -> timed.clocks().colour(on).equals(Optional.of(it)))
                        .orElse(true)
                && past.map(it -> it != timed.clocks().past(on).isEmpty()).orElse(true);
    }

    private static boolean yesOrNo(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new Misfit("/past", "must be true or false");
        };
    }
}
