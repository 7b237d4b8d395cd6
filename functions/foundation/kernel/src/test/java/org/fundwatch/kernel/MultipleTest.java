package org.fundwatch.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MultipleTest {
    @ParameterizedTest(name = "{0} prints as {1}")
    @CsvSource({"0, 0", "2, 2", "2.0, 2", "3.50, 3.5", "10, 10"})
    void prints_without_idle_zeros(String text, String printed) {
        assertThat(Multiple.of(text)).hasToString(printed);
    }

    @Test
    void equals_and_hashes_independently_of_scale() {
        assertThat(Multiple.of("2.0")).isEqualTo(Multiple.of("2")).hasSameHashCodeAs(Multiple.of("2"));
        assertThat(new Multiple(new BigDecimal("1E1"))).isEqualTo(Multiple.of("10"));
    }

    @ParameterizedTest(name = "[{0}]")
    @ValueSource(strings = {"-1", "+2", "2x", "1e1", "", "9999999999999999999"})
    void refuses_whatever_is_no_plain_decimal(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Multiple.of(text));
    }

    @Test
    void is_never_negative() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Multiple(BigDecimal.valueOf(-1)));
    }

    @Test
    void compares_by_size() {
        assertThat(Multiple.of("2")).isLessThan(Multiple.of("10"));
    }
}
