package org.fundwatch.vault;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.fundwatch.testing.FakeAws;
import org.fundwatch.testing.FakeObjects;
import org.fundwatch.testing.Log;
import org.fundwatch.vault.Planting.Planted;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A marked reporter goes through everything the vault does; the marks are looked for wherever something is written. */
@QuarkusTest
class CanaryTest {
    private static final String NAME = "CanaryHolder举报人";
    private static final String ACCOUNT = "62227777123412341234";
    private static final String DOCUMENT = "110101CANARY4321X";
    private static final String BANK = "CanaryBank DEMONSTRATION";
    private static final String TABLES =
            "select table_name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'";

    @Inject
    Planting planting;

    private final List<String> answers = new ArrayList<>();
    private Planted reward;
    private UUID file;

    @BeforeEach
    void plant() {
        FakeObjects.forget();
        FakeAws.forgetBusEntries();
        reward = planting.named(NAME, claim(ACCOUNT));
    }

    @Test
    void the_marks_stand_in_the_files_for_the_bank_and_nowhere_else() {
        var log = Log.during(this::checkAndPay);

        assertThat(marked(log.stream())).as("log").isEmpty();
        assertThat(marked(answers.stream())).as("answers").isEmpty();
        assertThat(marked(tables())).as("tables").isEmpty();
        assertThat(marked(FakeAws.busEntries().stream().map(entry -> entry.text("Detail"))))
                .as("events")
                .isEmpty();
        assertThat(marked(FakeObjects.keys(Bureau.BUCKET).stream())).as("keys").isEmpty();
        assertThat(FakeObjects.in(Bureau.BUCKET).values())
                .hasSize(2)
                .allSatisfy(bytes ->
                        assertThat(new String(bytes, StandardCharsets.UTF_8)).contains(NAME, ACCOUNT, BANK));
    }

    @Test
    void the_search_finds_a_mark_in_every_form() {
        var utf8 = ACCOUNT.getBytes(StandardCharsets.UTF_8);

        assertThat(marked(Stream.of(
                        "x" + ACCOUNT,
                        HexFormat.of().formatHex(utf8),
                        Base64.getEncoder().encodeToString(utf8))))
                .hasSize(3);
    }

    @Test
    void who_asked_for_an_identity_is_told_it_and_nobody_else() {
        var request = Rows.aRequest(reward.caseNumber());
        Rows.approve(request);

        var log = Log.during(
                () -> assertThat(Vault.open(request, "staff-1").asString()).contains(NAME));

        assertThat(marked(log.stream())).as("log").isEmpty();
        assertThat(marked(tables())).as("tables").isEmpty();
    }

    private void checkAndPay() {
        keep(Vault.check(reward));
        var other = planting.named(
                NAME, Map.of("holder", "another", "account", ACCOUNT, "bank", BANK, "document", DOCUMENT));
        keep(Vault.check(other)); // differs
        file = Rows.aFile(List.of(reward));
        FakeObjects.refusePutAfter(1);
        keep(Vault.write(file)); // fails
        keep(Vault.write(file));
        keep(Vault.write(file));
    }

    private void keep(Response answer) {
        answers.add(answer.asString());
    }

    private static Map<String, Object> claim(String account) {
        return Map.of("holder", NAME, "account", account, "bank", BANK, "document", DOCUMENT);
    }

    private static Stream<String> tables() {
        return Rows.all(TABLES).stream().flatMap(table -> Rows.all("select t::text from " + table + " t").stream());
    }

    private static List<String> marked(Stream<String> lines) {
        return lines.filter(line -> Stream.of(NAME, ACCOUNT, BANK, DOCUMENT)
                        .flatMap(CanaryTest::forms)
                        .anyMatch(line::contains))
                .toList();
    }

    private static Stream<String> forms(String mark) {
        var utf8 = mark.getBytes(StandardCharsets.UTF_8);
        return Stream.of(
                mark,
                HexFormat.of().formatHex(utf8),
                Base64.getEncoder().withoutPadding().encodeToString(utf8));
    }
}
