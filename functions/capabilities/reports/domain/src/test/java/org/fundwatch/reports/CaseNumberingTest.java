package org.fundwatch.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import org.fundwatch.kernel.CaseNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseNumberingTest {

    @ParameterizedTest
    @CsvSource({
        "0000000000, FW-0000-0000",
        "ffffffffff, FW-ZZZZ-ZZZZ",
        "0000000001, FW-0000-0001",
        "3a8744abcd, FW-7A3M-9AYD"
    })
    void writes_forty_random_bits_in_two_groups(String random, String number) {
        assertThat(CaseNumbering.from(HexFormat.of().parseHex(random))).isEqualTo(new CaseNumber(number));
    }

    @Test
    void refuses_too_little_randomness() {
        assertThatThrownBy(() -> CaseNumbering.from(new byte[4])).isInstanceOf(IllegalArgumentException.class);
    }
}
