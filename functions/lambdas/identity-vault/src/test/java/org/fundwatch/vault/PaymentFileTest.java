package org.fundwatch.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fundwatch.vault.Planting.to;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.fundwatch.testing.FakeObjects;
import org.fundwatch.vault.Planting.Planted;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PaymentFileTest {
    private static final String OPENINGS =
            "select purpose || ' ' || asked_by from vault_opening where reference = any(string_to_array(?, ' ')) order by 1";
    private static final String DIGESTS =
            "select csv_sha256 || ' ' || pain_sha256 || ' ' || count || ' ' || sum_fen from payment_file where id = ?";
    private static final String ORDERS = "select state from payment_order where file_id = ? order by 1";

    @Inject
    Planting planting;

    private Planted one;
    private Planted two;

    @BeforeEach
    void plant() {
        FakeObjects.forget();
        one = planting.named("举报人甲", to("举报人甲"));
        two = planting.anonymous(to("=1+1"));
    }

    @Test
    void a_batch_becomes_a_table_and_an_initiation_under_their_digests() {
        var file = Rows.aFile(List.of(one, two));

        var answer = Vault.write(file).jsonPath();

        var csv = answer.getString("csvSha256");
        var pain = answer.getString("painSha256");
        assertThat(Rows.one(DIGESTS, file)).isEqualTo(csv + " " + pain + " 2 2200000");
        assertThat(objects())
                .containsOnlyKeys("payments/" + file + "/" + csv + ".csv", "payments/" + file + "/" + pain + ".xml");
        objects().forEach((key, bytes) -> assertThat(key).contains(sha256(bytes)));
    }

    @Test
    void each_transfer_says_who_where_and_how_much_and_names_the_attempt() {
        var file = Rows.aFile(List.of(one, two));

        Vault.write(file);

        assertThat(text(".csv"))
                .contains("\"" + one.approval() + "-1\",\"举报人甲\",\"6222000000000001\"")
                .contains("\"" + two.approval() + "-1\",\"'=1+1\"")
                .doesNotContain(one.caseNumber(), two.caseNumber());
        assertThat(text(".xml")).contains("<Nm>举报人甲</Nm>", "<InstdAmt Ccy=\"CNY\">11000.00</InstdAmt>");
    }

    @Test
    void asked_again_it_tells_the_same_and_opens_nothing() {
        var file = Rows.aFile(List.of(one, two));
        var first = Vault.write(file).asString();
        var before = objects();

        assertThat(Vault.write(file).asString()).isEqualTo(first);

        assertThat(objects()).containsOnlyKeys(before.keySet());
        assertThat(Rows.all(OPENINGS, one.approval() + " " + two.approval()))
                .containsExactly("PAYMENT staff-1", "PAYMENT staff-1");
    }

    @Test
    void a_file_that_was_cut_off_is_written_with_the_same_bytes() {
        var file = Rows.aFile(List.of(one, two));
        FakeObjects.refusePutAfter(1);
        assertThat(Vault.write(file).statusCode()).isEqualTo(500);
        var csv = objects();

        Vault.write(file);

        assertThat(csv).hasSize(1);
        assertThat(objects()).hasSize(2).containsKeys(csv.keySet().iterator().next());
    }

    @Test
    void what_a_file_that_was_cut_off_holds_is_on_record_as_opened() {
        var file = Rows.aFile(List.of(one));
        FakeObjects.refusePutAfter(1);

        assertThat(Vault.write(file).statusCode()).isEqualTo(500);

        assertThat(objects()).hasSize(1);
        assertThat(Rows.all(OPENINGS, one.approval())).containsExactly("PAYMENT staff-1");
        assertThat(Rows.all("select act from audit_row where subject = ?", one.approval()))
                .containsExactly("open-sealed");
    }

    @Test
    void a_reward_that_fell_since_is_left_out() {
        var file = Rows.aFile(List.of(one, two));
        Rows.step(two, "STOPPED");

        assertThat(Vault.write(file).jsonPath().getInt("count")).isEqualTo(1);

        assertThat(text(".csv")).contains(one.approval()).doesNotContain(two.approval());
        assertThat(Rows.all(ORDERS, file)).containsExactly("LEFT_OUT", "ORDERED");
        assertThat(Rows.all(OPENINGS, two.approval())).isEmpty();
    }

    @Test
    void a_reward_that_falls_while_the_file_is_written_is_in_no_file_that_counts() throws SQLException {
        var file = Rows.aFile(List.of(one, two));

        try (var stopping = Stopping.of(two)) {
            var writing = CompletableFuture.supplyAsync(() -> Vault.write(file));
            stopping.commitOnceAwaited(writing);
            assertThat(writing.join().statusCode()).isEqualTo(500);
        }

        assertThat(Rows.all(ORDERS, file)).containsExactly("ORDERED", "ORDERED");
        assertThat(Vault.write(file).jsonPath().getInt("count")).isEqualTo(1);
    }

    @Test
    void where_every_reward_fell_nothing_is_written() {
        var file = Rows.aFile(List.of(one));
        Rows.step(one, "STOPPED");

        assertThat(Vault.write(file).jsonPath().getString("refused")).isEqualTo("NOT_NOW");
        assertThat(objects()).isEmpty();
    }

    @Test
    void a_file_that_nobody_prepared_is_unknown() {
        assertThat(Vault.write(UUID.randomUUID()).jsonPath().getString("refused"))
                .isEqualTo("UNKNOWN");
    }

    private static Map<String, byte[]> objects() {
        return FakeObjects.in(Bureau.BUCKET);
    }

    private static String text(String ending) {
        return objects().entrySet().stream()
                .filter(object -> object.getKey().endsWith(ending))
                .map(object -> new String(object.getValue(), StandardCharsets.UTF_8))
                .findFirst()
                .orElseThrow();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
