package org.fundwatch.claims.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fundwatch.kernel.InstitutionCode;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublishedChecksTest {
    private static final String DIGEST = "0123456789abcdef".repeat(4);
    private static final RecordedFinding BED = new RecordedFinding(
            "S01",
            AlertLevel.SUSPICIOUS,
            Optional.empty(),
            List.of(1, 2, 3),
            Optional.of("77"),
            Optional.of(Money.yuan("2541.00")));
    private static final RecordedFinding ITEM = new RecordedFinding(
            "R081", AlertLevel.VIOLATION, Optional.of("an item"), List.of(4), Optional.empty(), Optional.empty());
    private static final ClaimCheckRecorded RECORD = new ClaimCheckRecorded(
            UUID.fromString("6f9619ff-8b86-5011-b42d-00c04fc964ff"),
            new InstitutionCode("H00000000001"),
            DIGEST,
            CheckStage.POST,
            "an edition",
            Instant.parse("2024-05-31T16:30:00Z"),
            List.of(BED, ITEM),
            List.of(new NotChecked("R067", "patient.sex")),
            Money.yuan("2541.00"),
            DIGEST,
            "{}");

    @Test
    void a_record_is_read_back_from_its_data() {
        assertThat(ClaimCheckRecorded.of(Tree.of(RECORD.data()))).isEqualTo(RECORD);
    }

    @Test
    void the_event_counts_what_the_record_lists() {
        var event = ClaimChecked.of(RECORD, LocalDate.of(2024, 6, 1));

        assertThat(event.data())
                .containsEntry("findings", 2)
                .containsEntry("violations", 1)
                .containsEntry("amountFen", 254_100L)
                .containsEntry("checkedOn", "2024-06-01");
        assertThat(ClaimChecked.of(Tree.of(event.data()))).isEqualTo(event);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(textBlock = """
            checkId,     no UUID
            institution, somewhere
            visitDigest, V1
            stage,       LATER
            checkedAt,   2024-05-31
            totalFen,    1.5
            inputSha256, 00
            patient,     somebody
            birthDate,   1950-01-01
            """)
    void what_is_no_such_record_is_refused(String key, String value) {
        Map<String, Object> data = new HashMap<>(RECORD.data());
        data.put(key, value);

        assertThatThrownBy(() -> ClaimCheckRecorded.of(Tree.of(data))).isInstanceOf(Misfit.class);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(textBlock = """
            rule,  S1
            level, MAYBE
            excess, -1
            patient, somebody
            """)
    void a_finding_has_no_room_for_anything_else(String key, String value) {
        Map<String, Object> finding = new HashMap<>(BED.data());
        finding.put(key, value);
        Map<String, Object> data = new HashMap<>(RECORD.data());
        data.put("findings", List.of(finding));

        assertThatThrownBy(() -> ClaimCheckRecorded.of(Tree.of(data))).isInstanceOf(Misfit.class);
    }

    @ParameterizedTest(name = "{0} violations in {1} findings")
    @CsvSource({"2, 1", "-1, 0"})
    void violations_are_some_of_the_findings(int violations, int findings) {
        var day = LocalDate.of(2024, 6, 1);
        var institution = RECORD.institution();

        assertThatThrownBy(() -> new ClaimChecked(
                        RECORD.checkId(),
                        institution,
                        CheckStage.PRE,
                        findings,
                        violations,
                        Money.ZERO,
                        day,
                        "an edition"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
