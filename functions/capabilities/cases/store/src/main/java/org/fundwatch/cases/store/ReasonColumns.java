package org.fundwatch.cases.store;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.fundwatch.cases.Factor;
import org.fundwatch.cases.Reasons;
import org.fundwatch.kernel.ActorId;

/** Why the authority chose as it did: what it picked, and its words. */
@Embeddable
class ReasonColumns {
    private static final String BETWEEN = ",";

    String factors;

    String reason;

    String band;

    @Column(name = "second_person")
    String secondPerson;

    static ReasonColumns of(Reasons reasons) {
        var columns = new ReasonColumns();
        columns.factors = reasons.factors().stream().map(Factor::name).collect(joining(BETWEEN));
        columns.reason = reasons.text();
        columns.band = reasons.band().orElse(null);
        columns.secondPerson = reasons.second().map(ActorId::value).orElse(null);
        return columns;
    }

    Reasons toDomain() {
        return new Reasons(
                picked(),
                reason,
                Optional.ofNullable(band),
                Optional.ofNullable(secondPerson).map(ActorId::new));
    }

    private Set<Factor> picked() {
        return factors.isEmpty()
                ? Set.of()
                : Arrays.stream(factors.split(BETWEEN, -1)).map(Factor::valueOf).collect(toUnmodifiableSet());
    }
}
