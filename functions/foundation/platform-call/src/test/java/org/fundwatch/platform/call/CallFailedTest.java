package org.fundwatch.platform.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Serial;
import org.junit.jupiter.api.Test;

class CallFailedTest {
    private static final class Ours extends RuntimeException {
        @Serial
        private static final long serialVersionUID = 1L;

        Ours(Throwable cause) {
            super("ours", cause);
        }
    }

    @Test
    void a_failure_of_our_own_leaves_as_it_is_so_that_who_retries_knows_its_type() {
        var ours = new Ours(null);

        assertThat(CallFailed.of(ours)).isSameAs(ours);
    }

    @Test
    void a_librarys_failure_leaves_by_its_kind_alone() {
        var failed = CallFailed.of(new IOException("张三"));

        assertThat(failed).hasMessage("java.io.IOException, see the log").hasNoCause();
        assertThat(failed.getStackTrace()).isEmpty();
    }

    @Test
    void one_of_our_own_that_carries_a_librarys_leaves_without_it() {
        var carrying = new Ours(new IOException("张三"));
        var beside = new Ours(null);
        beside.addSuppressed(new IOException("张三"));

        assertThat(CallFailed.of(carrying)).isInstanceOf(CallFailed.class).hasNoCause();
        assertThat(CallFailed.of(beside)).isInstanceOf(CallFailed.class).hasNoSuppressedExceptions();
    }

    @Test
    void where_only_the_kind_is_known_a_message_of_a_library_is_left_out() {
        assertThat(CallFailed.mayBeTold("com.example.Unreadable", "a value"))
                .isEqualTo("com.example.Unreadable, see the log");
        assertThat(CallFailed.mayBeTold("org.fundwatch.claims.OtherEdition", "another edition"))
                .isEqualTo("another edition");
    }
}
