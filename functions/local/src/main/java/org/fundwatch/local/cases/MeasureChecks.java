package org.fundwatch.local.cases;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fundwatch.cases.Conduct;
import org.fundwatch.cases.KindRule;
import org.fundwatch.cases.Suspension;
import org.fundwatch.cases.ViolationKind;

/** Suspensions and bars, where law gives them bounds; what an agreement sets has none. */
record MeasureChecks(PublishedCase published, Statute statute, HandlingRules rules) {
    private static final String AGREEMENT = "agreement";
    private static final String SETTLEMENT = "settlement";
    private static final String BOTH = "MIXED";
    private static final Pattern PRINCIPAL = Pattern.compile("principal|legal rep|法定代表人|负责人|实际控制人");
    private static final Pattern OWN_REQUEST = Pattern.compile("own request|主动申请");

    List<Check> all() {
        var checks = new ArrayList<Check>();
        published.handling().lasted().stream()
                .filter(Lasting::isNothing)
                .forEach(lasted -> checks.add(Check.wrong("suspended %s: that is no suspension".formatted(lasted))));
        published.handling().lasted().forEach(lasted -> checks.addAll(byWhom(lasted)));
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

    /** The law's suspensions are the authority's; the agency's go by the agreement, and where both acted the scope tells whose it is. */
    private List<Check> byWhom(Lasting lasted) {
        var handling = published.handling();
        var isAgreements = handling.scope().map(this::isAgreements).orElse(handling.suspended());
        return switch (published.profile().route()) {
            case "ADMIN" -> isAgreements ? List.of() : List.of(suspended(lasted));
            case BOTH ->
                isAgreements || published.profile().practitioner()
                        ? List.of()
                        : List.of(handling.scope()
                                .map(_ -> suspended(lasted))
                                .orElseGet(() -> Check.missing("what was suspended")));
            default -> List.of();
        };
    }

    /** Stopped settlements of an institution whose agreement was suspended too are a step of the agency's (暂停结算). */
    private boolean isAgreements(String scope) {
        return scope.equals(AGREEMENT)
                || (scope.equals(SETTLEMENT)
                        && published.handling().suspended()
                        && published.profile().route().equals(BOTH)
                        && !published.profile().person());
    }

    private Check suspended(Lasting lasted) {
        var bounds = suspensions();
        if (bounds.isEmpty()) {
            return Check.agree(!isUnprovided(), "suspended %s: no bounds in %s".formatted(lasted, statute.name()));
        }
        return Check.agree(
                bounds.stream().anyMatch(lasted::canBeWithin),
                "suspended %s, %s allows %s"
                        .formatted(
                                lasted,
                                statute.name(),
                                bounds.stream()
                                        .map(one -> "%d to %d months".formatted(one.minMonths(), one.maxMonths()))
                                        .collect(joining(" or "))));
    }

    /** Whether the law of the day provides for suspensions, and for none of what the record names. */
    private boolean isUnprovided() {
        return !rulesOfKinds().toList().isEmpty()
                && statute.policy().stream()
                        .flatMap(law -> law.rules().values().stream())
                        .anyMatch(rule -> rule.consequences().suspension().isPresent());
    }

    private List<Suspension> suspensions() {
        return rulesOfKinds()
                .flatMap(rule -> rule.consequences().suspension().stream())
                .distinct()
                .toList();
    }

    private Stream<KindRule> rulesOfKinds() {
        var ofWhole = Statute.kind(published.profile().kind())
                .flatMap(kind -> statute.policy().flatMap(law -> law.ruleFor(kind)));
        return Stream.concat(
                ofWhole.stream(), published.components().stream().flatMap(part -> statute.rules(part).stream()));
    }

    /** Whether the whole or one of its parts is fraud, by its kind or by the article that it states. */
    private boolean fraud() {
        var ofWhole = Statute.kind(published.profile().kind()).filter(kind -> kind.conduct() == Conduct.FRAUD);
        return ofWhole.isPresent() || published.components().stream().anyMatch(this::isFraud);
    }

    private boolean isFraud(Component part) {
        return Statute.kind(part)
                .filter(kind -> kind.conduct() == Conduct.FRAUD || statute.intent(part, kind))
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
