package org.fundwatch.claimvalidation.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class NoncesTest {
    private static final Instant NOON = Instant.parse("2026-11-25T04:00:00Z");
    private final Nonces nonces = new Nonces(2);

    @Test
    void a_nonce_is_used_once_until_its_date_would_be_refused_anyway() {
        assertThat(nonces.first("a", NOON, NOON.plusSeconds(300))).isTrue();
        assertThat(nonces.first("a", NOON.plusSeconds(300), NOON.plusSeconds(600)))
                .isFalse();
        assertThat(nonces.first("a", NOON.plusSeconds(301), NOON.plusSeconds(601)))
                .isTrue();
    }

    @Test
    void what_one_instance_can_hold_has_an_end() {
        nonces.first("a", NOON, NOON.plusSeconds(300));
        nonces.first("b", NOON, NOON.plusSeconds(300));
        nonces.first("c", NOON, NOON.plusSeconds(300));

        assertThat(nonces.first("b", NOON, NOON.plusSeconds(300))).isFalse();
        assertThat(nonces.first("c", NOON, NOON.plusSeconds(300))).isFalse();
    }
}
