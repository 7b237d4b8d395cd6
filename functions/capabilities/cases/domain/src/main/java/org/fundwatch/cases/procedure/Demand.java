package org.fundwatch.cases.procedure;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.fundwatch.cases.Addressee;
import org.fundwatch.kernel.Money;

/**
 * What a penalty decision demands (处罚决定载明的金额), whole fen.
 *
 * @param number of the decision within the case, from 1
 * @param revokedOn the day from which the decision no longer holds, if it fell
 * @param fined what of the fine is whose (处罚对象): each of them is served, pays and is late by himself; zero for whom it is against without a fine
 */
public record Demand(
        int number,
        LocalDate decidedOn,
        Money refund,
        Money fine,
        Money confiscated,
        Optional<LocalDate> revokedOn,
        Map<Addressee, Money> fined) {
    public Demand {
        fined = Collections.unmodifiableMap(new TreeMap<>(fined));
    }

    /** One of which nobody asks whom it fines. */
    public Demand(
            int number,
            LocalDate decidedOn,
            Money refund,
            Money fine,
            Money confiscated,
            Optional<LocalDate> revokedOn) {
        this(number, decidedOn, refund, fine, confiscated, revokedOn, Map.of());
    }

    /** Whether it is against several, so that a service or a payment says whose it is. */
    public boolean isAgainstSeveral() {
        return fined.size() > 1;
    }

    /** Whether a service, or a payment of a fine, can be of one of this kind: who is not fined pays nothing. */
    public boolean concerns(Addressee whom, Occurrence what) {
        return what instanceof Occurrence.Paid ? fines(whom) : fined.containsKey(whom);
    }

    private boolean fines(Addressee whom) {
        return !fined.getOrDefault(whom, Money.ZERO).equals(Money.ZERO);
    }

    /** Whether several have a fine to pay. */
    boolean finesSeveral() {
        return payers().size() > 1;
    }

    /** The one who has a fine to pay; empty where nobody has, or several have. */
    Optional<Addressee> onlyPayer() {
        return finesSeveral() ? Optional.empty() : payers().stream().findFirst();
    }

    private List<Addressee> payers() {
        return fined.keySet().stream().filter(this::fines).toList();
    }

    /** What of it is one party's fine. */
    Demand only(Addressee whom) {
        var own = fined.get(whom);
        return new Demand(number, decidedOn, refund, own, confiscated, revokedOn, Map.of(whom, own));
    }

    /** What is demanded for a ledger as of a day: nothing before the decision, and nothing once it fell. */
    public Money of(Ledger ledger, LocalDate on) {
        return on.isBefore(decidedOn) || fellBy(on)
                ? Money.ZERO
                : switch (ledger) {
                    case REFUND -> refund;
                    case FINE -> fine;
                    case CONFISCATION -> confiscated;
                };
    }

    /** Whether the decision no longer holds on a day. */
    public boolean fellBy(LocalDate on) {
        return revokedOn.filter(day -> !day.isAfter(on)).isPresent();
    }
}
