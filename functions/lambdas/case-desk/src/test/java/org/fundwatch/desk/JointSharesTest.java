package org.fundwatch.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fundwatch.desk.Proposed.pathOf;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.fundwatch.kernel.Tree;
import org.fundwatch.platform.PolicyReader;
import org.fundwatch.rewards.RewardPolicies;
import org.junit.jupiter.api.Test;

/** As it would be if the text of Hebei gave equal parts, which nobody has seen it do. */
@QuarkusTest
@TestProfile(JointSharesTest.Equally.class)
class JointSharesTest {
    private static final String HEBEI = "130000";
    private static final String NO_WORD_ON_THE_FIRST = Proposed.ANSWERS.replace("\"RWD-22\": true, ", "");
    private static final String CITY = """
            {"fundSource": "city-budget", "budgetYear": 2024}""";

    /** The policies of this build, with one word more in one of them. */
    public static final class Equally implements QuarkusTestProfile {
        @Override
        public Set<Class<?>> getEnabledAlternatives() {
            return Set.of(EqualParts.class);
        }
    }

    /** Reads them with that word in the scheme of Hebei. */
    @Alternative
    @Dependent
    static class EqualParts {
        @Produces
        @Singleton
        RewardPolicies rewards() {
            return RewardPolicies.read(EqualParts::read, "test");
        }

        private static Tree read(String resource) {
            return PolicyReader.read(
                    resource.endsWith("rewards/hebei-2023.yaml")
                            ? "org/fundwatch/desk/hebei-2023-equally.yaml"
                            : resource);
        }
    }

    @Test
    void each_report_has_its_part_to_be_approved_on_its_own_and_the_parts_add_up_to_the_fen() {
        var three = Stream.generate(() -> Proposed.in(HEBEI)).limit(3).toList();

        review(three.getFirst(), "{\"jointWith\": [\"%s\", \"%s\"]}".formatted(three.get(1), three.get(2)))
                .body("amountFen", equalTo(366_667));
        three.forEach(number -> review(number, NO_WORD_ON_THE_FIRST).statusCode(200));

        assertThat(three.stream().map(JointSharesTest::approved).toList())
                .containsExactly(366_667, 366_667, 366_666)
                .satisfies(parts -> assertThat(sum(parts)).isEqualTo(1_100_000));
    }

    @Test
    void the_other_case_says_how_its_part_came_about() {
        var one = Proposed.in(HEBEI);
        var other = Proposed.in(HEBEI);
        review(other, "{\"jointWith\": [\"%s\"]}".formatted(one)).body("amountFen", equalTo(550_000));

        Desk.as("auditor")
                .get("/v1/cases/" + one + "/reward")
                .then()
                .body("amountFen", equalTo(550_000))
                .body("trace.steps.find { it.rule == 'RWD-25' }.answer", equalTo("5500.00 of 11000.00"));
    }

    @Test
    void once_a_part_is_approved_nobody_is_told_apart_any_more() {
        var one = Proposed.in(HEBEI);
        var other = Proposed.in(HEBEI);
        review(one, "{\"jointWith\": [\"%s\"]}".formatted(other)).statusCode(200);
        review(one, NO_WORD_ON_THE_FIRST).statusCode(200);
        review(other, NO_WORD_ON_THE_FIRST).statusCode(200);
        approved(one);

        review(other, "{\"jointWith\": []}").statusCode(409).body("stage", equalTo("APPROVED"));
        review(other, Proposed.ANSWERS).statusCode(409);
    }

    @Test
    void no_part_is_approved_while_another_has_questions_that_nobody_could_answer_any_more() {
        var one = Proposed.in(HEBEI);
        var other = Proposed.in(HEBEI);
        review(one, "{\"jointWith\": [\"%s\"]}".formatted(other)).statusCode(200);
        review(one, NO_WORD_ON_THE_FIRST).statusCode(200);

        approve(one).statusCode(422).body("missingFact", equalTo("answers for the joint report of " + other));

        review(other, NO_WORD_ON_THE_FIRST).statusCode(200);
        assertThat(approved(one)).isEqualTo(550_000);
        assertThat(approved(other)).isEqualTo(550_000);
    }

    @Test
    void the_true_word_that_a_later_report_was_not_the_first_keeps_nobody_from_a_part() {
        var one = Proposed.in(HEBEI);
        var other = Proposed.in(HEBEI);
        review(one, "{\"jointWith\": [\"%s\"]}".formatted(other)).statusCode(200);
        review(one, Proposed.ANSWERS).statusCode(200);
        review(other, Proposed.ANSWERS.replace("\"RWD-22\": true", "\"RWD-22\": false"))
                .body("amountFen", equalTo(550_000));

        assertThat(approved(one)).isEqualTo(550_000);
        assertThat(approved(other)).isEqualTo(550_000);
    }

    private static ValidatableResponse review(String number, String body) {
        return Desk.as("adjudicator").post(pathOf(number, "review"), body).then();
    }

    private static int approved(String number) {
        return approve(number).statusCode(200).extract().path("amountFen");
    }

    private static ValidatableResponse approve(String number) {
        return Desk.carelessly(Gateway.staff("staff-2", "adjudicator"))
                .post(pathOf(number, "approval"), CITY)
                .then();
    }

    private static int sum(List<? extends Integer> parts) {
        return parts.stream().mapToInt(Integer::intValue).sum();
    }
}
