package org.fundwatch.local.rewards;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The days of a record, held to one another and to the time of its scheme. */
class RecordDaysTest {

    @ParameterizedTest(name = "{0}: reported {1}, paid {2}, published {3} -> {4}")
    @CsvSource(delimiter = '|', textBlock = """
        hebei-2023    |            | 2023-02-01 | 2023-03    | EQUAL
        hebei-2023    |            | 2023-01-31 | 2023-03    | UNEXPLAINED
        hebei-2023    |            |            | 2022       | UNEXPLAINED
        hebei-2023    | 2023-01-31 | 2023-06-01 |            | UNEXPLAINED
        hebei-2023    | 2023-06-02 | 2023-06-01 |            | UNEXPLAINED
        hebei-2023    |            | 2023-06-02 | 2023-06-01 | UNEXPLAINED
        hebei-2023    |            |            | 2026-11-22 | UNEXPLAINED
        jiujiang-post2022 |        | 2022-12    |            | UNEXPLAINED
        jiujiang-post2022 |        | 2023-01    |            | EQUAL
        """)
    void a_scheme_is_in_force_on_the_days_of_the_record(
            String scheme, String reported, String paid, String published, Verdict.Standing standing) {
        assertThat(Records.standing("""
            {"scheme_id": "%s", "reported_on": %s, "paid_on": %s, "published": %s,
             "case_value": "200000.00", "reward_paid": "5000.00"}
            """.formatted(scheme, quoted(reported), quoted(paid), quoted(published))))
                .isEqualTo(standing);
    }

    @ParameterizedTest(name = "{0}: reported {1}, paid {2}, published {3} -> {4}")
    @CsvSource(delimiter = '|', textBlock = """
        shanxi-2020 |            | 2023-07-31 |         | EQUAL
        shanxi-2020 |            | 2023-08-01 |         | UNDETERMINED
        shanxi-2020 |            | 2024-05    |         | UNDETERMINED
        shanxi-2020 | 2023-07-31 | 2024-05    |         | EQUAL
        shanxi-2020 | 2023       | 2024-05    |         | UNDETERMINED
        shanxi-2020 | 2022       | 2024-05    |         | EQUAL
        shanxi-2020 | 2023-08-01 | 2023-09    |         | UNEXPLAINED
        shanxi-2020 |            | 2025-05-01 |         | UNDETERMINED
        shanxi-2020 | 2023-07-01 | 2025-05-01 |         | EQUAL
        shanxi-2020 |            |            | 2025-05 | UNDETERMINED
        shanxi-2020 |            | 2019-12-31 |         | UNEXPLAINED
        """)
    void a_scheme_that_ended_pays_what_was_reported_before(
            String scheme, String reported, String paid, String published, Verdict.Standing standing) {
        assertThat(Records.standing("""
            {"scheme_id": "%s", "reported_on": %s, "paid_on": %s, "published": %s, "level": "L2",
             "case_value": "100000.00", "reward_paid": "3000.00"}
            """.formatted(scheme, quoted(reported), quoted(paid), quoted(published))))
                .isEqualTo(standing);
    }

    @ParameterizedTest(name = "{0} paid on {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
        cn-2018 | 2022-11    | 100000 | EXPLAINED
        cn-2018 | 2023-11    | 100000 | UNDETERMINED
        cn-2018 | 2024-02-01 | 100000 | UNDETERMINED
        cn-2018 | 2017-11    | 100000 | UNEXPLAINED
        cn-2018 | 2018-10    | 100000 | UNEXPLAINED
        cn-2018 | 2018-11    | 100000 | EXPLAINED
        cn-2022 | 2022-11    | 200000 | UNEXPLAINED
        cn-2022 | 2023-11    | 200000 | EXPLAINED
        cn-2022 | 2023-11    | 100000 | UNEXPLAINED
        """)
    void a_national_measure_has_its_time_too(String scheme, String paid, String reward, Verdict.Standing standing) {
        assertThat(Records.standing("""
            {"scheme_id": "%s", "paid_on": "%s", "reward_paid": "%s",
             "checks": [{"kind": "cap_reached", "statement": "the cap"}]}
            """.formatted(scheme, paid, reward))).isEqualTo(standing);
    }

    @ParameterizedTest(name = "{0}, {1} and {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
        2023-12-04 | 2023_12/04/1 | news       | EQUAL
        2023-12-04 | 20231205/1   | news       | EQUAL
        2023-12-04 | t20231203_1  | news       | EQUAL
        2023-12-04 | 2023-11/03/1 | news       | EQUAL
        2023-12-04 | 2023-11/02/1 | news       | UNEXPLAINED
        2023-12-04 | 2022-12/04/1 | news       | UNEXPLAINED
        2023-12-04 | 2023-12/03/1 | 2023/12/05 | EQUAL
        2023-12    | 2023-12/03/1 | news       | EQUAL
        2023-12    | 2023-10/30/1 | news       | UNEXPLAINED
        2024       | 2023-12/03/1 | news       | EQUAL
        2024       | 2023-11/30/1 | news       | UNEXPLAINED
        2024       | 20230231/1   | news       | EQUAL
        2024       | 120231203    | news       | EQUAL
        2024       | 2023-13/03   | news       | EQUAL
        """)
    void no_source_is_older_than_what_it_tells_by_more_than_a_month(
            String published, String one, String other, Verdict.Standing standing) {
        assertThat(Records.standing("""
            {"scheme_id": "hebei-2023", "published": "%s", "case_value": "200000.00", "reward_paid": "5000.00",
             "source_urls": [{"url": "http://example.org/%s"}, {"url": "http://example.org/%s"}]}
            """.formatted(published, one, other))).isEqualTo(standing);
    }

    @ParameterizedTest(name = "{0} published {1}, in {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
        shanxi-2020   | 2020-10-31 | 2020/11/01 | false
        shanxi-2020   | 2019-10-31 | 2020/11/01 | false
        shanxi-2020   | 2021-10-31 | 2020/11/01 | true
        sichuan-2023  | 2022-12-30 | news       | false
        cn-2022       | 2022-11-16 | news       | true
        cn-2022       | 2022-11-17 | news       | false
        zhejiang-2023 | 2026-11-22 | news       | true
        """)
    void a_scheme_is_published_when_it_was_issued_and_before_it_is_told(
            String scheme, String published, String printed, boolean contradicts) {
        assertThat(Records.verdicts("""
            {"as_of": "2026-11-21", "schemes": [{"id": "%s", "published": "%s",
              "source_urls": [{"url": "http://example.org/%s"}]}]}
            """.formatted(scheme, published, printed)).stream()
                        .anyMatch(verdict -> verdict.standing() == Verdict.Standing.UNEXPLAINED))
                .isEqualTo(contradicts);
    }

    private static String quoted(String cell) {
        return cell == null ? "null" : "\"" + cell + "\"";
    }
}
