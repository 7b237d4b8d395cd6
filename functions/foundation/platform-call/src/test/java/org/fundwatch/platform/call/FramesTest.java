package org.fundwatch.platform.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class FramesTest {

    @Test
    void say_what_failed_where_and_why_but_no_message() {
        var failure = new IllegalStateException("张三 failed", new SQLException("Key (name)=(张三)", "23505"));

        var frames = Frames.of(failure);

        assertThat(frames).first().isEqualTo("java.lang.IllegalStateException");
        assertThat(frames).contains("caused by java.sql.SQLException 23505");
        assertThat(frames)
                .anyMatch(frame -> frame.contains("FramesTest.java"))
                .noneMatch(frame -> frame.contains("张三"));
    }
}
