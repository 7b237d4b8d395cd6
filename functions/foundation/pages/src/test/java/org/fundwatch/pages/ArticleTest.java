package org.fundwatch.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Art. 9                     | 第九条
        Art. 10                    | 第十条
        Art. 16                    | 第十六条
        Art. 20                    | 第二十条
        Art. 48, 85                | 第四十八条、第八十五条
        Art. 100                   | 第一百条
        Art. 101                   | 第一百零一条
        Art. 110                   | 第一百一十条
        Art. 1006                  | 第一千零六条
        Art. 1260                  | 第一千二百六十条
        第三十八条第（三）项       | 第三十八条第（三）项
        article number not seen    | 条号未见
        频繁住院                   | 频繁住院
        """)
    void a_chinese_page_counts_articles_as_the_law_does(String cited, String said) {
        assertThat(Article.in(Language.CHINESE, cited)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Art. 16              | Art. 16
        条号未见             | article number not seen
        第三十八条第（三）项 | 第三十八条第（三）项
        """)
    void an_english_page_leaves_them_as_they_are_cited(String cited, String said) {
        assertThat(Article.in(Language.ENGLISH, cited)).isEqualTo(said);
    }
}
