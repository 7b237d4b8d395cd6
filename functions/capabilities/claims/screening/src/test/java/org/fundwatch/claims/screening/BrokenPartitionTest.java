package org.fundwatch.claims.screening;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.fundwatch.claims.screening.Settled.aVisit;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrokenPartitionTest {
    private static final PartitionScreening SCREENING = new PartitionScreening(Rules.demonstration(), "test", _ -> {});

    private static final byte[] PLAIN = aVisit("S1", "P1", "2025-03-10").json();

    private final Memory shelf = new Memory();

    @ParameterizedTest
    @CsvSource({
        "NO_JSON, '{\"settlement\":'",
        "NO_JSON, '{\"stage\":\"post\",\"stage\":\"post\"}'",
        "NO_JSON, '{} {}'",
        "NO_SETTLEMENT, '{}'",
        "NO_SETTLEMENT, '[1]'"
    })
    void a_broken_line_is_told_by_its_number_and_the_rest_is_screened(Trouble trouble, String line) {
        var summary = SCREENING.run(
                Given.of(
                        aVisit("S1", "P1", "2025-03-10").forMen().json(),
                        line.getBytes(UTF_8),
                        aVisit("S2", "P2", "2025-03-10").forMen().json()),
                shelf);

        assertThat(summary.broken()).extracting(BrokenLine::number).containsExactly(2L);
        assertThat(summary.work().of("broken/" + trouble)).isEqualTo(1);
        assertThat(summary.work().of("rule/R081/findings")).isEqualTo(2);
    }

    @Test
    void one_broken_line_among_very_many_is_told_by_its_number() {
        var lines = new byte[20_000][];
        Arrays.setAll(lines, i -> i == 17_004 ? "{".getBytes(UTF_8) : PLAIN);

        var summary = SCREENING.run(Given.of(lines), shelf);

        assertThat(summary.broken()).containsExactly(new BrokenLine(17_005, Trouble.NO_JSON, ""));
        assertThat(summary.work().of("settlements")).isEqualTo(19_999);
        assertThat(summary.work().of("aside/DUPLICATE")).isEqualTo(19_998);
    }

    @Test
    void lines_in_gb18030_among_lines_in_utf_8_are_read() {
        var chinese = new String(aVisit("S2", "P2", "2025-03-10").forMen().json(), UTF_8);

        var work = SCREENING
                .run(
                        Given.of(
                                aVisit("S1", "P1", "2025-03-10").forMen().json(),
                                chinese.getBytes(Charset.forName("GB18030")),
                                new byte[] {'"', (byte) 0xff, (byte) 0xff, '"'}),
                        shelf)
                .work();

        assertThat(work.of("gb18030")).isEqualTo(1);
        assertThat(work.of("rule/R081/findings")).isEqualTo(2);
        assertThat(work.of("broken/NO_TEXT")).isEqualTo(1);
    }

    @Test
    void a_patient_who_should_have_come_before_is_not_screened_since_the_history_is_not_known() {
        var summary = SCREENING.run(
                Given.of(
                        aVisit("S1", "P2", "2025-03-10"),
                        aVisit("S2", "P1", "2025-03-10").forMen()),
                shelf);

        assertThat(summary.broken()).containsExactly(new BrokenLine(2, Trouble.OUT_OF_ORDER, ""));
        assertThat(summary.work().of("screened")).isEqualTo(1);
    }

    @Test
    void of_an_archive_that_is_cut_short_what_stood_before_the_cut_is_screened() {
        var whole = many(2000).packed();

        var summary = SCREENING.run(whole.upTo(60), shelf);

        assertThat(summary.cutShort()).isTrue();
        assertThat(summary.work().of("screened")).isBetween(200L, 1999L);
        assertThat(summary.broken()).isEmpty();
    }

    private static Given many(int settlements) {
        return Given.of(IntStream.range(0, settlements)
                .mapToObj(i -> aVisit("S" + i, "P%06d".formatted(i / 2), "2025-03-10"))
                .map(it -> it.plain().forMen())
                .toArray(Settled[]::new));
    }
}
