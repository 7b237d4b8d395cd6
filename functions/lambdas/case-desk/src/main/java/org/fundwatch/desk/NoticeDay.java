package org.fundwatch.desk;

import java.time.LocalDate;
import org.fundwatch.cases.CaseFile;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.rewards.clocks.Due;

/**
 * On which day a notice can have reached its reporter (通知送达日期), so that nobody loses a reward that could not be claimed.
 *
 * @param approvedOn before which there was nothing to tell
 * @param reachedFrom before which nobody can have been reached
 * @param today when it is recorded
 */
record NoticeDay(LocalDate approvedOn, LocalDate reachedFrom, LocalDate today) {

    /** Whoever stays anonymous reads the notice by the receipt, from the moment that it is recorded. */
    static NoticeDay of(CaseFile file, LocalDate approvedOn, LocalDate today) {
        return new NoticeDay(approvedOn, file.named() ? approvedOn : today, today);
    }

    /** Another day is a {@link Misfit}, and one whose term to claim is over when it is recorded. */
    void require(LocalDate receivedOn, Due term) {
        if (receivedOn.isBefore(approvedOn)) {
            throw misfit("must not lie before the approval");
        }
        if (receivedOn.isBefore(reachedFrom)) {
            throw misfit("must be today: who stays anonymous reads the notice by the receipt, once it is recorded");
        }
        if (term.isOver(today)) {
            throw misfit("must leave time to claim: the term from that day is over");
        }
    }

    private static Misfit misfit(String rule) {
        return new Misfit("/receivedOn", rule);
    }
}
