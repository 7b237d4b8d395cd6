package org.fundwatch.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fundwatch.claims.Checking.aVisit;
import static org.fundwatch.claims.Checking.said;

import java.io.IOException;
import org.fundwatch.kernel.audit.Hash;
import org.fundwatch.platform.PolicyReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditionsTest {

    /** Another one follows it: so a check can be done again. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "demonstration-1, 7264536df033b02a6791fc35ed874d2026faf1ae7f50d7f556fccfc550e02e0c",
        "national-1,      045f18f65483013f6285572d11c7da7265339c1cd811546348dbb9670f52fcf1",
        "national-2,      5ac937df963e4988d5e5f4f1b9ad519e28b408d44a75d755d056ddd44a2622f3"
    })
    void an_edition_is_never_edited(String edition, String sha256) throws IOException {
        var resource = "/edition/" + edition + ".yaml";
        try (var file = EditionsTest.class.getResourceAsStream(resource)) {
            assertThat(Hash.of(file.readAllBytes()).hex()).isEqualTo(sha256);
        }
    }

    @ParameterizedTest(name = "{0} characters")
    @CsvSource({"19, 1", "20, ''", "21, 1", "26, 1", "27, ''", "28, 1"})
    void the_national_edition_knows_codes_of_consumables_with_a_serial_number_and_without(int length, String said) {
        var line = aVisit("outpatient").line("category", "consumable", "code", "C" + "1".repeat(length - 1));

        assertThat(said("S22", line.checkedBy(national()))).isEqualTo(said);
    }

    @Test
    void rules_that_can_say_nothing_of_any_claim_are_told_apart_from_what_a_claim_lacks() {
        var result = aVisit("outpatient").line("category", "drug").checkedBy(national());

        assertThat(result.unheld())
                .extracting(open -> open.rule() + " " + open.what())
                .contains("R020 params.diagnosis_set", "R012 params.min_level", "R045 params.grade_by_title")
                .doesNotContain("R009 visit.lines.days_supply");
        assertThat(result.notChecked())
                .extracting(open -> open.rule() + " " + open.what())
                .contains("R009 visit.lines.days_supply")
                .noneMatch(open -> open.contains(" params."));
    }

    private static KnowledgeEdition national() {
        return KnowledgeEdition.read(PolicyReader.read(KnowledgeEdition.NATIONAL), Checking.catalogue(), "test");
    }
}
