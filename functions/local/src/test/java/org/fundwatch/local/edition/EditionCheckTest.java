package org.fundwatch.local.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EditionCheckTest {
    private final ByteArrayOutputStream told = new ByteArrayOutputStream();

    @TempDir
    private Path directory;

    private Bureau bureau;

    @BeforeEach
    void publish() {
        bureau = Bureau.in(directory).publishes(3);
    }

    @Test
    void what_was_published_holds_and_the_key_is_named_a_demonstration_s() {
        assertThat(wrong(bureau.open())).isEmpty();

        assertThat(told.toString(StandardCharsets.UTF_8))
                .contains("DEMONSTRATION KEY", bureau.fingerprint(), "link 3 of the chain holds", "All holds.");
    }

    @Test
    void an_archive_and_one_edition_of_it_hold_as_well() {
        assertThat(wrong(bureau.archive())).isEmpty();
        assertThat(wrong(bureau.archive().resolve("editions/000002"))).isEmpty();
    }

    @ParameterizedTest(name = "a changed byte in {0}")
    @CsvSource({
        "current/list.json,        current/list.json was changed",
        "current/list.csv,         current/list.csv was changed",
        "current/index.zh-CN.html, current/index.zh-CN.html was changed",
        "current/index.en.html,    current/index.en.html was changed",
        "current/tombstones.json,  current/tombstones.json was changed",
        "current/manifest.json,    the signature of current/manifest.json does not hold",
        "current/manifest.sig,     the signature of current/manifest.json does not hold",
        "tombstones.json,          tombstones.json is missing or not the edition's"
    })
    void a_changed_byte_is_found(String file, String finding) throws IOException {
        var bytes = Files.readAllBytes(bureau.open().resolve(file));
        bytes[somewhereIn(bytes)] ^= 1;
        Bureau.write(bureau.open().resolve(file), bytes);

        assertThat(wrong(bureau.open())).contains(finding);
    }

    @ParameterizedTest(name = "without {0}")
    @ValueSource(
            strings = {
                "current/list.json",
                "current/list.csv",
                "current/index.en.html",
                "current/manifest.json",
                "current/manifest.sig",
                "current/key.json",
                "tombstones.json",
                "chain.json"
            })
    void a_missing_file_is_found(String file) throws IOException {
        Files.delete(bureau.open().resolve(file));

        assertThat(wrong(bureau.open())).anyMatch(finding -> finding.startsWith(file + " is missing"));
    }

    @Test
    void a_file_that_nobody_signed_is_found() {
        Bureau.write(bureau.open().resolve("current/more.html"), Bureau.utf8("x"));

        assertThat(wrong(bureau.open())).containsExactly("current/more.html is no part of the edition");
    }

    @Test
    void another_key_put_beside_the_edition_is_found() {
        var other = Bureau.in(directory.resolve("other"));
        Bureau.write(
                bureau.open().resolve("current/key.json"),
                Bureau.utf8(other.key().document()));

        assertThat(wrong(bureau.open()))
                .containsExactly(
                        "current/key.json is another key than the manifest names",
                        "the signature of current/manifest.json does not hold");
    }

    @Test
    void an_edition_signed_again_with_another_key_is_found() throws IOException {
        var other = Bureau.in(directory.resolve("other"));
        var manifest = Files.readAllBytes(bureau.open().resolve("current/manifest.json"));
        Bureau.write(bureau.open().resolve("current/manifest.sig"), other.sign(manifest));
        Bureau.write(
                bureau.open().resolve("current/key.json"),
                Bureau.utf8(other.key().document()));

        assertThat(wrong(bureau.open())).containsExactly("current/key.json is another key than the manifest names");
    }

    @Test
    void a_whole_list_forged_with_another_key_is_found_by_who_knows_the_right_one() {
        var forger = Bureau.in(directory.resolve("forged")).publishes(3);

        assertThat(wrong(forger.open())).isEmpty();
        assertThat(EditionCheck.wrongIn(forger.open(), bureau.fingerprint(), out()))
                .containsExactly("another key than you expect signed this: " + forger.fingerprint());
        assertThat(EditionCheck.wrongIn(bureau.open(), bureau.fingerprint(), out()))
                .isEmpty();
    }

    @ParameterizedTest(name = "link {0}")
    @ValueSource(ints = {1, 2, 3})
    void a_changed_link_is_found(int link) {
        replace("chain.json", manifestOf(link), "0".repeat(64));

        assertThat(wrong(bureau.open()))
                .contains("link %d of the chain does not follow link %d".formatted(link, link - 1));
    }

    @Test
    void a_chain_without_its_first_link_or_with_another_number_is_found() {
        replace("chain.json", "\"edition\":2", "\"edition\":4");

        assertThat(wrong(bureau.open())).contains("link 4 of the chain does not follow link 1");
    }

    @Test
    void a_renumbered_edition_is_found() throws IOException {
        replace("current/manifest.json", "\"edition\":3", "\"edition\":2");
        var manifest = Files.readAllBytes(bureau.open().resolve("current/manifest.json"));
        Bureau.write(bureau.open().resolve("current/manifest.sig"), bureau.sign(manifest));

        assertThat(wrong(bureau.open()))
                .contains(
                        "current/list.json is of edition 3, the manifest of 2",
                        "the chain does not end with this edition: its last link, number 3, is not that of this manifest, number 2");
    }

    @Test
    void an_older_edition_in_the_place_of_the_current_one_is_found() throws IOException {
        var older = bureau.archive().resolve("editions/000002");
        for (var name : List.of("list.json", "list.csv", "index.en.html", "index.zh-CN.html", "tombstones.json")) {
            Bureau.write(bureau.open().resolve("current/" + name), Files.readAllBytes(older.resolve(name)));
        }
        for (var name : List.of("manifest.json", "manifest.sig", "key.json")) {
            Bureau.write(bureau.open().resolve("current/" + name), Files.readAllBytes(older.resolve(name)));
        }

        assertThat(wrong(bureau.open()))
                .contains(
                        "the chain does not end with this edition: its last link, number 3, is not that of this manifest, number 2");
    }

    /** In a document inside a text, so that it stays a document. */
    private static int somewhereIn(byte[] bytes) {
        var name = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("fund-dishonesty");
        return name < 0 ? bytes.length - 2 : name;
    }

    private String manifestOf(int edition) {
        var folder = new Folder(bureau.archive().resolve("editions/%06d".formatted(edition)));
        return Manifest.of(folder).orElseThrow().sha256();
    }

    private void replace(String file, String what, String with) {
        var path = bureau.open().resolve(file);
        var text = new Folder(path.getParent())
                .bytes(path.getFileName().toString())
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .orElseThrow();
        Bureau.write(path, Bureau.utf8(text.replaceFirst(what, with)));
    }

    private List<String> wrong(Path path) {
        return EditionCheck.wrongIn(path, "", out());
    }

    private PrintStream out() {
        return new PrintStream(told, true, StandardCharsets.UTF_8);
    }
}
