package org.fundwatch.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StaffRoleTest {

    @ParameterizedTest
    @EnumSource
    void every_role_is_found_by_its_token(StaffRole role) {
        assertThat(StaffRole.ofToken(role.token())).contains(role);
    }

    @Test
    void a_name_that_is_not_ours_is_no_role() {
        assertThat(StaffRole.ofToken("admin")).isEmpty();
        assertThat(StaffRole.ofToken("INTAKE_OFFICER")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "reward-payer,                   false",
        "reward-payer payout-checker,    false",
        "adjudicator finance auditor,    false",
        "reward-payer finance,           true",
        "reward-payer auditor,           true",
        "payout-checker intake-officer,  true",
        "'',                             false"
    })
    void nobody_holds_a_role_of_the_payouts_beside_one_of_the_cases(String tokens, boolean mixed) {
        var held = Arrays.asList(tokens.split(" "));

        assertThat(StaffRole.areMixed(role -> held.contains(role.token()))).isEqualTo(mixed);
    }
}
