package org.fundwatch.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {
    private static final Money MOST = Money.ofFen(Long.MAX_VALUE);

    @ParameterizedTest(name = "{0} yuan are {1} fen and print as {2}")
    @CsvSource(textBlock = """
        0,                    0,                   0.00
        0.01,                 1,                   0.01
        0.5,                  50,                  0.50
        7,                    700,                 7.00
        167200,               16720000,            167200.00
        167200.00,            16720000,            167200.00
        92233720368547758.07, 9223372036854775807, 92233720368547758.07
        """)
    void reads_and_prints_exact_yuan(String yuan, long fen, String printed) {
        var money = Money.yuan(yuan);

        assertThat(money).isEqualTo(Money.ofFen(fen)).hasToString(printed);
    }

    @ParameterizedTest(name = "[{0}]")
    @ValueSource(
            strings = {
                "0.005",
                "1.000",
                "-1",
                "+1",
                "1e3",
                "1,000",
                ".5",
                "1.",
                "",
                " 1",
                "1 CNY",
                "٣",
                "1000000000000000000"
            })
    void refuses_half_a_fen_and_whatever_is_no_plain_decimal(String yuan) {
        assertThatIllegalArgumentException().isThrownBy(() -> Money.yuan(yuan));
    }

    @Test
    void is_never_negative() {
        assertThatIllegalArgumentException().isThrownBy(() -> Money.ofFen(-1));
    }

    @Test
    void refuses_more_yuan_than_fen_can_count() {
        assertThatThrownBy(() -> Money.yuan("92233720368547758.08")).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void adds_and_takes_away_to_the_fen() {
        assertThat(Money.yuan("0.10").plus(Money.yuan("0.20"))).isEqualTo(Money.yuan("0.30"));
        assertThat(Money.yuan("0.30").minus(Money.yuan("0.30"))).isEqualTo(Money.ZERO);
    }

    @Test
    void refuses_to_take_away_more_than_is_there() {
        assertThatIllegalArgumentException().isThrownBy(() -> Money.ZERO.minus(Money.ofFen(1)));
    }

    @Test
    void refuses_to_overflow() {
        assertThatThrownBy(() -> MOST.plus(Money.ofFen(1))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> MOST.times(Multiple.of("2"), RoundingMode.DOWN))
                .isInstanceOf(ArithmeticException.class);
    }

    @ParameterizedTest(name = "{1} of {0} rounded {2} is {3}")
    @CsvSource(textBlock = """
        33333.35, 3%,   DOWN,    1000.00
        33333.35, 3%,   UP,      1000.01
        33333.50, 3%,   HALF_UP, 1000.01
        0.50,     1%,   HALF_UP, 0.01
        0.50,     1%,   HALF_EVEN, 0.00
        0.49,     1%,   HALF_UP, 0.00
        100000,   0%,   UP,      0.00
        100000,   100%, DOWN,    100000.00
        """)
    void takes_a_share_with_the_named_rounding(String whole, String share, RoundingMode rounding, String expected) {
        var ratio = Ratio.percent(share.replace("%", ""));

        assertThat(Money.yuan(whole).share(ratio, rounding)).isEqualTo(Money.yuan(expected));
    }

    @ParameterizedTest(name = "{0} times {1} rounded {2} is {3}")
    @CsvSource(textBlock = """
        167200.00, 2,     DOWN, 334400.00
        329100.00, 5,     DOWN, 1645500.00
        0.01,      2.5,   DOWN, 0.02
        0.01,      2.5,   UP,   0.03
        100.00,    0,     UP,   0.00
        """)
    void multiplies_with_the_named_rounding(String base, String multiple, RoundingMode rounding, String expected) {
        assertThat(Money.yuan(base).times(Multiple.of(multiple), rounding)).isEqualTo(Money.yuan(expected));
    }

    @Test
    void refuses_to_lose_a_fen_where_rounding_is_unnecessary() {
        assertThatThrownBy(() -> Money.ofFen(1).share(Ratio.percent("50"), RoundingMode.UNNECESSARY))
                .isInstanceOf(ArithmeticException.class);
    }

    @ParameterizedTest(name = "{0} fen between 200 and 500 is {1}")
    @CsvSource({"199, 200", "200, 200", "201, 201", "499, 499", "500, 500", "501, 500"})
    void lies_between_floor_and_cap(long fen, long expected) {
        var bounded = Money.ofFen(fen).atLeast(Money.ofFen(200)).atMost(Money.ofFen(500));

        assertThat(bounded).isEqualTo(Money.ofFen(expected));
    }

    @Test
    void compares_by_amount() {
        assertThat(Money.yuan("1")).isGreaterThan(Money.yuan("0.99")).isEqualByComparingTo(Money.yuan("1.00"));
    }
}
