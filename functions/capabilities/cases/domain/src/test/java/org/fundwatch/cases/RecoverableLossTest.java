package org.fundwatch.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.fundwatch.kernel.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RecoverableLossTest {
    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);

    @ParameterizedTest(name = "{0}, intent {1}: {2} of 100,000 yuan")
    @CsvSource(textBlock = """
            OVER_CHARGING,          false, 100000
            OVER_CHARGING,          true,  100000
            FRAUD_OTHER,            true,  100000
            AGENCY_FRAUD,           true,  100000
            PERSON_LEND_CREDENTIAL, false, 100000
            PERSON_LEND_CREDENTIAL, true,  100000
            MISAPPROPRIATION,       false, 100000
            BRIBERY,                false, 0
            LEAK,                   false, 0
            PRINCIPAL_BAR,          false, 0
            AGENCY_MGMT_FAIL,       false, 0
            RECORDS_NOT_KEPT,       false, 0
            TRACE_CODE_NOT_USED,    false, 0
            """)
    void the_fund_gets_back_what_the_article_orders_refunded(ViolationKind kind, boolean intent, String yuan) {
        assertThat(loss(kind, intent, DAY)).contains(Money.yuan(yuan));
    }

    @ParameterizedTest
    @EnumSource(ViolationKind.class)
    void today_s_law_says_it_of_every_kind(ViolationKind kind) {
        assertThat(loss(kind, true, DAY)).isPresent();
    }

    @ParameterizedTest(name = "{0} on {1}: known {2}")
    @CsvSource({
        "LEAK,                2021-04-30, false",
        "LEAK,                2021-05-01, true",
        "FRAUD_OTHER,         2021-04-30, true",
        "TRACE_CODE_NOT_USED, 2026-03-31, false",
        "TRACE_CODE_NOT_USED, 2026-04-01, true"
    })
    void what_no_policy_in_force_says_stays_open(ViolationKind kind, LocalDate on, boolean known) {
        assertThat(loss(kind, true, on).isPresent()).isEqualTo(known);
    }

    private static Optional<Money> loss(ViolationKind kind, boolean intent, LocalDate on) {
        return new RecoverableLoss(Policies.LAW, on).of(new Finding(1, kind, Money.yuan("100000"), intent));
    }
}
