package org.fundwatch.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fundwatch.cases.ViolationKind.AGENCY_FRAUD;
import static org.fundwatch.cases.ViolationKind.NO_CONSENT;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fundwatch.cases.PenaltyDecision.Decided;
import org.fundwatch.cases.PenaltyDecision.MultipleOutOfRange;
import org.fundwatch.cases.PenaltyDecision.NotAllowed;
import org.fundwatch.cases.PenaltyDecision.SumOutOfRange;
import org.fundwatch.cases.PenaltyDecision.Undetermined;
import org.fundwatch.kernel.ActorId;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Multiple;
import org.fundwatch.kernel.Place;
import org.fundwatch.kernel.Places;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BenchmarksTest {
    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);

    @ParameterizedTest(name = "PEN-08 Henan on {0} yuan, {1} times, tier {2}, signed by {3}: {4}")
    @CsvSource(nullValues = "none", textBlock = """
            4999.99, 3,   一般, none, 14999.97
            5000.00, 4,   一般, none, 20000.00
            5000.00, 5,   从重, none, 25000.00
            5000.01, 4,   一般, none, BAND_NOT_OFFERED
            5000.00, 2,   一般, none, SECOND_PERSON_MISSING
            5000.00, 2,   一般, a.b,  10000.00
            5000.00, 4,   none, none, BAND_NOT_PICKED
            1000.00, 2,   从轻, none, 2000.00
            1000.00, 3,   一般, none, BAND_NOT_OFFERED
            """)
    void an_officer_picks_from_the_tiers_that_the_place_offers(
            String amount, String multiple, String band, String second, String answer) {
        assertThat(word(inHenan(amount, multiple, band, second))).isEqualTo(answer);
    }

    @Test
    void what_decides_on_a_tier_is_asked_and_never_inferred() {
        var part = part(AGENCY_FRAUD, "1000.00", "2", Circumstances.NONE, Reasons.NONE);

        assertThat(word(decide("410000", part))).isEqualTo("firstViolation");
    }

    @ParameterizedTest(name = "{0}, {1} on {2}: {3}")
    @CsvSource(textBlock = """
            410000, FRAUD_OTHER,  2026-04-01, none
            410000, AGENCY_FRAUD, 2022-11-02, none
            650000, FRAUD_OTHER,  2025-01-07, none
            650000, AGENCY_FRAUD, 2025-01-07, undetermined: first day in force of benchmark/xinjiang-older
            650000, AGENCY_FRAUD, 2025-01-08, undetermined: bands of benchmark/xinjiang-2025
            420000, FRAUD_OTHER,  2026-04-01, undetermined: bands of benchmark/hubei-2023
            360000, FRAUD_OTHER,  2025-11-30, undetermined: bands of benchmark/jiangxi-2025
            130000, AGENCY_FRAUD, 2026-04-01, none
            211100, NO_CONSENT,   2026-04-01, undetermined: bands of benchmark/panjin-2022
            211100, FRAUD_OTHER,  2026-04-01, none
            210000, NO_CONSENT,   2026-04-01, none
            """)
    void a_table_speaks_only_of_its_own_place_articles_and_days(
            String place, ViolationKind kind, LocalDate day, String offered) {
        var chosen = kind == NO_CONSENT ? new Choice.Sum(Money.yuan("10000")) : new Choice.Times(Multiple.of("2"));
        var said = new Circumstances(Map.of(Circumstance.REFUSES_TO_CORRECT, true));
        var part = new Part(finding(kind, "6000"), chosen, said, Reasons.NONE);
        var matter = new Matter(List.of(part), day, Places.known(place));

        var decided = (Decided) PenaltyCalculation.decide(matter, Policies.LAW);

        assertThat(decided.trace().steps().stream()
                        .filter(step -> step.rule().value().equals("PEN-08"))
                        .map(step -> step.answer().replace("finding 1: ", ""))
                        .findFirst()
                        .orElse("none"))
                .isEqualTo(offered);
    }

    @Test
    void replaying_a_decision_with_every_kind_of_pick_gives_the_same_bytes() {
        var decided = (Decided) inHenan("5000.00", "2", "一般", "a.b");

        assertThat(PenaltyReplay.of(decided.trace(), Policies.LAW))
                .isEqualTo(decided)
                .hasToString(decided.toString());
    }

    private static PenaltyDecision inHenan(String amount, String multiple, String band, String second) {
        var said = Map.of(Circumstance.FIRST_VIOLATION, true, Circumstance.CORRECTED_PROMPTLY, true);
        var reasons = new Reasons(
                Set.of(),
                "as the tier says",
                Optional.ofNullable(band),
                Optional.ofNullable(second).map(ActorId::new));
        return decide("410000", part(AGENCY_FRAUD, amount, multiple, new Circumstances(said), reasons));
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

    private static Part part(ViolationKind kind, String amount, String multiple, Circumstances said, Reasons reasons) {
        return new Part(finding(kind, amount), new Choice.Times(Multiple.of(multiple)), said, reasons);
    }

    private static Finding finding(ViolationKind kind, String amount) {
        return new Finding(1, kind, Money.yuan(amount), false);
    }

    private static PenaltyDecision decide(String place, Part part) {
        Optional<Place> at = Places.known(place);
        return PenaltyCalculation.decide(new Matter(List.of(part), DAY, at), Policies.LAW);
    }
}
