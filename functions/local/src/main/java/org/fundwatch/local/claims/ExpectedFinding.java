package org.fundwatch.local.claims;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.fundwatch.claims.Finding;
import org.fundwatch.claims.Measure;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.kernel.Tree;

/**
 * A finding that a case states.
 *
 * @param key rule, level, lines and visits
 * @param item the item, where the case names one: lines say it too
 * @param stated what else it states, by name: texts that must be among what was found, numbers as numbers
 */
record ExpectedFinding(String key, Optional<String> item, TreeMap<String, List<String>> stated) {
    private static final Set<Measure> NUMBERS = EnumSet.of(
            Measure.EXCESS_PER_UNIT,
            Measure.GAP_DAYS,
            Measure.OVERLAP_DAYS,
            Measure.AVAILABLE,
            Measure.QTY,
            Measure.SHARE,
            Measure.PRESCRIPTIONS,
            Measure.KINDS,
            Measure.MISSING_UDI);
    private static final String SHARE = Measure.SHARE.name().toLowerCase(Locale.ROOT);
    private static final int FEWEST_PLACES = 2;
    private static final Set<Measure> WHOLE = EnumSet.of(
            Measure.GAP_DAYS, Measure.OVERLAP_DAYS, Measure.PRESCRIPTIONS, Measure.KINDS, Measure.MISSING_UDI);

    static List<ExpectedFinding> all(Tree expect) {
        var findings =
                expect.children("findings").stream().map(ExpectedFinding::of).toList();
        if (expect.bool("clean") != findings.isEmpty()) {
            throw new Misfit(expect.pointer() + "/clean", "must be true exactly where there are no findings");
        }
        return findings;
    }

    private static ExpectedFinding of(Tree finding) {
        var lines = each(finding, "lines").map(Tree::integer).sorted().toList();
        var visits = each(finding, "visits").map(Tree::text).sorted().toList();
        var key = key(finding.text("rule"), level(finding), lines, visits);
        var stated = new TreeMap<String, List<String>>();
        put(stated, finding, "excess_qty", node -> number(Figures.decimal(node)));
        put(stated, finding, "excess_days", node -> number(BigDecimal.valueOf(Figures.count(node))));
        put(stated, finding, "amount", node -> Figures.money(node).toString());
        put(stated, finding, "fund_loss", node -> Figures.money(node).toString());
        if (finding.has("evidence")) {
            evidence(finding.child("evidence"), stated);
        }
        return new ExpectedFinding(key, finding.optionalText("item"), stated);
    }

    private static void evidence(Tree evidence, TreeMap<String, List<String>> stated) {
        for (var measure : Measure.values()) {
            var name = measure.name().toLowerCase(Locale.ROOT);
            if (evidence.has(name)) {
                stated.put(name, values(evidence.child(name), measure));
            }
        }
    }

    private static List<String> values(Tree node, Measure measure) {
        if (WHOLE.contains(measure)) {
            return List.of(number(BigDecimal.valueOf(Figures.count(node))));
        }
        if (NUMBERS.contains(measure)) {
            return List.of(number(Figures.decimal(node)));
        }
        return measure == Measure.BED
                ? List.of(node.text())
                : node.items().stream().map(Tree::text).sorted().toList();
    }

    private static void put(
            TreeMap<String, List<String>> stated, Tree finding, String name, Function<Tree, String> read) {
        if (finding.has(name)) {
            stated.put(name, List.of(read.apply(finding.child(name))));
        }
    }

    /** What differs from a finding of the same key. */
    List<String> differences(Finding found) {
        var actual = told(found);
        var differences = new ArrayList<String>();
        stated.forEach((name, values) -> {
            var is = actual.getOrDefault(name, List.of());
            if (!asPrinted(name, is, values).equals(values)) {
                differences.add(name + " expected " + values + ", is " + is);
            }
        });
        return differences;
    }

    /** A share may be stated to fewer places than it was worked out to, and to two at least. */
    private static List<String> asPrinted(String name, List<String> is, List<String> stated) {
        if (!name.equals(SHARE)) {
            return is;
        }
        var places = stated.stream()
                .mapToInt(value -> new BigDecimal(value).scale())
                .max()
                .orElse(0);
        return is.stream()
                .map(value -> new BigDecimal(value).setScale(Math.max(FEWEST_PLACES, places), RoundingMode.HALF_UP))
                .map(ExpectedFinding::number)
                .toList();
    }

    boolean sameAs(Finding found) {
        return key.equals(key(found))
                && item.filter(it -> !found.extent().item().equals(Optional.of(it)))
                        .isEmpty();
    }

    @Override
    public String toString() {
        return key + item.map(" "::concat).orElse("");
    }

    static String key(Finding found) {
        var extent = found.extent();
        return key(
                found.rule().value(),
                found.level().name().toLowerCase(Locale.ROOT),
                extent.lines(),
                extent.visits().stream().sorted().toList());
    }

    private static String key(String rule, String level, List<Integer> lines, List<String> visits) {
        return rule + " " + level + " lines " + lines + " visits " + visits;
    }

    private static TreeMap<String, List<String>> told(Finding found) {
        var told = new TreeMap<String, List<String>>();
        var measures = found.measures();
        measures.excessQty().ifPresent(qty -> told.put("excess_qty", List.of(number(qty.value()))));
        measures.excessDays().ifPresent(days -> told.put("excess_days", List.of(number(BigDecimal.valueOf(days)))));
        found.amount().ifPresent(amount -> told.put("amount", List.of(amount.toString())));
        found.fundLoss().ifPresent(loss -> told.put("fund_loss", List.of(loss.toString())));
        measures.evidence()
                .forEach((measure, values) -> told.put(
                        measure.name().toLowerCase(Locale.ROOT),
                        values.stream()
                                .map(value -> NUMBERS.contains(measure) ? number(new BigDecimal(value)) : value)
                                .sorted()
                                .toList()));
        return told;
    }

    private static String level(Tree finding) {
        var level = finding.text("level");
        if (!Set.of("violation", "suspicious").contains(level)) {
            throw new Misfit(finding.pointer() + "/level", "must be violation or suspicious");
        }
        return level;
    }

    private static String number(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }

    private static Stream<Tree> each(Tree tree, String key) {
        return tree.has(key) ? tree.children(key).stream() : Stream.empty();
    }
}
