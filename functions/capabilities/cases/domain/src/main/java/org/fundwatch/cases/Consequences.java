package org.fundwatch.cases;

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
}
