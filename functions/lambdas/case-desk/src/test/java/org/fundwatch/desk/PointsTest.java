package org.fundwatch.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fundwatch.desk.Points.desk;
import static org.fundwatch.desk.Points.fine;
import static org.fundwatch.desk.Points.give;
import static org.fundwatch.desk.Points.path;
import static org.fundwatch.desk.Points.points;
import static org.fundwatch.desk.Points.read;
import static org.fundwatch.desk.Points.somebody;
import static org.fundwatch.desk.Points.step;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class PointsTest {
    @Test
    void points_are_given_with_their_reason_and_audited() {
        var code = somebody();

        give(code, fine("ACT-1", "MAIN", 6))
                .then()
                .statusCode(200)
                .body("practitioner", equalTo(code))
                .body("number", equalTo(1))
                .body("year", equalTo(2025))
                .body("total", equalTo(6))
                .body("outcome", equalTo("NOTICED"));

        assertThat(Rows.one("select act || ' ' || actor from audit_row where subject = ?", code))
                .isEqualTo("GIVE_POINTS staff-1");
        read(code, "2025")
                .then()
                .body("total", equalTo(6))
                .body("lines.act", contains("ACT-1"))
                .body("basis.article", equalTo("经办规程第二十九条"))
                .body("trace.policyVersion", equalTo("2025-01-01"))
                .body("acts[0].reason", equalTo("a reason"))
                .body("registration", equalTo("NORMAL"));
    }

    @Test
    void the_same_act_counts_at_its_highest_and_different_acts_at_all_workplaces_add_up() {
        var code = somebody();
        give(code, fine("ACT-1", "GENERAL", 4)).then().body("total", equalTo(4));
        give(code, fine("ACT-1", "MAIN", 6)).then().body("total", equalTo(6));
        give(code, fine("ACT-2", "GENERAL", 4).replace("H00000000009", "H00000000010"))
                .then()
                .body("total", equalTo(10))
                .body("outcome", equalTo("SUSPENDED"));

        read(code, "2025")
                .then()
                .body("outcome.minMonths", equalTo(1))
                .body("outcome.maxMonths", equalTo(6))
                .body("outcome.missing", equalTo("months of suspension in the place's rules"))
                .body("acts", hasSize(3));
        read(code, "2026").then().body("total", equalTo(0)).body("acts", empty());
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource({
        "accumulated, PENALTY_FRAUD 10 GENERAL + PENALTY_IMPROPER_USE 4 GENERAL, 1",
        "at once,     PENALTY_FRAUD 12 MAIN,                                     3"
    })
    void twelve_points_end_the_qualification_with_a_bar(String how, String acts, int years) {
        var code = somebody();
        var number = 0;
        for (var act : acts.split(" \\+ ", -1)) {
            var words = act.split(" ", -1);
            give(code, points("ACT-" + ++number, words[0], words[2], Integer.parseInt(words[1])))
                    .then()
                    .statusCode(200);
        }

        step(code, number, "TERMINATION_BEGAN", "2025-05-06", "").then().statusCode(200);
        read(code, "2025")
                .then()
                .body("outcome.barYears", equalTo(years))
                .body("freeOn", equalTo((2025 + years) + "-05-06"))
                .body("registration", equalTo("TERMINATED"));
        assertThat(how).isNotEmpty();
    }

    @Test
    void a_year_before_the_rules_is_undetermined_and_takes_no_points() {
        var code = somebody();
        var before = fine("ACT-1", "MAIN", 6).replace("2025-03-03", "2024-12-31");

        give(code, before)
                .then()
                .statusCode(422)
                .body("missingFact", equalTo("rules on points in force on 2024-01-01"));
        read(code, "2024")
                .then()
                .body("missing", equalTo("rules on points in force on 2024-01-01"))
                .body("total", nullValue())
                .body("bands", empty());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 25, 2024, 9999})
    void every_year_of_the_contract_is_answered(int year) {
        read(somebody(), Integer.toString(year)).then().statusCode(200).body("year", equalTo(year));
    }

    @Test
    void an_act_that_was_dealt_with_in_two_years_is_asked_about() {
        var code = somebody();
        give(code, fine("ACT-1", "MAIN", 6)).then().statusCode(200);

        give(code, fine("ACT-1", "MAIN", 6).replace("2025-03-03", "2026-01-05"))
                .then()
                .statusCode(422)
                .body("missingFact", equalTo("the year in which the act ACT-1 counts"));
    }

    @Test
    void the_same_key_gives_the_first_answer_and_refuses_other_content() {
        var code = somebody();
        var key = UUID.randomUUID().toString();
        var body = fine("ACT-1", "MAIN", 6);
        var first = desk().post(key, path(code), body).asString();

        assertThat(desk().post(key, path(code), body).asString()).isEqualTo(first);
        desk().post(key, path(code), body.replace("a reason", "another")).then().statusCode(409);
        assertThat(Rows.all("select act_id from practitioner_act where practitioner_code = ?", code))
                .hasSize(1);
    }
}
