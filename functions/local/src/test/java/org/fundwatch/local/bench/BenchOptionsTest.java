package org.fundwatch.local.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.fundwatch.local.Refusal;
import org.junit.jupiter.api.Test;

class BenchOptionsTest {
    private static final List<Subject> ALL =
            List.of(subject(Subjects.EMPTY), subject("report-intake"), subject("case-desk"));

    @Test
    void without_names_everything_is_measured() {
        assertThat(BenchOptions.parse("7", "300", "", "").chosen(ALL)).isEqualTo(ALL);
    }

    @Test
    void with_names_these_and_the_empty_one_are() {
        assertThat(BenchOptions.parse("7", "300", "case-desk", "").chosen(ALL))
                .extracting(Subject::function)
                .containsExactly(Subjects.EMPTY, "case-desk");
    }

    @Test
    void a_name_that_there_is_not_is_refused_with_those_that_there_are() {
        assertThatThrownBy(() ->
                        BenchOptions.parse("7", "300", "report-inteak", "").chosen(ALL))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("report-inteak")
                .hasMessageContaining("case-desk");
    }

    private static Subject subject(String function) {
        return Subject.often(function, () -> {});
    }
}
