package org.fundwatch.desk;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toUnmodifiableSet;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.fundwatch.kernel.CaseNumber;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.rewards.store.JointReports;

/** Whose rewards a review is about (多人举报同一事项): of all reports of one matter, and of the matters that it takes reports from. */
@ApplicationScoped
class Matters {
    private final JointReports joints;

    Matters(JointReports joints) {
        this.joints = joints;
    }

    /**
     * Cases by their matters.
     *
     * @param together the reviewed one and those of the same matter
     * @param left what remains of other matters
     */
    record Touched(SortedSet<CaseNumber> together, Set<SortedSet<CaseNumber>> left) {

        List<SortedSet<CaseNumber>> matters() {
            return Stream.concat(Stream.of(together), left.stream()).toList();
        }

        /** All of them, in the one order in which they are held. */
        SortedSet<CaseNumber> all() {
            return matters().stream().flatMap(Collection::stream).collect(toCollection(Matters::sorted));
        }
    }

    /** As the reviewer names the other reports of the matter, or as it was before where nothing is said; the own case among them is a {@link Misfit}. */
    Uni<Touched> of(CaseNumber own, Optional<Set<CaseNumber>> named) {
        if (named.filter(others -> others.contains(own)).isPresent()) {
            throw new Misfit("/jointWith", "must name other cases");
        }
        return named.map(others -> regrouped(own, others))
                .orElseGet(() -> joints.of(own).map(all -> new Touched(all, Set.of())));
    }

    private Uni<Touched> regrouped(CaseNumber own, Set<CaseNumber> others) {
        var together = sorted();
        together.add(own);
        together.addAll(others);
        return Multi.createFrom()
                .iterable(together)
                .onItem()
                .transformToUniAndConcatenate(joints::of)
                .collect()
                .asList()
                .map(before -> new Touched(together, left(before, together)));
    }

    private static Set<SortedSet<CaseNumber>> left(List<SortedSet<CaseNumber>> before, Set<CaseNumber> taken) {
        return before.stream()
                .map(matter -> matter.stream()
                        .filter(number -> !taken.contains(number))
                        .collect(toCollection(Matters::sorted)))
                .filter(rest -> !rest.isEmpty())
                .collect(toUnmodifiableSet());
    }

    private static SortedSet<CaseNumber> sorted() {
        return new TreeSet<>(Comparator.comparing(CaseNumber::value));
    }
}
