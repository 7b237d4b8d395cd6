package org.fundwatch.local.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.fundwatch.kernel.audit.AuditAnchor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An intruder who is the server's superuser, and what the check says of it: nine rows, anchored at 3, 6 and 9. */
class TamperingTest {
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    @TempDir
    static Path folder;

    private static AuditedDatabase database;

    @TempDir
    Path archive;

    private SmallSequencer sequencer;

    @BeforeAll
    static void start() throws IOException, SQLException {
        database = AuditedDatabase.start(folder);
        try (var owner = database.asChecker()) {
            AuditedDatabase.run(owner, "select make_audit_month('2024-04-01')");
        }
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @BeforeEach
    void nine_rows_and_three_anchors() throws Exception {
        database.empty();
        sequencer = new SmallSequencer(archive);
        try (var connection = database.asIntruder()) {
            AuditedDatabase.run(connection, "alter table audit_row alter column seq restart");
            for (var row = 1; row <= 9; row++) {
                AuditedDatabase.run(connection, """
            insert into audit_row (actor, act, subject, at, details)
            values ('王', 'acceptance', '%s', '2024-0%s-01', '{"stage": "ACCEPTED"}')""".formatted("FW-" + row, row <= 3 ? 3 : 4));
                if (row % 3 == 0) {
                    sequencer.chain(connection);
                    sequencer.anchor(connection);
                }
            }
        }
    }

    @Test
    void what_nobody_touched_is_whole() throws Exception {
        var result = check(new TrustedKey.Whole(sequencer.publicKey()));

        assertThat(result.findings()).isEmpty();
        assertThat(List.of(result.rows(), result.position(), (long)
                        result.anchors().size()))
                .containsExactly(9L, 9L, 3L);
    }

    @ParameterizedTest
    @MethodSource("org.fundwatch.local.audit.Tamperings#all")
    void a_tampered_database_is_found_out_at_the_first_position(String tampering, long position, String what)
            throws Exception {
        try (var intruder = database.asIntruder()) {
            AuditedDatabase.run(intruder, tampering);
        }

        var first = check(new TrustedKey.AsArchived()).findings().getFirst();
        reattach();

        assertThat(first.position()).isEqualTo(position);
        assertThat(first.what()).containsPattern(what);
    }

    @Test
    void a_chain_written_anew_is_not_the_one_that_was_anchored() throws Exception {
        try (var intruder = database.asIntruder()) {
            AuditedDatabase.run(intruder, "update audit_row set subject = 'FW-50' where seq = 5");
            AuditedDatabase.run(intruder, "delete from audit_chain");
            sequencer.forgetChain();
            sequencer.chain(intruder);
        }

        assertThat(check(new TrustedKey.AsArchived()).findings().getFirst())
                .isEqualTo(new Finding(6, "the chain is not the one that was anchored: it was written anew"));
    }

    @Test
    void anchors_written_anew_under_another_key_are_not_trusted() throws Exception {
        try (var intruder = database.asIntruder()) {
            AuditedDatabase.run(intruder, "update audit_row set subject = 'FW-50' where seq = 5");
            AuditedDatabase.run(intruder, "truncate audit_chain, audit_anchor");
            for (var position : List.of(3, 6)) {
                Files.delete(anchor(position));
            }
            var forger = new SmallSequencer(archive);
            forger.chain(intruder);
            forger.anchor(intruder);
        }

        assertThat(check(new TrustedKey.Whole(sequencer.publicKey()))
                        .findings()
                        .getFirst()
                        .what())
                .contains("which is not trusted");
    }

    @Test
    void an_anchor_changed_in_the_archive_does_not_verify() throws Exception {
        var forged = Files.readString(anchor(6)).replace("2024-03-01", "2024-03-02");
        Files.writeString(anchor(6), forged);

        assertThat(check(new TrustedKey.AsArchived()).findings().getFirst())
                .isEqualTo(new Finding(6, "an anchor's signature does not verify: it was forged or changed"));
    }

    @ParameterizedTest
    @MethodSource("anchored")
    void an_anchor_missing_from_the_archive_is_missed(int position) throws Exception {
        Files.delete(anchor(position));

        assertThat(check(new TrustedKey.AsArchived()).findings())
                .anySatisfy(finding -> assertThat(finding)
                        .isEqualTo(new Finding(
                                position, "an anchor that the database names is missing from the archive")));
    }

    static List<Integer> anchored() {
        return List.of(3, 6, 9);
    }

    private Path anchor(int position) {
        return archive.resolve("%s%012d.json".formatted(AuditAnchor.FOLDER, position));
    }

    private Check.Result check(TrustedKey trusted) throws IOException, SQLException {
        var place = new Archive(archive);
        try (var connection = database.asChecker()) {
            return new Check(place, new Keys(place, trusted), PATIENCE).run(connection);
        }
    }

    private static void reattach() throws SQLException {
        try (var intruder = database.asIntruder()) {
            AuditedDatabase.run(intruder, """
                    do $$ begin
                        if not exists (select from pg_inherits where inhrelid = 'audit_row_2024_04'::regclass) then
                            alter table audit_row attach partition audit_row_2024_04
                                for values from ('2024-04-01 00:00:00+00') to ('2024-05-01 00:00:00+00');
                        end if;
                    end $$""");
        }
    }
}
