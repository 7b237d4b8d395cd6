package org.fundwatch.cases.clocks;

import java.time.LocalDate;
import java.util.Optional;

/** How an open or missed period is shown (提示颜色): a rule of display of ours, no law. */
public enum Colour {
    /** 正常: time is left. */
    GREEN,
    /** 临期: it may end within the days of the policy's alert, or its end cannot be said. */
    AMBER,
    /** 逾期: it has ended unmet, or barred a penalty before anything met it. */
    RED;

    /** The colour on a day; empty for what has not started, was met, or was a right that the party did not use. */
    public static Optional<Colour> of(Deadline deadline, LocalDate on) {
        if (deadline.isMissed(on)) {
            return deadline.clock().lapses() ? Optional.empty() : Optional.of(RED);
        }
        return switch (deadline.state(on)) {
            case UNDETERMINED -> Optional.of(AMBER);
            case RUNNING, EXTENDED, PAUSED -> Optional.of(deadline.isAlerted(on) ? AMBER : GREEN);
            case NOT_STARTED, MET, MET_LATE, PAST -> Optional.empty();
        };
    }
}
