package org.fundwatch.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TracebackTest {

    @Test
    void says_what_failed_and_where_and_why_but_no_message() {
        var failure = new IllegalStateException("张三 failed", new ArithmeticException("张三 divided"));

        assertThat(Traceback.of(failure))
                .contains("IllegalStateException", "caused by java.lang.ArithmeticException", "TracebackTest.java")
                .doesNotContain("张三");
    }

    @Test
    void ends_even_where_causes_run_in_a_circle() {
        var first = new IllegalStateException();
        var second = new IllegalArgumentException(first);
        first.initCause(second);

        assertThat(Traceback.of(first)).contains("IllegalArgumentException");
    }
}
