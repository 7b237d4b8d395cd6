package org.fundwatch.cases.explanation;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fundwatch.cases.Choice;
import org.fundwatch.cases.Circumstances;
import org.fundwatch.cases.Factor;
import org.fundwatch.cases.Finding;
import org.fundwatch.cases.Matter;
import org.fundwatch.cases.Months;
import org.fundwatch.cases.Part;
import org.fundwatch.cases.PenaltyCalculation;
import org.fundwatch.cases.PenaltyDecision.Decided;
import org.fundwatch.cases.PenaltyLaw;
import org.fundwatch.cases.Reasons;
import org.fundwatch.cases.ViolationKind;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Multiple;
import org.fundwatch.platform.PolicyReader;
import org.junit.jupiter.api.Test;

class ChosenBesideTest {
    private static final PenaltyLaw LAW = PenaltyLaw.read(PolicyReader::read);

    @Test
    void a_suspension_that_was_chosen_is_told_with_its_length_and_a_choice_that_a_factor_speaks_against_is_flagged() {
        var finding = new Finding(1, ViolationKind.FRAUD_OTHER, Money.yuan("10"), true);
        var part = new Part(
                finding,
                new Choice.Times(Multiple.of("5")),
                Optional.of(Months.of("9.5")),
                Circumstances.NONE,
                reasons(Factor.MERIT));

        assertThat(text(explained(Tongue.ENGLISH, part)))
                .contains(
                        "Suspended: the department's services at the fund's cost, for 9.5 months; the article sets 6 to 12.",
                        "On which day it ends cannot be said: what is missing is the day from which it counts; how many days half a month has.",
                        "PEN-12 Does a picked factor speak against the choice? finding 1: to be lenient, and yet the most that the law has")
                .doesNotContain("whether and how long is decided apart");
        assertThat(text(explained(Tongue.CHINESE, part)))
                .contains(
                        "暂停到哪一天为止尚不能确定，缺少：暂停期限的起算日、半个月合多少天。",
                        "暂停责任部门涉及医疗保障基金使用的医药服务 9.5 个月（该条款规定 6 至 12 个月）。",
                        "应当从轻或者减轻，却用了最高幅度");
    }

    private static DecisionExplanation explained(Tongue tongue, Part... parts) {
        return DecisionExplanation.of("PC-009", decided(parts), Optional.empty(), tongue);
    }

    private static Decided decided(Part... parts) {
        var matter = new Matter(List.of(parts), LocalDate.of(2024, 5, 22), Optional.empty());
        return (Decided) PenaltyCalculation.decide(matter, LAW);
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
