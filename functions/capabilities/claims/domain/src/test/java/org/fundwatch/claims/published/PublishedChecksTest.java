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
                    "R081",
                    AlertLevel.VIOLATION,
                    Optional.of("an item"),
                    List.of(4),
                    Optional.empty(),
                    Optional.empty())
            .on(Optional.of(new RecordedGrounds(
                    "第三十八条",
                    Optional.of("KP-1"),
                    Optional.of(Money.yuan("20.00")),
                    Optional.of(new ScreenedFinding.Evidence("查出的话。", "What was found.")))));
    private static final RecordedLine.Charge CHARGE = new RecordedLine.Charge(
            Optional.of("XC01"),
            "an item",
            LocalDate.of(2024, 5, 30),
            LocalDate.of(2024, 5, 31),
            "2.5",
            Optional.of(Money.yuan("10.00")),
            Optional.of(Money.yuan("25.00")));
    static final ClaimCheckRecorded RECORD = new ClaimCheckRecorded(
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
            "{}",
            List.of(
                    new RecordedLine(4, Optional.of("D990000000001"), Optional.of(CHARGE)),
                    new RecordedLine(5, Optional.of("D990000000002"), Optional.empty())));

    @Test
    void a_record_is_read_back_from_its_data() {
        assertThat(ClaimCheckRecorded.of(Tree.of(RECORD.data()))).isEqualTo(RECORD);
    }

    @Test
    void a_record_that_was_sent_before_lines_were_kept_is_read_without_them() {
        Map<String, Object> data = new HashMap<>(RECORD.data());
        data.remove("lines");

        assertThat(ClaimCheckRecorded.of(Tree.of(data)).lines()).isEmpty();
    }

    @Test
    void a_finding_is_of_those_who_prescribed_its_lines() {
        assertThat(RECORD.doctors(ITEM)).containsExactly("D990000000001");
        assertThat(RECORD.doctors(BED)).isEmpty();
    }

    @Test
    void bare_lines_keep_who_prescribed_them() {
        var bare = RECORD.withBareLines();

        assertThat(bare.doctors(ITEM)).containsExactly("D990000000001");
        assertThat(bare.lines()).allSatisfy(line -> assertThat(line.charge()).isEmpty());
        assertThat(ClaimCheckRecorded.of(Tree.of(bare.data()))).isEqualTo(bare);
    }

    @Test
    void a_record_without_words_still_says_what_its_findings_rest_on() {
        var terse = RECORD.withoutWords();

        assertThat(terse.findings().getLast().grounds())
                .contains(new RecordedGrounds(
                        "第三十八条", Optional.of("KP-1"), Optional.of(Money.yuan("20.00")), Optional.empty()));
        assertThat(ClaimCheckRecorded.of(Tree.of(terse.data()))).isEqualTo(terse);
        assertThat(RECORD.withoutGrounds().findings())
                .allSatisfy(finding -> assertThat(finding.grounds()).isEmpty());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "张医生, false",
        "D990000000001, true",
        "D-1, true",
        "'', false",
        "ZhangSan, false",
        "Zhang-San, false",
        "999999190001019990, false",
        "99999919000101999X, false",
        "99999919000101999x, false",
        "99999919000101999, true",
        "9999991900010199901, true"
    })
    void who_prescribed_a_line_is_kept_as_a_code_and_never_as_a_name(String doctor, boolean kept) {
        assertThat(new RecordedLine(1, Optional.of(doctor), Optional.empty()).doctor())
                .isEqualTo(Optional.of(doctor).filter(_ -> kept));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"qty, -1", "first, yesterday", "no, 0"})
    void a_line_that_is_misshapen_is_refused(String key, String value) {
        Map<String, Object> line = new HashMap<>(RECORD.lines().getFirst().data());
        line.put(key, value);
        Map<String, Object> data = new HashMap<>(RECORD.data());
        data.put("lines", List.of(line));

        assertThatThrownBy(() -> ClaimCheckRecorded.of(Tree.of(data))).isInstanceOf(Misfit.class);
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
            """)
    void a_finding_that_is_misshapen_is_refused(String key, String value) {
        Map<String, Object> finding = new HashMap<>(BED.data());
        finding.put(key, value);
        Map<String, Object> data = new HashMap<>(RECORD.data());
        data.put("findings", List.of(finding));

        assertThatThrownBy(() -> ClaimCheckRecorded.of(Tree.of(data))).isInstanceOf(Misfit.class);
    }

    @Test
    void what_a_newer_release_says_more_is_read_past_and_kept_nowhere() {
        Map<String, Object> finding = new HashMap<>(BED.data());
        finding.put("patient", "somebody");
        Map<String, Object> line = new HashMap<>(RECORD.lines().getFirst().data());
        line.put("diagnosis", "J18");
        Map<String, Object> data = new HashMap<>(RECORD.data());
        data.put("findings", List.of(finding, ITEM.data()));
        data.put("lines", List.of(line, RECORD.lines().getLast().data()));
        data.put("birthDate", "1950-01-01");

        assertThat(ClaimCheckRecorded.of(Tree.of(data))).isEqualTo(RECORD);
    }
}
