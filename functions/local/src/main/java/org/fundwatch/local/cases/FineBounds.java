package org.fundwatch.local.cases;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.fundwatch.cases.Addressee;
import org.fundwatch.cases.FineRule;
import org.fundwatch.cases.KindRule;
import org.fundwatch.cases.Precondition;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Multiple;

/**
 * A part's fine held to the law of the day: to the rule of its kind, or to those of the articles that it states where the law
 * knows no such kind; one rule that allows it is enough.
 */
record FineBounds(PublishedCase published, Statute statute, Component component) {
    private static final Multiple NOTHING = Multiple.of("0");
    private static final Pattern FRAUD = Pattern.compile("[骗伪冒隐]|虚[构假报]|欺诈|\\b(?:fraud|forge|false|conceal|imperson)");

    /** Its multiple: noted where some rule allows it, else contradicted. */
    List<Check> ofMultiple(Multiple multiple) {
        var rules = statute.rules(component);
        return rules.isEmpty()
                ? List.of(ofNoKind(multiple))
                : best(rules.stream().map(rule -> of(rule, multiple)).toList());
    }

    /** A sum whose multiple is not printed: contradicted where no rule can give it, else nothing, or a flag. */
    List<Check> ofSum(Money sum) {
        var rules = statute.rules(component);
        return rules.isEmpty()
                ? above(sum)
                : best(rules.stream().map(rule -> of(rule, sum)).toList()).stream()
                        .filter(check -> check.word() == Word.UNEXPLAINED || isFlag(check))
                        .toList();
    }

    private static List<Check> best(List<Check> checks) {
        var lawful = checks.stream().filter(check -> check.word() != Word.UNEXPLAINED);
        return List.of(lawful.min((one, other) -> Boolean.compare(isFlag(one), isFlag(other)))
                .orElse(checks.getFirst()));
    }

    private static boolean isFlag(Check check) {
        return check.what().startsWith("FLAG ");
    }

    private Check of(KindRule rule, Multiple multiple) {
        return switch (rule.fine()) {
            case FineRule.Multiples range ->
                isWithoutLoss(rule, multiple) ? noLoss(rule) : inRange(rule, range, multiple);
            case FineRule.Fixed _ ->
                Check.wrong(
                        component.name() + ": a multiple, where " + rule.basis().article() + " sets a fixed range");
            case FineRule.NoFine _ ->
                multiple.equals(NOTHING)
                        ? Check.noted(component.name() + ": no fine, as "
                                + rule.basis().article() + " sets none")
                        : unprovided(rule, fraud -> of(fraud, multiple));
        };
    }

    private Check of(KindRule rule, Money sum) {
        return switch (rule.fine()) {
            case FineRule.Multiples range -> multiplied(range, sum);
            case FineRule.Fixed range -> Check.agree(range.allows(sum), component.name() + ": " + sum);
            case FineRule.NoFine _ ->
                sum.equals(Money.ZERO)
                        ? Check.noted(component.name() + ": no fine")
                        : unprovided(rule, fraud -> of(fraud, sum));
        };
    }

    private boolean isWithoutLoss(KindRule rule, Multiple multiple) {
        return rule.condition() == Precondition.LOSS
                && component.amount().filter(Money.ZERO::equals).isPresent()
                && !multiple.equals(NOTHING);
    }

    private Check noLoss(KindRule rule) {
        return Check.wrong(component.name() + ": a multiple of no loss, where "
                + rule.basis().article() + " fines what caused one");
    }

    /** A person is fined for fraud only, and the words of a record may say that it was, where its kind does not. */
    private Check unprovided(KindRule rule, Function<KindRule, Check> asFraud) {
        var line = component.name() + ": " + rule.basis().article() + " sets no fine";
        var fraud = isPerson() && isToldOfFraud() ? statute.asFraud(component) : Optional.<KindRule>empty();
        return fraud.map(asFraud)
                .map(check -> check.word() == Word.UNEXPLAINED || isFlag(check)
                        ? check
                        : Check.noted("FLAG " + line + "; the record's words tell of fraud, which is fined"))
                .orElseGet(() -> Check.wrong(line));
    }

    private boolean isToldOfFraud() {
        var remarks = published.remarks();
        return FRAUD.matcher(remarks.violation() + " " + remarks.notes()).find();
    }

    private Check inRange(KindRule rule, FineRule.Multiples range, Multiple multiple) {
        var line = "%s: %s times, %s %s allows %s to %s"
                .formatted(
                        component.name(), multiple, rule.policy(), rule.basis().article(), range.min(), range.max());
        if (range.allows(multiple)) {
            return Check.noted(line);
        }
        return multiple.compareTo(range.min()) < 0 ? belowMinimum(line) : Check.wrong(line);
    }

    /** Persons' fines were seen below the minimum, and how far below it a mitigated one may go is in no source. */
    private Check belowMinimum(String line) {
        if (isPerson()) {
            return Check.noted("FLAG " + line + ": below the minimum, as seen for persons");
        }
        return published.remarks().isMitigated()
                ? Check.noted("FLAG " + line + ": below the minimum, and the record's words tell of mitigation")
                : Check.wrong(line);
    }

    private Check multiplied(FineRule.Multiples range, Money sum) {
        if (component.amount().isEmpty()) {
            return Check.noted(component.name() + ": no amount");
        }
        var amount = published.printing().figure("amount", component.amount().orElseThrow());
        var fine = published.printing().figure("fine", sum);
        var line = "%s fine: %s is no lawful multiple (%s to %s) of %s"
                .formatted(component.name(), sum, range.min(), range.max(), amount.value());
        if (amount.canBe(range.min(), range.max(), fine)) {
            return Check.noted(line);
        }
        return amount.canBe(NOTHING, range.max(), fine) ? belowMinimum(line) : Check.wrong(line);
    }

    /** A kind without a rule has no range of its own; what is above every range of the law is lawful nowhere. */
    private Check ofNoKind(Multiple multiple) {
        var line = component.name() + ": range undetermined, " + statute.name() + " has no rule for "
                + (component.kind().isEmpty() ? "a kind that is not said" : component.kind());
        return statute.most().filter(most -> multiple.compareTo(most) > 0).isPresent()
                ? Check.wrong(line + ", and " + multiple + " times is above all its ranges")
                : Check.noted(line);
    }

    private List<Check> above(Money sum) {
        if (component.amount().isEmpty() || statute.most().isEmpty() || sum.compareTo(statute.mostFixed()) <= 0) {
            return List.of();
        }
        var amount = published.printing().figure("amount", component.amount().orElseThrow());
        var most = statute.most().orElseThrow();
        return amount.canBe(NOTHING, most, published.printing().figure("fine", sum))
                ? List.of()
                : List.of(Check.wrong(
                        "%s: %s is above every range of %s".formatted(component.name(), sum, statute.name())));
    }

    private boolean isPerson() {
        return published.profile().person()
                || statute.rules(component).stream()
                        .anyMatch(rule -> rule.consequences().addressee() == Addressee.PERSON);
    }
}
