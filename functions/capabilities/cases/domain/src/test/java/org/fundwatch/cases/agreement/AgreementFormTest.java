package org.fundwatch.cases.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fundwatch.kernel.InstitutionCode;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.kernel.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class AgreementFormTest {
    private static final Map<String, Object> TERMINATION = Map.of(
            "article",
            "an article",
            "suspensions-in-term",
            2,
            "repeated-or-not-rectified",
            "AGAIN",
            "grounds-in-law",
            2,
            "grounds",
            List.of(Map.of("code", "AGAIN", "text", "again")));
    private static final Map<String, Object> VALID = Map.ofEntries(
            Map.entry("id", "agreement/some"),
            Map.entry("instrument", "an instrument"),
            Map.entry("evidence", "press"),
            Map.entry("source", "an address"),
            Map.entry("from", "2030-01-01"),
            Map.entry("selected-by", "decidedOn"),
            Map.entry("institutions", "PHARMACY"),
            Map.entry("rounding", "DOWN"),
            Map.entry("ladder", Map.of("article", "an article", "steps", List.of(List.of("TALK")))),
            Map.entry("suspension", suspension(180, 3)),
            Map.entry("termination", TERMINATION),
            Map.entry(
                    "spread", Map.of("article", "an article", "from-level", "CITY", "shops-of-same-principal", false)),
            Map.entry("reapplication", bars(Map.of("reason", "FALSE_APPLICATION", "years", 3))));

    static List<Arguments> bent() {
        return List.of(
                Arguments.of("ladder", Map.of("article", "an article", "steps", List.of(List.of("SING")))),
                Arguments.of("suspension", suspension(0, 3)),
                Arguments.of("suspension", suspension(180, 0)),
                Arguments.of("termination", bentTermination("grounds-in-law", 0)),
                Arguments.of("termination", bentTermination("suspensions-in-term", 0)),
                Arguments.of("termination", bentTermination("repeated-or-not-rectified", "OTHER")),
                Arguments.of("termination", bentTermination("grounds", grounds("A", "B", "AGAIN"))),
                Arguments.of("reapplication", bars(Map.of("reason", "FALSE_APPLICATION", "years", 0))),
                Arguments.of("reapplication", bars(Map.of("reason", "FALSE_APPLICATION", "and-while", "RAINING"))),
                Arguments.of("reapplication", bars(Map.of("reason", "FALSE_APPLICATION", "years", 1, "months", 1))));
    }

    @Test
    void a_policy_that_fits_is_read() {
        assertThat(AgreementPolicy.of(Tree.of(VALID)).version()).isEqualTo("2030-01-01");
    }

    @Test
    void a_kind_of_institution_without_rules_has_none_in_force() {
        var policies = AgreementPolicies.of(List.of(Tree.of(VALID)));

        assertThat(policies.at(InstitutionKind.HOSPITAL, LocalDate.of(2030, 1, 1)))
                .isEmpty();
        assertThat(policies.at(InstitutionKind.PHARMACY, LocalDate.of(2030, 1, 1)))
                .isPresent();
    }

    @ParameterizedTest(name = "AGR-10 {0}: {1}")
    @CsvSource({"FUND_AT_RISK, Suspended", "AS_AGREED, NotAllowed"})
    void an_agency_suspends_on_the_grounds_that_the_rules_know(SuspensionGround ground, String answer) {
        var day = LocalDate.of(2030, 1, 1);
        var facts = Agreements.aPharmacy()
                .decidedOn(day)
                .agreedSuspension(Length.months(1))
                .facts();

        var decision = AgreementMeasures.decide(
                facts, new Proposal.Suspend(ground, day), AgreementPolicies.of(List.of(Tree.of(VALID))));

        assertThat(decision.getClass().getSimpleName()).isEqualTo(answer);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(textBlock = """
            evidence,     draft
            evidence,     hearsay
            selected-by,  reportedOn
            from,         2030-02-30
            institutions, TAVERN
            rounding,     SOMEHOW
            typo,         of a key
            """)
    void a_policy_that_does_not_fit_stops_the_start(String key, String value) {
        assertThatThrownBy(() -> AgreementPolicy.of(with(key, value))).isInstanceOf(Misfit.class);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("bent")
    void a_part_that_does_not_fit_stops_the_start(String key, Object value) {
        assertThatThrownBy(() -> AgreementPolicy.of(with(key, value))).isInstanceOf(Misfit.class);
    }

    @Test
    void a_ground_is_a_code_and_a_length_has_a_day() {
        assertThatIllegalArgumentException().isThrownBy(() -> new GroundCode("because"));
        assertThatIllegalArgumentException().isThrownBy(() -> Length.days(0));
    }

    @ParameterizedTest
    @CsvSource({"H00000000009, HOSPITAL", "P00000000009, PHARMACY"})
    void the_national_code_says_which_rules_apply(String code, InstitutionKind kind) {
        assertThat(InstitutionKind.of(new InstitutionCode(code))).isEqualTo(kind);
    }

    private static Tree with(String key, Object value) {
        var tree = new HashMap<>(VALID);
        tree.put(key, value);
        return Tree.of(tree);
    }

    private static Map<String, Object> suspension(int days, int months) {
        return Map.of(
                "article",
                "an article",
                "grounds",
                List.of("FUND_AT_RISK"),
                "own-request",
                Map.of("at-most-days", days, "notice-months", months, "public-may-ask", true));
    }

    private static Map<String, Object> bentTermination(String key, Object value) {
        var termination = new HashMap<>(TERMINATION);
        termination.put(key, value);
        return termination;
    }

    private static List<Map<String, String>> grounds(String... codes) {
        return List.of(codes).stream()
                .map(code -> Map.of("code", code, "text", "some words"))
                .toList();
    }

    private static Map<String, Object> bars(Map<String, Object> bar) {
        return Map.of("article", "an article", "bars", List.of(bar));
    }
}
