package org.fundwatch.rewards;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.kernel.Tree;

/**
 * How a scheme is read where its text is silent (解释口径): decision records 0004 and 0014, one place at a time.
 *
 * @param selectedBy the date of a case that selects the version
 * @param order in which uplift, floor and cap follow the formula
 * @param rounding of a part of a fen, and when
 * @param partly how a finding counts that was reported in part
 * @param sharing how joint reporters share one reward
 * @param borrowed the bounds that the text was not seen to have and that are those of the national measure of its time
 */
record Interpretation(
        SelectedBy selectedBy,
        List<Adjustment> order,
        Rounding rounding,
        Partly partly,
        Sharing sharing,
        Set<Bound> borrowed) {

    /** A date of the case. */
    enum SelectedBy {
        REPORTED_ON("reportedOn"),
        SUBSTANTIATED_ON("substantiatedOn");

        private final String key;

        SelectedBy(String key) {
            this.key = key;
        }

        Optional<LocalDate> of(RewardFacts facts) {
            return switch (this) {
                case REPORTED_ON -> Optional.of(facts.reportedOn());
                case SUBSTANTIATED_ON -> facts.particulars().substantiatedOn();
            };
        }

        String key() {
            return key;
        }

        static SelectedBy of(String key) {
            return Set.of(values()).stream()
                    .filter(one -> one.key.equals(key))
                    .findAny()
                    .orElseThrow(IllegalArgumentException::new);
        }
    }

    /** What follows the formula. */
    enum Adjustment {
        UPLIFT,
        FLOOR,
        CAP
    }

    /** How a finding counts that was reported in part. */
    enum Partly {
        UNSEEN,
        COUNTED_IN_PART
    }

    /** How joint reporters share one reward. */
    enum Sharing {
        UNSEEN,
        EQUALLY,
        /** Who arrived first has all of it. */
        FIRST_ONLY,
        /** Who arrived first has it; others may be rewarded at discretion, and no source says how much. */
        FIRST_AND_AT_DISCRETION
    }

    /** What a reward is held between. */
    enum Bound {
        FLOOR,
        CAP
    }

    Interpretation {
        order = List.copyOf(order);
        borrowed = Set.copyOf(borrowed);
    }

    /** As an explanation prints it. */
    @Override
    public String toString() {
        var steps =
                order.stream().map(step -> step.name().toLowerCase(Locale.ROOT)).collect(joining(", then "));
        return "version by %s; %s; part of a fen %s; finding reported in part %s; joint reporters %s"
                .formatted(selectedBy.key(), steps, rounding, words(partly), words(sharing));
    }

    private static String words(Enum<?> reading) {
        return reading.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static Interpretation of(Tree policy) {
        return new Interpretation(
                policy.shaped("selected-by", SelectedBy::of, "must be reportedOn or substantiatedOn"),
                order(policy),
                Rounding.of(policy),
                policy.has("partly-consistent") ? policy.oneOf("partly-consistent", Partly.class) : Partly.UNSEEN,
                policy.has("joint") ? policy.oneOf("joint", Sharing.class) : Sharing.UNSEEN,
                borrowed(policy));
    }

    private static Set<Bound> borrowed(Tree policy) {
        return policy.has("borrowed")
                ? policy.children("borrowed").stream()
                        .map(bound -> bound.oneOf(Bound.class))
                        .collect(toUnmodifiableSet())
                : Set.of();
    }

    private static List<Adjustment> order(Tree policy) {
        var order = policy.children("order").stream()
                .map(step -> step.oneOf(Adjustment.class))
                .toList();
        if (order.size() != Adjustment.values().length || Set.copyOf(order).size() != order.size()) {
            throw new Misfit("/order", "must name UPLIFT, FLOOR and CAP once each");
        }
        return order;
    }
}
