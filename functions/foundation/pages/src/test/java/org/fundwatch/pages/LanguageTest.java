package org.fundwatch.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        zh-CN,zh;q=0.9,en;q=0.8 | CHINESE
        en-US,en;q=0.9          | ENGLISH
        en;q=0.2,zh;q=0.7       | CHINESE
        de,en-GB;q=0.4          | ENGLISH
        zh-TW                   | CHINESE
        fr                      | CHINESE
        *                       | CHINESE
        ;;;q=                   | CHINESE
        """)
    void answers_in_the_readers_language_or_in_chinese(String accepted, Language language) {
        assertThat(Language.preferred(List.of(accepted))).isEqualTo(language);
    }

    @Test
    void joins_a_header_that_was_split_at_its_commas() {
        assertThat(Language.preferred(List.of("de", "en;q=0.5"))).isEqualTo(Language.ENGLISH);
        assertThat(Language.preferred(List.of())).isEqualTo(Language.CHINESE);
    }

    @Test
    void has_a_page_for_each_of_its_tags_only() {
        assertThat(Language.of("zh-CN")).contains(Language.CHINESE);
        assertThat(Language.of("EN")).isEmpty();
    }
}
