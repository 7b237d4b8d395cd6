package org.fundwatch.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fundwatch.claims.Checking.aStay;
import static org.fundwatch.claims.Checking.aVisit;
import static org.fundwatch.claims.Checking.said;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SplitAdmissionTest {

    @ParameterizedTest(name = "discharged {0}")
    @CsvSource(textBlock = """
            2025-03-11, ''
            2025-03-10, V1 gap 0
            2025-03-09, V1 gap 1
            2025-02-25, V1 gap 13
            2025-02-24, V1 gap 14
            2025-02-23, ''
            """)
    void finds_a_return_up_to_the_last_day_of_the_limit(String discharged, String said) {
        assertThat(said("R049", after(earlier("inpatient", discharged)).checked()))
                .isEqualTo(said);
    }

    @Test
    void leaves_alone_what_was_reported_or_elsewhere_or_no_stay() {
        var reported = after(earlier("inpatient", "2025-03-09")).visit("readmission_reported", true);
        var elsewhere = new HashMap<>(earlier("inpatient", "2025-03-09"));
        elsewhere.put("institution", "H00000000002");

        assertThat(said("R049", reported.checked())).isEmpty();
        assertThat(said("R049", after(elsewhere).checked())).isEmpty();
        assertThat(said("R049", after(earlier("emergency", "2025-03-09")).checked()))
                .isEmpty();
        assertThat(said("R049", aVisit("outpatient").checked())).isEmpty();
    }

    @Test
    void does_not_check_without_a_history_and_finds_nothing_in_an_empty_one() {
        assertThat(said("R049", aStay("2025-03-10", null).checked())).isEqualTo("? history");
        assertThat(said(
                        "R049",
                        aStay("2025-03-10", null).with("history", List.of()).checked()))
                .isEmpty();
        assertThat(said("R049", after(earlier("inpatient", null)).checked())).isEqualTo("? history.discharged");
    }

    private static Checking after(Map<String, Object> earlier) {
        return aStay("2025-03-10", null).with("history", List.of(earlier));
    }

    private static Map<String, Object> earlier(String type, String discharged) {
        var visit = new HashMap<String, Object>();
        visit.putAll(Map.of("id", "V1", "type", type, "admitted", "2025-02-01", "lines", List.of()));
        visit.put("discharged", discharged);
        return visit;
    }
}
