package org.fundwatch.desk;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fundwatch.cases.Addressee;
import org.fundwatch.cases.procedure.Account;
import org.fundwatch.cases.procedure.Balance;
import org.fundwatch.cases.procedure.Ledger;
import org.fundwatch.kernel.MissingFact;

/**
 * What was demanded, received and is owed at the end of a day, ledger by ledger.
 *
 * @param parties each of several whom the decision is against, by himself; none where it is against one, or where entries of before do not say whose they are
 * @param missing what nobody can say of payments for a decision that fell, where there are any
 */
@Schema(name = "Balance")
record BalanceView(
        LocalDate on, List<AccountView> accounts, LateView late, List<PartyView> parties, Optional<String> missing) {

    /** One of several whom a decision is against, with the account of his fine. */
    @Schema(name = "FinedParty")
    record PartyView(Addressee addressee, AccountView fine, LateView late) {
        static PartyView of(Balance.Share party) {
            return new PartyView(party.whom(), AccountView.of(party.fine()), LateView.of(party.late()));
        }
    }

    /**
     * One ledger.
     *
     * @param surplusFen received beyond what is demanded: for the late charge, or to be given back
     * @param leftOverFen received for decisions of the case that fell before the one that is demanded
     */
    @Schema(name = "Account")
    record AccountView(
            Ledger ledger, long demandedFen, long receivedFen, long owedFen, long surplusFen, long leftOverFen) {
        static AccountView of(Account account) {
            return new AccountView(
                    account.ledger(),
                    account.demanded().fen(),
                    account.received().fen(),
                    account.owed().fen(),
                    account.surplus().fen(),
                    account.leftOver().fen());
        }
    }

    /** Whether something is charged for late payment. */
    @Schema(name = "LateChargeStatus")
    enum LateStatus {
        NONE,
        CHARGED,
        UNDETERMINED
    }

    /**
     * The charge for late payment, beside the fine and never above it.
     *
     * @param owedFen what of it is not paid yet
     * @param days after the last day of payment; none where several are late
     * @param arithmetic in yuan, such as 1000.00 × 3% × 40 = 1200 → 1000.00
     */
    @Schema(name = "LateCharge")
    record LateView(
            LateStatus status,
            Optional<Long> chargeFen,
            Optional<Long> owedFen,
            Optional<Long> days,
            Optional<String> arithmetic,
            Optional<PenaltyView.BasisView> basis,
            Optional<String> missing,
            Optional<TraceView> trace) {
        static LateView of(Balance.Late late) {
            return switch (late) {
                case Balance.Late.None _ -> without(LateStatus.NONE, Optional.empty());
                case Balance.Late.Undetermined(var fact) -> without(LateStatus.UNDETERMINED, Optional.of(fact.name()));
                case Balance.Late.Charged charged -> charged(charged);
                case Balance.Late.Together together -> together(together.charges());
            };
        }

        private static LateView charged(Balance.Late.Charged late) {
            var charge = late.charge();
            return new LateView(
                    LateStatus.CHARGED,
                    Optional.of(charge.amount().fen()),
                    Optional.of(late.owed().fen()),
                    Optional.of(charge.days()),
                    Optional.of(late.arithmetic()),
                    Optional.of(PenaltyView.BasisView.of(charge.basis())),
                    Optional.empty(),
                    Optional.of(TraceView.of(charge.trace())));
        }

        private static LateView together(List<Balance.Late.Charged> charges) {
            var sum =
                    charges.stream().mapToLong(it -> it.charge().amount().fen()).sum();
            var owed = charges.stream().mapToLong(it -> it.owed().fen()).sum();
            return new LateView(
                    LateStatus.CHARGED,
                    Optional.of(sum),
                    Optional.of(owed),
                    Optional.empty(),
                    Optional.of(charges.stream()
                            .map(Balance.Late.Charged::arithmetic)
                            .collect(joining("; "))),
                    Optional.of(
                            PenaltyView.BasisView.of(charges.getFirst().charge().basis())),
                    Optional.empty(),
                    Optional.empty());
        }

        private static LateView without(LateStatus status, Optional<String> missing) {
            var none = Optional.<Long>empty();
            return new LateView(
                    status, none, none, none, Optional.empty(), Optional.empty(), missing, Optional.empty());
        }
    }

    static BalanceView of(Balance balance) {
        return new BalanceView(
                balance.on(),
                balance.accounts().stream().map(AccountView::of).toList(),
                LateView.of(balance.late()),
                balance.parties().stream().map(PartyView::of).toList(),
                balance.leftOver().map(MissingFact::name));
    }
}
