package org.fundwatch.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fundwatch.cases.ViolationKind.AGENCY_FRAUD;
import static org.fundwatch.cases.ViolationKind.NO_CONSENT;
import static org.fundwatch.cases.ViolationKind.OVER_CHARGING;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fundwatch.cases.PenaltyDecision.Decided;
import org.fundwatch.kernel.ActorId;
import org.fundwatch.kernel.MissingFact;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Multiple;
import org.fundwatch.kernel.Places;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PenaltyProposingTest {
    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);

    @ParameterizedTest(name = "{0}, {1} yuan, {2} times, tier {3}: {4} {5}")
    @CsvSource(nullValues = "none", textBlock = """
            OVER_CHARGING, 333.33,  1.5,  none, DECIDABLE,       333.33 × 1.5 = 499.995 → 499.99
            OVER_CHARGING, 100.00,  2,    none, DECIDABLE,       100.00 × 2 = 200.00
            OVER_CHARGING, 100.00,  2.01, none, REFUSED,         none
            OVER_CHARGING, 100.00,  none, none, OPEN,            none
            AGENCY_FRAUD,  5000.00, 4,    一般, DECIDABLE,       5000.00 × 4 = 20000.00
            AGENCY_FRAUD,  5000.00, 2,    一般, NEEDS_SIGNATURE, 5000.00 × 2 = 10000.00
            AGENCY_FRAUD,  5000.00, 2,    none, REFUSED,         none
            NO_CONSENT,    0.00,    none, none, OPEN,            none
            """)
    void a_proposal_says_of_every_choice_what_it_comes_to_or_what_stands_in_its_way(
            ViolationKind kind, String yuan, String multiple, String band, ProposalStanding standing, String line) {
        var draft = part(1, kind, yuan, multiple, band);

        var proposal = propose(draft);

        assertThat(proposal.standing()).isEqualTo(standing);
        assertThat(proposal.parts().getFirst().arithmetic()).isEqualTo(Optional.ofNullable(line));
    }

    @Test
    void what_people_still_have_to_say_is_listed_beside_a_part_that_has_no_choice() {
        var unsaid = new DraftPart(
                new Finding(1, NO_CONSENT, Money.ZERO, false), Optional.empty(), Circumstances.NONE, Reasons.NONE);

        assertThat(propose(unsaid).missing()).containsExactly(new MissingFact("refusesToCorrect"));
    }

    @Test
    void a_proposal_whose_choices_the_law_leaves_is_the_decision_to_the_fen() {
        var drafts = List.of(
                part(1, OVER_CHARGING, "3.33", "1.5", null),
                part(2, OVER_CHARGING, "3.33", "1.5", null),
                part(3, AGENCY_FRAUD, "5000.00", "4", "一般"));
        var proposal = propose(drafts.toArray(DraftPart[]::new));

        var decided = (Decided) PenaltyCalculation.decide(
                matter(drafts.stream().map(DraftPart::asked).toList()), Policies.LAW);

        assertThat(proposal.fine()).contains(decided.fine());
        assertThat(proposal.refund()).isEqualTo(decided.refund());
        assertThat(proposal.parts().stream().map(part -> part.fine().orElseThrow()))
                .isEqualTo(decided.parts().stream()
                        .map(PenaltyDecision.DecidedPart::fine)
                        .toList());
        assertThat(proposal.trace()).contains(decided.trace());
    }

    @Test
    void a_signature_goes_only_where_the_benchmark_is_left_and_then_the_penalty_is_as_proposed() {
        var matter = matter(List.of(
                part(1, OVER_CHARGING, "3.33", "1.5", null).asked(),
                part(2, AGENCY_FRAUD, "5000.00", "2", "一般").asked()));
        var proposal = PenaltyProposing.of(PenaltyDraft.of(matter), Policies.LAW);

        var signed = PenaltyProposing.signed(
                matter, Policies.LAW, new Filing(DAY, DAY), new Signature(new ActorId("second"), DAY));

        assertThat(signed.parts().stream().map(part -> part.reasons().second()))
                .containsExactly(Optional.empty(), Optional.of(new ActorId("second")));
        assertThat(((Decided) PenaltyCalculation.decide(signed, Policies.LAW)).fine())
                .isEqualTo(proposal.fine().orElseThrow());
    }

    @ParameterizedTest(name = "dated {0}, filed {1}, {2} times: {3}")
    @CsvSource({
        "2022-11-02, 2022-11-02, 2,    DECIDABLE",
        "2022-11-02, 2022-11-03, 2.99, NEEDS_SIGNATURE",
        "2022-11-02, 2026-04-01, 3,    DECIDABLE",
        "2022-11-02, 2026-04-01, 4,    DECIDABLE",
        "2022-11-02, 2026-04-01, 4.01, NEEDS_SIGNATURE"
    })
    void a_date_before_the_benchmark_avoids_no_signature_that_it_asks_for_on_the_day_of_filing(
            LocalDate dated, LocalDate filed, String multiple, ProposalStanding standing) {
        var part = new DraftPart(
                new Finding(1, AGENCY_FRAUD, Money.yuan("4000"), false),
                Optional.of(new Choice.Times(Multiple.of(multiple))),
                new Circumstances(Map.of(Circumstance.FIRST_VIOLATION, false, Circumstance.CORRECTED_PROMPTLY, false)),
                new Reasons(Set.of(), "as weighed", Optional.empty(), Optional.empty()));
        var matter = new Matter(List.of(part.asked()), dated, Places.known("410000"));

        var proposal = PenaltyProposing.of(PenaltyDraft.of(matter), Policies.LAW, new Filing(filed, dated));

        assertThat(proposal.standing()).isEqualTo(standing);
    }

    @Test
    void outside_the_benchmark_without_words_there_is_nothing_to_sign() {
        var mute = new DraftPart(
                new Finding(1, AGENCY_FRAUD, Money.yuan("5000"), false),
                Optional.of(new Choice.Times(Multiple.of("2"))),
                said(),
                new Reasons(Set.of(), "", Optional.of("一般"), Optional.empty()));

        assertThat(propose(mute).standing()).isEqualTo(ProposalStanding.REFUSED);
    }

    @Test
    void a_matter_comes_back_from_its_facts() {
        var matter = matter(List.of(part(1, AGENCY_FRAUD, "5000.00", "2", "一般").asked()));

        assertThat(PenaltyReplay.matter(matter.facts())).isEqualTo(matter);
    }

    @Test
    void before_any_law_in_force_every_part_lacks_its_policy() {
        var drafts = List.of(part(1, OVER_CHARGING, "1.00", "1", null));
        var early = new PenaltyDraft(drafts, LocalDate.of(2000, 1, 1), Optional.empty());

        assertThat(PenaltyProposing.of(early, Policies.LAW).missing())
                .containsExactly(new MissingFact("penaltyPolicyInForce"));
    }

    @Test
    void a_draft_names_each_finding_once() {
        var twice = part(1, OVER_CHARGING, "1.00", "1", null);

        assertThatThrownBy(() -> propose(twice, twice)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(PenaltyProposingTest::propose).isInstanceOf(IllegalArgumentException.class);
    }

    private static PenaltyProposal propose(DraftPart... parts) {
        return PenaltyProposing.of(new PenaltyDraft(List.of(parts), DAY, Places.known("410000")), Policies.LAW);
    }

    private static Matter matter(List<Part> parts) {
        return new Matter(parts, DAY, Places.known("410000"));
    }

    private static DraftPart part(int number, ViolationKind kind, String yuan, String multiple, String band) {
        var words = band == null && kind != AGENCY_FRAUD ? "" : "as weighed";
        return new DraftPart(
                new Finding(number, kind, Money.yuan(yuan), false),
                Optional.ofNullable(multiple).map(Multiple::of).map(Choice.Times::new),
                said(),
                new Reasons(Set.of(), words, Optional.ofNullable(band), Optional.empty()));
    }

    private static Circumstances said() {
        return new Circumstances(Map.of(Circumstance.FIRST_VIOLATION, true, Circumstance.CORRECTED_PROMPTLY, true));
    }
}
