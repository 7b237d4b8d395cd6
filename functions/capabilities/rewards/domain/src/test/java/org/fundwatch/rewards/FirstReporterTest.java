package org.fundwatch.rewards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fundwatch.rewards.Rewarding.aCaseIn;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirstReporterTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"110000, true", "130000, false", "530000, false"})
    void the_first_reporter_alone_is_wanted_where_a_text_in_force_says_so(String place, boolean wanted) {
        assertThat(Rewarding.ALL.conditions().wantFirst(aCaseIn(place).facts().place()))
                .isEqualTo(wanted);
    }
}
