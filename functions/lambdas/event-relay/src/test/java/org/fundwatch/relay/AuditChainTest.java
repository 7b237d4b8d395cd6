package org.fundwatch.relay;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.lessThan;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Base64;
import org.fundwatch.kernel.audit.AuditAnchor;
import org.fundwatch.kernel.audit.Hash;
import org.fundwatch.platform.JsonBody;
import org.fundwatch.testing.Database;
import org.fundwatch.testing.FakeAws;
import org.fundwatch.testing.FakeObjects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = Database.class, initArgs = @ResourceArg(name = "role", value = "event_relay"))
@QuarkusTestResource(FakeAws.class)
class AuditChainTest {
    private static final String ARCHIVE = "fundwatch-archive";

    @BeforeEach
    void forget_earlier_tests() throws SQLException {
        ChainTable.empty();
        OutboxTable.empty();
        FakeObjects.forget();
        FakeAws.busUp();
    }

    @Test
    void chains_every_row_once_and_only_what_is_new() throws SQLException {
        acts("1", "2");
        sweep();
        acts("3");
        sweep();
        sweep();

        assertThat(ChainTable.chained()).containsExactly("1", "2", "3");
        assertThat(ChainTable.broken()).isEmpty();
    }

    @Test
    void chains_more_than_one_batch_in_a_sweep() throws SQLException {
        try (var desk = Database.as("case_desk")) {
            ChainTable.run(desk, """
                    insert into audit_row (actor, act, subject, at, details)
                    select 'a.li', 'acceptance', n::text, current_timestamp, '{}' from generate_series(1, 1201) n""");
        }
        sweep();

        assertThat(ChainTable.chained()).hasSize(1201);
        assertThat(ChainTable.broken()).isEmpty();
    }

    @Test
    void waits_for_a_transaction_that_began_to_write_before_and_may_still_commit() throws SQLException {
        try (var slow = Database.as("case_desk")) {
            slow.setAutoCommit(false);
            ChainTable.act(slow, "slow");
            acts("quick");
            sweep();
            var meanwhile = ChainTable.chained();
            slow.commit();
            sweep();

            assertThat(meanwhile).isEmpty();
            assertThat(ChainTable.chained()).containsExactly("slow", "quick");
        }
    }

    @Test
    void what_was_rolled_back_is_in_no_chain() throws SQLException {
        try (var desk = Database.as("case_desk")) {
            desk.setAutoCommit(false);
            ChainTable.act(desk, "undone");
            desk.rollback();
        }
        acts("done");
        sweep();

        assertThat(ChainTable.chained()).containsExactly("done");
        assertThat(ChainTable.broken()).isEmpty();
    }

    @Test
    void a_bus_that_is_down_does_not_hold_up_the_chain() throws SQLException {
        OutboxTable.fill(1);
        acts("1");

        FakeAws.busDown();
        given().body("{}").post("/").then().statusCode(500);

        assertThat(ChainTable.chained()).containsExactly("1");
    }

    @Test
    void the_head_lies_signed_in_the_archive_with_the_key_that_verifies_it() throws Exception {
        acts("1", "2");
        sweep();

        var archive = FakeObjects.in(ARCHIVE);
        var body = archive.get("audit/anchors/000000000002.json");
        var anchor = JsonBody.read(body);
        assertThat(anchor.text("previous")).isEqualTo(Hash.NONE.hex());
        assertThat(verifies(archive.get(AuditAnchor.keyObject(new Hash(anchor.text("key")))), body))
                .isTrue();
    }

    @Test
    void a_refused_anchor_is_caught_up_with_the_same_bytes_before_the_next_one() throws SQLException {
        acts("1");
        sweep();
        acts("2");
        FakeObjects.refusePutAfter(0);
        given().body("{}").post("/").then().statusCode(500);
        acts("3");
        sweep();

        var bodies = FakeObjects.in(ARCHIVE).entrySet().stream()
                .filter(object -> object.getKey().startsWith(AuditAnchor.FOLDER))
                .map(object -> new String(object.getValue(), StandardCharsets.UTF_8))
                .toList();
        assertThat(bodies).hasSize(3).isEqualTo(ChainTable.anchors());
        assertThat(JsonBody.read(bodies.get(2)).text("previous"))
                .isEqualTo(
                        Hash.of(bodies.get(1).getBytes(StandardCharsets.UTF_8)).hex());
    }

    @Test
    void a_sweep_without_new_rows_makes_no_anchor() throws SQLException {
        acts("1");
        sweep();
        sweep();

        assertThat(ChainTable.anchors()).hasSize(1);
    }

    @Test
    void months_ahead_have_their_partitions() throws SQLException {
        sweep();

        assertThat(ChainTable.texts(
                        "select inhrelid::regclass from pg_inherits where inhparent = 'audit_row'::regclass"))
                .hasSize(4)
                .contains("audit_row_rest");
    }

    private static boolean verifies(byte[] key, byte[] body) throws GeneralSecurityException {
        var anchor = JsonBody.read(body);
        var message = new AuditAnchor(
                        anchor.integer("position"),
                        new Hash(anchor.text("chainHash")),
                        new Hash(anchor.text("previous")),
                        Instant.parse(anchor.text("at")),
                        new Hash(anchor.text("key")))
                .message();
        var verification = Signature.getInstance("SHA256withECDSA");
        verification.initVerify(KeyFactory.getInstance("EC").generatePublic(new X509EncodedKeySpec(key)));
        verification.update(message);
        return verification.verify(Base64.getDecoder().decode(anchor.text("signature")));
    }

    private static void acts(String... subjects) throws SQLException {
        try (var desk = Database.as("case_desk")) {
            for (var subject : subjects) {
                ChainTable.act(desk, subject);
            }
        }
    }

    private static void sweep() {
        given().body("{}").post("/").then().statusCode(lessThan(300));
    }
}
