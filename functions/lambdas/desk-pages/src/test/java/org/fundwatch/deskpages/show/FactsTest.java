package org.fundwatch.deskpages.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.fundwatch.pages.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FactsTest {
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern LEFT_OPEN = Pattern.compile("[{}]|[a-z]+[A-Z]");

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_missing_fact_that_can_be_asked_for_has_words(Language language) {
        var facts = new Facts(Words.in(language));

        assertThat(FactNames.all())
                .hasSizeGreaterThan(50)
                .allSatisfy(name -> assertThat(facts.find(name))
                        .as(name)
                        .hasValueSatisfying(words -> assertThat(words)
                                .satisfies(it ->
                                        assertThat(HAN.matcher(it).find()).isEqualTo(language == Language.CHINESE))
                                .doesNotContainPattern(LEFT_OPEN)));
    }

    @Test
    void no_words_wait_for_a_fact_that_nobody_asks_for() {
        var asked = FactNames.all().stream().map(new Facts(Words.in(Language.ENGLISH))::kind);

        assertThat(asked).containsAll(Words.properties("facts").keySet());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            reward rate of the place                                 | 当地的奖励比例                       | reward rate of the place
            public holidays of 2027                                  | 2027 年的法定节假日安排              | public holidays of 2027
            rules on agreements with a PHARMACY in force on 2020-01-01 | 在 2020-01-01 有效的定点零售药店协议管理规定 | rules on agreements in force on 2020-01-01 for: pharmacy
            whether the late charge runs during LITIGATION           | 行政诉讼期间是否计算加处罚款         | whether the late charge runs during: litigation
            period of PROPOSAL in 130000 on 2022-01-01               | 河北省自 2022-01-01 起的“拟定奖励”期限 | period of "proposal of the reward" in Hebei from 2022-01-01
            answer to RWD-17                                         | 对“举报人是否实名举报？”的回答       | answer to: Did the reporter give a real name?
            officer's rate above 1% up to 3%                         | 经办人选定的比例（高于 1%，最多 3%） | officer's rate above 1% up to 3%
            a fact of another day                                    | a fact of another day                | a fact of another day
            """)
    void days_places_and_constants_inside_a_name_are_told_too(String name, String chinese, String english) {
        assertThat(new Facts(Words.in(Language.CHINESE)).say(name)).isEqualTo(chinese);
        assertThat(new Facts(Words.in(Language.ENGLISH)).say(name)).isEqualTo(english);
    }
}
