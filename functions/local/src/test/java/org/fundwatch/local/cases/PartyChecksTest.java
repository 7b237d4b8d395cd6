package org.fundwatch.local.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who ordered what against whom, as a record says it. */
class PartyChecksTest {

    @ParameterizedTest(name = "{0} of {1}: {2}")
    @CsvSource({
        "FINE, ADMIN, EQUAL",
        "FINE, MIXED, EQUAL",
        "FINE, OTHER_REGULATOR, EQUAL",
        "FINE, AGREEMENT, UNEXPLAINED",
        "LIQUIDATED_DAMAGES, AGREEMENT, EQUAL",
        "LIQUIDATED_DAMAGES, MIXED, EQUAL",
        "LIQUIDATED_DAMAGES, ADMIN, UNEXPLAINED",
        "LIQUIDATED_DAMAGES, OTHER_REGULATOR, UNEXPLAINED"
    })
    void an_authority_fines_and_an_agency_asks_for_damages(String measure, String route, Word word) {
        assertThat(word(route, "HOSPITAL", "OVER_CHARGING", "\"measure\": \"" + measure + "\","))
                .isEqualTo(word);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"ADMIN", "AGREEMENT", "MIXED"})
    void what_a_part_is_follows_from_its_route_where_the_record_does_not_say_it(String route) {
        assertThat(word(route, "HOSPITAL", "OVER_CHARGING", "")).isEqualTo(Word.EQUAL);
    }

    @ParameterizedTest(name = "{1} of a {0}: {2}")
    @CsvSource({
        "HOSPITAL, OVER_CHARGING, EQUAL",
        "CAMPAIGN, OVER_CHARGING, EQUAL",
        "PERSON, OVER_CHARGING, UNEXPLAINED",
        "PRACTITIONER, OVER_CHARGING, UNEXPLAINED",
        "PERSON, SOMETHING_NEW, EQUAL"
    })
    void a_kind_of_institutions_is_none_of_a_person(String type, String kind, Word word) {
        assertThat(word("ADMIN", type, kind, "")).isEqualTo(word);
    }

    @ParameterizedTest(name = "a fine of {0}: {1}")
    @CsvSource({"PERSON, EQUAL", "FAMILY, EQUAL", "PHARMACY, UNEXPLAINED", "HOSPITAL, UNEXPLAINED"})
    void a_kind_of_persons_is_none_of_an_institution(String type, Word word) {
        assertThat(of("""
                {"id": "one", "route": "ADMIN", "institution_type": "%s", "kind_code": "PERSON_FRAUD", "date": "2024-05-01",
                 "published_unit": "yuan", "components": [
                  {"kind_code": "PERSON_FRAUD", "fund_amount_yuan": "2000", "multiple": "2", "published_yuan": "4000"}]}
                """.formatted(type))).isEqualTo(word);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"TERMINATED, UNDETERMINED", "SUSPENDED, UNEXPLAINED"})
    void whose_agreement_was_suspended_need_not_apply_again(String action, Word word) {
        assertThat(of("""
                {"id": "one", "route": "AGREEMENT", "kind_code": "FRAUD_OTHER", "agreement_action": "%s", "bar_years": 3}
                """.formatted(action))).isEqualTo(word);
    }

    private static Word word(String route, String type, String kind, String measure) {
        return of("""
                {"id": "one", "route": "%s", "institution_type": "%s", "kind_code": "%s", "date": "2024-05-01",
                 "published_unit": "yuan", "components": [{%s
                  "kind_code": "%s", "fund_amount_yuan": "2000", "multiple": "1.5", "published_yuan": "3000"}]}
                """.formatted(route, type, kind, measure, kind));
    }

    private static Word of(String record) {
        var read = CaseFiles.read("one", ("[" + record + "]").getBytes(StandardCharsets.UTF_8));
        return CaseBook.recompute(read).getFirst().word();
    }
}
