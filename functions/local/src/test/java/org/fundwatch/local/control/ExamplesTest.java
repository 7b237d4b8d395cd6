package org.fundwatch.local.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExamplesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            C003,           stage,        in
            cds-order-sign, hook,         order-sign
            fhir-claim,     resourceType, Claim
            """)
    void a_request_can_be_had_by_its_name(String name, String key, String value) {
        assertThat(Examples.request(name).orElseThrow().get(key)).isEqualTo(value);
    }

    @Test
    void the_call_of_a_hook_says_that_there_are_no_conditions() {
        var prefetch =
                (Map<?, ?>) Examples.request("cds-order-sign").orElseThrow().get("prefetch");

        assertThat(prefetch.containsKey("conditions")).isTrue();
        assertThat(prefetch.get("conditions")).isNull();
    }

    @Test
    void another_name_has_none() {
        assertThat(Examples.request("../secrets")).isEmpty();
    }
}
