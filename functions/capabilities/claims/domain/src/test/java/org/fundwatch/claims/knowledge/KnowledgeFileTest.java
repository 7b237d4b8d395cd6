package org.fundwatch.claims.knowledge;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.fundwatch.testing.P256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KnowledgeFileTest {
    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
    private static final LocalDate UNTIL = LocalDate.of(2026, 3, 31);
    private static final P256 KEY = P256.fresh();

    private static final List<PointRow> ROWS = List.of(
            row(1, "R067", List.of("XA1", "XA2"), Map.of("gender", "male"), Optional.of(UNTIL)),
            row(2, "R025", List.of("B", "A"), Map.of("window", "same_day"), Optional.empty()),
            row(3, "R025", List.of("C", "A"), Map.of(), Optional.empty()),
            row(4, "R007", List.of("XA1"), Map.of("age_range_years", List.of(2, 11)), Optional.empty()));

    static PointRow row(int id, String rule, List<String> codes, Map<String, Object> value, Optional<LocalDate> until) {
        var basis = value.isEmpty() ? Basis.NONE : Basis.STATED;
        var name = "KP-%016x".formatted(id);
        return new PointRow(name, rule, codes, "项目", "限" + id, value, basis, "b", FROM, until, Optional.empty());
    }

    @ParameterizedTest(name = "{0} of {1} on {2}")
    @CsvSource(textBlock = """
            XA1, R067, 2025-12-31, 0
            XA1, R067, 2026-01-01, 1
            XA2, R067, 2026-03-31, 1
            XA1, R067, 2026-04-01, 0
            XA1, R007, 2026-04-01, 1
            A,   R025, 2026-01-01, 2
            XA,  R067, 2026-01-01, 0
            XA12345678901234567890123456, R067, 2026-01-01, 0
            XA1, R999, 2026-01-01, 0
            """)
    void says_what_is_in_force_on_a_day(String code, String rule, LocalDate day, int points) {
        assertThat(signed(ROWS).of(rule).at(code, day)).hasSize(points);
    }

    @Test
    void keeps_the_order_of_a_pair_and_its_value() {
        var points = signed(ROWS).of("R025").at("A", FROM);

        assertThat(points).extracting(Point::codes).containsExactly(List.of("B", "A"), List.of("C", "A"));
        assertThat(points).extracting(Point::place).containsOnly(1);
        assertThat(points.getFirst().value().orElseThrow().text("window")).isEqualTo("same_day");
        assertThat(points.getLast().value()).isEmpty();
    }

    @Test
    void tells_what_the_publication_says() {
        assertThat(signed(ROWS).told("KP-0000000000000003")).contains(List.of("项目", "限3"));
        assertThat(signed(ROWS).told("KP-00000000000000ff")).isEmpty();
    }

    @Test
    void the_same_points_in_any_order_are_the_same_bytes() {
        assertThat(KnowledgeWriter.write("edition/test", FROM, ROWS.reversed()))
                .isEqualTo(KnowledgeWriter.write("edition/test", FROM, ROWS));
    }

    @Test
    void finds_each_of_many_codes() {
        var rows = IntStream.range(0, 5000)
                .mapToObj(i -> row(i, "R067", List.of("C" + i), Map.of("gender", "male"), Optional.empty()))
                .toList();

        var file = signed(rows);

        assertThat(rows)
                .allSatisfy(row -> assertThat(file.of("R067").at(row.codes().getFirst(), FROM))
                        .extracting(Point::id)
                        .containsExactly(row.id()));
        assertThat(file.codeLevelPoints()).isEqualTo(5000);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 5, 40, 200, 400})
    void a_changed_byte_is_refused(int at) {
        var file = sealed(ROWS);
        file[at] ^= 1;

        assertThatThrownBy(() -> KnowledgeFile.read(file, KEY.publicKey())).isInstanceOf(BrokenKnowledge.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 8, 100})
    void a_torn_file_is_refused(int length) {
        var torn = Arrays.copyOf(sealed(ROWS), length);

        assertThatThrownBy(() -> KnowledgeFile.read(torn, KEY.publicKey())).isInstanceOf(BrokenKnowledge.class);
    }

    @Test
    void what_is_unsigned_or_signed_by_another_is_refused() {
        var unsigned = KnowledgeWriter.write("edition/test", FROM, ROWS);

        assertThatThrownBy(() -> KnowledgeFile.read(unsigned, KEY.publicKey())).isInstanceOf(BrokenKnowledge.class);
        assertThatThrownBy(() -> KnowledgeFile.read(sealed(ROWS), P256.fresh().publicKey()))
                .isInstanceOf(BrokenKnowledge.class);
    }

    @Test
    void what_is_signed_and_no_knowledge_is_refused() {
        var other = "something else, signed all the same".getBytes(UTF_8);

        assertThatThrownBy(() -> KnowledgeFile.read(Seal.add(other, KEY.sign(other)), KEY.publicKey()))
                .isInstanceOf(BrokenKnowledge.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {0x00, 0x7F, 0x80, 0xFF})
    void a_signed_file_with_any_byte_wrong_is_read_or_refused_and_never_anything_else(int wrong) {
        var content = KnowledgeWriter.write("edition/test", FROM, ROWS);
        var refused = IntStream.range(0, content.length)
                .filter(at -> isRefused(content, at, (byte) wrong))
                .count();

        assertThat(refused).isPositive();
    }

    private static boolean isRefused(byte[] content, int at, byte wrong) {
        var changed = content.clone();
        changed[at] = wrong;
        try {
            KnowledgeFile.read(Seal.add(changed, KEY.sign(changed)), KEY.publicKey());
            return false;
        } catch (BrokenKnowledge refused) {
            return true;
        }
    }

    @Test
    void a_point_that_stands_there_twice_or_has_no_code_is_not_written() {
        var twice = List.of(ROWS.getFirst(), ROWS.getFirst());
        var long25 = row(9, "R067", List.of("X".repeat(25)), Map.of("gender", "male"), Optional.empty());

        assertThatThrownBy(() -> KnowledgeWriter.write("edition/test", FROM, twice))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> KnowledgeWriter.write("edition/test", FROM, List.of(long25)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    static KnowledgeFile signed(List<PointRow> rows) {
        return KnowledgeFile.read(sealed(rows), KEY.publicKey());
    }

    private static byte[] sealed(List<PointRow> rows) {
        var content = KnowledgeWriter.write("edition/test", FROM, rows);
        return Seal.add(content, KEY.sign(content));
    }
}
