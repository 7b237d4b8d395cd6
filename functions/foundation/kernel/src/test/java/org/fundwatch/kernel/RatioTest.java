package org.fundwatch.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RatioTest {
    @ParameterizedTest(name = "{0}% is {1} and prints as {2}")
    @CsvSource({"0, 0, 0%", "3, 0.03, 3%", "1.5, 0.015, 1.5%", "0.30, 0.003, 0.3%", "10, 0.1, 10%", "100, 1, 100%"})
    void reads_percentages_as_the_law_writes_them(String percent, String value, String printed) {
        assertThat(Ratio.percent(percent)).isEqualTo(Ratio.of(value)).hasToString(printed);
    }

    @Test
    void equals_and_hashes_independently_of_scale() {
        assertThat(Ratio.of("0.10")).isEqualTo(Ratio.of("0.1")).hasSameHashCodeAs(Ratio.of("0.1"));
        assertThat(new Ratio(new BigDecimal("1E-1"))).isEqualTo(Ratio.of("0.100"));
        assertThat(Ratio.of("0.00")).isEqualTo(Ratio.of("0")).hasSameHashCodeAs(Ratio.of("0"));
        assertThat(Ratio.of("1.0")).isEqualTo(Ratio.percent("100")).hasSameHashCodeAs(Ratio.percent("100"));
    }

    @ParameterizedTest(name = "[{0}]")
    @ValueSource(strings = {"1.01", "-0.1", "2", "3%", "1e-2", "", "abc"})
    void refuses_whatever_lies_outside_zero_and_one(String value) {
        assertThatIllegalArgumentException().isThrownBy(() -> Ratio.of(value));
    }

    @Test
    void refuses_more_than_a_hundred_percent() {
        assertThatIllegalArgumentException().isThrownBy(() -> Ratio.percent("100.01"));
    }

    @Test
    void refuses_a_negative_number_of_any_origin() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Ratio(new BigDecimal("-0.01")));
    }

    @Test
    void compares_by_size() {
        assertThat(Ratio.percent("2")).isLessThan(Ratio.percent("10"));
    }
}
