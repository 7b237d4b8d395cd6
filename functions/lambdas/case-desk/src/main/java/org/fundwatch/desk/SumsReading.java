package org.fundwatch.desk;

import static java.util.stream.Collectors.toCollection;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.fundwatch.claims.review.SumFilter;
import org.fundwatch.claims.review.SumLine;
import org.fundwatch.claims.store.FindingSums;
import org.fundwatch.kernel.InstitutionCode;
import org.fundwatch.reports.store.InstitutionRepository;

/** Adds findings up, under the names of what they are of. */
@ApplicationScoped
class SumsReading {
    private final FindingSums sums;
    private final RuleWords rules;
    private final InstitutionRepository institutions;

    SumsReading(FindingSums sums, RuleWords rules, InstitutionRepository institutions) {
        this.sums = sums;
        this.rules = rules;
        this.institutions = institutions;
    }

    Uni<SumsView> by(SumLine.By by, SumFilter filter) {
        return Panache.withSession(() -> sums.by(by, filter, SumsView.MOST + 1)
                .chain(lines -> ofNoDoctor(by, filter)
                        .chain(none -> institutions
                                .names(codes(by, filter, lines))
                                .map(names ->
                                        SumsView.of(by, filter, lines, none, new SumsView.Names(rules, names))))));
    }

    private Uni<Optional<SumLine>> ofNoDoctor(SumLine.By by, SumFilter filter) {
        return by == SumLine.By.DOCTOR && filter.doctor().isEmpty()
                ? sums.ofNoDoctor(filter)
                : Uni.createFrom().item(Optional.empty());
    }

    private static Set<String> codes(SumLine.By by, SumFilter filter, List<SumLine> lines) {
        var codes = filter.institution().stream().map(InstitutionCode::value).collect(toCollection(TreeSet::new));
        if (by == SumLine.By.INSTITUTION) {
            lines.forEach(line -> codes.add(line.key()));
        }
        return codes;
    }
}
