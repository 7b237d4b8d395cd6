package org.fundwatch.claimvalidation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.fundwatch.claims.KnowledgeEdition;
import org.fundwatch.testing.FakeQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What hospitals' systems get wrong: each has a name, a finding of the national rules or a refusal at its place. */
@QuarkusTest
@TestProfile(BadInputTest.National.class)
@QuarkusTestResource(Institutions.class)
class BadInputTest {
    private static final String STAY = """
        {"stage": "in", "patient": {"id": "P1", "sex": "male"}, "visit": {"id": "V1", "type": "inpatient",
         "admitted": "2025-03-10", "discharged": "2025-03-12", "lines": [
         {"no": 1, "name": "甲", "code": "XA11GAW043A001010201815", "category": "drug", "date": "2025-03-10", "qty": "2",
          "unit_price": "10.00", "amount": "20.00"},
         {"no": 2, "name": "乙", "category": "exam", "date": "2025-03-11", "qty": "1", "unit_price": "30.00"}]}}\
        """;

    /** Every rule of the catalogue, with the values that are set. */
    public static final class National implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("KNOWLEDGE_RULES", KnowledgeEdition.NATIONAL);
        }
    }

    @AfterEach
    void forget() {
        FakeQueue.forget();
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(quoteCharacter = '~', delimiter = '|', textBlock = """
        "no": 2       | "no": 1       | /visit/lines/1/no
        "qty": "2"    | "qty": "-2"   | /visit/lines/0/qty
        "10.00"       | "-10.00"      | /visit/lines/0/unit_price
        "2025-03-12"  | "2025-03-09"  | /visit/discharged
        "2025-03-11"  | "2025-02-30"  | /visit/lines/1/date
        """)
    void what_cannot_be_read_one_way_only_is_refused_at_its_place(String part, String instead, String pointer) {
        var answer = Hospital.ask(STAY.replace(part, instead));

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(422);
        assertThat(answer.jsonPath().getString("type")).endsWith("request/malformed");
        assertThat(answer.jsonPath().getString("pointer")).isEqualTo(pointer);
        assertThat(FakeQueue.messages()).isEmpty();
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(quoteCharacter = '~', delimiter = '|', textBlock = """
        "20.00"       | "20.02"       | R036 | 1
        "2025-03-11"  | "2025-03-13"  | R042 | 2
        "2025-03-11"  | "2025-03-09"  | R042 | 2
        """)
    void what_can_be_read_and_is_wrong_is_found(String part, String instead, String rule, int line) {
        assertThat(rules(Hospital.ask(STAY))).doesNotContain(rule);

        var answer = Hospital.ask(STAY.replace(part, instead));

        assertThat(rules(answer)).contains(rule);
        assertThat(answer.jsonPath().getList("findings.find { it.rule == '" + rule + "' }.lines", Integer.class))
                .containsExactly(line);
    }

    @Test
    void a_code_that_nobody_knows_finds_nothing_by_itself() {
        var unknown = rules(Hospital.ask(STAY.replace("XA11GAW043A001010201815", "XZ99ZZZ999Z999999999999")));

        assertThat(unknown).isEqualTo(rules(Hospital.ask(STAY)));
    }

    @Test
    void two_thousand_lines_are_taken_and_more_are_too_many() {
        assertThat(Hospital.ask(lines(2000)).statusCode()).isIn(200, 202);
        for (var count : List.of(2001, 10_000)) {
            var many = Hospital.ask(lines(count));

            assertThat(many.statusCode()).isEqualTo(422);
            assertThat(many.jsonPath().getString("type")).endsWith("request/malformed");
            assertThat(many.jsonPath().getString("pointer")).isEqualTo("/visit/lines");
        }
    }

    private static Iterable<String> rules(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer.jsonPath().getList("findings.rule", String.class);
    }

    private static String lines(int count) {
        var lines = new StringBuilder();
        for (var no = 1; no <= count; no++) {
            lines.append(no == 1 ? "" : ",")
                    .append(
                            "{\"no\":%d,\"name\":\"x\",\"category\":\"drug\",\"date\":\"2025-03-10\",\"qty\":\"1\",\"doctor\":\"D341100000001\"}"
                                    .formatted(no));
        }
        return STAY.replaceFirst("(?s)\"lines\": \\[.*\\]", "\"lines\": [" + lines + "]");
    }
}
