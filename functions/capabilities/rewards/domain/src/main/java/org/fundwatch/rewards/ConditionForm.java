package org.fundwatch.rewards;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fundwatch.kernel.LegalBasis;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.kernel.Place;
import org.fundwatch.kernel.Tree;

/** The form of one condition in the policy of conditions; whatever does not fit it is a {@link Misfit}. */
final class ConditionForm {

    private enum Kind {
        EVERYWHERE,
        WHERE_SEEN,
        ONLY_THERE,
        NOWHERE
    }

    static RewardConditions.Rule rule(Tree rule) {
        return new RewardConditions.Rule(
                rule.shaped("rule", Condition::of, "must be the id of a condition"), rule.bool("needed"), reach(rule));
    }

    private static Reach reach(Tree rule) {
        return switch (rule.oneOf("reach", Kind.class)) {
            case EVERYWHERE -> new Reach.Everywhere(basis(rule), freed(rule));
            case WHERE_SEEN -> new Reach.WhereSeen(rule.has("bound") ? bound(rule) : Map.of());
            case ONLY_THERE -> new Reach.OnlyThere(bound(rule));
            case NOWHERE -> new Reach.Nowhere();
        };
    }

    private static Map<Place, LegalBasis> bound(Tree rule) {
        var places = rule.children("bound");
        once(places.stream().map(ConditionForm::place).toList(), rule.pointer() + "/bound");
        return places.stream().collect(toUnmodifiableMap(ConditionForm::place, ConditionForm::basis));
    }

    private static Set<Place> freed(Tree rule) {
        return rule.has("freed")
                ? rule.children("freed").stream()
                        .map(code -> PolicyForm.place(code.text()))
                        .collect(toUnmodifiableSet())
                : Set.of();
    }

    private static Place place(Tree bound) {
        return bound.shaped("place", PolicyForm::place, "must be the code of a known place");
    }

    private static LegalBasis basis(Tree text) {
        return new LegalBasis(
                text.text("instrument"),
                "article number not seen",
                PolicyForm.evidence(text, "evidence"),
                text.text("source"));
    }

    /** Refuses a list that names something twice. */
    static void once(List<?> named, String pointer) {
        if (new HashSet<>(named).size() != named.size()) {
            throw new Misfit(pointer, "must name each once");
        }
    }

    private ConditionForm() {}
}
