package org.fundwatch.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fundwatch.vault.Planting.to;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.fundwatch.testing.Boundary;
import org.fundwatch.testing.FakeObjects;
import org.fundwatch.testing.Faults;
import org.fundwatch.vault.Planting.Planted;
import org.junit.jupiter.api.Test;

/** A claim checked and a batch written, with a fault at each Decrypt, each PutObject and each commit in turn, and asked again after it. */
@QuarkusTest
@QuarkusTestResource(value = Faults.class, restrictToAnnotatedClass = true)
class FaultsTest {
    private static final int MOST_TRIES = 5;
    private static final int MOST_TRIALS = 45;
    private static final String STATE = """
            select concat_ws(' ', (select string_agg(state, ',') from payment_order o where o.file_id = f.id), f.count, f.sum_fen,
                   (select count(*) > 0 from vault_opening where purpose = 'PAYMENT' and reference = ?),
                   (select count(*) > 0 from vault_opening where purpose = 'PAYOUT_CHECK' and reference = ?),
                   (select count(*) from audit_row where act = 'write-payment-file' and subject = f.id::text))
              from payment_file f where f.id = ?""";

    @Inject
    Planting planting;

    @Test
    void a_fault_at_any_answer_or_commit_leaves_one_file_that_is_what_its_record_says() {
        FakeObjects.forget();
        var planted = IntStream.range(0, MOST_TRIALS)
                .mapToObj(trial -> planting.named("举报人甲", to("举报人甲")))
                .toList();
        var undisturbed = walk(planted.getFirst());

        var boundaries = Faults.atEveryBoundary(
                trial -> assertThat(walk(planted.get((int) trial))).isEqualTo(undisturbed));

        assertThat(undisturbed).isEqualTo("ORDERED 1 1100000 t t 1");
        assertThat(boundaries)
                .as("claim, identity, their commit; claim again, its commit, table, initiation, their commit")
                .isEqualTo(8);
    }

    private static String walk(Planted reward) {
        insist(() -> Vault.check(reward));
        var file = Rows.aFile(List.of(reward));
        var answer = insist(() -> Vault.write(file)).jsonPath();
        assertThat(table(file, answer.getString("csvSha256"))).containsOnlyOnce(reward.approval());
        return Rows.one(STATE, reward.approval(), reward.approval(), file);
    }

    private static String table(UUID file, String digest) {
        var key = "payments/" + file + "/" + digest + ".csv";
        return new String(FakeObjects.in(Bureau.BUCKET).get(key), StandardCharsets.UTF_8);
    }

    private static Response insist(Supplier<Response> ask) {
        for (var tries = 0; tries < MOST_TRIES; tries++) {
            var answer = ask.get();
            if (answer.statusCode() == 200) {
                return answer;
            }
            Boundary.mend();
        }
        throw new AssertionError("the vault fails for ever");
    }
}
