package org.fundwatch.deskpages.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RouteTest {

    @ParameterizedTest
    @ValueSource(strings = {"RW-AAAA-BBBB", "$", "$1", "\\", "{code}"})
    void whatever_is_typed_stands_where_the_variable_stood(String typed) {
        assertThat(new Route("/v1/payouts/{approvalNumber}/checks").of(typed))
                .isEqualTo("payouts/" + typed + "/checks");
    }
}
