package org.fundwatch.claimvalidation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.fundwatch.claims.ClaimForm;
import org.fundwatch.kernel.InstitutionCode;
import org.fundwatch.kernel.Tree;
import org.fundwatch.platform.JsonBody;
import org.fundwatch.platform.Worker;
import org.fundwatch.testing.Boundary;
import org.fundwatch.testing.FakeQueue;
import org.fundwatch.testing.Faults;
import org.fundwatch.testing.SingleTry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.kms.KmsClient;

/** A claim at the door, with a fault at each call to KMS and the queue in turn, and asked about again after it. */
@QuarkusTest
@QuarkusTestResource(Institutions.class)
@QuarkusTestResource(value = SingleTry.class, restrictToAnnotatedClass = true)
class FaultsTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int MOST_QUESTIONS = 5;
    private static final UUID KEY = UUID.fromString("6d0f3c1e-5b0a-4d0e-9d5b-0d3f3c1e5b0a");

    @Inject
    KmsClient kms;

    @Inject
    Worker worker;

    @BeforeEach
    @AfterEach
    void forget() {
        Boundary.mend();
        FakeQueue.forget();
    }

    @Test
    void a_fault_at_any_answer_leaves_one_check_and_no_answer_without_its_record() {
        var undisturbed = walk();

        var boundaries = Faults.atEveryBoundary(trial -> assertThat(walk()).isEqualTo(undisturbed));

        assertThat(undisturbed).hasSize(2);
        assertThat(boundaries)
                .as("the queue, twice; the pepper is known by then")
                .isEqualTo(2);
    }

    @Test
    void a_key_service_that_does_not_answer_is_asked_again_and_the_digest_is_the_same() {
        var undisturbed = digest(visits());

        var boundaries =
                Faults.atEveryBoundary(trial -> assertThat(digestAtLast()).isEqualTo(undisturbed));

        assertThat(boundaries).isEqualTo(1);
    }

    @Test
    void the_key_service_is_asked_once_in_the_life_of_an_instance() {
        var visits = visits();
        digest(visits);
        Boundary.arm(1, Boundary.Fault.DOWN);

        digest(visits);

        assertThat(Boundary.wasReached()).isFalse();
    }

    @Test
    void at_the_national_door_nobody_waits_for_a_key_service_that_cannot_say_who_asks() {
        Boundary.arm(1, Boundary.Fault.DOWN);

        var answer = Signed.request(Fsi.sample("openhis"))
                .by(Token.CODE + ".7")
                .to("/fsi/3101")
                .send();

        assertThat(Boundary.wasReached()).isTrue();
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        assertThat(answer.jsonPath().getInt("infcode")).isZero();
        assertThat(answer.jsonPath().getString("err_msg")).isEqualTo("未检查，请继续");
        assertThat(FakeQueue.messages()).isEmpty();
    }

    /** The answer, and what is recorded of it, whatever was sent again. */
    private static List<String> walk() {
        FakeQueue.forget();
        var answer = answered();
        assertThat(answered()).isEqualTo(answer); // the answer was lost
        var records = new HashSet<String>();
        records().forEach(message -> records.add(withoutTime(message)));
        assertThat(records).hasSize(1);
        return List.of(answer, records.iterator().next());
    }

    private static String answered() {
        for (var question = 0; question < MOST_QUESTIONS; question++) {
            var answer = Hospital.ask(KEY, Hospital.aStay());
            if (answer.statusCode() == 200) {
                assertThat(records()).as("no answer without a record").isNotEmpty();
                return answer.asString();
            }
            assertNotChecked(answer);
            Boundary.mend();
        }
        throw new AssertionError("the check fails for ever");
    }

    private static void assertNotChecked(Response answer) {
        var waits = answer.statusCode() == 202;
        assertThat(answer.statusCode()).as(answer.asString()).isIn(202, 503);
        assertThat(answer.jsonPath().getString(waits ? "reason" : "type"))
                .endsWith(waits ? "NOT_RECORDED" : "claims/not-recorded");
    }

    private static List<Tree> records() {
        return FakeQueue.messages().stream()
                .filter(message -> message.text("body").contains("\"type\":\"ClaimCheckRecorded\""))
                .toList();
    }

    private static String withoutTime(Tree message) {
        return message.text("body").replaceAll("\"(time|checkedAt)\":\"[^\"]+\"", "");
    }

    private VisitDigests visits() {
        return new VisitDigests(kms, worker, Institutions.VISIT_PEPPER);
    }

    private String digestAtLast() {
        var visits = visits();
        try {
            return digest(visits);
        } catch (SdkException unanswered) {
            Boundary.mend();
            return digest(visits);
        }
    }

    private static String digest(VisitDigests visits) {
        var claim = ClaimForm.read(JsonBody.read(JsonBody.write(Hospital.aStay())), Token.CODE);
        return visits.of(new InstitutionCode(Token.CODE), claim).await().atMost(PATIENCE);
    }
}
