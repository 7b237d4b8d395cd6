package org.fundwatch.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.fundwatch.kernel.Evidence;
import org.fundwatch.kernel.InstitutionCode;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeadOpeningTest {
    private static final Map<String, Object> POLICY = Map.of(
            "id", "leads/some",
            "instrument", "none",
            "evidence", "example",
            "source", "this test",
            "from", "2024-01-15",
            "selected-by", "firstOfMonth",
            "findings-per-month", 10);

    @ParameterizedTest(name = "{0} findings in {1}: {2}")
    @CsvSource(textBlock = """
            9,  2024-02, NotReached
            10, 2024-02, Opened
            11, 2024-02, Opened
            99, 2024-01, NoPolicy
            """)
    void a_lead_opens_when_a_month_reaches_the_bound_of_the_policy_in_force_on_its_first_day(
            int findings, String month, String decision) {
        var decided = LeadOpening.decide(tally(findings, month), policies(evidence -> true));

        assertThat(decided.getClass().getSimpleName()).isEqualTo(decision);
    }

    @Test
    void where_examples_do_not_decide_no_lead_opens() {
        var decided = LeadOpening.decide(tally(99, "2024-02"), policies(Evidence::isLaw));

        assertThat(decided).isEqualTo(new LeadDecision.NoPolicy());
    }

    @Test
    void the_reasons_do_not_depend_on_how_far_the_bound_was_passed() {
        var policies = policies(evidence -> true);

        assertThat(LeadOpening.decide(tally(10, "2024-02"), policies))
                .isEqualTo(LeadOpening.decide(tally(17, "2024-02"), policies));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(textBlock = """
            id,          no id at all
            evidence,    rumour
            from,        soon
            selected-by, checkedOn
            amount,      5
            """)
    void a_policy_that_does_not_fit_stops_the_reading(String key, String value) {
        var bent = new HashMap<>(POLICY);
        bent.put(key, value);

        assertThatThrownBy(() -> LeadPolicy.of(Tree.of(bent))).isInstanceOf(Misfit.class);
    }

    @Test
    void a_bound_below_one_does_not_fit() {
        var bent = new HashMap<>(POLICY);
        bent.put("findings-per-month", 0);

        assertThatThrownBy(() -> LeadPolicy.of(Tree.of(bent))).isInstanceOf(Misfit.class);
    }

    private static LeadPolicies policies(Predicate<Evidence> mayDecide) {
        return LeadPolicies.of(List.of(Tree.of(POLICY)), mayDecide, "test");
    }

    private static Tally tally(int findings, String month) {
        return new Tally(
                new InstitutionCode("H00000000009"), YearMonth.parse(month), findings, findings, 0, Money.ZERO);
    }
}
