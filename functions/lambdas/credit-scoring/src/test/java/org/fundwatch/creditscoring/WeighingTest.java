package org.fundwatch.creditscoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fundwatch.creditscoring.Delivery.failedOf;
import static org.fundwatch.creditscoring.Messages.FRAUD;
import static org.fundwatch.creditscoring.Messages.decided;
import static org.fundwatch.creditscoring.Messages.ofDecision;
import static org.fundwatch.creditscoring.Messages.revoked;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.fundwatch.testing.Database;
import org.fundwatch.testing.FakeAws;
import org.junit.jupiter.api.Test;

/** What credit did about a case's penalty, and about its fall, is told with the number of the decision that holds. */
@QuarkusTest
@TestProfile(Demonstration.OfMessages.class)
@QuarkusTestResource(value = Database.class, initArgs = @ResourceArg(name = "role", value = "credit_scoring"))
@QuarkusTestResource(FakeAws.class)
class WeighingTest {
    private final String institution = Rows.newInstitution();
    private final String number = Rows.newCase();

    @Test
    void what_was_done_about_a_case_is_told_even_where_the_grade_stays() {
        assertThat(failedOf(decided(institution, number, FRAUD))).isEmpty();
        assertThat(failedOf(revoked(institution, number))).isEmpty();
        assertThat(failedOf(decided(institution, Rows.newCase(), "第三十九条第（一）项"))).isEmpty();

        assertThat(Rows.told(number))
                .satisfiesExactly(
                        it -> assertThat(it).contains("PenaltyWeighed", "\"weight\":\"COUNTED\"", "\"grade\":\"C\""),
                        it -> assertThat(it).contains("\"weight\":\"GIVEN_BACK\"", "\"grade\":\"A\"", "\"number\":2"));
        assertThat(Rows.told(institution).getLast()).contains("\"missing\":\"credit indicator", "\"number\":3");
    }

    @Test
    void a_decision_made_anew_counts_once_and_falls_alone() {
        assertThat(failedOf(decided(institution, number, FRAUD))).isEmpty();
        assertThat(failedOf(revoked(institution, number))).isEmpty();
        var anew = ofDecision(2, decided(institution, number, FRAUD));

        assertThat(failedOf(anew)).isEmpty();
        assertThat(failedOf(anew)).isEmpty();
        assertThat(Rows.grades(institution).getLast()).endsWith(" C");

        assertThat(failedOf(ofDecision(2, revoked(institution, number)))).isEmpty();
        assertThat(Rows.grades(institution).getLast()).endsWith(" A");
        assertThat(Rows.told(number))
                .satisfiesExactly(
                        it -> assertThat(it).contains("\"penalty\":1", "COUNTED"),
                        it -> assertThat(it).contains("\"penalty\":1", "GIVEN_BACK"),
                        it -> assertThat(it).contains("\"penalty\":2", "COUNTED"),
                        it -> assertThat(it).contains("\"penalty\":2", "GIVEN_BACK"));
    }

    @Test
    void the_fall_of_the_first_decision_takes_nothing_from_the_second_whatever_comes_first() {
        assertThat(failedOf(
                        ofDecision(2, decided(institution, number, FRAUD)),
                        revoked(institution, number),
                        decided(institution, number, FRAUD)))
                .isEmpty();

        assertThat(Rows.grades(institution).getLast()).endsWith(" C");
    }

    @Test
    void whichever_comes_first_a_penalty_that_fell_is_given_back_in_the_end() {
        assertThat(failedOf(revoked(institution, number))).isEmpty();
        assertThat(failedOf(decided(institution, number, FRAUD))).isEmpty();

        assertThat(Rows.told(number))
                .hasSize(2)
                .allSatisfy(it -> assertThat(it).contains("GIVEN_BACK", "\"grade\":\"A\""));
    }
}
