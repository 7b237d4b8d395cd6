package org.fundwatch.desk;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.fundwatch.cases.CaseFile;
import org.fundwatch.kernel.CaseNumber;
import org.fundwatch.reports.store.Arrivals;

/** When a report arrived among those about the same institution: what a reviewer needs to say whose report was the first. */
@ApplicationScoped
class ArrivalReading {
    private final Arrivals arrivals;

    ArrivalReading(Arrivals arrivals) {
        this.arrivals = arrivals;
    }

    Uni<ArrivalView> of(CaseFile file) {
        return arrivals.of(Set.of(file.number()))
                .chain(own -> about(file)
                        .map(all -> ArrivalView.of(file.number(), Optional.ofNullable(own.get(file.number())), all)));
    }

    private Uni<SortedMap<Long, CaseNumber>> about(CaseFile file) {
        return file.institution()
                .map(arrivals::about)
                .orElseGet(() -> Uni.createFrom().item(Collections.emptySortedMap()));
    }
}
