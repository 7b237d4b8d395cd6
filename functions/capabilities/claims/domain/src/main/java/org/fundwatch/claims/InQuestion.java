package org.fundwatch.claims;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fundwatch.claims.ClaimCheck.Asked;
import org.fundwatch.kernel.Money;

/** All the money in question (违规金额合计): that of a line once, however many rules refuse it. */
final class InQuestion {

    /** Of several rules the one counts that puts most on a line. */
    static Money total(List<Asked> asked, Visit visit) {
        Map<Integer, Line> lines = visit.lines().stream().collect(Collectors.toMap(Line::no, Function.identity()));
        var byLine = new HashMap<Integer, Money>();
        var beside = Money.ZERO;
        for (var it : asked) {
            ofRule(it.answer(), lines).forEach((line, money) -> byLine.merge(line, money, Money::atLeast));
            for (var found : it.answer().found()) {
                beside = beside.plus(found.beside().orElse(Money.ZERO));
            }
        }
        return byLine.values().stream().reduce(beside, Money::plus);
    }

    /** Several findings of a rule on a line add up to no more than the line. */
    private static Map<Integer, Money> ofRule(Answer answer, Map<Integer, Line> lines) {
        var byLine = new HashMap<Integer, Money>();
        for (var found : answer.found()) {
            found.shares()
                    .forEach((line, money) -> byLine.merge(line, money, (one, other) -> {
                        var whole = lines.get(line).amount().orElse(one.plus(other));
                        return one.plus(other).atMost(whole.atLeast(one).atLeast(other));
                    }));
        }
        return byLine;
    }

    private InQuestion() {}
}
