package org.fundwatch.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.fundwatch.kernel.Misfit;
import org.fundwatch.platform.Rejected;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormTest {
    private static final int MOST = 100;

    @ParameterizedTest
    @CsvSource({"place, 110000", "facts, 'a & b = 实'", "empty, ''", "absent, ''", "lines, 'one\ntwo'"})
    void gives_what_stands_in_a_field(String field, String value) {
        var form = Form.read("place=110000&facts=+a+%26+b+%3D+%E5%AE%9E+&empty=&lines=one%0D%0Atwo", MOST);

        assertThat(form.value(field)).isEqualTo(value);
    }

    @Test
    void refuses_a_field_that_comes_twice() {
        assertThatThrownBy(() -> Form.read("a=1&a=2", MOST)).isInstanceOf(Misfit.class);
    }

    @Test
    void refuses_a_broken_escape() {
        assertThatThrownBy(() -> Form.read("a=%zz", MOST))
                .isInstanceOf(Rejected.class)
                .hasMessage("Unreadable");
    }

    @Test
    void refuses_more_than_the_limit() {
        assertThat(Form.read("a=" + "1".repeat(98), MOST).value("a")).hasSize(98);
        assertThatThrownBy(() -> Form.read("a=" + "1".repeat(99), MOST)).hasMessage("TooLarge");
    }
}
