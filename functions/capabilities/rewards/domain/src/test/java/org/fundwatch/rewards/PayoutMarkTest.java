package org.fundwatch.rewards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.fundwatch.rewards.payment.PayoutMark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PayoutMarkTest {

    @Test
    void a_mark_is_read_as_it_was_written() {
        var mark = new PayoutMark(
                Instant.parse("2026-11-26T10:00:00.000001Z"),
                1,
                Instant.parse("2026-10-01T08:30:00.123456Z"),
                new ApprovalNumber("RW-2DJ1-KNKN"));

        assertThat(mark.value()).isEqualTo("1795687200000001-1-1790843400123456-RW-2DJ1-KNKN");
        assertThat(PayoutMark.of(mark.value())).isEqualTo(mark);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "x", "1-4-1-RW-2DJ1-KNKN", "-1-0-1-RW-2DJ1-KNKN", "1-0-1-RW-2DJ1-KNKU", "1-0-1-RW-2DJ1"})
    void what_is_no_mark_is_refused(String text) {
        assertThatThrownBy(() -> PayoutMark.of(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
