package org.fundwatch.claimvalidation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fundwatch.claims.KnowledgeEdition;
import org.fundwatch.claims.RuleCatalogue;
import org.fundwatch.kernel.Tree;
import org.fundwatch.platform.PolicyReader;
import org.fundwatch.testing.FakeQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the orders of a national request say of days, kinds of visits and what goes home. */
@QuarkusTest
@TestProfile(FsiOrderTest.FewRules.class)
@QuarkusTestResource(Institutions.class)
class FsiOrderTest {

    /** An edition of a few rules with values of the test's own. */
    public static class FewRules implements QuarkusTestProfile {
        @Override
        public Set<Class<?>> getEnabledAlternatives() {
            return Set.of(Edition.class);
        }
    }

    /** Takes the place of the edition in this build. */
    @Alternative
    @Singleton
    static class Edition {

        @Produces
        @Singleton
        KnowledgeEdition few() {
            return KnowledgeEdition.read(
                    Tree.of(Map.of(
                            "id", "edition/few",
                            "from", "2026-11-22",
                            "rules",
                                    List.of(
                                            rule("R010", Map.of("max_days", Map.of("护理", 10))),
                                            rule("R012", Map.of("min_level", Map.of("护理", 2))),
                                            rule("R013", Map.of("allowed_modes", Map.of("丸", List.of("emergency")))),
                                            rule("R020", Map.of()),
                                            rule("R027", Map.of("max_per_day", Map.of("护理", 1))),
                                            rule("S14", Map.of("max_days", 7))))),
                    RuleCatalogue.read(PolicyReader.read(RuleCatalogue.RESOURCE)),
                    "test");
        }

        private static Map<String, Object> rule(String code, Map<String, ?> params) {
            var rule = new HashMap<String, Object>();
            rule.putAll(Map.of("code", code, "level", "violation", "stages", List.of("in"), "params", params));
            rule.putAll(Map.of("instrument", "i", "article", "a", "evidence", "example", "source", "invented"));
            return rule;
        }
    }

    @AfterEach
    void forget() {
        FakeQueue.forget();
    }

    /** Ten units of nursing begun on the first, asked about on the 12th. */
    @ParameterizedTest(name = "stop {0}, standing {1}, discharged {2}")
    @CsvSource(nullValues = "-", textBlock = """
        2025-03-10, 0, -,          -
        2025-03-09, 0, -,          R027
        -,          0, -,          R027
        2025-03-11, 0, -,          R010
        -,          1, 2025-03-10, -
        -,          1, -,          R010
        9999-12-31, 1, 2025-03-10, -
        9999-12-31, 0, 2025-03-10, R027
        0001-01-01, 0, 2025-03-10, R027
        """)
    void an_order_lies_on_the_days_from_its_begin_to_its_stop(
            String stop, String standing, String discharged, String rule) {
        var order = "\"hilist_name\":\"护理\",\"cnt\":10,\"pric\":9,\"drord_begn_date\":\"2025-03-01 08:00:00\","
                + "\"drord_stop_date\":" + quoted(stop) + ",\"long_drord_flag\":" + standing;

        var told = ask("\"med_type\":\"21\",\"dscg_date\":" + quoted(discharged), order);

        assertThat(Set.copyOf(told.getList("output.result.rule_id", String.class)))
                .isEqualTo(rule == null ? Set.of() : Set.of(rule));
    }

    @ParameterizedTest(name = "med_type {0}, med_mdtrt_type {1}")
    @CsvSource(nullValues = "-", textBlock = """
        11, 1, FOUND
        14, 1, FOUND
        21, 1, FOUND
        13, 1, OPEN
        13, 3, FOUND
        52, 2, FOUND
        13, 4, OPEN
        -,  4, OPEN
        -,  -, OPEN
        -,  1, FOUND
        """)
    void a_kind_of_visit_that_no_dictionary_has_is_not_an_outpatients(String medType, String kind, String outcome) {
        var told = ask(
                "\"med_type\":" + quoted(medType) + ",\"med_mdtrt_type\":" + quoted(kind),
                "\"hilist_name\":\"丸\",\"cnt\":1,\"pric\":300");

        assertThat(told.getList("output.result.rule_id", String.class))
                .isEqualTo(outcome.equals("FOUND") ? List.of("R013") : List.of());
        assertThat(told.getList("output.checks[0].not_checked.rule", String.class)
                        .contains("R013"))
                .isEqualTo(outcome.equals("OPEN"));
    }

    @Test
    void what_a_request_cannot_say_is_told_with_the_reason_and_what_no_request_can_once() {
        var told = ask(
                "\"med_type\":\"21\",\"medins_lv\":\"02\"",
                "\"hilist_name\":\"护理\",\"chrg_type\":\"09\",\"drord_bhvr\":\"1\",\"cnt\":1");

        var open = told.getList("output.checks[0].not_checked", Map.class);
        assertThat(open)
                .extracting(it -> it.get("rule"))
                .contains("R012", "S14")
                .doesNotContain("R020");
        assertThat(open)
                .filteredOn(it -> it.get("rule").equals("R012"))
                .singleElement()
                .satisfies(it -> assertThat(it.get("reason").toString()).contains("medins_lv"));
        assertThat(told.getList("output.checks[0].not_computable", String.class))
                .containsExactly("R020");
    }

    private static JsonPath ask(String encounter, String order) {
        var body = "{\"inf_time\":\"2025-03-12 10:00:00\",\"input\":{\"data\":{\"patient_dtos\":[{\"patn_id\":\"p\","
                + "\"fsi_encounter_dtos\":[{\"mdtrt_id\":\"v\",\"adm_date\":\"2025-03-01\"," + encounter
                + ",\"fsi_order_dtos\":[{\"rx_id\":\"1\"," + order + "}]}]}]}}}";
        var answer = Fsi.send("3102", body);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer.jsonPath();
    }

    private static String quoted(String text) {
        return text == null ? "null" : "\"" + text + "\"";
    }
}
