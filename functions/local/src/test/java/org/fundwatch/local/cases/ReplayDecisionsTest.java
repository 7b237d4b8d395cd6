package org.fundwatch.local.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.fundwatch.cases.agreement.AgreementMeasures;
import org.fundwatch.cases.agreement.Measure;
import org.fundwatch.cases.agreement.Proposal;
import org.fundwatch.cases.agreement.SuspensionGround;
import org.fundwatch.cases.points.PointsYear;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Trace;
import org.fundwatch.local.Secrets;
import org.fundwatch.local.aws.Loopback;
import org.fundwatch.local.database.LocalDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tables as the migrations make them, with decisions of every kind, of today's calculators and of older ones. */
class ReplayDecisionsTest {
    private static final Path MIGRATIONS = Path.of("../capabilities/cases/store/src/main/resources/db/migration");
    private static final Path PLATFORM =
            Path.of("../foundation/platform-data/src/main/resources/db/migration/V001__platform.sql");

    private static final String SPREAD = "OTHER_AREAS";

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
                store(owner);
            }

            var said = new ByteArrayOutputStream();
            var login = List.of("--url", url, "--user", LocalDatabase.OWNER, "--password", password);
            var code = ReplayDecisions.run(
                    new PrintStream(said, true, StandardCharsets.UTF_8), login.toArray(String[]::new));

            assertThat(said.toString(StandardCharsets.UTF_8).lines())
                    .containsExactly(
                            "OLDER_SAME  PENALTY B, decided by penalty-calculation/1",
                            "OLDER_OTHER AGREEMENT_MEASURE P00000000009/2, decided by older/0: DAMAGES_DUE 3001 0.3; today by "
                                    + AgreementMeasures.CODE_VERSION + ": DAMAGES_DUE 3000 0.3",
                            "{\"stored\":9,\"identical\":7,\"olderSame\":1,\"olderOther\":1,\"different\":0,\"unreadable\":0}");
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

    private static void store(Connection owner) throws IOException, SQLException {
        migrate(owner);
        var penalty = Decisions.penalty().trace();
        penalty(owner, "A", penalty);
        penalty(owner, "B", Decisions.by("penalty-calculation/1", penalty));
        sums(owner);
        ends(owner);
        restoration(owner);
        points(owner);
    }

    private static void migrate(Connection owner) throws IOException, SQLException {
        run(owner, Files.readString(PLATFORM));
        try (var files = Files.list(MIGRATIONS)) {
            for (var file : files.sorted().toList()) {
                run(owner, Files.readString(file));
            }
        }
    }

    private static void penalty(Connection owner, String number, Trace trace) throws SQLException {
        var decided = Decisions.penalty();
        run(owner, """
                insert into case_file values ('%s', 'PENALTY_DECIDED', '410000', null, 'INSTITUTION', 'WEB', false, '2024-04-01', now(), now())""".formatted(number));
        run(owner, """
                insert into penalty_decision (case_number, number, decided_on, refund_fen, fine_fen, confiscated_fen, policy_id, policy_version,
                    code_version, trace, decided_by, recorded_at) values ('%s', 1, '2024-05-01', %d, %d, 0, 'p', 'v', '%s', '%s', 'staff-1', now())""".formatted(
                        number, decided.refund().fen(), decided.fine().fen(), trace.codeVersion(), quoted(trace)));
        part(owner, number);
    }

    private static void part(Connection owner, String number) throws SQLException {
        var part = Decisions.penalty().parts().getFirst();
        run(
                owner,
                "insert into finding values ('%s', 1, 'OVER_CHARGING', 10000, false, 'staff-1', now())"
                        .formatted(number));
        run(owner, """
                insert into penalty_part (case_number, decision, finding, applied_kind, base, multiple, fine_fen, instrument, article, evidence,
                    source, addressee, orders, factors, reason, amount_order, suspension_needs)
                values ('%s', 1, 1, 'OVER_CHARGING', 'LOSS_AMOUNT', '1.5', %d, 'i', 'a', 'e', 's', 'INSTITUTION', '', '', '',
                    'REFUNDED', '')""".formatted(number, part.fine().fen()));
    }

    /** The measures lie in one file, in their order. */
    private static void measure(Connection owner, int number, String columns, String values, Trace trace)
            throws SQLException {
        run(
                owner,
                "insert into agreement_file values ('%s', 9) on conflict do nothing"
                        .formatted(Decisions.PHARMACY.value()));
        run(owner, """
                insert into agreement_measure (institution_code, number, decided_on, instrument, article, evidence, source,
                    policy_id, policy_version, code_version, trace, document, reason, decided_by, recorded_at, %s)
                values ('%s', %d, '2026-03-02', 'i', 'a', 'e', 's', 'p', 'v', '%s', '%s', 'd', 'r', 'staff-1', now(), %s)""".formatted(
                        columns, Decisions.PHARMACY.value(), number, trace.codeVersion(), quoted(trace), values));
    }

    private static void sums(Connection owner) throws SQLException {
        var sums = "measure, outcome, amount_fen, multiple, spread, grounds, open_facts";
        var damages = Decisions.measure(new Proposal.Damages(Money.yuan("100"))).trace();
        measure(owner, 1, sums, "'DAMAGES', 'DAMAGES_DUE', 3000, '0.3', '', '', ''", damages);
        measure(owner, 2, sums, "'DAMAGES', 'DAMAGES_DUE', 3001, '0.3', '', '', ''", Decisions.by("older/0", damages));
        var talk = Decisions.measure(new Proposal.Step(Measure.TALK)).trace();
        measure(
                owner,
                4,
                "measure, outcome, step, spread, grounds, open_facts",
                "'TALK', 'ALLOWED', 1, '', '', ''",
                talk);
    }

    private static void ends(Connection owner) throws SQLException {
        var suspended = Decisions.measure(new Proposal.Suspend(SuspensionGround.AS_AGREED, Decisions.DAY));
        measure(
                owner,
                3,
                "measure, outcome, suspended_from, suspended_until, spread, grounds, open_facts",
                "'SUSPEND_AGREEMENT', 'SUSPENDED', '2026-03-02', '2026-06-01', '%s', '', ''".formatted(SPREAD),
                suspended.trace());
        var ended = Decisions.measure(new Proposal.Terminate(), "LICENCE_LOST", "FALSE_DESIGNATION");
        measure(
                owner,
                5,
                "measure, outcome, spread, grounds, open_facts",
                "'TERMINATE_AGREEMENT', 'TERMINATED', '%s\nSHOPS_OF_SAME_PRINCIPAL', 'FALSE_DESIGNATION\nLICENCE_LOST', ''"
                        .formatted(SPREAD),
                ended.trace());
    }

    private static void restoration(Connection owner) throws SQLException {
        run(owner, """
                insert into agreement_follow_up values ('%s', 6, 3, 'VERIFICATION_PASSED', '2026-06-02', 'd', '%s', null, 'staff-1', now())""".formatted(
                Decisions.PHARMACY.value(), quoted(Decisions.restoration().trace())));
    }

    private static void points(Connection owner) throws SQLException {
        var code = Decisions.PRACTITIONER.value();
        run(owner, "insert into practitioner_file values ('%s', 1)".formatted(code));
        run(owner, """
                insert into practitioner_act values ('%s', 1, 'A-1', 'OTHER_FIRST_BAND', 'MAIN', 'NONE', 3, '%s', 'PENALTY', '2025-03-03',
                    '医保罚〔2025〕 1 号', 'r', 'p', 'v', '%s', '%s', 'staff-1', now())""".formatted(
                        code,
                        Decisions.PHARMACY.value(),
                        PointsYear.CODE_VERSION,
                        quoted(Decisions.points().trace())));
    }

    private static String quoted(Trace trace) {
        return Decisions.json(trace).replace("'", "''");
    }

    private static void run(Connection owner, String statement) throws SQLException {
        try (var sql = owner.createStatement()) {
            sql.execute(statement);
        }
    }
}
