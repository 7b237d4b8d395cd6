package org.fundwatch.local.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.fundwatch.cases.Finding;
import org.fundwatch.cases.Part;
import org.fundwatch.cases.PenaltyCalculation;
import org.fundwatch.cases.PenaltyDecision.Decided;
import org.fundwatch.cases.ViolationKind;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Multiple;
import org.fundwatch.kernel.Trace;
import org.fundwatch.local.Secrets;
import org.fundwatch.local.aws.Loopback;
import org.fundwatch.local.database.LocalDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tables as the migrations make them, with a decision of today's calculator and one of an older. */
class ReplayDecisionsTest {
    private static final Path MIGRATIONS = Path.of("../capabilities/cases/store/src/main/resources/db/migration");
    private static final Path PLATFORM =
            Path.of("../foundation/platform-data/src/main/resources/db/migration/V001__platform.sql");

    @TempDir
    Path folder;

    @Test
    void what_is_stored_is_decided_again_and_what_an_older_calculator_decided_is_named() throws Exception {
        var secrets = new Secrets(folder.resolve("secrets"));
        try (var server = LocalDatabase.start(
                folder.resolve("postgres"), Loopback.freePort(), folder.resolve("postgres.log"), secrets)) {
            var url = "jdbc:postgresql://127.0.0.1:" + server.port() + "/" + LocalDatabase.NAME;
            var password = LocalDatabase.password(secrets, LocalDatabase.OWNER);
            try (var owner = DriverManager.getConnection(url, LocalDatabase.OWNER, password)) {
                migrate(owner);
                store(owner, "A", PenaltyCalculation.CODE_VERSION);
                store(owner, "B", "penalty-calculation/1");
            }

            var said = new ByteArrayOutputStream();
            var login = List.of("--url", url, "--user", LocalDatabase.OWNER, "--password", password);
            var code = ReplayDecisions.run(
                    new PrintStream(said, true, StandardCharsets.UTF_8), login.toArray(String[]::new));

            assertThat(said.toString(StandardCharsets.UTF_8).lines())
                    .containsExactly(
                            "OLDER_SAME  PENALTY B, decided by penalty-calculation/1",
                            "{\"stored\":2,\"identical\":1,\"olderSame\":1,\"olderOther\":0,\"different\":0}");
            assertThat(code).isZero();
        }
    }

    @Test
    void where_no_database_is_nothing_is_replayed() {
        var said = new ByteArrayOutputStream();

        assertThat(ReplayDecisions.run(
                        new PrintStream(said, true, StandardCharsets.UTF_8), "--state", folder.toString()))
                .isEqualTo(2);
        assertThat(said.toString(StandardCharsets.UTF_8)).startsWith("Cannot replay: There is no database in ");
    }

    private static void migrate(Connection owner) throws IOException, SQLException {
        run(owner, Files.readString(PLATFORM));
        try (var files = Files.list(MIGRATIONS)) {
            for (var file : files.sorted().toList()) {
                run(owner, Files.readString(file));
            }
        }
    }

    private static void store(Connection owner, String number, String calculator)
            throws SQLException, JsonProcessingException {
        var decided = decided();
        run(owner, """
                insert into case_file values ('%s', 'PENALTY_DECIDED', '410000', null, 'INSTITUTION', 'WEB', false, '2024-04-01', now(), now())""".formatted(number));
        try (var sql = owner.prepareStatement("""
                insert into penalty_decision (case_number, number, decided_on, refund_fen, fine_fen, confiscated_fen, policy_id, policy_version,
                    code_version, trace, decided_by, recorded_at) values (?, 1, '2024-05-01', ?, ?, 0, 'p', 'v', ?, ?, 'staff-1', now())""")) {
            sql.setString(1, number);
            sql.setLong(2, decided.refund().fen());
            sql.setLong(3, decided.fine().fen());
            sql.setString(4, calculator);
            sql.setString(5, json(decided.trace(), calculator));
            sql.execute();
        }
    }

    private static String json(Trace trace, String calculator) throws JsonProcessingException {
        var steps = trace.steps().stream()
                .map(step -> Map.of("rule", step.rule().value(), "question", step.question(), "answer", step.answer()))
                .toList();
        return new ObjectMapper()
                .writeValueAsString(Map.of(
                        "policy", trace.policy().value(),
                        "policyVersion", trace.policyVersion(),
                        "codeVersion", calculator,
                        "facts", trace.facts(),
                        "steps", steps));
    }

    private static Decided decided() {
        var part = new Part(new Finding(1, ViolationKind.OVER_CHARGING, Money.yuan("100"), false), Multiple.of("1.5"));
        return (Decided) PenaltyCalculation.decide(
                List.of(part),
                LocalDate.of(2024, 5, 1),
                LawOfTheDesk.read().penalties().policies());
    }

    private static void run(Connection owner, String statement) throws SQLException {
        try (var sql = owner.createStatement()) {
            sql.execute(statement);
        }
    }
}
