package org.fundwatch.local.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.fundwatch.kernel.audit.AuditAnchor;
import org.fundwatch.kernel.audit.Hash;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code make audit-check KEY=…} takes for the key, over one anchored row and a copy of the archive. */
class KeyGivenTest {
    @TempDir
    static Path folder;

    private static AuditedDatabase database;

    @TempDir
    Path archive;

    @TempDir
    Path desk;

    private SmallSequencer sequencer;
    private Hash fingerprint;

    @BeforeAll
    static void start() throws IOException, SQLException {
        database = AuditedDatabase.start(folder);
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @BeforeEach
    void one_anchored_row() throws Exception {
        database.empty();
        sequencer = new SmallSequencer(archive);
        fingerprint = Hash.of(sequencer.publicKey());
        try (var connection = database.asIntruder()) {
            AuditedDatabase.run(connection, """
                    insert into audit_row (actor, act, subject, at, details)
                    values ('王', 'acceptance', 'FW-1', '2024-03-01', '{"stage": "ACCEPTED"}')""");
            sequencer.chain(connection);
            sequencer.anchor(connection);
        }
    }

    @Test
    void the_printed_fingerprint_is_taken_for_the_key_of_the_archive() {
        assertThat(check(fingerprint.hex()).code()).isZero();
    }

    @Test
    void a_fingerprint_printed_in_capitals_is_the_same() {
        assertThat(check(fingerprint.hex().toUpperCase(Locale.ROOT)).code()).isZero();
    }

    @Test
    void a_key_may_be_one_of_several_that_were_printed_over_the_years() {
        assertThat(check(Hash.NONE + "," + fingerprint).code()).isZero();
    }

    @Test
    void another_fingerprint_trusts_no_anchor() {
        var checked = check(Hash.NONE.hex());

        assertThat(checked.code()).isEqualTo(1);
        assertThat(checked.said()).contains(fingerprint + ", which is not trusted");
    }

    @Test
    void a_key_laid_into_the_archive_under_the_printed_fingerprint_is_not_trusted() throws Exception {
        var forged = new SmallSequencer(desk).publicKey();
        Files.write(archive.resolve(AuditAnchor.keyObject(fingerprint)), forged);

        assertThat(check(fingerprint.hex()).said()).contains("which is not trusted");
    }

    @Test
    void a_file_is_taken_for_the_key_itself() throws Exception {
        var file = Files.write(desk.resolve("key.der"), sequencer.publicKey());
        Files.delete(archive.resolve(AuditAnchor.keyObject(fingerprint)));

        assertThat(check(file.toString()).code()).isZero();
    }

    @Test
    void a_text_that_is_neither_file_nor_fingerprint_is_named() {
        var checked = check("a1b2");

        assertThat(checked.code()).isEqualTo(2);
        assertThat(checked.said()).contains("--key a1b2 is neither a file").contains("nor a fingerprint");
    }

    private Checked check(String key) {
        var args = new ArrayList<>(database.options());
        args.addAll(List.of("--archive", archive.toString(), "--key", key));
        var said = new ByteArrayOutputStream();
        var code = new AuditCheck(new PrintStream(said, true, StandardCharsets.UTF_8)).run(args.toArray(String[]::new));
        return new Checked(code, said.toString(StandardCharsets.UTF_8));
    }

    private record Checked(int code, String said) {}
}
