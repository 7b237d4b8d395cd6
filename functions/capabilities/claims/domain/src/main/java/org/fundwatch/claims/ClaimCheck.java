package org.fundwatch.claims;

import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fundwatch.claims.published.NotChecked;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Trace;

/** Checks one claim (费用检查) by one edition of the knowledge; 条例 Art. 15 and 38. Pure. */
public final class ClaimCheck {

    private record Asked(ClaimRule rule, Answer answer) {}

    /** Asks every rule of the claim's stage; what a rule needs and does not get is not checked, never a violation. */
    public static CheckResult decide(Claim claim, KnowledgeEdition edition) {
        var asked = edition.at(claim.stage()).stream()
                .map(rule -> new Asked(rule, rule.ask(claim)))
                .toList();
        return new CheckResult(
                findings(asked, claim.visit()), notChecked(asked), total(asked), trace(asked, claim, edition));
    }

    private static List<Finding> findings(List<Asked> asked, Visit visit) {
        return asked.stream()
                .flatMap(it -> it.answer().found().stream()
                        .map(found -> finding(it.rule().head(), found, visit)))
                .toList();
    }

    private static Finding finding(RuleHead head, Found found, Visit visit) {
        var amount = found.amount();
        var fundLoss =
                amount.flatMap(money -> visit.fundRatio().map(ratio -> money.share(ratio, RoundingMode.HALF_UP)));
        return new Finding(head.code(), head.level(), found.extent(), found.measures(), amount, fundLoss);
    }

    private static List<NotChecked> notChecked(List<Asked> asked) {
        return asked.stream()
                .flatMap(it -> it.answer().missing().stream()
                        .map(what -> new NotChecked(it.rule().head().code().value(), what)))
                .toList();
    }

    private static Money total(List<Asked> asked) {
        Map<Integer, Money> byLine = new TreeMap<>();
        asked.stream()
                .flatMap(it -> it.answer().found().stream())
                .forEach(found -> found.shares().forEach((line, money) -> byLine.merge(line, money, Money::atLeast)));
        return byLine.values().stream().reduce(Money.ZERO, Money::plus);
    }

    private static Trace trace(List<Asked> asked, Claim claim, KnowledgeEdition edition) {
        var trace = edition.trace()
                .fact("stage", claim.stage().name())
                .fact("visitType", claim.visit().type().name())
                .fact("lines", Integer.toString(claim.visit().lines().size()));
        for (var it : asked) {
            trace = trace.step(
                    it.rule().head().code(), it.rule().question(), it.answer().told());
        }
        return trace;
    }

    private ClaimCheck() {}
}
