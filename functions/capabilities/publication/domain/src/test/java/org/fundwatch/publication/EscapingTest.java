package org.fundwatch.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fundwatch.platform.JsonBody;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class EscapingTest {
    private static final String HOSTILE = "=HYPERLINK(\"x\"),<script>alert('1')</script>&\n末";

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            plain     | plain
            a,b       | "a,b"
            say "x"   | "say ""x\"""
            =1+1      | '=1+1
            +1        | '+1
            -1        | '-1
            @x        | '@x
            ＝1       | '＝1
            =a,b      | "'=a,b"
            1-1       | 1-1
            """)
    void a_cell_is_quoted_where_it_must_be_and_never_a_formula(String text, String cell) {
        assertThat(CsvTable.of(List.of(List.of(text, "y")))).isEqualTo("\uFEFF" + cell + ",y\r\n");
    }

    @Test
    void a_line_end_inside_a_cell_is_quoted() {
        assertThat(CsvTable.of(List.of(List.of("a\nb")))).isEqualTo("\uFEFF\"a\nb\"\r\n");
    }

    @ParameterizedTest
    @EnumSource(Speech.class)
    void nothing_that_was_entered_is_markup(Speech speech) {
        var page = new ListPage(speech, Publishing.KEY).of(hostile());

        assertThat(page)
                .contains("&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;")
                .doesNotContain("<script");
    }

    @ParameterizedTest
    @EnumSource(Speech.class)
    void a_page_names_its_language_has_one_main_heading_and_fits_a_phone(Speech speech) {
        var page = new ListPage(speech, Publishing.KEY).of(hostile());

        assertThat(page)
                .startsWith("<!DOCTYPE html>\n<html lang=\"" + speech.tag() + "\">")
                .contains(
                        "name=\"viewport\"",
                        "<main>",
                        "hreflang=\"" + speech.other().tag() + "\"")
                .containsOnlyOnce("<h1>")
                .contains("class=\"demonstration\"")
                .doesNotContain("http://", "https://", "src=");
    }

    @Test
    void json_reads_back_as_it_was() {
        var text = CanonicalJson.document(Map.of("b", HOSTILE + "\u0001\\", "a", List.of(1, true)));

        assertThat(text).startsWith("{\"a\":[1,true],\"b\":").endsWith("}\n");
        assertThat(JsonBody.write(Map.of("x", CanonicalJson.write(Map.of("k", "v")))))
                .contains("k");
    }

    @ParameterizedTest
    @ValueSource(doubles = 1.5)
    void what_has_two_ways_to_be_written_is_refused(Double number) {
        assertThatThrownBy(() -> CanonicalJson.write(number)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Edition hostile() {
        var entry = Publishing.aListing(1).entry();
        var shown = new Shown(HOSTILE, Optional.of(HOSTILE), Optional.of(HOSTILE), Optional.of(HOSTILE));
        var named = new Entry(entry.id(), entry.place(), shown, entry.sanction(), entry.term(), entry.footing());
        return new Edition(1, Publishing.TODAY, List.of(named), List.of());
    }
}
