package org.fundwatch.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimTokenTest {

    @ParameterizedTest
    @CsvSource({"12345x, 1234 5X", "１２３４５６, 123456", "红色雨伞, ' 红色 雨伞 '"})
    void a_token_is_the_same_however_it_is_written(String one, String other) {
        assertThat(ClaimToken.of(one).bytes()).isEqualTo(ClaimToken.of(other).bytes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "123", "1 2 3"})
    void a_token_that_anybody_would_guess_is_none(String typed) {
        assertThatThrownBy(() -> ClaimToken.of(typed)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ClaimToken.of("1".repeat(65))).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = "123456")
    void a_token_prints_as_dots(String typed) {
        assertThat(ClaimToken.of(typed)).hasToString("•••");
    }
}
