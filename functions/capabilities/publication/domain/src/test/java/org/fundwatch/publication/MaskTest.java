package org.fundwatch.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MaskTest {

    @ParameterizedTest(name = "{0} {1} -> {2}")
    @CsvSource(nullValues = "-", textBlock = """
            SHOWN,                H43000000001,       H43000000001
            HIDDEN,               H43000000001,       -
            FIRST_EIGHT_AND_LAST, 91430000MA4L12345X, 91430000*********X
            FIRST_EIGHT_AND_LAST, 1234567890,         12345678*0
            FIRST_EIGHT_AND_LAST, 123456789,          -
            FIRST_EIGHT_AND_LAST, 1,                  -
            """)
    void a_number_is_shown_as_far_as_its_mask_lets_it(Mask mask, String number, String shown) {
        assertThat(mask.of(number).orElse(null)).isEqualTo(shown);
    }

    @ParameterizedTest
    @EnumSource(PersonMask.class)
    void no_mask_shows_a_full_name(PersonMask mask) {
        assertThat(mask.of(PersonName.of("欧阳三")).orElse("")).doesNotContain("阳").doesNotContain("三");
    }

    @Test
    void a_name_prints_as_nothing() {
        assertThat("" + PersonName.of("张三")).isEqualTo("•••");
        assertThat(PersonMask.FIRST_CHARACTER.of(PersonName.of(" 张三 "))).contains("张某");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "91430000MA4L1234", "91430000MA4L12345I", "91430000ma4l12345x"})
    void what_is_no_registration_number_is_refused(String text) {
        assertThatThrownBy(() -> new RegistrationNumber(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
