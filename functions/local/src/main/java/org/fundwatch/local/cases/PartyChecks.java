package org.fundwatch.local.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fundwatch.cases.Addressee;
import org.fundwatch.kernel.Money;
import org.fundwatch.local.cases.Component.Measure;

/** Who ordered what against whom: fines are the authority's, damages the agency's, and a kind is that of an institution or of a person. */
record PartyChecks(PublishedCase published, Statute statute) {
    private static final Set<String> WITHOUT_AGENCY = Set.of("ADMIN", "OTHER_REGULATOR");
    private static final Set<String> INSTITUTIONS = Set.of(
            "HOSPITAL",
            "HOSPITAL_DEPT",
            "OUTPATIENT",
            "CLINIC",
            "VILLAGE_CLINIC",
            "TOWNSHIP_CENTER",
            "COMMUNITY_CENTER",
            "PHARMACY");

    List<Check> all() {
        var checks = new ArrayList<Check>();
        var route = published.profile().route();
        if (route.equals(PublishedCase.AGREEMENT) && isOrdered(Measure.FINE, published.totalFine())) {
            checks.add(Check.wrong("a fine, where the record names the agreement alone: no agency fines"));
        }
        if (WITHOUT_AGENCY.contains(route) && isOrdered(Measure.LIQUIDATED_DAMAGES, published.damages())) {
            checks.add(Check.wrong("damages, where the record names an authority alone: they are the agreement's"));
        }
        if (published.handling().barYears().isPresent() && published.handling().suspended()) {
            checks.add(Check.wrong("a bar to apply again, where the agreement was only suspended"));
        }
        if (published.components(Measure.FINE).size() <= 1 && isFined()) {
            unfined().ifPresent(checks::add);
        }
        party().ifPresent(checks::add);
        return checks;
    }

    /** What was not fined at one time, by one agency or at one stage may have been fined at another. */
    private Optional<Check> unfined() {
        if (published.remarks().tellOfNoFine()) {
            return Optional.of(Check.wrong("a fine, where the record's words tell of none"));
        }
        return published.remarks().tellOfNoFineAtSomeTime()
                ? Optional.of(Check.noted(
                        "FLAG a fine, where the record's words tell of none at some time, by some agency or at"
                                + " some stage"))
                : Optional.empty();
    }

    private boolean isOrdered(Measure measure, Optional<Money> whole) {
        return !published.components(measure).isEmpty()
                || whole.filter(sum -> !sum.equals(Money.ZERO)).isPresent();
    }

    private boolean isFined() {
        return Stream.concat(
                        published.totalFine().stream(),
                        published.components(Measure.FINE).stream().flatMap(part -> part.published().stream()))
                .anyMatch(sum -> !sum.equals(Money.ZERO));
    }

    /** Contradicts where none of the kinds of the record is one of the party that it names. */
    private Optional<Check> party() {
        var kinds = addressees();
        var type = published.profile().institutionType();
        var ofInstitutions = kinds.stream().allMatch(Addressee.INSTITUTION::equals);
        var ofPersons = kinds.stream().allMatch(Addressee.PERSON::equals);
        return !kinds.isEmpty() && ((isNatural() && ofInstitutions) || (INSTITUTIONS.contains(type) && ofPersons))
                ? Optional.of(Check.wrong(type + ", where " + statute.name() + " speaks to " + kinds.getFirst()))
                : Optional.empty();
    }

    private boolean isNatural() {
        return published.profile().person() || published.profile().practitioner();
    }

    private List<Addressee> addressees() {
        var parts = published.components().stream().map(Component::kind).toList();
        var kinds = parts.isEmpty() ? List.of(published.profile().kind()) : parts;
        return kinds.stream().flatMap(this::addressee).toList();
    }

    private Stream<Addressee> addressee(String kind) {
        return statute.policy().stream()
                .flatMap(law -> Statute.kind(kind).flatMap(law::ruleFor).stream())
                .map(rule -> rule.consequences().addressee());
    }
}
