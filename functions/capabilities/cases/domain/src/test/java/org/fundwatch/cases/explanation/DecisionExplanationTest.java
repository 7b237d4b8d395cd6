package org.fundwatch.cases.explanation;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fundwatch.cases.Choice;
import org.fundwatch.cases.Circumstance;
import org.fundwatch.cases.Circumstances;
import org.fundwatch.cases.Factor;
import org.fundwatch.cases.Finding;
import org.fundwatch.cases.Part;
import org.fundwatch.cases.PenaltyCalculation;
import org.fundwatch.cases.PenaltyDecision.Decided;
import org.fundwatch.cases.PenaltyLaw;
import org.fundwatch.cases.Reasons;
import org.fundwatch.cases.Revocation;
import org.fundwatch.cases.ViolationKind;
import org.fundwatch.cases.published.RevocationReason;
import org.fundwatch.kernel.ActorId;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Multiple;
import org.fundwatch.platform.PolicyReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DecisionExplanationTest {
    private static final PenaltyLaw LAW = PenaltyLaw.read(PolicyReader::read);
    private static final Part FRAUD = fraud(1, "167200.00", "2", Reasons.NONE);

    @Test
    void a_penalty_is_told_with_article_arithmetic_version_and_every_answer() {
        assertThat(text(explained(Tongue.ENGLISH, FRAUD))).isEqualTo("""
                A penalty explained: PC-009
                # What was decided
                Decided on 2024-05-22.
                To be paid back to the medical insurance fund: 167,200.00 yuan. It goes to the fund and is no fine.
                Fine: 334,400.00 yuan. It goes to the treasury.
                # Finding 1: had others treated under a false name, or falsely
                The fund was cheated of 167,200.00 yuan.
                The amount was stated as such: no cost and no share paid by the fund are on record.
                Legal basis: 医疗保障基金使用监督管理条例（国务院令第735号） 第四十条第一款第（一）项.
                Arithmetic: 167,200.00 yuan × 2 = 334,400.00 yuan.
                Besides: ordered to pay back.
                The article also sets a suspension of the department's services at the fund's cost for 6 to 12 months; whether and how long is decided apart.
                Of the service agreement the article says: up to the end of the service agreement by the fund's agency; it is decided apart.
                Of the licence the article says: a licence to practise is revoked by the competent department; it is decided apart.
                # Which version of the rules
                Rules penalty/order-735, the version in force from 2021-05-01.
                Where the text was read: https://github.com/LawRefBook/Laws (行政法规/医疗保障基金使用监督管理条例(2021-01-15).md) (a copy of the official text).
                Calculation penalty-calculation/4; the same facts give the same result again.
                # The questions, one by one
                PEN-01 Is a penalty policy in force on the day of the decision? yes
                PEN-02 Was it moved from its own rule to the rule on fraud, because its purpose was to defraud the fund? finding 1: no
                PEN-03 Does the policy give a rule for this conduct? finding 1: yes
                PEN-04 Does the choice lie in what the rule leaves, ends included? finding 1: yes
                PEN-10 What does the article order about the amount itself? finding 1: goes back to the fund""");
    }

    @Test
    void the_same_is_told_in_chinese() {
        assertThat(text(explained(Tongue.CHINESE, FRAUD)))
                .contains(
                        "处罚决定说明：PC-009",
                        "骗取金额：167,200.00 元。",
                        "计算：167,200.00 元 × 2 倍 = 334,400.00 元。",
                        "规则 penalty/order-735，自 2021-05-01 起施行的版本。",
                        "PEN-04 所作的选择在规定的幅度之内吗（含两端）？ 第 1 项：是");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            a loss               | OVER_CHARGING    | 1.5  |          | The fund lost 100.00 yuan.
            a multiple           | OVER_CHARGING    | 1.5  |          | Arithmetic: 100.00 yuan × 1.5 = 150.00 yuan.
            a sum                | RECORDS_NOT_KEPT |      | 10000.00 | A fine of 10,000.00 yuan, within the range that the article sets.
            an amount            | RECORDS_NOT_KEPT |      | 10000.00 | The amount established: 100.00 yuan.
            no fine              | PERSON_RESALE    |      |          | No fine.
            what was gained      | BRIBERY          |      |          | What was gained by it: 100.00 yuan.
            a confiscation       | BRIBERY          |      |          | Confiscated: 100.00 yuan. It goes to the treasury.
            """)
    void every_shape_of_a_fine_has_its_sentence(
            String what, ViolationKind kind, String multiple, String sum, String sentence) {
        var chosen = multiple != null
                ? new Choice.Times(Multiple.of(multiple))
                : sum == null ? new Choice.NoFine() : new Choice.Sum(Money.yuan(sum));
        var finding = new Finding(1, kind, Money.yuan("100.00"), false);
        var said = new Circumstances(Map.of(Circumstance.REFUSES_TO_CORRECT, true));

        var text = text(explained(Tongue.ENGLISH, new Part(finding, chosen, said, Reasons.NONE)));

        assertThat(text).as(what).contains(sentence);
    }

    @Test
    void findings_that_are_rounded_together_claim_no_equation_of_their_own() {
        var text = text(explained(
                Tongue.ENGLISH, fraud(1, "0.01", "2.5", Reasons.NONE), fraud(2, "0.01", "2.5", Reasons.NONE)));

        assertThat(text)
                .contains("0.01 yuan × 2.5, rounded to whole fen together", "here 0.02 yuan", "here 0.03 yuan")
                .doesNotContain("2.5 =");
    }

    @Test
    void intent_another_authority_and_picked_circumstances_are_told() {
        var moved = new Part(new Finding(1, ViolationKind.OVER_CHARGING, Money.yuan("10"), true), Multiple.of("3"));
        var elsewhere = new Part(
                new Finding(2, ViolationKind.OVER_CHARGING, Money.yuan("10"), false),
                new Choice.FinedElsewhere("market regulator", "市监罚〔2024〕1号"),
                new Circumstances(Map.of()),
                new Reasons(Set.of(), "fined under the Price Law", Optional.empty(), Optional.empty()));
        var severe = fraud(3, "10", "5", reasons(Factor.WILFUL, Factor.REPEATED));

        assertThat(text(explained(Tongue.ENGLISH, moved, elsewhere, severe)))
                .contains(
                        "The purpose was to defraud the fund, so it is dealt with as: used the fund improperly in order to cheat it.",
                        "market regulator has already fined the same act (市监罚〔2024〕1号), so it is not fined again.",
                        "Circumstances that counted: did it again after earlier checks; refused to stop, or meant it.",
                        "PEN-06 Has another authority fined the same act? finding 2: yes, market regulator");
        assertThat(text(explained(Tongue.CHINESE, severe))).contains("PEN-07 认定了哪些法定情节？ 第 3 项：屡查屡犯，拒不改正、主观故意");
    }

    @Test
    void neither_an_officer_nor_an_officer_s_own_words_are_in_it() {
        var signed = fraud(
                1,
                "10",
                "5",
                new Reasons(
                        Set.of(Factor.WILFUL), "free words", Optional.empty(), Optional.of(new ActorId("staff-7"))));

        assertThat(Stream.of(Tongue.values()).map(tongue -> text(explained(tongue, signed))))
                .noneMatch(text -> text.contains("free words") || text.contains("staff-7"));
    }

    @ParameterizedTest
    @EnumSource(RevocationReason.class)
    void a_penalty_that_fell_says_so_first(RevocationReason reason) {
        var revocation = new Revocation(reason, LocalDate.of(2024, 9, 2), "an instrument");

        var explanation = DecisionExplanation.of("PC-009", decided(FRAUD), Optional.of(revocation), Tongue.ENGLISH);

        assertThat(explanation.passages().getFirst().heading()).isEqualTo("The decision no longer holds");
        assertThat(explanation.passages().getFirst().sentences().getFirst()).startsWith("It fell on 2024-09-02: ");
    }

    @Test
    void notes_are_said_last_and_nothing_where_there_are_none() {
        var explanation = explained(Tongue.CHINESE, FRAUD);

        assertThat(explanation.noting(List.of())).isEqualTo(explanation);
        assertThat(explanation
                        .noting(List.of("year assumed"))
                        .passages()
                        .getLast()
                        .sentences())
                .containsExactly("year assumed");
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, CHINESE", "en, ENGLISH", "fr, "})
    void a_language_has_its_tag(String tag, Tongue tongue) {
        assertThat(Tongue.of(tag)).isEqualTo(Optional.ofNullable(tongue));
    }

    private static DecisionExplanation explained(Tongue tongue, Part... parts) {
        return DecisionExplanation.of("PC-009", decided(parts), Optional.empty(), tongue);
    }

    private static Decided decided(Part... parts) {
        return (Decided) PenaltyCalculation.decide(List.of(parts), LocalDate.of(2024, 5, 22), LAW.policies());
    }

    private static Part fraud(int number, String yuan, String multiple, Reasons reasons) {
        var finding = new Finding(number, ViolationKind.FRAUD_INDUCE_IMPERSONATION, Money.yuan(yuan), true);
        return new Part(finding, new Choice.Times(Multiple.of(multiple)), new Circumstances(Map.of()), reasons);
    }

    private static Reasons reasons(Factor... factors) {
        return new Reasons(Set.of(factors), "words", Optional.empty(), Optional.empty());
    }

    private static String text(DecisionExplanation told) {
        var passages = told.passages().stream()
                .map(passage -> "\n# " + passage.heading() + "\n" + String.join("\n", passage.sentences()))
                .collect(joining());
        var answers = told.answers().stream()
                .map(answer -> "\n" + answer.rule() + " " + answer.question() + " " + answer.answer())
                .collect(joining());
        return told.title() + passages + "\n# " + told.questions() + answers;
    }
}
