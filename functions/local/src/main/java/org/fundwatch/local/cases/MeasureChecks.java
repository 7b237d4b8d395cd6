package org.fundwatch.local.cases;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.fundwatch.cases.KindRule;
import org.fundwatch.cases.Suspension;
import org.fundwatch.cases.ViolationKind;

/** Suspensions and bars, where law gives them bounds; what an agreement sets has none. */
record MeasureChecks(PublishedCase published, Statute statute, HandlingRules rules) {
    private static final String AGREEMENT = "agreement";

    List<Check> all() {
        var checks = new ArrayList<Check>();
        if (!published.handling().scope().equals(AGREEMENT)) {
            published.handling().months().ifPresent(months -> checks.add(suspended(months)));
        }
        published.handling().barYears().ifPresent(years -> checks.add(barred(years)));
        return checks;
    }

    private Check suspended(BigDecimal months) {
        var bounds = suspension();
        if (bounds.isEmpty()) {
            return Check.noted("suspended %s months: no bounds in %s".formatted(months, statute.name()));
        }
        var inside = months.compareTo(BigDecimal.valueOf(bounds.get().minMonths())) >= 0
                && months.compareTo(BigDecimal.valueOf(bounds.get().maxMonths())) <= 0;
        return Check.agree(
                inside,
                "suspended %s months, %s allows %d to %d"
                        .formatted(
                                months,
                                statute.name(),
                                bounds.get().minMonths(),
                                bounds.get().maxMonths()));
    }

    private Optional<Suspension> suspension() {
        var kinds = new ArrayList<String>();
        kinds.add(published.profile().kind());
        published.components().forEach(component -> kinds.add(component.kind()));
        return Arrays.stream(ViolationKind.values())
                .filter(kind -> kinds.contains(kind.name()))
                .flatMap(kind -> statute.policy().flatMap(law -> law.ruleFor(kind)).stream())
                .map(KindRule::consequences)
                .flatMap(beside -> beside.suspension().stream())
                .findFirst();
    }

    private Check barred(BigDecimal years) {
        var lawful = published.profile().kind().startsWith("FRAUD")
                ? List.of(rules.unlawful())
                : List.of(rules.unlawful(), rules.breach(), rules.principal());
        return Check.agree(
                lawful.stream().anyMatch(one -> one.compareTo(years) == 0),
                "barred %s years, the law has %s".formatted(years, lawful));
    }
}
