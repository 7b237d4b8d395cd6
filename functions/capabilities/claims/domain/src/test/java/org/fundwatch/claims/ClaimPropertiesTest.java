package org.fundwatch.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Tree;

class ClaimPropertiesTest {
    private static final String WHOLE = "W";
    private static final String PART = "P";
    private static final KnowledgeEdition RULES = KnowledgeEdition.asking(
            List.of("R025", "R027", "R010", "R081", "R004", "S04", "S16", "R014"),
            Tree.of(Map.of(
                    "R025", Map.of("pairs", List.of(List.of(WHOLE, PART)), "window", "same_day"),
                    "R027", Map.of("max_per_day", Map.of("A", 1, PART, 2)),
                    "R010", Map.of("max_days", Map.of("A", 2)),
                    "R081", Map.of("gender", Map.of("B", "male")),
                    "R004", Map.of("code_list", List.of("A", "B")),
                    "S04", Map.of("tolerance", "0", "compare_to", List.of("orders")),
                    "S16", Map.of("day_count_rule", "out_day_not_counted"),
                    "R014", Map.of("unit_price_cap", Map.of("B", List.of(Map.of("cap", "5.00", "per", "unit")))))),
            Checking.catalogue());

    /** A line by what matters to the rules above. */
    record Some(String item, String category, int day, int qty, int fen) {}

    @Provide
    static Arbitrary<List<Some>> visits() {
        return Combinators.combine(
                        Arbitraries.of(WHOLE, PART, "A", "B", "C"),
                        Arbitraries.of("bed", "drug", "herbal", "exam"),
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.integers().between(0, 2000))
                .as(Some::new)
                .list()
                .ofMaxSize(12);
    }

    @Property(tries = 200)
    void the_order_of_lines_changes_nothing(@ForAll("visits") List<Some> lines, @ForAll long seed) {
        var order = new ArrayList<>(IntStream.range(0, lines.size()).boxed().toList());
        Collections.shuffle(order, new Random(seed));

        var as = checked(lines, IntStream.range(0, lines.size()).boxed().toList());
        var other = checked(lines, order);

        assertThat(PublishedClaim.told(other)).isEqualTo(PublishedClaim.told(as));
        assertThat(other.total()).isEqualTo(as.total());
    }

    @Property(tries = 200)
    void no_line_costs_more_than_itself_however_many_rules_refuse_it(@ForAll("visits") List<Some> lines) {
        var result = checked(lines, IntStream.range(0, lines.size()).boxed().toList());

        var whole = lines.stream()
                .map(line -> Money.ofFen((long) line.qty() * line.fen()))
                .reduce(Money.ZERO, Money::plus);
        assertThat(result.total()).isLessThanOrEqualTo(whole);
        result.findings()
                .forEach(finding ->
                        finding.amount().ifPresent(amount -> assertThat(amount).isLessThanOrEqualTo(whole)));
    }

    @Property(tries = 200)
    void an_included_part_is_refused_once_wherever_it_stands(@ForAll("visits") List<Some> lines) {
        var result = checked(lines, IntStream.range(0, lines.size()).boxed().toList());

        var refused = result.findings().stream()
                .filter(finding -> finding.rule().value().equals("R025"))
                .flatMap(finding -> finding.extent().lines().stream())
                .toList();
        var parts = IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).item().equals(PART))
                .filter(i -> lines.stream()
                        .anyMatch(it -> it.item().equals(WHOLE)
                                && it.qty() > 0
                                && it.day() == lines.get(i).day()))
                .mapToObj(i -> i + 1)
                .toList();
        assertThat(refused).isEqualTo(parts);
    }

    @Property(tries = 200)
    void what_no_rule_knows_of_stays_clean(@ForAll("visits") List<Some> lines) {
        var unknown = lines.stream()
                .map(line -> new Some("Z" + line.item(), "exam", line.day(), line.qty(), line.fen()))
                .toList();

        var result = checked(unknown, IntStream.range(0, lines.size()).boxed().toList());

        assertThat(result.findings()).allMatch(finding -> finding.rule().value().equals("S04"));
    }

    private static CheckResult checked(List<Some> lines, List<Integer> order) {
        var stay = Checking.aStay("2025-03-10", "2025-03-15").visit("orders", List.of());
        for (var i : order) {
            var line = lines.get(i);
            stay.line(
                    "no",
                    i + 1,
                    "code",
                    line.item(),
                    "category",
                    line.category(),
                    "date",
                    "2025-03-1" + line.day(),
                    "qty",
                    Integer.toString(line.qty()),
                    "unit_price",
                    Money.ofFen(line.fen()).toString());
        }
        return stay.checkedBy(RULES);
    }
}
