package org.fundwatch.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fundwatch.cases.ViolationKind.OVER_CHARGING;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fundwatch.cases.PenaltyDecision.Decided;
import org.fundwatch.cases.PenaltyDecision.MultipleOutOfRange;
import org.fundwatch.cases.PenaltyDecision.NotAllowed;
import org.fundwatch.cases.PenaltyDecision.SumOutOfRange;
import org.fundwatch.cases.PenaltyDecision.Undetermined;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Multiple;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrdersAndLossesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);

    @ParameterizedTest(name = "PEN-05 {0}, meant {1}, of {2} yuan, {3} times: {4}")
    @CsvSource(textBlock = """
            OVER_CHARGING,           false, 0.00, 1, PRECONDITION_NOT_MET
            OVER_CHARGING,           true,  0.00, 1, PRECONDITION_NOT_MET
            OVER_CHARGING,           false, 0.01, 1, 0.01
            FRAUD_ART38_WITH_INTENT, true,  0.00, 2, PRECONDITION_NOT_MET
            FRAUD_ART38_WITH_INTENT, true,  0.01, 2, 0.02
            FRAUD_OTHER,             false, 0.00, 2, 0.00
            """)
    void a_fine_on_a_loss_takes_a_loss(
            ViolationKind kind, boolean meant, String amount, String multiple, String answer) {
        var part = new Part(new Finding(1, kind, Money.yuan(amount), meant), Multiple.of(multiple));

        assertThat(word(decide(part))).isEqualTo(answer);
    }

    @ParameterizedTest(name = "PEN-10 {0}: {1} to the fund, {2} confiscated")
    @CsvSource(textBlock = """
            OVER_CHARGING,          100.00, 0.00
            AGENCY_FRAUD,           100.00, 0.00
            PERSON_LEND_CREDENTIAL, 100.00, 0.00
            MISAPPROPRIATION,       100.00, 0.00
            BRIBERY,                0.00,   100.00
            RECORDS_NOT_KEPT,       0.00,   0.00
            AGENCY_MGMT_FAIL,       0.00,   0.00
            LEAK,                   0.00,   0.00
            """)
    void only_what_an_article_orders_back_goes_to_the_fund_and_what_it_confiscates_to_the_treasury(
            ViolationKind kind, String refund, String confiscated) {
        var excused = new Reasons(Set.of(Factor.NO_FAULT), "as the file says", Optional.empty(), Optional.empty());
        var part = new Part(finding(kind, "100.00"), new Choice.NoFine(), Circumstances.NONE, excused);

        var decided = (Decided) decide(part);
        var proposal =
                PenaltyProposing.of(PenaltyDraft.of(new Matter(List.of(part), DAY, Optional.empty())), Policies.LAW);

        assertThat(decided.refund()).isEqualTo(proposal.refund()).isEqualTo(Money.yuan(refund));
        assertThat(decided.confiscated()).isEqualTo(proposal.confiscated()).isEqualTo(Money.yuan(confiscated));
        assertThat(decided.fine()).isEqualTo(Money.ZERO);
    }

    @ParameterizedTest(name = "reason \"{0}\", document \"{1}\": {2}")
    @CsvSource(textBlock = """
            '',    市监罚〔2024〕1号, REASON_MISSING
            fined, '',              DOCUMENT_MISSING
            fined, 市监罚〔2024〕1号, 0.00
            """)
    void who_says_that_another_authority_fined_it_gives_the_reason_and_names_its_decision(
            String reason, String document, String answer) {
        var elsewhere = new Choice.FinedElsewhere("市场监督管理局", document);
        var why = new Reasons(Set.of(), reason, Optional.empty(), Optional.empty());

        assertThat(word(decide(new Part(finding(OVER_CHARGING, "1.00"), elsewhere, Circumstances.NONE, why))))
                .isEqualTo(answer);
    }

    private static String word(PenaltyDecision decision) {
        return switch (decision) {
            case Decided decided -> decided.fine().toString();
            case NotAllowed not -> not.objection().name();
            case MultipleOutOfRange _ -> "MultipleOutOfRange";
            case SumOutOfRange _ -> "SumOutOfRange";
            case Undetermined open -> open.missing().name();
        };
    }

    private static Finding finding(ViolationKind kind, String amount) {
        return new Finding(1, kind, Money.yuan(amount), false);
    }

    private static PenaltyDecision decide(Part... parts) {
        return PenaltyCalculation.decide(List.of(parts), DAY, Policies.IN_FORCE);
    }
}
