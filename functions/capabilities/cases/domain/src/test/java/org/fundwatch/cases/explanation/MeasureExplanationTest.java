package org.fundwatch.cases.explanation;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fundwatch.cases.agreement.AgencyLevel;
import org.fundwatch.cases.agreement.AgreementDecision.Taken;
import org.fundwatch.cases.agreement.AgreementFacts;
import org.fundwatch.cases.agreement.AgreementFacts.Cause;
import org.fundwatch.cases.agreement.AgreementMeasures;
import org.fundwatch.cases.agreement.AgreementPolicies;
import org.fundwatch.cases.agreement.FiledMeasure;
import org.fundwatch.cases.agreement.FollowUp;
import org.fundwatch.cases.agreement.FollowUpKind;
import org.fundwatch.cases.agreement.GroundCode;
import org.fundwatch.cases.agreement.InstitutionKind;
import org.fundwatch.cases.agreement.Length;
import org.fundwatch.cases.agreement.Measure;
import org.fundwatch.cases.agreement.Proposal;
import org.fundwatch.cases.agreement.ServiceAgreement;
import org.fundwatch.cases.agreement.ServiceAgreement.Ownership;
import org.fundwatch.cases.agreement.ServiceAgreement.Terms;
import org.fundwatch.cases.agreement.SuspensionGround;
import org.fundwatch.cases.agreement.TakenMeasure;
import org.fundwatch.kernel.InstitutionCode;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Multiple;
import org.fundwatch.platform.PolicyReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MeasureExplanationTest {
    private static final AgreementPolicies LAW = AgreementPolicies.of(
            AgreementPolicies.RESOURCES.stream().map(PolicyReader::read).toList());
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Test
    void damages_are_told_with_their_arithmetic_article_and_every_answer() {
        assertThat(text(filed(new Proposal.Damages(Money.yuan("100"))), Tongue.ENGLISH))
                .isEqualTo("""
                A measure under the agreement explained: P00000000009, number 3
                # What was decided
                Decided on 2026-03-02.
                Measure: damages under the agreement.
                Damages: 100.00 yuan × 0.3 = 30.00 yuan. The service agreement sets the multiple; damages are no fine.
                # What it rests on
                Term of the service agreement: 2026-01-01 to 2026-12-31.
                Legal basis: 零售药店医疗保障定点管理暂行办法（国家医疗保障局令第3号） 第三十五条.
                # Which version of the rules
                Rules agreement/pharmacy-2021, the version in force from 2021-02-01.
                Where the text was read: https://github.com/tianxinyuan57/medical-policy-rag (data/零售药店医疗保障定点管理暂行办法.txt) (a copy of the official text).
                Calculation %s; the same facts give the same result again.
                # The questions, one by one
                AGR-01 Are rules on agreements of this kind of institution in force on the day? yes
                AGR-02 Which established grounds end the agreement? none
                AGR-04 Which step of the ladder is the measure? 3
                AGR-05 Which multiple does the agreement set for damages? 0.3""".formatted(AgreementMeasures.CODE_VERSION));
    }

    @Test
    void damages_that_come_to_a_part_of_a_fen_are_no_equation() {
        assertThat(text(filed(new Proposal.Damages(Money.yuan("0.33"))), Tongue.CHINESE))
                .contains("违约金：0.33 元 × 0.3 倍，不足一分的舍去，为 0.09 元。");
    }

    @Test
    void a_step_of_the_ladder_says_which_one_it_is() {
        assertThat(text(filed(new Proposal.Step(Measure.TALK)), Tongue.CHINESE)).contains("处理方式：约谈。", "这是处理阶梯的第 1 步");
    }

    @Test
    void a_suspension_says_why_how_long_and_where_else() {
        var filed = filed(new Proposal.Suspend(SuspensionGround.AS_AGREED, DAY));

        assertThat(text(filed, Tongue.CHINESE))
                .contains(
                        "中止期限：自 2026-03-02 起至 2026-06-01 止（含首尾两日），期间的费用不予结算。",
                        "其他统筹区的协议同时受此影响。",
                        "中止的情形：协议约定的情形。",
                        "协议约定的中止期限：3 个月。",
                        "AGR-06 协议中止多长时间？ 3 个月，至 2026-06-01",
                        "AGR-10 该情形是经办机构应当中止协议的情形吗？ 协议约定的情形: 是");
        assertThat(text(filed, Tongue.ENGLISH))
                .contains("Suspended from 2026-03-02 to 2026-06-01, both days included", "3 months, until 2026-06-01");
    }

    @Test
    void a_suspension_that_the_institution_asked_for_says_so() {
        assertThat(text(filed(new Proposal.SuspendOnRequest(DAY, DAY.plusMonths(3), 90)), Tongue.ENGLISH))
                .contains("The institution asked for it itself on 2026-03-02: from 2026-06-02 for 90 days.");
    }

    @Test
    void an_end_names_its_grounds_what_follows_and_what_is_open() {
        var filed = filed(Cause.NOT_ESTABLISHED, new Proposal.Terminate(), "LICENCE_LOST", "FALSE_DESIGNATION");

        assertThat(text(filed, Tongue.CHINESE))
                .contains(
                        "应当解除的情形：弄虚作假取得定点。",
                        "应当解除的情形：证照吊销注销。",
                        "解除的情况向社会公布。",
                        "尚不能确定，缺少：协议解除是否因主要负责人等的行为。",
                        "AGR-02 认定了哪些应当解除协议的情形？ 弄虚作假取得定点，证照吊销注销",
                        "AGR-08 处理是否及于同一主体的其他药店？ 未认定");
        assertThat(text(filed(Cause.PRINCIPAL, new Proposal.Terminate(), "LICENCE_LOST"), Tongue.ENGLISH))
                .contains("The agreements of other shops of the same principal end with it.");
    }

    @Test
    void a_measure_that_fell_says_so_first_and_what_happened_before() {
        var filed = filed(new Proposal.Suspend(SuspensionGround.AS_AGREED, DAY))
                .and(new FollowUp(FollowUpKind.VERIFICATION_FAILED, DAY.plusDays(1), "a document"))
                .and(new FollowUp(FollowUpKind.ANNULLED, DAY.plusDays(2), "a document"));
        var told = MeasureExplanation.of(filed, LAW, Tongue.ENGLISH);

        assertThat(told.passages().getFirst().sentences()).containsExactly("It fell on 2026-03-04.");
        assertThat(text(filed, Tongue.ENGLISH))
                .contains("2026-03-03: a verification found it not put right.", "2026-03-04: the measure fell.")
                .doesNotContain("a document", "a reason");
    }

    @ParameterizedTest
    @EnumSource(InstitutionKind.class)
    void every_ground_of_the_policies_has_words_of_its_own_in_english(InstitutionKind kind) {
        var grounds = LAW.at(kind, DAY).orElseThrow().termination().grounds().values();

        assertThat(grounds)
                .allSatisfy(ground ->
                        assertThat(AgreementWords.ground(ground).english()).matches("[ -~]+"));
    }

    @Test
    void nothing_that_is_told_in_chinese_is_english() {
        var english = Pattern.compile("[a-z]{3,}");
        var told = Stream.of(
                        filed(new Proposal.Step(Measure.TALK)),
                        filed(new Proposal.Damages(Money.yuan("100"))),
                        filed(new Proposal.Suspend(SuspensionGround.OTHER_RULE, DAY)),
                        filed(new Proposal.SuspendOnRequest(DAY, DAY.plusMonths(3), 90)),
                        filed(Cause.NOT_ESTABLISHED, new Proposal.Terminate(), "FORGED_RECORDS"))
                .map(filed -> MeasureExplanation.of(filed, LAW, Tongue.CHINESE))
                .flatMap(one -> one.answers().stream())
                .map(answer -> answer.question() + answer.answer())
                .toList();

        assertThat(told).isNotEmpty().noneMatch(words -> english.matcher(words).find());
    }

    private static FiledMeasure filed(Proposal proposal) {
        return filed(Cause.OTHERS, proposal);
    }

    private static FiledMeasure filed(Cause cause, Proposal proposal, String... grounds) {
        var agreement = new ServiceAgreement(
                new InstitutionCode("P00000000009"),
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 12, 31),
                AgencyLevel.CITY,
                Ownership.PRIVATE,
                new Terms(Optional.of(Length.months(3)), Optional.of(Multiple.of("0.3"))));
        var established = Stream.of(grounds).map(GroundCode::new).collect(toSet());
        var facts = new AgreementFacts(agreement, DAY, established, List.of(), cause);
        var taken = (Taken) AgreementMeasures.decide(facts, proposal, LAW);
        var note = new TakenMeasure.Note("a document", "a reason", Optional.empty());
        return new FiledMeasure(new TakenMeasure(3, taken, note), List.of());
    }

    private static String text(FiledMeasure filed, Tongue tongue) {
        return Told.text(MeasureExplanation.of(filed, LAW, tongue));
    }
}
