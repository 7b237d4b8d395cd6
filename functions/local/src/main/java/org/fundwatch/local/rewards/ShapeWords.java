package org.fundwatch.local.rewards;

import static java.util.Map.entry;
import static java.util.stream.Collectors.toCollection;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.fundwatch.rewards.RateBand;
import org.fundwatch.rewards.RewardScheme;

/** The words that sum up a table (method, computable), held to the table of the policy. */
record ShapeWords(List<RateBand> table) {
    private static final Map<String, String> METHODS = Map.ofEntries(
            entry("marginal_brackets", "MARGINAL"),
            entry("marginal_brackets_by_level", "by LEVEL MARGINAL"),
            entry("whole_amount_bands", "WHOLE in bands"),
            entry("flat_rate", "WHOLE"),
            entry("fixed_bands_then_rate", "SUM then WHOLE"),
            entry("fixed_band_ranges", "SUM chosen in bands"),
            entry("rate_by_subject_whole_amount", "by SUBJECT WHOLE in bands"),
            entry("rate_by_violation_kind", "by NATURE WHOLE"),
            entry("rate_by_level", "by LEVEL WHOLE"),
            entry("rate_by_outcome", "by LEVEL WHOLE"),
            entry("rate_range_by_level", "by LEVEL WHOLE chosen"),
            entry("rate_ceiling_by_subject", "by LEVEL WHOLE up to"),
            entry("rate_range_by_level_and_amount", "by LEVEL WHOLE chosen in bands"));
    private static final Map<Set<String>, String> ARMS = Map.of(
            Set.of(""), "",
            Set.of("UNIT", "PERSON"), "by SUBJECT ",
            Set.of("ORDINARY", "FRAUD"), "by NATURE ");

    /** Whether a method is one of tables. */
    static boolean isOfTable(String method) {
        return METHODS.containsKey(method) && !isWithoutTable(method);
    }

    /** Whether a method needs no table: one rate for every amount. */
    static boolean isWithoutTable(String method) {
        return method.equals("flat_rate");
    }

    void method(String written, Compared compared) {
        if (written.isEmpty()) {
            return;
        }
        var unknown = written.contains("unknown");
        if (isUnseen()) {
            if (unknown) {
                compared.holds("method", true);
            } else {
                compared.unknown("method " + written);
            }
        } else if (METHODS.containsKey(written) || unknown || written.equals("framework_only")) {
            compared.holds("method " + written, shape().equals(METHODS.getOrDefault(written, "")));
        } else {
            compared.unknown("method " + written);
        }
    }

    void computable(String written, RewardScheme policy, Compared compared) {
        compared.word(
                "computable", written, computable(policy.basis().evidence().isLaw()));
    }

    private String computable(boolean law) {
        if (isUnseen()) {
            return "no";
        }
        if (table.stream().anyMatch(ShapeWords::isUnseen)) {
            return "partial";
        }
        var last = table.getLast();
        if (isChosen(last)) {
            return last.shape() == RateBand.Shape.SUM
                    ? "needs_officer_amount_within_bounds"
                    : "needs_officer_rate_within_bounds";
        }
        return law ? "yes" : "yes_if_adopted_unchanged";
    }

    /** Among what it tells apart, what is paid, whether an officer chooses it, and whether it goes by bands. */
    private String shape() {
        var seen = table.stream().filter(band -> !isUnseen(band)).toList();
        var arms = seen.stream().map(RateBand::arm).collect(toCollection(TreeSet::new));
        var shapes = seen.stream().map(RateBand::shape).distinct().toList();
        var paid =
                shapes.size() > 1 ? shapes.getFirst() + " then " + shapes.getLast() : shapes.getFirst() + chosen(seen);
        var inBands =
                seen.size() > arms.size() && !paid.contains("then") && shapes.getFirst() != RateBand.Shape.MARGINAL;
        return ARMS.getOrDefault(arms, "by LEVEL ") + paid + (inBands ? " in bands" : "");
    }

    private static String chosen(List<RateBand> bands) {
        if (bands.stream().noneMatch(ShapeWords::isChosen)) {
            return "";
        }
        var ceilings = bands.stream().allMatch(band -> band.least().value().signum() == 0);
        return ceilings && bands.getFirst().shape() == RateBand.Shape.WHOLE ? " up to" : " chosen";
    }

    /** How a level's rate is written: as one, as a range, or as a ceiling. */
    static String kind(RateBand band) {
        if (!isChosen(band)) {
            return "exact";
        }
        return band.least().value().signum() == 0 ? "ceiling" : "range";
    }

    private boolean isUnseen() {
        return table.stream().allMatch(ShapeWords::isUnseen);
    }

    private static boolean isUnseen(RateBand band) {
        return band.shape() == RateBand.Shape.UNSEEN;
    }

    private static boolean isChosen(RateBand band) {
        return !band.least().equals(band.most()) || !band.sum().equals(band.mostSum());
    }
}
