package org.fundwatch.cases.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fundwatch.cases.Consequences;
import org.fundwatch.cases.KindRule;
import org.fundwatch.cases.PenaltyLaw;
import org.fundwatch.cases.ViolationKind;
import org.fundwatch.platform.PolicyReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BesideWordsTest {
    private static final PenaltyLaw LAW = PenaltyLaw.read(PolicyReader::read);

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            OVER_CHARGING | Besides: ordered to put it right; those in charge may be summoned for a talk; ordered to pay back what the fund lost. | 同时：责令改正、可以约谈有关负责人、造成损失的责令退回。
            OVER_CHARGING | The article also sets, where it refuses to put it right or the consequences are serious, a suspension of | 该条款还规定：拒不改正或者造成严重后果，暂停责任部门
            PERSON_RESALE | The article also sets, where the person is insured, a suspension of direct settlement of medical costs for 3 to 12 months; | 属于参保人员的，暂停医疗费用联网结算 3 至 12 个月；
            PRINCIPAL_BAR | for 5 years from the decision, until before 2029-05-22; | 5 年内禁止从事定点医药机构管理活动，自决定之日起算，至 2029-05-22 前；
            FRAUD_OTHER   | Of the licence the article says: a licence to practise is revoked | 关于执业资格，该条款规定：有执业资格的
            """)
    void what_the_article_sets_beside_a_fine_is_told_in_either_language(
            ViolationKind kind, String english, String chinese) {
        assertThat(text(kind, Tongue.ENGLISH)).contains(english);
        assertThat(text(kind, Tongue.CHINESE)).contains(chinese);
    }

    @Test
    void everything_that_the_policies_say_beside_a_fine_has_its_english_words() {
        var chinese = Pattern.compile("\\p{IsHan}");
        var said = LAW.policies().periods().stream()
                .flatMap(period -> period.value().rules().values().stream())
                .map(KindRule::consequences)
                .flatMap(beside -> sentences(beside, Tongue.ENGLISH).stream())
                .toList();

        assertThat(said)
                .isNotEmpty()
                .noneMatch(sentence -> chinese.matcher(sentence).find());
    }

    private static String text(ViolationKind kind, Tongue tongue) {
        var rules = LAW.policies().at(LocalDate.of(2024, 5, 22)).orElseThrow().rules();
        return String.join("\n", sentences(rules.get(kind).consequences(), tongue));
    }

    private static List<String> sentences(Consequences beside, Tongue tongue) {
        return new BesideWords(beside, Optional.empty(), LocalDate.of(2024, 5, 22), tongue).sentences();
    }
}
