package org.fundwatch.creditscoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.fundwatch.cases.Finding;
import org.fundwatch.cases.Part;
import org.fundwatch.cases.PenaltyCalculation;
import org.fundwatch.cases.PenaltyDecision.Decided;
import org.fundwatch.cases.PenaltyPolicies;
import org.fundwatch.cases.ViolationKind;
import org.fundwatch.credit.CreditDecision.Graded;
import org.fundwatch.credit.CreditFacts;
import org.fundwatch.credit.CreditSchemes;
import org.fundwatch.credit.CreditScoring;
import org.fundwatch.credit.Penalty;
import org.fundwatch.credit.PenaltyId;
import org.fundwatch.kernel.CaseNumber;
import org.fundwatch.kernel.InstitutionCode;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Multiple;
import org.fundwatch.platform.PolicyReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The articles of penalties and those that credit weighs are written in two files; here they meet. */
class ArticlesTest {
    private static final CreditSchemes SCHEMES = CreditSchemes.read(PolicyReader::read, evidence -> true, "test");

    @ParameterizedTest
    @EnumSource(
            value = ViolationKind.class,
            mode = EnumSource.Mode.MATCH_ANY,
            names = {"SPLIT_.*", "OVER_.*", "SUBSTITUTION", "RESALE_.*", "OUT_OF_.*", "OTHER_LOSS", "FRAUD_.*"})
    void every_kind_of_conduct_of_institutions_that_is_fined_by_its_amount_has_its_weight(ViolationKind kind) {
        var penalties = Stream.of(LocalDate.of(2024, 6, 1), LocalDate.of(2026, 6, 1))
                .map(day -> penalty(kind, day))
                .toList();

        for (var penalty : penalties) {
            var facts = new CreditFacts(
                    new InstitutionCode("H00000000001"), List.of(penalty), List.of(), penalty.decidedOn());
            assertThat(CreditScoring.decide(facts, SCHEMES)).isInstanceOf(Graded.class);
        }
    }

    private static Penalty penalty(ViolationKind kind, LocalDate day) {
        var policies = PenaltyPolicies.of(
                PenaltyPolicies.RESOURCES.stream().map(PolicyReader::read).toList());
        var finding = new Finding(1, kind, Money.yuan("1"), true);
        var decided = (Decided) PenaltyCalculation.decide(List.of(new Part(finding, Multiple.of("2"))), day, policies);
        var articles = decided.bases().stream().map(basis -> basis.article()).toList();
        return new Penalty(PenaltyId.first(new CaseNumber("FW-2024-0001")), day, articles, decided.fine());
    }
}
