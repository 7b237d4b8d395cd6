package org.fundwatch.rewards.clocks;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.fundwatch.kernel.Place;
import org.fundwatch.rewards.RewardHistory;
import org.fundwatch.rewards.TakenStep;

/**
 * One reward on its way (奖励办理).
 *
 * @param substantiatedOn the day on which the matter was found true, where it is known
 * @param notifiedOn the day on which the notice reached the reporter; empty before it
 * @param zone in which a moment has its day
 */
public record Procedure(
        Place place,
        Optional<LocalDate> substantiatedOn,
        Optional<LocalDate> notifiedOn,
        RewardHistory history,
        ZoneId zone) {

    LocalDate dayOf(TakenStep taken) {
        return taken.at().atZone(zone).toLocalDate();
    }
}
