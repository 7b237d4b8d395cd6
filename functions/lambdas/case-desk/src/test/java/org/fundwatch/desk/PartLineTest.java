package org.fundwatch.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fundwatch.cases.Choice;
import org.fundwatch.cases.Circumstances;
import org.fundwatch.cases.Reasons;
import org.junit.jupiter.api.Test;

class PartLineTest {

    @Test
    void what_was_asked_for_is_told_apart_wherever_one_text_ends_and_the_next_begins() {
        var lines = Stream.of(
                        List.of("A B", "C", "D", "E"),
                        List.of("A", "B C", "D", "E"),
                        List.of("A\" \"B", "C", "D", "E"),
                        List.of("A", "B\" \"C", "D", "E"),
                        List.of("A\\", "C", "D", "E"),
                        List.of("A", "C", "D because E", ""),
                        List.of("A", "C", "D", "E"))
                .map(PartLineTest::line)
                .toList();

        assertThat(lines).doesNotHaveDuplicates();
    }

    private static String line(List<String> texts) {
        var elsewhere = new Choice.FinedElsewhere(texts.get(0), texts.get(1));
        var why = new Reasons(Set.of(), texts.get(3), Optional.of(texts.get(2)), Optional.empty());
        return new PartLine(elsewhere, Optional.empty(), Circumstances.NONE, why).text();
    }
}
