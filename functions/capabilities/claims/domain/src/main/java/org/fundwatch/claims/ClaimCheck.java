package org.fundwatch.claims;

import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import org.fundwatch.claims.published.NotChecked;
import org.fundwatch.kernel.Trace;
import org.fundwatch.kernel.TraceStep;

/** Checks one claim (费用检查) by one edition of the knowledge; 条例 Art. 15 and 38. Pure. */
public final class ClaimCheck {

    /** A rule and what it said. */
    record Asked(ClaimRule rule, Answer answer) {
        boolean counts() {
            return rule.mode() == Mode.ACTIVE;
        }
    }

    /** Asks every rule of the claim's stage; what a rule needs and does not get is not checked, never a violation. */
    public static CheckResult decide(Claim claim, KnowledgeEdition edition) {
        var asked = edition.at(claim.stage()).stream()
                .map(rule -> new Asked(rule, rule.ask(claim)))
                .toList();
        var counting = asked.stream().filter(Asked::counts).toList();
        var trying = asked.stream().filter(it -> !it.counts()).toList();
        return new CheckResult(
                findings(counting, claim.visit()),
                findings(trying, claim.visit()),
                notChecked(counting),
                InQuestion.total(counting, claim.visit()),
                trace(asked, claim, edition));
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
        return new Finding(
                head.code(),
                head.level(),
                found.extent(),
                found.measures(),
                amount,
                fundLoss,
                head.basis(),
                found.point(),
                head.text());
    }

    private static List<NotChecked> notChecked(List<Asked> asked) {
        return asked.stream()
                .flatMap(it -> it.answer().missing().stream()
                        .map(what -> new NotChecked(it.rule().head().code().value(), what)))
                .toList();
    }

    private static Trace trace(List<Asked> asked, Claim claim, KnowledgeEdition edition) {
        var version = edition.version();
        var facts = new LinkedHashMap<String, String>();
        facts.put("stage", claim.stage().name());
        facts.put("visitType", claim.visit().type().name());
        facts.put("lines", Integer.toString(claim.visit().lines().size()));
        edition.settings().ifPresent(settings -> facts.put("settings", settings.value()));
        var steps = asked.stream()
                .map(it -> new TraceStep(
                        it.rule().head().code(),
                        it.rule().head().text().question(),
                        it.answer().told()))
                .toList();
        return new Trace(version.id(), version.from().toString(), version.code(), facts, steps);
    }

    private ClaimCheck() {}
}
