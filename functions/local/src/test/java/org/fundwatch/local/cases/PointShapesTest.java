package org.fundwatch.local.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Records of points: what they led to is held to what they lead to. */
class PointShapesTest {
    @ParameterizedTest(name = "points {0}, said to be \"{1}\": {2}")
    @CsvSource(delimiter = '|', textBlock = """
            [12]    | terminated, 3 year bar     | EQUAL
            [12]    | terminated, 1 year bar     | UNEXPLAINED
            [6, 6]  | terminated, 1 year bar     | EQUAL
            [6, 5]  | terminated, 1 year bar     | UNEXPLAINED
            [6, 3]  | suspended 1 month          | EQUAL
            [6, 3]  | suspended 6 months         | EQUAL
            [6, 3]  | suspended 7 months         | UNEXPLAINED
            [6, 2]  | suspended 1 month          | UNEXPLAINED
            [13]    | terminated, 3 year bar     | UNEXPLAINED
            [4]     | told to the institution    | UNDETERMINED
            [12]    | terminated                 | EQUAL
            [6, 6]  | 终止医保支付资格           | EQUAL
            [6, 5]  | terminated                 | UNEXPLAINED
            [6, 5]  | 终止医保支付资格           | UNEXPLAINED
            [6, 5]  | not terminated             | UNDETERMINED
            [6, 5]  | 解除协议、终止服务协议     | UNDETERMINED
            [6, 5]  | its clinic was terminated  | UNDETERMINED
            [4]     | 暂停处方权                 | UNDETERMINED
            [4]     | prescribing was suspended  | UNDETERMINED
            [8]     | suspended                  | UNEXPLAINED
            [9]     | 暂停医保支付资格           | EQUAL
            [12]    | suspended                  | UNEXPLAINED
            [10, 4] | suspended, then terminated | EQUAL
            [9]     | suspended 8.5 months       | UNEXPLAINED
            [9]     | suspended 0.5 months       | UNEXPLAINED
            [9]     | suspended 1.5 months       | UNDETERMINED
            [9]     | suspended for 2.0 months   | EQUAL
            [8]     | suspended 1.5 months       | UNEXPLAINED
            [9]     | 暂停医保支付资格7个月      | UNEXPLAINED
            [9]     | 暂停医保支付资格6个月      | EQUAL
            [9]     | 暂停医保支付资格七个月     | UNEXPLAINED
            [9]     | 暂停医保支付资格六个半月   | UNEXPLAINED
            [9]     | 暂停医保支付资格两个半月   | UNDETERMINED
            [9]     | 暂停医保支付资格半个月     | UNEXPLAINED
            [9]     | 暂停医保支付资格十二个月   | UNEXPLAINED
            [12]    | terminated, barred 1 year  | UNEXPLAINED
            [12]    | terminated, barred 3 years | EQUAL
            [6, 6]  | terminated; barred 3 years | UNEXPLAINED
            [6, 6]  | terminated; barred 1 year  | EQUAL
            [12]    | 终止医保支付资格1年        | UNEXPLAINED
            [12]    | 终止医保支付资格三年       | EQUAL
            [12]    | 终止医保支付资格，1年内不得再次登记 | UNEXPLAINED
            [9.5]   | suspended 2 months         | UNEXPLAINED
            [0.5]   | told to the institution    | UNEXPLAINED
            """)
    void what_points_led_to_is_held_to_what_they_lead_to(String points, String other, Word word) {
        var json = """
                [{"id": "X", "date": "2025-06-01", "institution_type": "PRACTITIONER", "practitioner_points": %s,
                  "other_measures": "%s"}]""".formatted(points, other);

        assertThat(word(json)).isEqualTo(word);
    }

    @ParameterizedTest(name = "points {0} of several, \"{1}\": {2}")
    @CsvSource(delimiter = '|', textBlock = """
            [12, 12, 8] | 2 people terminated             | EQUAL
            [12, 11, 8] | 2 people terminated             | UNEXPLAINED
            [12, 12, 8] | 2 people terminated for 3 years | EQUAL
            [12, 12, 8] | 2 people terminated 1 year      | UNEXPLAINED
            [12, 9, 9]  | 2 people at 9 points suspended 4 months   | EQUAL
            [12, 9, 9]  | 2 people at 9 points suspended 4.5 months | UNDETERMINED
            [12, 9, 9]  | 2 people at 9 points suspended 6.5 months | UNEXPLAINED
            """)
    void how_many_were_terminated_is_held_to_the_points_of_each(String points, String other, Word word) {
        var json = """
                [{"id": "X", "date": "2025-06-01", "institution_type": "HOSPITAL", "practitioner_points": %s,
                  "other_measures": "%s"}]""".formatted(points, other);

        assertThat(word(json)).isEqualTo(word);
    }

    @ParameterizedTest(name = "points {0} and {1}: {2}")
    @CsvSource({
        "8, TERMINATED, UNEXPLAINED",
        "11, TERMINATED, UNEXPLAINED",
        "12, TERMINATED, EQUAL",
        "8, SUSPENDED, UNEXPLAINED",
        "9, SUSPENDED, EQUAL",
        "12, SUSPENDED, UNEXPLAINED"
    })
    void an_action_against_a_practitioner_is_held_to_the_points(String points, String action, Word word) {
        var json = """
                [{"id": "X", "date": "2025-06-01", "institution_type": "PRACTITIONER", "practitioner_points": [%s],
                  "agreement_action": "%s"}]""".formatted(points, action);

        assertThat(word(json)).isEqualTo(word);
    }

    @ParameterizedTest(name = "9 points and {0} months: {1}")
    @CsvSource({"1.5, UNDETERMINED", "2.0, EQUAL", "6.5, UNEXPLAINED", "0.5, UNEXPLAINED", "7, UNEXPLAINED"})
    void half_a_month_of_points_is_left_open_as_the_desk_leaves_it(String months, Word word) {
        var json = """
                [{"id": "X", "date": "2025-06-01", "institution_type": "PRACTITIONER", "practitioner_points": [9],
                  "suspension": {"months": %s, "scope": "settlement"}}]""".formatted(months);

        assertThat(word(json)).isEqualTo(word);
    }

    private static Word word(String json) {
        var cases = CaseFiles.read("one", json.getBytes(StandardCharsets.UTF_8));
        return CaseBook.recompute(cases).getFirst().word();
    }
}
