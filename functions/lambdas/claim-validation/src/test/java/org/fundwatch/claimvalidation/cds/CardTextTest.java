package org.fundwatch.claimvalidation.cds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CardTextTest {

    @ParameterizedTest(name = "{0} times {1}: {2}")
    @CsvSource(textBlock = """
            a,  139, 139, whole
            a,  140, 139, cut
            一, 139, 139, whole
            一, 140, 139, cut
            𠮷, 69,  138, whole
            𠮷, 70,  139, cut
            """)
    void a_summary_stays_under_140_however_it_is_counted(String character, int times, int length, String how) {
        var summary = Summary.of(character.repeat(times));

        assertThat(summary.length()).isLessThan(140).isEqualTo(length);
        assertThat(summary.endsWith("…")).isEqualTo(how.equals("cut"));
        assertThat(summary.codePoints()).noneMatch(it -> Character.getType(it) == Character.SURROGATE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[press](javascript:alert(1))",
                "![x](https://tracker.example/a.png)",
                "<script>alert(1)</script>",
                "| a | b |",
                "`code` **bold** ~~gone~~ &lt;",
                "a\n# heading\n- item"
            })
    void what_a_hospital_wrote_never_becomes_markdown(String text) {
        var plain = Markdown.plain(text);

        assertThat(plain).doesNotContain("\n").doesNotContainPattern("(?<!\\\\)[\\[\\]<>`*_|~&!#]");
        assertThat(plain.replaceAll("\\\\(.)", "$1")).isEqualTo(text.replace('\n', ' '));
    }

    @Test
    void a_card_leads_back_to_its_check_and_its_finding() {
        var key = CardId.key(UUID.fromString("d1577c69-dfbe-44ad-ba6d-3e05e953b2ea"), "content");
        var card = new CardId(key, 7);

        assertThat(CardId.read(card.id())).isEqualTo(card);
        assertThat(card.suggestion()).isNotEqualTo(card.id());
        assertThat(new CardId(key, 8).id()).isNotEqualTo(card.id());
        assertThat(card.id().version()).isEqualTo(8);
    }

    @Test
    void the_same_call_has_the_same_key_and_another_call_or_content_another() {
        var call = UUID.fromString("d1577c69-dfbe-44ad-ba6d-3e05e953b2ea");

        assertThat(CardId.key(call, "content"))
                .isEqualTo(CardId.key(call, "content"))
                .isNotEqualTo(CardId.key(call, "other"))
                .isNotEqualTo(CardId.key(UUID.randomUUID(), "content"));
    }
}
