package org.fundwatch.local.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.fundwatch.cases.FineRule;
import org.fundwatch.cases.PenaltyLaw;
import org.fundwatch.cases.PenaltyPolicy;
import org.fundwatch.cases.ViolationKind;
import org.fundwatch.kernel.Multiple;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Records computed by the law, of every kind and at both ends of every range, printed in every unit: none contradicts. */
class TrueRecordsTest {
    private static final List<String> AMOUNTS = List.of("141.00", "10715.40", "92849.35", "329123.45");
    private static final List<String> DAYS = List.of("2020-05-08", "2023-05-08", "2026-06-01");

    /** How a record prints: the unit in its words, and what becomes of a sum. */
    private record Print(String unit, int zeros, RoundingMode rounding) {
        boolean isRounded() {
            return zeros > 0 && rounding == RoundingMode.HALF_UP;
        }

        BigDecimal half() {
            return BigDecimal.TEN.pow(zeros).divide(BigDecimal.TWO);
        }

        BigDecimal of(BigDecimal yuan) {
            return yuan.setScale(-zeros, rounding).setScale(2, RoundingMode.UNNECESSARY);
        }
    }

    private static final List<Print> PRINTS = List.of(
            new Print("yuan", -2, RoundingMode.DOWN),
            new Print("yuan", -2, RoundingMode.HALF_UP),
            new Print("元", -2, RoundingMode.DOWN),
            new Print("万元(2dp)", 2, RoundingMode.HALF_UP),
            new Print("万元(1dp)", 3, RoundingMode.HALF_UP),
            new Print("万元(余)", 3, RoundingMode.DOWN));

    /** A lawful multiple of a kind on a day. */
    private record Lawful(String day, ViolationKind kind, Multiple multiple) {}

    @TestFactory
    Stream<DynamicTest> a_record_that_keeps_the_law_is_not_unexplained() {
        return lawful().flatMap(one -> AMOUNTS.stream()
                .flatMap(amount -> PRINTS.stream()
                        .filter(print ->
                                print.of(new BigDecimal(amount)).signum() > 0 && isExplained(one, amount, print))
                        .map(print -> dynamicTest(
                                one + " of " + amount + " in " + print.unit(),
                                () -> assertThat(word(one, amount, print)).isNotEqualTo(Word.UNEXPLAINED)))));
    }

    @TestFactory
    Stream<DynamicTest> a_fine_of_another_sum_is() {
        return lawful().filter(one -> one.multiple().value().signum() > 0)
                .map(one -> dynamicTest(
                        one + " and a fen",
                        () -> assertThat(CaseBook.recompute(read(
                                                one,
                                                new BigDecimal("10715.40"),
                                                new BigDecimal("0.01").add(exact(one, "10715.40")),
                                                "yuan"))
                                        .getFirst()
                                        .word())
                                .isEqualTo(Word.UNEXPLAINED)));
    }

    private static Stream<Lawful> lawful() {
        var law = PenaltyLaw.read(CaseFiles::policy).policies();
        return DAYS.stream()
                .flatMap(day -> law.at(LocalDate.parse(day)).stream()
                        .flatMap(policy -> Arrays.stream(ViolationKind.values())
                                .flatMap(kind ->
                                        multiples(policy, kind).map(multiple -> new Lawful(day, kind, multiple)))));
    }

    private static Stream<Multiple> multiples(PenaltyPolicy policy, ViolationKind kind) {
        return policy.ruleFor(kind).stream()
                .map(rule -> rule.fine())
                .flatMap(fine -> fine instanceof FineRule.Multiples range
                        ? Stream.of(range.min(), range.max(), middle(range)).distinct()
                        : Stream.of());
    }

    private static Multiple middle(FineRule.Multiples range) {
        var half = range.min().value().add(range.max().value()).divide(BigDecimal.TWO);
        return Multiple.of(half.toPlainString());
    }

    /** What rounding may explain: half a unit of print as many times as the multiple, and never the rounding of both sums. */
    private static boolean isExplained(Lawful one, String amount, Print print) {
        var loss = new BigDecimal(amount);
        var multiple = one.multiple().value();
        var apart = print.of(loss.multiply(multiple))
                .subtract(print.of(loss).multiply(multiple))
                .abs();
        return !print.isRounded() || apart.compareTo(print.half().multiply(multiple)) <= 0;
    }

    private static BigDecimal exact(Lawful one, String amount) {
        return new BigDecimal(amount).multiply(one.multiple().value()).setScale(2, RoundingMode.DOWN);
    }

    private static Word word(Lawful one, String amount, Print print) {
        var loss = new BigDecimal(amount);
        var fine = print.of(loss.multiply(one.multiple().value()));
        return CaseBook.recompute(read(one, print.of(loss), fine, print.unit()))
                .getFirst()
                .word();
    }

    private static List<PublishedCase> read(Lawful one, BigDecimal amount, BigDecimal fine, String unit) {
        var person = one.kind().name().startsWith("PERSON");
        return CaseFiles.read("one", """
            [{"id": "one", "kind_code": "%1$s", "institution_type": "%2$s", "route": "ADMIN", "date": "%3$s",
              "published_unit": "%4$s", "refund_or_recovered_yuan": "%5$s", "total_fine_yuan": "%6$s",
              "components": [{"kind_code": "%1$s", "fund_amount_yuan": "%5$s", "multiple": "%7$s",
                              "published_yuan": "%6$s"}]}]
            """.formatted(
                        one.kind(),
                        person ? "PERSON" : "HOSPITAL",
                        one.day(),
                        unit,
                        amount.toPlainString(),
                        fine.toPlainString(),
                        one.multiple())
                .getBytes(StandardCharsets.UTF_8));
    }
}
