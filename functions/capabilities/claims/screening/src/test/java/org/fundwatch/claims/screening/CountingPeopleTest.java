package org.fundwatch.claims.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fundwatch.claims.screening.Settled.aStay;
import static org.fundwatch.claims.screening.Settled.aVisit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CountingPeopleTest {
    private static final PartitionScreening SCREENING = new PartitionScreening(Rules.demonstration(), "test", _ -> {});
    private static final String DOCTOR = "H99000000001/2025-03/doctor/D990000000001/";
    private static final String PATIENTS = "H99000000001/2025-03/patients/";

    @Test
    void a_doctor_has_the_charges_of_the_lines_and_a_visit_for_each_settlement_with_one() {
        var people = people(
                aVisit("S1", "P1", "2025-03-10").plain().plain(),
                aVisit("S2", "P2", "2025-03-11").plain());

        assertThat(people.of(DOCTOR + "visits")).isEqualTo(2);
        assertThat(people.of(DOCTOR + "total_fen")).isEqualTo(3000);
        assertThat(people.of(DOCTOR + "examinations_fen")).isEqualTo(3000);
        assertThat(people.of(DOCTOR + "drugs_fen")).isZero();
    }

    @Test
    void a_doctor_has_a_visit_in_each_department_that_a_line_names() {
        var lines = Stream.of("骨科", "骨科", "a/b")
                .map(it -> Map.<String, Object>of(
                        "name",
                        "x",
                        "category",
                        "exam",
                        "date",
                        "2025-03-10",
                        "qty",
                        "1",
                        "doctor",
                        "D990000000001",
                        "department",
                        it))
                .map(HashMap::new)
                .toList();
        IntStream.range(0, lines.size()).forEach(i -> lines.get(i).put("no", i + 1));
        var body = aVisit("S1", "P1", "2025-03-10").body();
        body.put("visit", Map.of("id", "V1", "type", "outpatient", "admitted", "2025-03-10", "lines", lines));

        var people = SCREENING.run(Given.of(Json.write(body)), new Memory()).people();

        assertThat(people.of(DOCTOR + "in=%E9%AA%A8%E7%A7%91")).isEqualTo(1);
        assertThat(people.of(DOCTOR + "in=a%2Fb")).isEqualTo(1);
    }

    @Test
    void patients_are_counted_by_how_often_they_came_and_not_named() {
        var people = people(
                aVisit("S1", "P-canary", "2025-03-10").plain(),
                aVisit("S2", "P-canary", "2025-03-11").plain(),
                aStay("S3", "P-canary", "2025-03-12", "2025-03-14").plain(),
                aVisit("S4", "P2", "2025-03-11").plain());

        assertThat(people.all())
                .containsEntry(PATIENTS + "PATIENT_VISITS/3", 1L)
                .containsEntry(PATIENTS + "PATIENT_VISITS/1", 1L)
                .containsEntry(PATIENTS + "PATIENT_STAYS/1", 1L)
                .doesNotContainKey(PATIENTS + "PATIENT_STAYS/0");
        assertThat(people.all().toString()).doesNotContain("canary");
    }

    @Test
    void a_stay_that_is_settled_three_times_is_one_stay_and_one_visit() {
        var people = people(
                aStay("S1", "P1", "2025-03-01", "2025-03-10").of("V1").plain(),
                aStay("S2", "P1", "2025-03-01", "2025-03-20").of("V1").plain(),
                aStay("S3", "P1", "2025-03-01", "2025-03-30").of("V1").plain(),
                aVisit("S4", "P1", "2025-03-31").plain());

        assertThat(people.all())
                .containsEntry(PATIENTS + "PATIENT_VISITS/2", 1L)
                .containsEntry(PATIENTS + "PATIENT_STAYS/1", 1L);
    }

    @Test
    void what_was_taken_back_counts_for_nobody() {
        var people = people(
                aVisit("S1", "P1", "2025-03-10").plain(),
                aVisit("S2", "P1", "2025-03-11").reversing("S1"));

        assertThat(people.all()).isEmpty();
    }

    @Test
    void sums_are_the_same_whichever_partitions_patients_lie_in() {
        var one = aVisit("S1", "P1", "2025-03-10").plain();
        var other = aVisit("S2", "P2", "2025-03-11").plain();

        var apart = new Total();
        Stream.of(one, other)
                .map(it -> SCREENING.run(Given.of(it), new Memory()))
                .forEach(apart::add);

        assertThat(apart.people().all()).isEqualTo(people(one, other).all());
    }

    @Test
    void a_code_with_a_stroke_is_one_code() {
        var odd = Map.<String, Object>of(
                "no", 1, "name", "x", "category", "exam", "date", "2025-03-10", "qty", "1", "doctor", "D/1");
        var body = aVisit("S1", "P1", "2025-03-10").body();
        body.put("visit", Map.of("id", "V1", "type", "outpatient", "admitted", "2025-03-10", "lines", List.of(odd)));

        var people = SCREENING.run(Given.of(Json.write(body)), new Memory()).people();

        assertThat(people.of("H99000000001/2025-03/doctor/D%2F1/visits")).isEqualTo(1);
    }

    private static Sums people(Settled... settlements) {
        return SCREENING.run(Given.of(settlements), new Memory()).people();
    }
}
