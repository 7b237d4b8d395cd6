package org.fundwatch.claims.checking;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fundwatch.claims.KnowledgeEdition;
import org.fundwatch.claims.RuleCatalogue;
import org.fundwatch.claims.knowledge.Basis;
import org.fundwatch.claims.knowledge.KnowledgeWriter;
import org.fundwatch.claims.knowledge.PointRow;
import org.fundwatch.claims.knowledge.Seal;
import org.fundwatch.platform.PolicyReader;
import org.fundwatch.testing.P256;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LastGoodEditionTest {
    private static final Instant NOON = Instant.parse("2026-11-25T04:00:00Z");
    private static final P256 KEY = P256.fresh();

    @TempDir
    private Path folder;

    private LastGoodEdition current;
    private Instant now = NOON;

    @BeforeEach
    void begin() {
        current = new LastGoodEdition(rules(), source(Optional.of(KEY.publicKeyText())));
    }

    @Test
    void another_file_takes_the_place_of_the_first_without_a_build() throws IOException {
        put(signed("edition/one"));
        assertThat(looked()).isEqualTo("edition/one");

        put(signed("edition/two"));

        assertThat(looked()).isEqualTo("edition/two");
    }

    @Test
    void a_broken_unsigned_or_missing_file_leaves_the_last_good_one() throws IOException {
        put(signed("edition/one"));
        looked();

        put("torn".getBytes(US_ASCII));
        assertThat(looked()).isEqualTo("edition/one");
        put(content("edition/unsigned"));
        assertThat(looked()).isEqualTo("edition/one");
        Files.delete(file());
        assertThat(looked()).isEqualTo("edition/one");
    }

    @Test
    void until_a_first_file_can_be_believed_there_is_no_edition_and_nothing_is_checked() throws IOException {
        assertThat(current.edition()).isEmpty();
        assertThat(current.looked(now)).isEmpty();
        put(content("edition/unsigned"));
        assertThat(current.looked(now)).isEmpty();

        put(signed("edition/one"));

        assertThat(looked()).isEqualTo("edition/one");
    }

    @Test
    void bytes_that_could_not_be_fetched_are_fetched_again_though_the_object_is_the_same() {
        var store = new FlakyStore();
        var of = new LastGoodEdition(rules(), KnowledgeSource.of(store.place(), Optional.of(KEY.publicKeyText())));
        store.holds(signed("edition/one")).fails();
        assertThat(of.looked(now)).isEmpty();

        store.answers();
        assertThat(of.looked(now)).map(it -> it.id().value()).contains("edition/one");

        store.holds(signed("edition/two")).fails();
        assertThat(of.looked(now)).map(it -> it.id().value()).contains("edition/one");
        store.answers();
        assertThat(of.looked(now)).map(it -> it.id().value()).contains("edition/two");
    }

    @Test
    void an_object_that_cannot_be_believed_is_fetched_once() {
        var store = new FlakyStore();
        var of = new LastGoodEdition(rules(), KnowledgeSource.of(store.place(), Optional.of(KEY.publicKeyText())));
        store.holds(content("edition/unsigned"));

        of.looked(now);
        of.looked(now);

        assertThat(store.fetched()).isEqualTo(1);
    }

    @Test
    void looks_again_after_half_a_minute_and_not_before() {
        assertThat(current.due(NOON)).isTrue();
        current.looked(now);

        assertThat(current.due(now.plusSeconds(30))).isFalse();
        assertThat(current.due(now.plusSeconds(31))).isTrue();
    }

    @Test
    void nobody_decides_by_a_file_without_a_key() {
        assertThatThrownBy(() -> source(Optional.empty())).isInstanceOf(IllegalStateException.class);
    }

    private static KnowledgeEdition rules() {
        return KnowledgeEdition.read(
                PolicyReader.read(KnowledgeEdition.NATIONAL),
                RuleCatalogue.read(PolicyReader.read(RuleCatalogue.RESOURCE)),
                "test");
    }

    private String looked() {
        return current.looked(now).orElseThrow().id().value();
    }

    private KnowledgeSource source(Optional<String> key) {
        return KnowledgeSource.of(new KnowledgePlace.OnDisk(file()), key);
    }

    private Path file() {
        return folder.resolve("edition.fwk");
    }

    private void put(byte[] bytes) throws IOException {
        now = now.plusSeconds(60);
        Files.write(file(), bytes);
        Files.setLastModifiedTime(file(), FileTime.from(now));
    }

    private static byte[] content(String id) {
        var row = new PointRow(
                "KP-00000000000000a1",
                "R067",
                List.of("XA1"),
                "某片",
                "",
                Map.of("gender", "male"),
                Basis.STATED,
                "b",
                LocalDate.EPOCH,
                Optional.empty(),
                Optional.empty());
        return KnowledgeWriter.write(id, LocalDate.EPOCH, List.of(row));
    }

    private static byte[] signed(String id) {
        return Seal.add(content(id), KEY.sign(content(id)));
    }
}
