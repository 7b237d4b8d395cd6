package org.fundwatch.claimvalidation.fsi;

import java.time.LocalDate;
import java.util.Optional;
import org.fundwatch.claims.Bounds;
import org.fundwatch.kernel.Misfit;

/**
 * On which days the orders of an encounter lie (医嘱起止日期).
 *
 * @param admitted where an order names none
 * @param end of a standing order that nobody has stopped: the discharge, or the day of the question
 */
record OrderDays(LocalDate admitted, Optional<LocalDate> end) {
    private static final String STANDING = "1";
    /** What goes on without an end is written as stopping then. */
    private static final int NEVER = 9000;

    LocalDate first(Node order) {
        return order.day("drord_begn_date").orElse(admitted);
    }

    /** The last day, where it may be another than the first. */
    Optional<LocalDate> last(Node order, LocalDate first) {
        var stop = order.day("drord_stop_date").filter(day -> day.getYear() < NEVER);
        if (stop.filter(first::isAfter).isPresent()) {
            throw new Misfit(order.below("drord_stop_date"), "must not be before drord_begn_date");
        }
        return stop.or(() -> isStanding(order) ? end : Optional.empty())
                .filter(first::isBefore)
                .map(day -> earlier(day, first.plusDays(Bounds.OF_A_REQUEST.days())));
    }

    private static boolean isStanding(Node order) {
        return order.text("long_drord_flag").filter(STANDING::equals).isPresent();
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
