package org.fundwatch.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class PartsTest {
    @Test
    void parts_end_in_the_opposite_order_even_if_one_cannot() {
        var ended = new ArrayList<String>();
        var parts = new Parts((_, line) -> ended.add(line));
        parts.add(() -> ended.add("database"));
        parts.add(() -> {
            throw new IOException("stuck");
        });
        parts.add(() -> ended.add("gateway"));

        parts.close();
        parts.close();

        assertThat(ended).hasSize(3).startsWith("gateway").endsWith("database");
        assertThat(ended.get(1)).contains("stuck");
    }
}
