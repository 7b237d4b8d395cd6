package org.fundwatch.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fundwatch.cases.ViolationKind.FRAUD_ART38_WITH_INTENT;
import static org.fundwatch.cases.ViolationKind.FRAUD_OTHER;
import static org.fundwatch.cases.ViolationKind.OVER_CHARGING;

import java.util.List;
import org.fundwatch.cases.published.ReportMatch;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Ratio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingsTest {

    @ParameterizedTest(name = "{0}, intent {1}, loss {2}: fraud {3}")
    @CsvSource(textBlock = """
            OVER_CHARGING,           false, 100.00, false
            OVER_CHARGING,           true,  0.01,   true
            OVER_CHARGING,           true,  0.00,   false
            PERSON_RESALE,           true,  0.01,   true
            PERSON_RESALE,           true,  0.00,   false
            RECORDS_NOT_KEPT,        true,  100.00, false
            BRIBERY,                 true,  100.00, false
            FRAUD_OTHER,             false, 0.00,   true
            FRAUD_ART38_WITH_INTENT, true,  0.01,   true
            FRAUD_ART38_WITH_INTENT, true,  0.00,   false
            """)
    void fraud_is_fraud_by_kind_or_improper_use_whose_purpose_was_fraud_and_which_caused_a_loss(
            ViolationKind kind, boolean intent, String loss, boolean fraud) {
        assertThat(new Finding(1, kind, Money.yuan(loss), intent).fraud()).isEqualTo(fraud);
    }

    @Test
    void conduct_with_intent_is_not_recorded_without_intent() {
        assertThatThrownBy(() -> new Finding(1, FRAUD_ART38_WITH_INTENT, Money.ZERO, false))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest(name = "{0} of {1} out of 5.00: {2}")
    @CsvSource(textBlock = """
            REPORTED, 5.00, true
            REPORTED, 4.99, false
            IN_PART,  5.00, true
            IN_PART,  0.00, true
            IN_PART,  5.01, false
            OTHER,    0.00, true
            OTHER,    0.01, false
            """)
    void the_reported_part_agrees_with_the_amount(ReportMatch match, String reported, boolean fits) {
        var matched = new Matched(match, Money.yuan(reported));

        assertThat(matched.fits(Money.yuan("5"))).isEqualTo(fits);
        if (!fits) {
            assertThatThrownBy(() -> new Finding(1, OVER_CHARGING, Money.yuan("5"), false).with(matched))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void a_part_has_a_sum_of_its_own() {
        assertThatThrownBy(() -> Matched.whole(ReportMatch.IN_PART, Money.yuan("5")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void findings_count_from_one() {
        assertThatThrownBy(() -> new Finding(0, OVER_CHARGING, Money.ZERO, false))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void findings_are_fraud_where_one_of_them_is_and_are_numbered_on() {
        var findings = new Findings(List.of(
                new Finding(1, OVER_CHARGING, Money.yuan("0.01"), false),
                new Finding(2, FRAUD_OTHER, Money.yuan("99.99"), true)));

        assertThat(findings.fraud()).isTrue();
        assertThat(findings.next()).isEqualTo(3);
    }

    @ParameterizedTest(name = "{0} of {1} yuan: {2}")
    @CsvSource({"FRAUD_ART38_WITH_INTENT, 0.00, false", "FRAUD_ART38_WITH_INTENT, 0.01, true", "FRAUD_OTHER, 0.00, true"
    })
    void a_kind_that_means_a_loss_is_none_without_it(ViolationKind kind, String amount, boolean agrees) {
        assertThat(Finding.agrees(kind, Money.yuan(amount))).isEqualTo(agrees);
    }

    @ParameterizedTest(name = "{0} yuan at {1}%: {2}")
    @CsvSource(textBlock = """
            188.00, 75,  141.00
            50.00,  75,  37.50
            49.00,  75,  36.75
            10.00,  75,  7.50
            0.01,   75,  0.00
            10.00,  100, 10.00
            """)
    void the_fund_lost_the_share_that_it_reimbursed_and_not_the_cost(String cost, String percent, String loss) {
        var lost = new FundLoss(Money.yuan(cost), Ratio.percent(percent));

        assertThat(lost.amount()).isEqualTo(Money.yuan(loss));
        assertThat(lost.arithmetic()).isEqualTo(cost + " × " + percent + "% = " + loss);
    }

    @Test
    void an_amount_is_what_its_cost_and_share_come_to_or_was_stated_as_such() {
        var loss = new FundLoss(Money.yuan("188.00"), Ratio.percent("75"));
        var finding = new Finding(1, ViolationKind.OVER_CHARGING, Money.yuan("141.00"), false);
        var other = new Finding(1, ViolationKind.OVER_CHARGING, Money.yuan("188.00"), false);

        assertThat(finding.computed()).isEmpty();
        assertThat(finding.computedFrom(loss).computed()).contains(loss);
        assertThat(finding.computedFrom(loss)
                        .with(Matched.whole(ReportMatch.REPORTED, Money.yuan("141.00")))
                        .computed())
                .contains(loss);
        assertThatThrownBy(() -> other.computedFrom(loss)).isInstanceOf(IllegalArgumentException.class);
    }
}
