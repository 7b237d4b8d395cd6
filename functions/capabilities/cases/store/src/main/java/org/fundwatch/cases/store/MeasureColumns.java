package org.fundwatch.cases.store;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fundwatch.cases.Addressee;
import org.fundwatch.cases.AmountOrder;
import org.fundwatch.cases.Circumstance;
import org.fundwatch.cases.Consequences;
import org.fundwatch.cases.Suspension;

/** What the article sets beside a fine, as it stood when the penalty was decided. */
@Embeddable
class MeasureColumns {
    private static final String BETWEEN = "\n";

    @Enumerated(EnumType.STRING)
    Addressee addressee;

    @Column(name = "amount_order")
    @Enumerated(EnumType.STRING)
    AmountOrder amountOrder;

    String orders;

    @Column(name = "suspension_of")
    @Enumerated(EnumType.STRING)
    Addressee suspensionOf;

    @Column(name = "suspension_min")
    Integer suspensionMin;

    @Column(name = "suspension_max")
    Integer suspensionMax;

    @Column(name = "suspension_scope")
    String suspensionScope;

    @Column(name = "suspension_condition")
    String suspensionCondition;

    @Column(name = "suspension_needs")
    String suspensionNeeds = "";

    String agreement;

    String licence;

    @Column(name = "bar_years")
    Integer barYears;

    static MeasureColumns of(Consequences beside) {
        var columns = new MeasureColumns();
        columns.addressee = beside.addressee();
        columns.amountOrder = beside.amount();
        columns.orders = String.join(BETWEEN, beside.orders());
        columns.agreement = beside.agreement().orElse(null);
        columns.licence = beside.licence().orElse(null);
        columns.barYears = beside.barYears().orElse(null);
        beside.suspension().ifPresent(columns::suspended);
        return columns;
    }

    Consequences toDomain() {
        return new Consequences(
                addressee,
                amountOrder,
                orders.isEmpty() ? List.of() : List.of(orders.split(BETWEEN, -1)),
                suspension(),
                Optional.ofNullable(agreement),
                Optional.ofNullable(licence),
                Optional.ofNullable(barYears));
    }

    private void suspended(Suspension suspension) {
        suspensionOf = suspension.of();
        suspensionMin = suspension.minMonths();
        suspensionMax = suspension.maxMonths();
        suspensionScope = suspension.scope();
        suspensionCondition = suspension.condition().orElse(null);
        suspensionNeeds =
                suspension.needsAny().stream().sorted().map(Circumstance::name).collect(joining(BETWEEN));
    }

    private Optional<Suspension> suspension() {
        return Optional.ofNullable(suspensionScope)
                .map(scope -> new Suspension(
                        suspensionOf,
                        suspensionMin,
                        suspensionMax,
                        scope,
                        Optional.ofNullable(suspensionCondition),
                        needs()));
    }

    private Set<Circumstance> needs() {
        return suspensionNeeds.isEmpty()
                ? Set.of()
                : List.of(suspensionNeeds.split(BETWEEN, -1)).stream()
                        .map(Circumstance::valueOf)
                        .collect(toUnmodifiableSet());
    }
}
