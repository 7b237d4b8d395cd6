package org.fundwatch.cases.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fundwatch.kernel.CaseNumber;
import org.fundwatch.kernel.InstitutionCode;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Places;
import org.fundwatch.kernel.PolicyId;
import org.fundwatch.kernel.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedEventsTest {
    private static final CaseNumber CASE = new CaseNumber("FW-2019-0001");
    private static final CaseSubstantiated SUBSTANTIATED = new CaseSubstantiated(
            CASE,
            2,
            Places.known("341100").orElseThrow(),
            Subject.UNIT,
            Money.yuan("329100"),
            true,
            LocalDate.of(2019, 3, 1),
            LocalDate.of(2019, 6, 18),
            Optional.of(List.of(
                    new SubstantiatedFinding(
                            1, Money.yuan("329000"), Optional.of(ReportMatch.IN_PART), Money.yuan("9.01"), true),
                    new SubstantiatedFinding(2, Money.yuan("100"), Optional.empty(), Money.ZERO, false))));

    @Test
    void every_event_is_read_back_from_its_data() {
        var accepted = new ReportAccepted(CASE);
        var refused = new ReportRefused(CASE, "OUT_OF_SCOPE");
        var unsubstantiated = new CaseUnsubstantiated(CASE, 2);

        assertThat(ReportAccepted.of(Tree.of(accepted.data()))).isEqualTo(accepted);
        assertThat(ReportRefused.of(Tree.of(refused.data()))).isEqualTo(refused);
        assertThat(CaseUnsubstantiated.of(Tree.of(unsubstantiated.data()))).isEqualTo(unsubstantiated);
        assertThat(CaseSubstantiated.of(Tree.of(SUBSTANTIATED.data()))).isEqualTo(SUBSTANTIATED);
    }

    @Test
    void a_case_told_by_version_1_says_nothing_of_its_findings() {
        var data = new HashMap<>(SUBSTANTIATED.data());
        data.remove("findings");

        assertThat(CaseSubstantiated.of(Tree.of(data)).findings()).isEmpty();
    }

    @Test
    void each_finding_travels_beside_the_report() {
        assertThat(SUBSTANTIATED.data().get("findings"))
                .isEqualTo(List.of(
                        Map.of(
                                "number",
                                1,
                                "lossFen",
                                32_900_000L,
                                "match",
                                "IN_PART",
                                "reportedFen",
                                901L,
                                "fraud",
                                true),
                        Map.of("number", 2, "lossFen", 10_000L, "reportedFen", 0L, "fraud", false)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"H00000000001", ""})
    void a_penalty_and_its_revocation_are_read_back_with_and_without_an_institution(String code) {
        var institution = Optional.of(code).filter(it -> !it.isEmpty()).map(InstitutionCode::new);
        var decided = new PenaltyDecided(
                CASE,
                2,
                LocalDate.of(2019, 6, 17),
                Money.yuan("329100"),
                Money.yuan("1645500"),
                "第八十七条",
                new PolicyId("penalty/social-insurance-law-87"),
                institution);
        var revoked = new PenaltyRevoked(
                CASE,
                2,
                LocalDate.of(2019, 9, 2),
                RevocationReason.RECONSIDERATION,
                institution.isPresent(),
                institution);

        assertThat(PenaltyDecided.of(Tree.of(decided.data()))).isEqualTo(decided);
        assertThat(PenaltyRevoked.of(Tree.of(revoked.data()))).isEqualTo(revoked);
    }

    @Test
    void what_older_versions_told_was_of_the_first_decision() {
        var decided = new HashMap<String, Object>(Map.of(
                "caseNumber",
                CASE.value(),
                "decidedOn",
                "2019-06-17",
                "refundFen",
                1,
                "fineFen",
                2,
                "article",
                "第八十七条",
                "policy",
                "penalty/social-insurance-law-87"));
        var revoked =
                Map.<String, Object>of("caseNumber", CASE.value(), "revokedOn", "2019-09-02", "reason", "LITIGATION");
        var substantiated = new HashMap<>(SUBSTANTIATED.data());
        substantiated.remove("decision");

        assertThat(PenaltyDecided.of(Tree.of(decided)).decision()).isEqualTo(1);
        assertThat(PenaltyRevoked.of(Tree.of(revoked)).decision()).isEqualTo(1);
        assertThat(CaseSubstantiated.of(Tree.of(substantiated)).decision()).isEqualTo(1);
        assertThat(CaseUnsubstantiated.of(Tree.of(Map.of("caseNumber", CASE.value())))
                        .decision())
                .isEqualTo(1);
    }

    @Test
    void amounts_travel_as_whole_fen() {
        assertThat(SUBSTANTIATED.data()).containsEntry("caseValueFen", 32_910_000L);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(textBlock = """
            place,        999999
            caseNumber,   no number
            subject,      DOG
            caseValueFen, 1.5
            reportedOn,   2019-02-29
            """)
    void what_is_no_such_event_is_refused(String key, String value) {
        Map<String, Object> data = new HashMap<>(SUBSTANTIATED.data());
        data.put(key, value);

        assertThatThrownBy(() -> CaseSubstantiated.of(Tree.of(data))).isInstanceOf(Misfit.class);
    }

    @Test
    void what_a_newer_release_says_more_is_read_past() {
        Map<String, Object> data = new HashMap<>(SUBSTANTIATED.data());
        data.put("reporter", "somebody");

        assertThat(CaseSubstantiated.of(Tree.of(data))).isEqualTo(SUBSTANTIATED);
    }
}
