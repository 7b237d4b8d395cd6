package org.fundwatch.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.fundwatch.kernel.PolicyId;
import org.fundwatch.kernel.RuleId;
import org.fundwatch.kernel.Trace;
import org.junit.jupiter.api.Test;

class TraceJsonTest {

    private static final Trace TRACE = Trace.start(new PolicyId("reward/hebei-2023"), "2023-02-01", "0.1.0")
            .fact("place", "130000")
            .fact("caseValue", "500000.00")
            .step(new RuleId("RWD-01"), "Has the place a published reward scheme?", "yes");

    @Test
    void a_stored_trace_is_read_back_as_it_was() {
        assertThat(TraceJson.read(TraceJson.write(TRACE))).isEqualTo(TRACE);
    }

    @Test
    void the_facts_and_steps_keep_their_order() {
        assertThat(TraceJson.write(TRACE)).isEqualTo("""
            {"policy":"reward/hebei-2023","policyVersion":"2023-02-01","codeVersion":"0.1.0",\
            "facts":{"place":"130000","caseValue":"500000.00"},\
            "steps":[{"rule":"RWD-01","question":"Has the place a published reward scheme?","answer":"yes"}]}""");
    }
}
