package org.fundwatch.cases.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.fundwatch.cases.Addressee;
import org.fundwatch.cases.clocks.Clock;
import org.fundwatch.cases.clocks.Deadline;
import org.fundwatch.cases.clocks.Due;
import org.fundwatch.cases.clocks.LateChargeDecision;
import org.fundwatch.cases.clocks.LateChargeRule;
import org.fundwatch.cases.clocks.ProcedureClock;
import org.fundwatch.kernel.MissingFact;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Timeline;

/**
 * What was demanded, received and is still owed at the end of a day (应缴、已缴、欠缴), and what late payment costs.
 *
 * @param late of all parties together
 * @param parties each of several whom the decision is against, by himself; empty where it is against one, or where the record does not say whose something is
 */
public record Balance(LocalDate on, List<Account> accounts, Late late, List<Share> parties) {

    static final MissingFact LEFT_OVER =
            new MissingFact("whether what was paid for a fallen decision counts for a new one");

    static final MissingFact WHOSE = new MissingFact("whose service and payment, where several are fined");

    /** One of several whom a decision is against (当事人), with the account of his fine. */
    public record Share(Addressee whom, Account fine, Late late) {}

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

        /** The fines of several are late. */
        record Together(List<Charged> charges) implements Late {
            public Together {
                charges = List.copyOf(charges);
            }
        }

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
        parties = List.copyOf(parties);
    }

    /** The balance by the rule on late payment in force on the last day of payment. */
    public static Balance of(
            CaseProcedure procedure,
            Function<CaseProcedure, ProcedureClock> clocks,
            LocalDate on,
            Timeline<LateChargeRule> rules) {
        var lateness = new Lateness(clocks, on, rules);
        var parties = procedure.demandOn(on).filter(procedure::tellsApart).stream()
                .flatMap(demand -> demand.fined().keySet().stream()
                        .map(whom -> share(whom, procedure.only(demand, whom), lateness)))
                .toList();
        var late = parties.isEmpty() ? lateness.of(procedure) : together(parties);
        return new Balance(on, accounts(procedure, parties, on), late, parties);
    }

    private static List<Account> accounts(CaseProcedure procedure, List<Share> parties, LocalDate on) {
        var several = parties.stream().map(Share::fine).toList();
        return Stream.of(Ledger.values())
                .map(ledger -> account(procedure, ledger, on))
                .map(account -> account.ledger() == Ledger.FINE && !several.isEmpty() ? account.of(several) : account)
                .toList();
    }

    private static Share share(Addressee whom, CaseProcedure own, Lateness lateness) {
        return new Share(whom, account(own, Ledger.FINE, lateness.on), lateness.of(own));
    }

    private static Late together(List<Share> parties) {
        var lates = parties.stream().map(Share::late).toList();
        var open = only(lates, Late.Undetermined.class);
        if (!open.isEmpty()) {
            return open.getFirst();
        }
        var charges = only(lates, Late.Charged.class);
        return switch (charges.size()) {
            case 0 -> new Late.None();
            case 1 -> charges.getFirst();
            default -> new Late.Together(charges);
        };
    }

    private static <L extends Late> List<L> only(List<Late> lates, Class<L> kind) {
        return lates.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** By what the charge for late payment is worked out. */
    private record Lateness(
            Function<CaseProcedure, ProcedureClock> clocks, LocalDate on, Timeline<LateChargeRule> rules) {
        Late of(CaseProcedure procedure) {
            return procedure
                    .demandOn(on)
                    .filter(it -> !it.of(Ledger.FINE, on).equals(Money.ZERO))
                    .flatMap(demand -> due(clocks.apply(procedure))
                            .map(due -> new LatePayment(procedure, demand, on, rules).since(due)))
                    .orElseGet(Late.None::new);
        }
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
