package org.fundwatch.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.fundwatch.kernel.PolicyId;
import org.fundwatch.kernel.RuleId;
import org.fundwatch.kernel.Trace;
import org.junit.jupiter.api.Test;

class TraceTextTest {
    private static final Trace TRACE = Trace.start(new PolicyId("penalty/order-735"), "2021-05-01", "1")
            .fact("z", "last letter first")
            .fact("a", "\"10\" 元")
            .step(new RuleId("PEN-01"), "Is it so?", "yes");

    @Test
    void a_trace_is_read_back_as_it_was_written() {
        assertThat(TraceText.read(TraceText.write(TRACE))).isEqualTo(TRACE);
    }

    @Test
    void facts_keep_their_order() {
        assertThat(TraceText.read(TraceText.write(TRACE)).facts().keySet()).containsExactly("z", "a");
    }
}
