package org.fundwatch.local.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SpoilingTest {
    @Test
    void numbers_that_are_long_to_write_out_are_sent_with_their_exponent() {
        var spoiling = new Spoiling(new Random(1));

        assertThat(Stream.generate(spoiling::odd).limit(1000).map(JsonNode::toString))
                .contains("1E+100000000", "1E-900000000");
    }
}
