package org.fundwatch.publication;

import java.time.LocalDate;
import org.fundwatch.kernel.UnknownYear;
import org.fundwatch.kernel.WorkingDays;

/**
 * An entry that must leave public view because its decision fell (撤回公开): 行政处罚法 Art. 48, within three days.
 *
 * @param decidedOn the day on which the decision was changed, annulled or corrected
 * @param due the last day on which the entry may still be public
 */
public record Withdrawal(EntryId id, Delisting reason, LocalDate decidedOn, LocalDate due) {

    public Withdrawal {
        if (reason == Delisting.EXPIRED) {
            throw new IllegalArgumentException("the end of a term is computed, never withdrawn");
        }
        if (due.isBefore(decidedOn)) {
            throw new IllegalArgumentException("a withdrawal is due on or after the decision");
        }
    }

    /** Whether the entry is public on a day although it had to be gone. */
    public boolean overdueOn(LocalDate day) {
        return day.isAfter(due);
    }

    /**
     * The last day for a withdrawal: so many working days after the decision. Where the holidays are not on record yet it
     * is as many calendar days, which is never later (decision record 0009).
     */
    public static LocalDate due(LocalDate decidedOn, int workingDays) {
        try {
            return WorkingDays.china().plus(decidedOn, workingDays);
        } catch (UnknownYear unrecorded) {
            return decidedOn.plusDays(workingDays);
        }
    }
}
