package org.fundwatch.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.nio.charset.StandardCharsets;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.kernel.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonBodyTest {

    @Test
    void amounts_are_read_to_the_fen_up_to_the_largest_and_no_further() {
        assertThat(JsonBody.read("{\"amountFen\": 9999999999999}").fen("amountFen"))
                .isEqualTo(Money.ofFen(9_999_999_999_999L));

        var beyond = JsonBody.read("{\"amountFen\": 10000000000001}");

        assertThatThrownBy(() -> beyond.fen("amountFen")).isInstanceOf(Misfit.class);
    }

    @Test
    void half_a_fen_is_a_misfit() {
        var body = JsonBody.read("{\"amountFen\": 0.5}");

        assertThatThrownBy(() -> body.fen("amountFen")).isInstanceOf(Misfit.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "{}{}",
                "{\"a\": 1, \"a\": 2}",
                "{'a': 1}",
                "{\"a\": NaN}",
                "{\"a\": 1.5e-2147483647}",
                "nonsense"
            })
    void what_is_no_json_is_unreadable(String body) {
        assertThatThrownBy(() -> JsonBody.read(body))
                .asInstanceOf(type(Rejected.class))
                .extracting(Rejected::failure)
                .isEqualTo(new Failure.Unreadable());
    }

    @Test
    void what_is_no_utf8_is_unreadable() {
        var chineseInAnotherEncoding = new byte[] {'"', (byte) 0xD6, (byte) 0xD0, '"'};

        assertThatThrownBy(() -> JsonBody.read(chineseInAnotherEncoding))
                .asInstanceOf(type(Rejected.class))
                .extracting(Rejected::failure)
                .isEqualTo(new Failure.Unreadable());
    }

    @Test
    void a_body_of_the_most_bytes_is_read_and_one_byte_more_is_too_large() {
        var text = "\"" + "a".repeat(JsonBody.MOST_BYTES - 2) + "\"";

        assertThat(JsonBody.read(text).text()).hasSize(JsonBody.MOST_BYTES - 2);
        assertThatThrownBy(() -> JsonBody.read((text + " ").getBytes(StandardCharsets.UTF_8)))
                .asInstanceOf(type(Rejected.class))
                .extracting(Rejected::failure)
                .isEqualTo(new Failure.TooLarge(JsonBody.MOST_BYTES));
    }

    @Test
    void no_failure_repeats_what_was_sent() {
        assertThatThrownBy(() -> JsonBody.read("{\"name\": 张三")).hasMessage("Unreadable");
    }
}
