package org.fundwatch.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fundwatch.kernel.Place;
import org.fundwatch.kernel.Tree;

/** The benchmarks of all places (裁量基准库); where none speaks, the law's own range is all there is. */
public record Benchmarks(List<Benchmark> all) {
    /** The class path resources to read. */
    public static final List<String> RESOURCES = List.of(
            "policies/benchmarks/henan-2022.yaml",
            "policies/benchmarks/hubei-2023.yaml",
            "policies/benchmarks/jiangxi-2025.yaml",
            "policies/benchmarks/panjin-2022.yaml",
            "policies/benchmarks/xinjiang-older.yaml",
            "policies/benchmarks/xinjiang-2025.yaml");

    public Benchmarks {
        all = List.copyOf(all);
    }

    /** The benchmarks read from {@link #RESOURCES}. */
    public static Benchmarks of(List<Tree> trees) {
        return new Benchmarks(trees.stream().map(BenchmarkReader::read).toList());
    }

    /** What the place's benchmark, or else its province's, offers for a part that is punished as this kind under this rule. */
    public BandOffer offer(Optional<Place> place, LocalDate day, Part part, ViolationKind kind, KindRule rule) {
        var speaking = all.stream()
                .filter(table -> table.speaksOf(kind, rule.policy(), day))
                .toList();
        return place.flatMap(city -> of(city, speaking).or(() -> of(city.province(), speaking)))
                .map(table -> table.offer(part))
                .orElseGet(BandOffer.NoTable::new);
    }

    private static Optional<Benchmark> of(Place place, List<Benchmark> tables) {
        return tables.stream()
                .filter(table -> table.place().equals(place.code()))
                .findFirst();
    }
}
