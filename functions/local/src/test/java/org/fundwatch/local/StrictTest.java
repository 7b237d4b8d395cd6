package org.fundwatch.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrictTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ``                       | is no JSON at line 1
            {"a": 1, "a": 2}         | is no JSON at line 1
            {"a": 1} {"b": 2}        | is no JSON at line 1
            {"a": 1.5e-2147483647}   | has a number too far out to be one
            """)
    void a_text_that_is_no_json_is_told_with_its_place_and_without_its_words(String text, String told) {
        assertThatThrownBy(() -> Strict.JSON.tree(text.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Illegible.class)
                .hasMessageStartingWith(told);
    }

    @Test
    void a_figure_keeps_its_last_digit() {
        var text = "{\"a\": 0.10000000000000000001}".getBytes(StandardCharsets.UTF_8);

        assertThat(Strict.JSON.tree(text).path("a").decimalValue()).isEqualTo("0.10000000000000000001");
    }

    @Test
    void yaml_is_read_by_the_same_rules() {
        assertThat(Strict.YAML.plain("a: b".getBytes(StandardCharsets.UTF_8))).isEqualTo(Map.of("a", "b"));
        assertThatThrownBy(() -> Strict.YAML.plain("a: 1\na: 2".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Illegible.class)
                .hasMessageStartingWith("is no YAML at line 2");
    }
}
