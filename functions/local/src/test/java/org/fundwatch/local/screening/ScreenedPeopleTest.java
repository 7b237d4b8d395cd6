package org.fundwatch.local.screening;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScreenedPeopleTest {
    private static final int PATIENTS = 60;
    private static final int DOCTORS = 6;

    @TempDir
    private Path folder;

    private final StringBuilder lines = new StringBuilder();

    @Test
    void a_clean_month_tells_of_no_doctor_and_no_patient() throws IOException {
        month(100);

        assertThat(screened()).doesNotContain("Doctors to look at", "patients came oftenest");
    }

    @Test
    void a_doctor_who_charges_ten_times_as_much_is_told_with_the_reason() throws IOException {
        month(1000);

        assertThat(screened())
                .contains("Doctors to look at first, by lines that are examples of our own:")
                .contains(
                        "ALARM   H99000000001 2026-01: doctor D990000000005 (among those of 骨科): charges of a visit 1000.00, median of its peers");
    }

    @Test
    void a_patient_who_came_every_day_is_told_without_a_name() throws IOException {
        month(100);
        for (var day = 1; day <= 28; day++) {
            visit("P-canary", "S9" + day, "D990000000001", 100 + day % 3, day);
        }

        assertThat(screened())
                .contains("ALARM   H99000000001 2026-01: 1 patient(s): visits of a patient 28, median of its peers 1:")
                .doesNotContain("canary");
    }

    /** Each doctor sees ten patients, each once, and charges about a hundred yuan; the last one charges what is said. */
    private void month(int yuanOfTheLast) {
        for (var i = 0; i < PATIENTS; i++) {
            var doctor = i % DOCTORS;
            var yuan = doctor == DOCTORS - 1 ? yuanOfTheLast : 98 + doctor;
            visit("A%02d".formatted(i), "S" + i, "D99000000000" + doctor, yuan, 1 + i % 28);
        }
    }

    private void visit(String patient, String id, String doctor, int yuan, int day) {
        lines.append("""
                {"stage":"post","settlement":{"id":"%2$s","on":"2026-01-%5$02d"},\
                "institution":{"code":"H99000000001","kind":"hospital"},"patient":{"id":"%1$s","sex":"female"},\
                "visit":{"id":"V%2$s","type":"outpatient","admitted":"2026-01-%5$02d","lines":[{"no":1,"name":"x",\
                "category":"exam","date":"2026-01-%5$02d","qty":"1","amount":"%4$d.00","doctor":"%3$s","department":"骨科"}]}}
                """.formatted(patient, id, doctor, yuan, day));
    }

    private String screened() throws IOException {
        var in = Files.writeString(folder.resolve("part-0.jsonl"), lines);
        var said = new ByteArrayOutputStream();
        new Screen(new PrintStream(said, true, UTF_8))
                .run(in.toString(), folder.resolve("out").toString(), "demonstration-1", "");
        return said.toString(UTF_8);
    }
}
