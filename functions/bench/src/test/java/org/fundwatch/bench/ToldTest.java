package org.fundwatch.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ToldTest {
    private static final Told FIRST = new Told("R025", List.of(2, 1), 100, 0);
    private static final Told SECOND = new Told("R027", List.of(3), 200, 4);

    @Test
    void the_order_of_findings_does_not_matter() {
        assertThat(Told.inOrder(Stream.of(SECOND, FIRST))).isEqualTo(Told.inOrder(Stream.of(FIRST, SECOND)));
    }

    @Test
    void a_finding_twice_is_not_the_finding_once() {
        assertThat(Told.inOrder(Stream.of(FIRST, FIRST))).isNotEqualTo(Told.inOrder(Stream.of(FIRST)));
    }
}
