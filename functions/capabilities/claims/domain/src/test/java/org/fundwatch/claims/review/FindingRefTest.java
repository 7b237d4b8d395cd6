package org.fundwatch.claims.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FindingRefTest {
    private static final String TEXT = "6f9619ff-8b86-5011-b42d-00c04fc964ff-12";

    @Test
    void a_finding_is_read_from_its_text() {
        assertThat(FindingRef.of(TEXT)).hasToString(TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "6f9619ff-8b86-5011-b42d-00c04fc964ff", "6f9619ff-8b86-5011-b42d-00c04fc964ff-0"})
    void any_other_text_is_none(String text) {
        assertThatThrownBy(() -> FindingRef.of(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
