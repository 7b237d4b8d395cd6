package org.fundwatch.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
}
