package org.fundwatch.claims.screening;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Settlements of a shape that nobody here thought of: whole lives, as Synthea invents them. */
class SyntheaTest {
    private static final int PEOPLE = 12;
    private static final long SEED = 20_260_301;
    private static final int FEWEST = 100;

    private static List<SyntheaVisit> visits = List.of();

    /** What screening came to, however it was divided. */
    private record Outcome(List<String> findings, Map<String, Long> work, Map<String, Long> months) {}

    @BeforeAll
    static void invent() {
        visits = SyntheaPopulation.of(PEOPLE, SEED)
                .flatMap(person -> person.record.encounters.stream().map(visit -> new SyntheaVisit(person, visit)))
                .toList();
    }

    @Test
    void every_visit_is_read_and_screened_and_none_stands_there_twice() {
        assertThat(visits).hasSizeGreaterThan(FEWEST);

        assertThat(in(1).work())
                .containsEntry("screened", (long) visits.size())
                .allSatisfy((what, _) ->
                        assertThat(what).doesNotStartWith("broken/").doesNotStartWith("aside/"));
    }

    @ParameterizedTest
    @ValueSource(ints = {7, 64})
    void the_same_is_found_in_however_many_partitions(int partitions) {
        assertThat(in(partitions)).isEqualTo(in(1));
    }

    private static Outcome in(int partitions) {
        var byPlace = visits.stream()
                .collect(
                        groupingBy(it -> Math.floorMod(it.patientId().hashCode(), partitions), TreeMap::new, toList()));
        var screened = byPlace.values().stream().map(SyntheaTest::screened).toList();
        return new Outcome(
                screened.stream().flatMap(it -> it.findings().stream()).sorted().toList(),
                sum(screened.stream().map(Outcome::work)),
                sum(screened.stream().map(Outcome::months)));
    }

    private static Outcome screened(List<SyntheaVisit> visits) {
        var shelf = new Memory();
        var sorted =
                visits.stream().collect(groupingBy(SyntheaVisit::patientId, TreeMap::new, toList())).values().stream()
                        .flatMap(List::stream)
                        .map(SyntheaVisit::json)
                        .toArray(byte[][]::new);
        var summary = new PartitionScreening(Rules.demonstration(), "test", _ -> {}).run(Given.of(sorted), shelf);
        return new Outcome(
                shelf.findings().lines().toList(),
                summary.work().all(),
                summary.months().all());
    }

    private static Map<String, Long> sum(Stream<Map<String, Long>> sums) {
        var all = new TreeMap<String, Long>();
        sums.forEach(each -> each.forEach((what, many) -> all.merge(what, many, Long::sum)));
        return all;
    }
}
