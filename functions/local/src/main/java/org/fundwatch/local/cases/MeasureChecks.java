package org.fundwatch.local.cases;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fundwatch.cases.Conduct;
import org.fundwatch.cases.KindRule;
import org.fundwatch.cases.Suspension;
import org.fundwatch.cases.ViolationKind;

/** Suspensions and bars, where law gives them bounds; what an agreement sets has none. */
record MeasureChecks(PublishedCase published, Statute statute, HandlingRules rules) {
    private static final String AGREEMENT = "agreement";
    private static final Pattern PRINCIPAL = Pattern.compile("principal|legal rep|法定代表人|负责人|实际控制人");
    private static final Pattern OWN_REQUEST = Pattern.compile("own request|主动申请");

    List<Check> all() {
        var checks = new ArrayList<Check>();
        if (!published.handling().scope().equals(AGREEMENT) && byAuthority()) {
            published.handling().lasted().forEach(lasted -> checks.add(suspended(lasted)));
        }
        if (isOwnRequest()) {
            published.handling().lasted().forEach(lasted -> checks.add(onRequest(lasted)));
        }
        if (!published.profile().practitioner()) {
            published.handling().barYears().ifPresent(years -> checks.add(barred(years)));
        }
        return checks;
    }

    private boolean isOwnRequest() {
        var remarks = published.remarks();
        return OWN_REQUEST
                .matcher(remarks.other() + remarks.notes() + remarks.violation())
                .find();
    }

    private Check onRequest(Lasting lasted) {
        return Check.agree(
                lasted.canBeWithinDays(rules.ownRequest()),
                "suspended %s at its own request, of at most %s days".formatted(lasted, rules.ownRequest()));
    }

    /** The law's suspensions are the authority's; the agency's go by the agreement. */
    private boolean byAuthority() {
        return List.of("ADMIN", "MIXED").contains(published.profile().route());
    }

    private Check suspended(Lasting lasted) {
        var bounds = suspension();
        if (bounds.isEmpty()) {
            return Check.noted("suspended %s: no bounds in %s".formatted(lasted, statute.name()));
        }
        return Check.agree(
                lasted.canBeWithin(bounds.get()),
                "suspended %s, %s allows %d to %d months"
                        .formatted(
                                lasted,
                                statute.name(),
                                bounds.get().minMonths(),
                                bounds.get().maxMonths()));
    }

    private Optional<Suspension> suspension() {
        var kinds = Stream.concat(
                Stream.of(published.profile().kind()),
                published.components().stream().map(Component::kind));
        return kinds.flatMap(kind -> Statute.kind(kind).stream())
                .sorted()
                .flatMap(kind -> statute.policy().flatMap(law -> law.ruleFor(kind)).stream())
                .map(KindRule::consequences)
                .flatMap(beside -> beside.suspension().stream())
                .findFirst();
    }

    private boolean fraud() {
        return Statute.kind(published.profile().kind())
                .filter(kind -> kind.conduct() == Conduct.FRAUD)
                .isPresent();
    }

    private Check barred(BigDecimal years) {
        var lawful = new ArrayList<>(List.of(rules.unlawful()));
        if (!fraud()) {
            lawful.add(rules.breach());
        }
        var remarks = published.remarks();
        if (PRINCIPAL
                        .matcher(remarks.other() + remarks.notes() + remarks.violation())
                        .find()
                || published.profile().kind().equals(ViolationKind.PRINCIPAL_BAR.name())) {
            lawful.add(rules.principal());
        }
        return Check.agree(
                lawful.stream().anyMatch(one -> one.compareTo(years) == 0),
                "barred %s years, the law has %s".formatted(years, lawful));
    }
}
