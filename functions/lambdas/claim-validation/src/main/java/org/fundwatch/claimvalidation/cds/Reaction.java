package org.fundwatch.claimvalidation.cds;

import java.time.Instant;
import org.fundwatch.claims.published.DecisionWay;

/**
 * What somebody did about a card (对提醒的处理).
 *
 * @param reason perhaps blank
 */
record Reaction(CardId card, DecisionWay way, String reason, Instant at) {

    @Override
    public String toString() {
        return "Reaction[" + card + " " + way + "]";
    }
}
