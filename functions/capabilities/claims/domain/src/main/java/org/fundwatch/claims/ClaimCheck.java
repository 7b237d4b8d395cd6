package org.fundwatch.claims;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fundwatch.claims.published.NotChecked;
import org.fundwatch.kernel.Money;

/** Checks one claim (费用检查) by one edition of the knowledge; 条例 Art. 15 and 38. Pure. */
public final class ClaimCheck {

    /** Asks every rule of the claim's stage; what a rule needs and does not get is not checked, never a violation. */
    public static CheckResult decide(Claim claim, KnowledgeEdition edition) {
        var rules = edition.at(claim.stage());
        var asked = new ArrayList<Asked>(rules.size());
        var counting = new ArrayList<Asked>();
        var trying = new ArrayList<Asked>();
        var codes = edition.codes(claim);
        for (var rule : rules) {
            var it = new Asked(rule, rule.ask(claim, codes));
            asked.add(it);
            if (!it.answer().isNothing()) {
                (it.counts() ? counting : trying).add(it);
            }
        }
        return new CheckResult(
                findings(counting, claim.visit()),
                findings(trying, claim.visit()),
                notChecked(counting.stream().filter(it -> !it.rule().isUnheld())),
                notChecked(counting.stream().filter(it -> it.rule().isUnheld())),
                InQuestion.total(counting, claim.visit()),
                new Told(edition.version(), Told.About.of(claim, edition), asked));
    }

    private static List<Finding> findings(List<Asked> asked, Visit visit) {
        var findings = new ArrayList<Finding>();
        for (var it : asked) {
            for (var found : it.answer().found()) {
                findings.add(finding(it.rule().head(), found, visit));
            }
        }
        return findings;
    }

    private static Finding finding(RuleHead head, Found found, Visit visit) {
        var amount = found.amount();
        return new Finding(
                head.code(),
                head.level(),
                found.extent(),
                found.measures(),
                amount,
                fundLoss(amount, visit),
                head.basis(),
                found.point(),
                head.text());
    }

    private static Optional<Money> fundLoss(Optional<Money> amount, Visit visit) {
        return amount.flatMap(money -> visit.fundRatio().map(ratio -> money.share(ratio, RoundingMode.HALF_UP)));
    }

    private static List<NotChecked> notChecked(Stream<Asked> asked) {
        return asked.flatMap(it -> it.answer().missing().stream()
                        .map(what -> new NotChecked(it.rule().head().code().value(), what)))
                .toList();
    }

    private ClaimCheck() {}
}
