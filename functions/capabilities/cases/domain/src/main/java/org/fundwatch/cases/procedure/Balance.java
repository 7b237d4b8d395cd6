package org.fundwatch.cases.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fundwatch.cases.clocks.Clock;
import org.fundwatch.cases.clocks.Deadline;
import org.fundwatch.cases.clocks.Due;
import org.fundwatch.cases.clocks.LateChargeDecision;
import org.fundwatch.cases.clocks.LateChargeRule;
import org.fundwatch.cases.clocks.ProcedureClock;
import org.fundwatch.kernel.MissingFact;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Timeline;

/** What was demanded, received and is still owed at the end of a day (应缴、已缴、欠缴), and what late payment costs. */
public record Balance(LocalDate on, List<Account> accounts, Late late) {

    static final MissingFact LEFT_OVER =
            new MissingFact("whether what was paid for a fallen decision counts for a new one");

    static final MissingFact WHOSE = new MissingFact("whose service and payment, where several are fined");

    /** The charge for late payment (加处罚款). */
    public sealed interface Late {
        /** Nothing is late: no fine, none served yet, paid in time, or the decision fell. */
        record None() implements Late {}

        /**
         * The fine is late.
         *
         * @param owed what of the charge is not paid yet: payments beyond the fine count for it
         * @param arithmetic in yuan
         */
        record Charged(LateChargeDecision.Charged charge, Money owed, String arithmetic) implements Late {}

        /** The sources, or the calendar, do not say what it comes to. */
        record Undetermined(MissingFact missing) implements Late {}
    }

    /** What nobody can say of payments for a decision that fell, where there are any (抵缴). */
    public Optional<MissingFact> leftOver() {
        return accounts.stream()
                .filter(account -> !account.leftOver().equals(Money.ZERO))
                .findFirst()
                .map(_ -> LEFT_OVER);
    }

    public Balance {
        accounts = List.copyOf(accounts);
    }

    /** The balance by the rule on late payment in force on the last day of payment. */
    public static Balance of(
            CaseProcedure procedure, ProcedureClock clock, LocalDate on, Timeline<LateChargeRule> rules) {
        var accounts = Stream.of(Ledger.values())
                .map(ledger -> account(procedure, ledger, on))
                .toList();
        var late = procedure
                .demandOn(on)
                .filter(it -> !it.of(Ledger.FINE, on).equals(Money.ZERO))
                .flatMap(demand -> due(clock).map(due -> new LatePayment(procedure, demand, on, rules).since(due)))
                .orElseGet(Late.None::new);
        return new Balance(on, accounts, late);
    }

    private static Optional<Due> due(ProcedureClock clock) {
        return clock.of(Clock.PAYMENT).stream().findFirst().map(Deadline::due);
    }

    private static Account account(CaseProcedure procedure, Ledger ledger, LocalDate on) {
        var number = procedure.decision(on);
        return new Account(
                ledger,
                procedure.demandOn(on).map(it -> it.of(ledger, on)).orElse(Money.ZERO),
                CaseProcedure.received(procedure.record().payments(ledger, number), on),
                CaseProcedure.received(procedure.record().paymentsBefore(ledger, number), on));
    }
}
