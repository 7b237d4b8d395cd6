package org.fundwatch.claims.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fundwatch.kernel.InstitutionCode;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.kernel.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AppealFiledTest {
    private static final AppealFiled APPEAL = new AppealFiled(
            UUID.randomUUID(),
            new InstitutionCode("H34110000001"),
            UUID.randomUUID(),
            2,
            Instant.parse("2026-03-05T04:00:00Z"),
            "words",
            List.of(new AppealDocument("a name", "0123456789abcdef".repeat(4))));

    @Test
    void what_is_written_is_read_again() {
        assertThat(AppealFiled.of(Tree.of(APPEAL.data()))).isEqualTo(APPEAL);
    }

    @Test
    void it_prints_neither_words_nor_documents() {
        assertThat(APPEAL.toString()).doesNotContain("words", "a name");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"appealId | x", "institution | x", "number | 0", "receivedAt | today", "reason | ' '"})
    void anything_else_is_refused(String key, String value) {
        var data = new HashMap<String, Object>(APPEAL.data());
        data.put(key, value);

        assertThatThrownBy(() -> AppealFiled.of(Tree.of(data))).isInstanceOf(Misfit.class);
    }

    @Test
    void what_a_newer_release_says_more_is_read_past() {
        var document = new HashMap<>(APPEAL.documents().getFirst().data());
        document.put("pages", 3);
        var data = new HashMap<String, Object>(APPEAL.data());
        data.put("more", "1");
        data.put("documents", List.of(document));

        assertThat(AppealFiled.of(Tree.of(data))).isEqualTo(APPEAL);
    }

    @Test
    void an_event_tells_where_to_look_and_nothing_of_what_is_there() {
        var event = new FindingAdvanced(APPEAL.checkId(), 2, APPEAL.institution());

        assertThat(FindingAdvanced.of(Tree.of(event.data()))).isEqualTo(event);
        assertThat(event.data()).containsOnlyKeys("checkId", "number", "institution");
        assertThatThrownBy(() -> FindingAdvanced.of(Tree.of(Map.of()))).isInstanceOf(Misfit.class);
    }
}
