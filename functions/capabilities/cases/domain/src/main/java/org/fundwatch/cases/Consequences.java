package org.fundwatch.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the article sets beside a fine (其他处理): shown to whoever decides, never decided here.
 *
 * @param amount what the orders make of the finding's own amount
 * @param orders such as 责令改正 and 责令退回, in the law's words
 * @param agreement what becomes of the service agreement (服务协议), where the article says so
 * @param licence what becomes of the licence (执业资格), where the article says so
 * @param barYears how long the person may not manage designated institutions (禁业), in years
 */
public record Consequences(
        Addressee addressee,
        AmountOrder amount,
        List<String> orders,
        Optional<Suspension> suspension,
        Optional<String> agreement,
        Optional<String> licence,
        Optional<Integer> barYears) {
    public Consequences {
        orders = List.copyOf(orders);
    }

    /** The first day on which a bar no longer holds, where the article sets one; it counts from the day of the decision. */
    // INTERPRETATION: no source says from when the bar counts, decision record 0012
    public Optional<LocalDate> freeOn(LocalDate decidedOn) {
        return barYears.map(decidedOn::plusYears);
    }
}
