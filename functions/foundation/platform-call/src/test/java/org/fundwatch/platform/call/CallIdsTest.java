package org.fundwatch.platform.call;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CallIdsTest {

    @AfterEach
    void forget() {
        CallIds.correlate("");
        CallIds.beginRequest("");
    }

    @ParameterizedTest
    @ValueSource(strings = {"JKJaXmPLvHcESHA=", "3b241101-e2bb-4255-8caf-4136c566a962"})
    void ids_of_the_gateway_and_of_events_are_kept(String id) {
        CallIds.correlate(id);

        assertThat(CallIds.correlation()).contains(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "张三",
                "a b",
                "a\"}",
                "a\nb",
                "13800000000.",
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
            })
    void what_has_no_shape_of_an_id_is_kept_nowhere_and_ends_what_was_kept(String text) {
        CallIds.correlate("JKJaXmPLvHcESHA=");
        CallIds.correlate(text);

        assertThat(CallIds.correlation()).isEmpty();
    }

    @Test
    void a_call_and_an_act_have_ids_of_their_own() {
        CallIds.beginRequest("3b241101-e2bb-4255-8caf-4136c566a962");

        assertThat(CallIds.request()).contains("3b241101-e2bb-4255-8caf-4136c566a962");
        assertThat(CallIds.correlation()).isEmpty();
    }
}
