package org.fundwatch.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fundwatch.claims.Checking.aStay;
import static org.fundwatch.claims.Checking.aVisit;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fundwatch.kernel.Misfit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimFormTest {

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(textBlock = """
        no,          0
        qty,         -1
        qty,         1.00001
        qty,         1000000
        unit_price,  10.005
        unit_price,  10
        unit_price,  100000000.00
        amount,      1.5
        date,        2025-02-29
        until,       2025-03-09
        until,       2028-03-20
        time,        24:00
        category,    DRUG
        route,       nasal
        class,       04
        days_supply, -1
        colour,      red
        """)
    void says_where_a_line_does_not_fit(String key, String value) {
        Object node = value.matches("-?\\d") && !key.equals("qty") ? Integer.valueOf(value) : value;

        var pointer = key.equals("colour") ? "/visit/lines/0" : "/visit/lines/0/" + key;

        assertThat(pointerOf(aVisit("outpatient").line(key, node))).isEqualTo(pointer);
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(textBlock = """
        type,           clinic
        admitted,       2025-13-01
        discharged,     2025-03-09
        admitted_time,  8:00
        fund_ratio,     1.1
        total_amount,   1
        insurance_type, none
        institution,    H00000000002
        """)
    void says_where_a_visit_does_not_fit(String key, String value) {
        assertThat(pointerOf(aVisit("outpatient").visit(key, value))).isEqualTo("/visit/" + key);
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({"stage, during", "checked_at, 2025-03-10", "checked_at, 2025-03-10T25:00", "history, none"})
    void says_where_a_request_does_not_fit(String key, String value) {
        assertThat(pointerOf(aVisit("outpatient").with(key, value))).isEqualTo("/" + key);
    }

    @Test
    void two_lines_have_two_numbers_and_a_request_has_an_end() {
        assertThat(pointerOf(aVisit("outpatient").line().line("no", 1))).isEqualTo("/visit/lines/1/no");
        assertThat(pointerOf(aVisit("outpatient").visit("lines", Collections.nCopies(2001, Map.of()))))
                .isEqualTo("/visit/lines");
        assertThat(pointerOf(aVisit("outpatient").with("history", Collections.nCopies(101, Map.of()))))
                .isEqualTo("/history");
        assertThat(pointerOf(aVisit("outpatient").line("name", "长".repeat(101))))
                .isEqualTo("/visit/lines/0/name");
    }

    @Test
    void a_stay_says_that_it_goes_on() {
        assertThat(pointerOf(aVisit("inpatient"))).isEqualTo("/visit/discharged");
        assertThat(aStay("2025-03-10", null).claim().visit().discharged()).isEmpty();
    }

    @Test
    void the_institution_is_the_one_that_asks() {
        var kind = new HashMap<String, Object>(Map.of("kind", "hospital", "code", Checking.ASKING));
        kind.put("level", null);
        var claim = aVisit("outpatient").with("institution", kind).claim();

        assertThat(claim.visit().institution()).isEqualTo(Checking.ASKING);
        assertThat(pointerOf(
                        aVisit("outpatient").with("institution", Map.of("kind", "hospital", "code", "H00000000002"))))
                .isEqualTo("/institution/code");
    }

    @Test
    void takes_every_field_that_a_claim_may_have() {
        var visit = aVisit("outpatient")
                .visit("insurance_type", "employee")
                .visit("diagnoses", List.of(Map.of("name", "脑梗死", "code", "I63.9")))
                .visit("operations", List.of(Map.of("no", 1, "name", "某手术", "date", "2025-03-10", "incision", "A")))
                .visit("devices_used", List.of(Map.of("no", 1, "name", "某耗材", "udi", "U1")))
                .recorded("executions", "某项目", "1")
                .line("rx", "R1", "route", "oral", "class", "01", "doctor", "D1", "udi", List.of("U1"))
                .line("body_part", "左", "time", "08:30", "actual", Map.of("name", "另一药", "unit_price", "1.00"));

        assertThat(visit.claim().visit().lines()).hasSize(2);
    }

    @Test
    void a_patient_and_a_visit_never_print() {
        var claim = aVisit("outpatient").visit("id", "V-canary").claim();

        assertThat(claim.toString()).doesNotContain("P1", "V-canary");
    }

    private static String pointerOf(Checking request) {
        var misfit = new String[1];
        assertThatThrownBy(request::claim).isInstanceOfSatisfying(Misfit.class, it -> misfit[0] = it.pointer());
        return misfit[0];
    }
}
