package org.fundwatch.local.claims;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.spec.X509EncodedKeySpec;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import org.fundwatch.claims.knowledge.Basis;
import org.fundwatch.claims.knowledge.KnowledgeFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MakeKnowledgeTest {
    private static final String FOR_MEN = """
            {"id":"KP-00000000000000a1","rule_name":"药品区分性别使用","codes":["XA1"],"item_name":"某片","constraint":"用于前列腺增生","batch":"batch_01","published_at":null,"supersedes":null}
            """;
    private static final String FOR_WOMEN_LATER = """
            {"id":"KP-00000000000000a2","rule_name":"药品区分性别使用","codes":["XA1"],"item_name":"某片","constraint":"用于痛经","batch":"u","published_at":"2026-01-28","supersedes":"KP-00000000000000a1"}
            """;
    private static final String SILENT = """
            {"id":"KP-00000000000000a3","rule_name":"药品限二线使用","codes":["XA2"],"item_name":"某针","constraint":"限二线用药。","batch":"batch_09","published_at":null,"supersedes":null}
            """;

    @TempDir
    private Path folder;

    @Test
    void writes_a_signed_file_and_says_what_can_be_checked() throws IOException, GeneralSecurityException {
        var said = make(FOR_MEN + FOR_WOMEN_LATER + SILENT);

        assertThat(said).containsPattern("R067 +2 +2 +2 +0 +0").containsPattern("R005 +1 +1 +0 +0 +1");
        var file = made();
        assertThat(file.id()).isEqualTo("edition/official-2026-04-21");
        assertThat(file.codeLevelPoints()).isEqualTo(3);
        assertThat(file.told("KP-00000000000000a3"))
                .hasValueSatisfying(told -> assertThat(told).containsExactly("某针", "限二线用药。"));
    }

    @ParameterizedTest(name = "on {0}")
    @CsvSource({"2025-05-22, ''", "2025-05-23, male", "2026-01-27, male", "2026-01-28, female"})
    void a_point_is_in_force_from_its_batch_until_another_takes_its_place(LocalDate day, String sex)
            throws IOException, GeneralSecurityException {
        make(FOR_MEN + FOR_WOMEN_LATER);

        var found = made().of("R067").at("XA1", day);

        assertThat(found)
                .extracting(point -> point.value().orElseThrow().text("gender"))
                .isEqualTo(sex.isEmpty() ? List.of() : List.of(sex));
    }

    @Test
    void a_point_without_a_value_is_there_all_the_same() throws IOException, GeneralSecurityException {
        make(SILENT);

        var point = made().of("R005").at("XA2", LocalDate.of(2026, 5, 1)).getFirst();

        assertThat(point.value()).isEmpty();
        assertThat(point.basis()).isEqualTo(Basis.NONE);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            no JSON           | {                                             | line 1 is no JSON
            no such rule      | {"id":"KP-00000000000000a1","rule_name":"x","codes":["A"],"batch":"batch_01"} | line 1 is of a rule that nobody knows
            no day            | {"id":"KP-00000000000000a1","rule_name":"药品区分性别使用","codes":["A"],"batch":"b"} | neither a day nor a batch
            no id             | {"id":"7","rule_name":"药品区分性别使用","codes":["A"],"batch":"batch_01"} | a point's id is KP-
            nothing           | ``                                            | there is no point
            """)
    void what_does_not_fit_is_said_where(String what, String line, String said) throws IOException {
        assertThat(make(line)).contains("No knowledge was written").contains(said);
        assertThat(folder.resolve("out.fwk")).doesNotExist();
    }

    private String make(String lines) throws IOException {
        var in = folder.resolve("in.jsonl");
        Files.writeString(in, lines);
        var out = new ByteArrayOutputStream();
        MakeKnowledge.run(
                new MakeKnowledge.Order(in, folder.resolve("out.fwk"), "", ""), new PrintStream(out, true, UTF_8));
        return out.toString(UTF_8);
    }

    private KnowledgeFile made() throws IOException, GeneralSecurityException {
        var key = Files.readString(folder.resolve("out.fwk.demonstration-key.pub"))
                .strip();
        var spec = new X509EncodedKeySpec(Base64.getDecoder().decode(key));
        return KnowledgeFile.read(
                Files.readAllBytes(folder.resolve("out.fwk")),
                KeyFactory.getInstance("EC").generatePublic(spec));
    }
}
