package org.fundwatch.cases.procedure;

import java.time.LocalDate;
import org.fundwatch.cases.clocks.Arrears;
import org.fundwatch.cases.clocks.Due;
import org.fundwatch.cases.clocks.LateCharge;
import org.fundwatch.cases.clocks.LateChargeDecision;
import org.fundwatch.cases.clocks.LateChargeRule;
import org.fundwatch.cases.procedure.Balance.Late;
import org.fundwatch.kernel.MissingFact;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Timeline;

/** Works out what the late payment of one fine costs by the end of a day (加处罚款), from what was paid and when. */
record LatePayment(CaseProcedure procedure, Demand demand, LocalDate on, Timeline<LateChargeRule> rules) {

    Late since(Due due) {
        if (!until().isAfter(due.earliest())) {
            return new Late.None();
        }
        if (demand.finesSeveral()) {
            return new Late.Undetermined(Balance.WHOSE);
        }
        return switch (due) {
            case Due.On(var last) -> after(last);
            case Due.Undetermined open -> new Late.Undetermined(open.missing());
            case Due.Paused _ -> new Late.None();
        };
    }

    /** The day that the charge runs to: the one asked for, or the one on which all was paid. */
    private LocalDate until() {
        return procedure.finePaidOn(demand).filter(day -> day.isBefore(on)).orElse(on);
    }

    private Late after(LocalDate dueOn) {
        if (!received(until().minusDays(1)).equals(Money.ZERO)) {
            return new Late.Undetermined(new MissingFact("what part payment changes in the late charge"));
        }
        if (!leftOver().equals(Money.ZERO)) {
            return new Late.Undetermined(Balance.LEFT_OVER);
        }
        var contest = procedure.record().contest(demand.number(), dueOn, until());
        return switch (LateCharge.on(new Arrears(demand.fine(), dueOn, contest), until(), rules)) {
            case LateChargeDecision.Charged charge ->
                charged(charge, rules.at(dueOn).orElseThrow());
            case LateChargeDecision.Undetermined(var missing) -> new Late.Undetermined(missing);
        };
    }

    private Late charged(LateChargeDecision.Charged charge, LateChargeRule rule) {
        var beyond = new Account(Ledger.FINE, demand.fine(), received(on), leftOver()).surplus();
        var owed = charge.amount().minus(beyond.atMost(charge.amount()));
        return new Late.Charged(charge, owed, rule.arithmetic(demand.fine(), charge.days()));
    }

    private Money received(LocalDate day) {
        return CaseProcedure.received(procedure.record().payments(Ledger.FINE, demand.number()), day);
    }

    private Money leftOver() {
        return CaseProcedure.received(procedure.record().paymentsBefore(Ledger.FINE, demand.number()), on);
    }
}
