package org.fundwatch.platform.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SealedTest {
    private static final Sealed<String> IDENTITY = Sealed.of("a reporter");

    @Test
    void prints_as_dots_wherever_it_stands() {
        assertThat("%s %s".formatted(IDENTITY, Map.of("reporter", IDENTITY))).isEqualTo("••• {reporter=•••}");
    }

    @Test
    void refuses_to_become_json_and_says_nothing_of_its_content() {
        assertThatThrownBy(() -> new JsonMapper().writeValueAsString(Map.of("reporter", IDENTITY)))
                .isInstanceOf(InvalidDefinitionException.class)
                .hasMessageNotContaining("a reporter");
    }
}
