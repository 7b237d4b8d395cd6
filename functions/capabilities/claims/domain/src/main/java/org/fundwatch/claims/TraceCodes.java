package org.fundwatch.claims;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Packages of drugs without a trace code, or with one that was settled before (追溯码未采集、重复结算).
 *
 * @param mandatoryFrom first day on which a code must be there
 */
record TraceCodes(LocalDate mandatoryFrom) implements Evaluator {

    @Override
    public Answer ask(Claim claim) {
        var seen = settled(claim);
        return Answer.all(claim.lines().stream()
                .filter(line -> line.category() == Category.DRUG)
                .map(line -> line(line, seen)));
    }

    private static Set<String> settled(Claim claim) {
        var seen = new HashSet<>(claim.facts().settledTraceCodes().orElseGet(List::of));
        seen.addAll(claim.earlier().stream()
                .flatMap(visit -> visit.lines().stream())
                .flatMap(line -> line.proof().traceCodes().stream())
                .flatMap(List::stream)
                .collect(toSet()));
        return seen;
    }

    private Answer line(Line line, Set<String> seen) {
        var due = !line.date().isBefore(mandatoryFrom);
        return line.proof()
                .traceCodes()
                .map(codes -> codes.isEmpty() && due ? found(line, List.of()) : again(line, codes, seen))
                .orElseGet(() -> due ? Answer.lacks("visit.lines.trace_codes") : Answer.nothing());
    }

    private static Answer again(Line line, List<String> codes, Set<String> seen) {
        var again = codes.stream().filter(code -> !seen.add(code)).distinct().toList();
        return again.isEmpty() ? Answer.nothing() : found(line, again);
    }

    private static Answer found(Line line, List<String> codes) {
        return Answer.of(Found.line(line, Measures.none().and(Measure.TRACE_CODES, codes)));
    }
}
