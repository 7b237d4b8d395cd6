package org.fundwatch.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fundwatch.cases.ViolationKind.AGENCY_FRAUD;
import static org.fundwatch.cases.ViolationKind.OVER_CHARGING;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fundwatch.kernel.ActorId;
import org.fundwatch.kernel.MissingFact;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Multiple;
import org.fundwatch.kernel.Places;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilingTest {
    private static final LocalDate RECEIVED = LocalDate.of(2026, 3, 2);
    private static final LocalDate FILED = LocalDate.of(2026, 6, 5);
    private static final Signature SECOND = new Signature(new ActorId("second"), LocalDate.of(2026, 9, 30));

    @ParameterizedTest(name = "{0} without a fine for {1}: {2}")
    @CsvSource({
        "AGENCY_FRAUD,  SELF_CHECKED,        NEEDS_SIGNATURE",
        "AGENCY_FRAUD,  FIRST_AND_MINOR,     NEEDS_SIGNATURE",
        "AGENCY_FRAUD,  MINOR_AND_CORRECTED, NEEDS_SIGNATURE",
        "AGENCY_FRAUD,  REPEATED,            REFUSED",
        "OVER_CHARGING, SELF_CHECKED,        DECIDABLE"
    })
    void no_fine_lies_outside_every_tier_of_the_benchmark(
            ViolationKind kind, Factor factor, ProposalStanding standing) {
        var excused = part(kind, new Choice.NoFine(), Set.of(factor));

        assertThat(propose(excused, FILED).standing()).isEqualTo(standing);
    }

    @Test
    void no_fine_is_signed_too_where_the_benchmark_binds_on_the_day_of_the_decision_alone_or_on_that_of_filing() {
        var excused = part(AGENCY_FRAUD, new Choice.NoFine(), Set.of(Factor.SELF_CHECKED));
        var before = LocalDate.of(2022, 11, 2);
        var draft = PenaltyDraft.of(matter(excused, before));

        assertThat(PenaltyProposing.of(draft, Policies.LAW, new Filing(before, before))
                        .standing())
                .isEqualTo(ProposalStanding.DECIDABLE);
        assertThat(PenaltyProposing.of(draft, Policies.LAW, new Filing(FILED, before))
                        .standing())
                .isEqualTo(ProposalStanding.NEEDS_SIGNATURE);
    }

    @ParameterizedTest(name = "decided on {0}, {1}: {2}")
    @CsvSource({
        "2026-03-02, '',       DECIDABLE",
        "2026-03-01, as found, NEEDS_SIGNATURE",
        "2026-03-01, '',       REFUSED",
        "2021-05-01, as found, NEEDS_SIGNATURE"
    })
    void a_day_before_the_report_needs_words_and_another_person(
            LocalDate decidedOn, String words, ProposalStanding standing) {
        var part = new Part(
                new Finding(1, OVER_CHARGING, Money.yuan("100.00"), false),
                new Choice.Times(Multiple.of("1")),
                Circumstances.NONE,
                new Reasons(Set.of(), words, Optional.empty(), Optional.empty()));

        assertThat(propose(part, decidedOn).standing()).isEqualTo(standing);
    }

    @ParameterizedTest(name = "{0} of {1} yuan: {2}")
    @CsvSource({"PERSON_FRAUD, 0.00, UNDETERMINED", "PERSON_FRAUD, 0.01, DECIDABLE", "FRAUD_OTHER, 0.00, UNDETERMINED"})
    void a_multiple_of_no_fraud_is_no_fine(ViolationKind kind, String yuan, ProposalStanding standing) {
        var part = new Part(new Finding(1, kind, Money.yuan(yuan), false), Multiple.of("2"));

        assertThat(propose(part, FILED).standing()).isEqualTo(standing);
    }

    @Test
    void another_person_s_signature_makes_no_fine_of_a_multiple_of_nothing() {
        var fraud = new Part(
                new Finding(1, AGENCY_FRAUD, Money.ZERO, false),
                new Choice.Times(Multiple.of("3.9")),
                new Circumstances(Map.of(Circumstance.FIRST_VIOLATION, true, Circumstance.CORRECTED_PROMPTLY, true)),
                new Reasons(Set.of(), "as weighed", Optional.of("从重"), Optional.empty()));

        assertThat(propose(fraud, FILED).obstacle())
                .contains(new PenaltyDecision.Undetermined(new MissingFact("fraudAmount")));
    }

    @Test
    void a_penalty_is_decided_by_the_signature_and_bears_its_day() {
        var signed = signed(part(AGENCY_FRAUD, new Choice.Times(Multiple.of("3.9")), Set.of()), FILED);

        assertThat(signed.decidedOn()).isEqualTo(SECOND.on());
        assertThat(signed.parts()).extracting(it -> it.reasons().second()).containsExactly(Optional.of(SECOND.by()));
    }

    @Test
    void a_penalty_of_before_the_report_keeps_its_day_and_both_people_stand_for_it() {
        var before = LocalDate.of(2021, 5, 1);

        var signed = signed(part(OVER_CHARGING, new Choice.Times(Multiple.of("1")), Set.of()), before);

        assertThat(signed.decidedOn()).isEqualTo(before);
        assertThat(signed.parts()).extracting(it -> it.reasons().second()).containsExactly(Optional.of(SECOND.by()));
    }

    private static Matter signed(Part part, LocalDate decidedOn) {
        return PenaltyProposing.signed(matter(part, decidedOn), Policies.LAW, new Filing(FILED, RECEIVED), SECOND);
    }

    private static PenaltyProposal propose(Part part, LocalDate decidedOn) {
        return PenaltyProposing.of(PenaltyDraft.of(matter(part, decidedOn)), Policies.LAW, new Filing(FILED, RECEIVED));
    }

    private static Matter matter(Part part, LocalDate decidedOn) {
        return new Matter(List.of(part), decidedOn, Places.known("410000"));
    }

    private static Part part(ViolationKind kind, Choice chosen, Set<Factor> factors) {
        var tier =
                kind == AGENCY_FRAUD && chosen instanceof Choice.Times ? Optional.of("从重") : Optional.<String>empty();
        return new Part(
                new Finding(1, kind, Money.yuan("100000.00"), false),
                chosen,
                new Circumstances(Map.of(Circumstance.FIRST_VIOLATION, true, Circumstance.CORRECTED_PROMPTLY, true)),
                new Reasons(factors, "as weighed", tier, Optional.empty()));
    }
}
