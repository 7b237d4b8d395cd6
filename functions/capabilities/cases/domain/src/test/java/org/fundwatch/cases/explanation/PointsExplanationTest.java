package org.fundwatch.cases.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fundwatch.cases.points.ActId;
import org.fundwatch.cases.points.Adjustment;
import org.fundwatch.cases.points.FootingKind;
import org.fundwatch.cases.points.InstitutionMeasure;
import org.fundwatch.cases.points.PointsAct;
import org.fundwatch.cases.points.PointsDecision.Counted;
import org.fundwatch.cases.points.PointsPolicy;
import org.fundwatch.cases.points.PointsYear;
import org.fundwatch.cases.points.PractitionerCode;
import org.fundwatch.cases.points.Responsibility;
import org.fundwatch.cases.points.Situation;
import org.fundwatch.kernel.InstitutionCode;
import org.fundwatch.kernel.Timeline;
import org.fundwatch.platform.PolicyReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PointsExplanationTest {
    private static final Timeline<PointsPolicy> LAW = PointsPolicy.timeline(
            PointsPolicy.RESOURCES.stream().map(PolicyReader::read).toList());

    @Test
    void a_year_is_told_act_by_act_with_its_sum_and_what_it_leads_to() {
        assertThat(text(
                                Tongue.ENGLISH,
                                act("A-1", Situation.OTHER_FOURTH_BAND, Responsibility.GENERAL, 10),
                                act("MAIN-2", Situation.OTHER_SECOND_BAND, Responsibility.GENERAL, 4))
                        .lines())
                .containsSubsequence("""
                Points explained: D110000000001, 2025
                # What was decided
                14 points in the year. All workplaces count together, and the next year begins at none.
                The standing for payment by the fund ends, with no new registration for 1 year(s); the points were full on 2025-03-03.
                Legal basis: 关于建立定点医药机构相关人员医保支付资格管理制度的指导意见（医保发〔2024〕23号）及经办规程（医保办发〔2024〕34号） 经办规程第二十九条.
                # The points, one by one
                2025-03-03: another situation of the fourth band, general responsibility, neither lighter nor heavier; 10 points (act A-1, institution H00000000009).
                2025-03-03: another situation of the second band, general responsibility, neither lighter nor heavier; 4 points (act MAIN-2, institution H00000000009).
                # The questions, one by one
                PTS-01 Are rules on points in force when the calendar year begins? yes
                PTS-02 Is the measure on the institution that the situation needs on file? A-1: yes
                PTS-03 Do the points lie where situation, responsibility and adjustment put them? A-1: yes
                PTS-04 How many points of the act count, since the same act counts once, at its highest? A-1: 10
                PTS-04 How many points of the act count, since the same act counts once, at its highest? MAIN-2: 4
                PTS-05 What do all acts of the year at all workplaces add up to? 14
                PTS-06 Which outcome does the total bear? ended
                PTS-07 Does one act alone bear the points of a termination? no""".split("\n"));
    }

    @Test
    void the_same_is_told_in_chinese_and_an_act_keeps_its_number() {
        assertThat(text(
                        Tongue.CHINESE,
                        act("DAYS-1", Situation.OTHER_THIRD_BAND, Responsibility.MAIN, 9),
                        act("DAYS-1", Situation.OTHER_FIRST_BAND, Responsibility.MAIN, 3)))
                .contains(
                        "全年合计 9 分。",
                        "暂停医保支付资格 1 至 6 个月。",
                        "尚不能确定，缺少：当地规定的暂停月数。",
                        "第三档的其他情形，主要责任，无从轻从重；记 9 分（行为 DAYS-1，机构 H00000000009）。",
                        "同一行为已按最高分计算，这里不再计分",
                        "PTS-02 该情形所需的对机构的处理已经作出吗？ DAYS-1: 是",
                        "PTS-06 合计的分数带来什么后果？ 暂停");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            3 | OTHER_FIRST_BAND  | MAIN | The institution is told of the points.
            12| OTHER_FOURTH_BAND | MAIN | with no new registration for 3 year(s)
            """)
    void every_outcome_has_its_sentence(int points, Situation situation, Responsibility degree, String sentence) {
        assertThat(text(Tongue.ENGLISH, act("A-1", situation, degree, points))).contains(sentence);
    }

    @Test
    void a_year_without_points_has_no_acts_to_tell() {
        assertThat(text(Tongue.ENGLISH))
                .contains("0 points in the year.", "There are no points, and nothing follows.")
                .doesNotContain("one by one\n2025");
    }

    @ParameterizedTest
    @EnumSource(Situation.class)
    void every_situation_has_words_of_its_own(Situation situation) {
        assertThat(Stream.of(Situation.values()).filter(it -> it != situation).map(ActWords::of))
                .noneMatch(
                        other -> other.english().equals(ActWords.of(situation).english())
                                || other.chinese().equals(ActWords.of(situation).chinese()));
    }

    @Test
    void no_question_or_answer_in_chinese_is_english() {
        var english = Pattern.compile("[a-z]{3,}");
        var told = PointsExplanation.of(
                counted(act("A-1", Situation.OTHER_FIRST_BAND, Responsibility.MAIN, 3)), Tongue.CHINESE);

        assertThat(told.answers())
                .noneMatch(answer ->
                        english.matcher(answer.question() + answer.answer()).find());
    }

    private static PointsAct act(String id, Situation situation, Responsibility degree, int points) {
        var footing = new InstitutionMeasure(
                new InstitutionCode("H00000000009"), FootingKind.PENALTY, LocalDate.of(2025, 3, 3), "医保罚〔2025〕 1 号");
        return new PointsAct(new ActId(id), situation, degree, Adjustment.NONE, points, footing);
    }

    private static Counted counted(PointsAct... acts) {
        return (Counted) PointsYear.of(new PractitionerCode("D110000000001"), List.of(acts), Year.of(2025), LAW);
    }

    private static String text(Tongue tongue, PointsAct... acts) {
        return Told.text(PointsExplanation.of(counted(acts), tongue));
    }
}
