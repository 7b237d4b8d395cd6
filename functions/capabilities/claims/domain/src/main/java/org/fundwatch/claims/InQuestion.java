package org.fundwatch.claims;

import java.util.List;
import org.fundwatch.kernel.Money;

/** All the money in question (违规金额合计): that of a line once, however many rules refuse it. */
final class InQuestion {
    private final List<Line> lines;
    private final Money[] most;
    private final Money[] ofRule;

    private InQuestion(List<Line> lines) {
        this.lines = lines;
        this.most = new Money[lines.size()];
        this.ofRule = new Money[lines.size()];
    }

    /** Of several rules the one counts that puts most on a line. */
    static Money total(List<Asked> asked, Visit visit) {
        var total = Money.ZERO;
        if (asked.isEmpty()) {
            return total;
        }
        var byLine = new InQuestion(visit.lines());
        for (var it : asked) {
            byLine.add(it.answer().found());
            for (var found : it.answer().found()) {
                total = total.plus(found.beside().orElse(Money.ZERO));
            }
        }
        for (var money : byLine.most) {
            total = money == null ? total : total.plus(money);
        }
        return total;
    }

    private void add(List<Found> found) {
        for (var one : found) {
            one.shares().forEach(this::share);
        }
        for (var one : found) {
            one.shares().forEach((no, _) -> settle(at(no)));
        }
    }

    /** Several findings of a rule on a line add up to no more than the line. */
    private void share(int no, Money money) {
        var at = at(no);
        var before = ofRule[at];
        if (before == null) {
            ofRule[at] = money;
            return;
        }
        var both = before.plus(money);
        var whole = lines.get(at).amount().orElse(both);
        ofRule[at] = both.atMost(whole.atLeast(before).atLeast(money));
    }

    private void settle(int at) {
        if (ofRule[at] != null) {
            most[at] = most[at] == null ? ofRule[at] : most[at].atLeast(ofRule[at]);
            ofRule[at] = null;
        }
    }

    /** Lines stand in the order of their numbers, most often counted from one. */
    private int at(int no) {
        if (no <= lines.size() && lines.get(no - 1).no() == no) {
            return no - 1;
        }
        var at = 0;
        while (lines.get(at).no() != no) {
            at++;
        }
        return at;
    }
}
