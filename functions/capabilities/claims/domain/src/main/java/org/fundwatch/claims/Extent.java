package org.fundwatch.claims;

import java.util.List;
import java.util.Optional;

/**
 * What a finding is about (涉及范围).
 *
 * @param lines numbers of lines of the claim, ascending
 * @param visits ids of earlier visits
 * @param item the key of an item: its national code, or its name where it has none
 */
public record Extent(List<Integer> lines, List<String> visits, Optional<String> item) {
    public Extent {
        lines = lines.size() > 1 ? lines.stream().sorted().distinct().toList() : List.copyOf(lines);
        visits = List.copyOf(visits);
    }

    static Extent visit() {
        return new Extent(List.of(), List.of(), Optional.empty());
    }

    static Extent line(Line line) {
        return new Extent(List.of(line.no()), List.of(), Optional.empty());
    }

    static Extent linesOf(List<Line> lines) {
        return new Extent(lines.stream().map(Line::no).toList(), List.of(), Optional.empty());
    }

    static Extent item(String item, List<Line> lines) {
        return new Extent(lines.stream().map(Line::no).toList(), List.of(), Optional.of(item));
    }

    static Extent item(String item) {
        return item(item, List.of());
    }

    static Extent earlierVisit(String visit) {
        return new Extent(List.of(), List.of(visit), Optional.empty());
    }

    @Override
    public String toString() {
        return lines.isEmpty() ? "the visit" : "lines " + lines;
    }
}
