package org.fundwatch.cases;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.fundwatch.kernel.PolicyId;
import org.junit.jupiter.api.Test;

/** Every number of the penalty policies and benchmarks, as a lawyer reads it beside the instrument. */
class PolicyNumbersTest {
    private static final String SINCE_THE_IMPLEMENTING_RULES = """
            AGENCY_MGMT_FAIL | 第三十六条 | AGENCY | no fine | - | -
            AGENCY_FRAUD | 第三十七条 | AGENCY | FRAUD_AMOUNT x 2..5 | - | -
            SPLIT_OR_SHAM_BED | 第三十八条第（一）项 | INSTITUTION | LOSS_AMOUNT x 1..2 if LOSS | DEPARTMENT 6..12 months | -
            OVER_TREATMENT | 第三十八条第（二）项 | INSTITUTION | LOSS_AMOUNT x 1..2 if LOSS | DEPARTMENT 6..12 months | -
            OVER_CHARGING | 第三十八条第（三）项 | INSTITUTION | LOSS_AMOUNT x 1..2 if LOSS | DEPARTMENT 6..12 months | -
            SUBSTITUTION | 第三十八条第（四）项 | INSTITUTION | LOSS_AMOUNT x 1..2 if LOSS | DEPARTMENT 6..12 months | -
            RESALE_FACILITATION | 第三十八条第（五）项 | INSTITUTION | LOSS_AMOUNT x 1..2 if LOSS | DEPARTMENT 6..12 months | -
            OUT_OF_SCOPE_SETTLEMENT | 第三十八条第（六）项 | INSTITUTION | LOSS_AMOUNT x 1..2 if LOSS | DEPARTMENT 6..12 months | -
            OTHER_LOSS | 第三十八条第（七）项 | INSTITUTION | LOSS_AMOUNT x 1..2 if LOSS | DEPARTMENT 6..12 months | -
            NO_INTERNAL_SYSTEM | 第三十九条第（一）项 | INSTITUTION | 10000.00..50000.00 if REFUSES_TO_CORRECT | - | -
            RECORDS_NOT_KEPT | 第三十九条第（二）项 | INSTITUTION | 10000.00..50000.00 if REFUSES_TO_CORRECT | - | -
            DATA_NOT_TRANSMITTED | 第三十九条第（三）项 | INSTITUTION | 10000.00..50000.00 if REFUSES_TO_CORRECT | - | -
            INFO_NOT_REPORTED | 第三十九条第（四）项 | INSTITUTION | 10000.00..50000.00 if REFUSES_TO_CORRECT | - | -
            COST_NOT_DISCLOSED | 第三十九条第（五）项 | INSTITUTION | 10000.00..50000.00 if REFUSES_TO_CORRECT | - | -
            NO_CONSENT | 第三十九条第（六）项 | INSTITUTION | 10000.00..50000.00 if REFUSES_TO_CORRECT | - | -
            REFUSE_INSPECTION | 第三十九条第（七）项 | INSTITUTION | 10000.00..50000.00 if REFUSES_TO_CORRECT | - | -
            FRAUD_INDUCE_IMPERSONATION | 第四十条第一款第（一）项 | INSTITUTION | FRAUD_AMOUNT x 2..5 | DEPARTMENT 6..12 months | -
            FRAUD_FORGED_RECORDS | 第四十条第一款第（二）项 | INSTITUTION | FRAUD_AMOUNT x 2..5 | DEPARTMENT 6..12 months | -
            FRAUD_FICTITIOUS_SERVICE | 第四十条第一款第（三）项 | INSTITUTION | FRAUD_AMOUNT x 2..5 | DEPARTMENT 6..12 months | -
            FRAUD_OTHER | 第四十条第一款第（四）项 | INSTITUTION | FRAUD_AMOUNT x 2..5 | DEPARTMENT 6..12 months | -
            FRAUD_ART38_WITH_INTENT | 第四十条第二款 | INSTITUTION | FRAUD_AMOUNT x 2..5 if LOSS | DEPARTMENT 6..12 months | -
            PERSON_LEND_CREDENTIAL | 第四十一条第一款第（一）项 | PERSON | no fine | PERSON 3..12 months | -
            PERSON_DUPLICATE_BENEFIT | 第四十一条第一款第（二）项 | PERSON | no fine | PERSON 3..12 months | -
            PERSON_RESALE | 第四十一条第一款第（三）项 | PERSON | no fine | PERSON 3..12 months | -
            PERSON_FRAUD | 第四十一条第二款 | PERSON | FRAUD_AMOUNT x 2..5 | PERSON 3..12 months | -
            BRIBERY | 第四十二条 | STAFF | no fine | - | -
            PRINCIPAL_BAR | 第四十三条 | PRINCIPAL | no fine | - | 5 years
            MISAPPROPRIATION | 第四十四条 | ANYONE | no fine | - | -
            LEAK | 第四十六条 | OFFICIAL | no fine | - | -
            TRACE_CODE_NOT_USED | 条号未见 | INSTITUTION | 10000.00..50000.00 if REFUSES_TO_CORRECT, mandatory UNKNOWN | - | -""";

    @Test
    void order_735_and_the_implementing_rules_say_this() {
        assertThat(table(LocalDate.of(2026, 4, 1))).isEqualTo(SINCE_THE_IMPLEMENTING_RULES);
    }

    @Test
    void the_social_insurance_law_says_this() {
        assertThat(table(LocalDate.of(2021, 4, 30))).isEqualTo("""
                FRAUD_INDUCE_IMPERSONATION | 第八十七条 | INSTITUTION | FRAUD_AMOUNT x 2..5 | - | -
                FRAUD_FORGED_RECORDS | 第八十七条 | INSTITUTION | FRAUD_AMOUNT x 2..5 | - | -
                FRAUD_FICTITIOUS_SERVICE | 第八十七条 | INSTITUTION | FRAUD_AMOUNT x 2..5 | - | -
                FRAUD_OTHER | 第八十七条 | INSTITUTION | FRAUD_AMOUNT x 2..5 | - | -
                FRAUD_ART38_WITH_INTENT | 第八十七条 | INSTITUTION | FRAUD_AMOUNT x 2..5 if LOSS | - | -
                PERSON_FRAUD | 第八十八条 | PERSON | FRAUD_AMOUNT x 2..5 | - | -""");
    }

    @Test
    void every_rule_names_its_instrument_and_where_it_was_read() {
        var rules = Policies.IN_FORCE.periods().stream()
                .flatMap(period -> period.value().rules().values().stream())
                .map(rule -> rule.policy() + " " + rule.version() + " "
                        + rule.basis().instrument() + " " + rule.basis().evidence() + " "
                        + rule.basis().source())
                .distinct()
                .collect(joining("\n"));

        assertThat(rules.lines())
                .containsExactlyInAnyOrder(
                        "penalty/social-insurance-law-87 2011-07-01 中华人民共和国社会保险法 MIRROR https://github.com/LawRefBook/Laws",
                        "penalty/order-735 2021-05-01 医疗保障基金使用监督管理条例（国务院令第735号） MIRROR "
                                + "https://github.com/LawRefBook/Laws (行政法规/医疗保障基金使用监督管理条例(2021-01-15).md)",
                        "penalty/order-7 2026-04-01 医疗保障基金使用监督管理条例实施细则（国家医疗保障局令第7号） PRESS "
                                + "http://www.yantai119.com/news/1897777.html");
    }

    @Test
    void henan_says_this() {
        assertThat(bands("benchmark/henan-2022")).isEqualTo("""
                410000 2022-11-03 +999999999-12-31
                从轻 | ..2000.00 | 2..3 | FIRST_VIOLATION+CORRECTED_PROMPTLY /  | -
                一般 | ..5000.00 | 3..4 |  /  | 从轻
                从重 | 5000.00.. | 4..5 |  /  | -""");
    }

    @Test
    void xinjiang_said_this_until_it_was_replaced() {
        assertThat(bands("benchmark/xinjiang-older")).isEqualTo("""
                650000 unknown 2025-01-07
                三千元以下足额退回 | ..3000.00 | 3..3 | REFUNDED_IN_TIME /  | -
                三千元以下未足额退回 | ..3000.00 | 3.5..3.5 |  / REFUNDED_IN_TIME | -
                一万元以下足额退回 | 3000.00..10000.00 | 4..4 | REFUNDED_IN_TIME /  | -
                一万元以下未足额退回 | 3000.00..10000.00 | 4.5..4.5 |  / REFUNDED_IN_TIME | -
                一万元以上 | 10000.00.. | 5..5 |  /  | -""");
    }

    @Test
    void tables_whose_numbers_were_not_seen_have_no_band() {
        assertThat(bands("benchmark/hubei-2023")).isEqualTo("420000 unknown +999999999-12-31");
        assertThat(bands("benchmark/jiangxi-2025")).isEqualTo("360000 unknown +999999999-12-31");
        assertThat(bands("benchmark/panjin-2022")).isEqualTo("211100 unknown +999999999-12-31");
        assertThat(bands("benchmark/xinjiang-2025")).isEqualTo("650000 2025-01-08 +999999999-12-31");
    }

    private static String table(LocalDate day) {
        return String.join("\n", PolicyTable.of(Policies.IN_FORCE.at(day).orElseThrow()));
    }

    private static String bands(String id) {
        var table = Policies.LAW.benchmarks().all().stream()
                .filter(one -> one.id().equals(new PolicyId(id)))
                .findFirst()
                .orElseThrow();
        var head = table.place() + " " + table.from().map(LocalDate::toString).orElse("unknown") + " " + table.until();
        return Optional.of(String.join("\n", PolicyTable.of(table)))
                .filter(lines -> !lines.isEmpty())
                .map(lines -> head + "\n" + lines)
                .orElse(head);
    }
}
