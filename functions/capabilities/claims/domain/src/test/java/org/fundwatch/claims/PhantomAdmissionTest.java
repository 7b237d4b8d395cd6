package org.fundwatch.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fundwatch.claims.Checking.aStay;
import static org.fundwatch.claims.Checking.aVisit;
import static org.fundwatch.claims.Checking.said;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhantomAdmissionTest {
    private static final String LACKS_PAPERS = "? checked_at";

    @ParameterizedTest(name = "{0} of ten days present")
    @CsvSource(textBlock = """
            11, ''
            10, ''
            9,  '1 days 1 15.00; '
            0,  '1 days 10 150.00; '
            """)
    void finds_days_that_were_recorded_and_not_spent(int present, String finding) {
        var stay = aStay("2025-03-10", "2025-03-20")
                .visit("present_days", present)
                .line("name", "床位费", "qty", "10", "unit_price", "15.00")
                .line("name", "药品", "qty", "10", "unit_price", "99.00");

        assertThat(said("S01", stay.checked())).isEqualTo(finding + LACKS_PAPERS);
    }

    @Test
    void names_no_money_where_a_price_is_missing() {
        var stay = aStay("2025-03-10", "2025-03-20")
                .visit("present_days", 9)
                .line("name", "床位费", "qty", "10", "unit_price", "15.00")
                .line("name", "护理费", "qty", "10");

        assertThat(said("S01", stay.checked())).isEqualTo("1 2 days 1; " + LACKS_PAPERS);
    }

    @Test
    void leaves_a_stay_that_goes_on_and_a_visit_that_is_none_alone() {
        var going = aStay("2025-03-10", null).visit("present_days", 1);

        assertThat(said("S01", going.checked())).isEqualTo("? visit.discharged; " + LACKS_PAPERS);
        assertThat(said("S01", aVisit("outpatient").checked())).isEmpty();
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(nullValues = "-", textBlock = """
            08:00, 2025-03-12T07:59, ''
            08:00, 2025-03-12T08:00, 首次病程记录
            08:00, 2025-03-12T08:01, 首次病程记录
            -,     2025-03-11T23:59, ''
            -,     2025-03-12T00:00, ? visit.admitted_time
            -,     2025-03-12T23:59, ? visit.admitted_time
            -,     2025-03-13T00:00, 首次病程记录
            """)
    void asks_for_the_record_from_48_hours_after_admission(String admitted, String checkedAt, String said) {
        var stay = aStay("2025-03-10", null)
                .visit("documents", List.of("入院记录", "长期医嘱", "临时医嘱"))
                .visit("admitted_time", admitted)
                .visit("present_days", 2)
                .with("checked_at", checkedAt);

        assertThat(said("S01", stay.checked()).replaceAll(";? ?\\? visit.discharged(; )?", ""))
                .isEqualTo(said);
    }

    @Test
    void checks_no_record_that_was_not_supplied_and_finds_all_missing_in_an_empty_one() {
        var stay = aStay("2025-03-10", "2025-03-12").visit("present_days", 2).with("checked_at", "2025-03-20T08:00");

        assertThat(said("S01", stay.checked())).isEqualTo("? visit.documents");
        assertThat(said("S01", stay.visit("documents", List.of()).checked())).isEqualTo("入院记录 首次病程记录 长期医嘱 临时医嘱");
    }
}
