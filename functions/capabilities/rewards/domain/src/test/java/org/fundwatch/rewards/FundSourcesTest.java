package org.fundwatch.rewards;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.fundwatch.platform.PolicyReader;
import org.junit.jupiter.api.Test;

class FundSourcesTest {
    private static final FundSources FUNDS = FundSources.read(PolicyReader::read);

    @Test
    void an_approval_names_a_budget_of_a_bureau() {
        assertThat(FUNDS.on(LocalDate.parse("2023-01-01")))
                .containsExactly("county-budget", "city-budget", "province-budget", "central-budget");
    }

    @Test
    void before_the_text_is_in_force_no_source_says_which() {
        assertThat(FUNDS.on(LocalDate.parse("2022-12-31"))).isEmpty();
    }
}
