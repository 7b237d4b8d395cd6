package org.fundwatch.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fundwatch.cases.Addressee;
import org.fundwatch.cases.clocks.Arrears.Contest;
import org.fundwatch.cases.clocks.Clock;
import org.fundwatch.cases.clocks.Milestone;
import org.fundwatch.cases.clocks.PauseReason;
import org.fundwatch.cases.procedure.CorrectionStep;
import org.fundwatch.cases.procedure.EntryKind;
import org.fundwatch.cases.procedure.Ledger;
import org.fundwatch.cases.procedure.Occurrence;
import org.fundwatch.cases.procedure.ProcedureEntry;
import org.fundwatch.cases.procedure.ProcedureRecord;
import org.fundwatch.kernel.Money;

/**
 * One entry of the procedure record.
 *
 * @param number counts from 1 within the case
 * @param decision which penalty decision of the case it is about (第几次), from 1
 * @param addressee whose service or payment it is, where the decision is against several
 * @param struck whether a later entry says that it was a mistake, so that nothing counts it
 */
@Schema(name = "ProcedureEntry")
record EntryView(
        int number,
        int decision,
        EntryKind kind,
        LocalDate on,
        Optional<Milestone> milestone,
        Optional<Clock> clock,
        Optional<Integer> days,
        Optional<String> approvedBy,
        Optional<PauseReason> pause,
        Optional<LocalDate> until,
        Optional<Contest> contest,
        Optional<Integer> entry,
        Optional<Ledger> ledger,
        Optional<Long> amountFen,
        Optional<String> receipt,
        Optional<Addressee> addressee,
        Optional<CorrectionStep> correction,
        String reason,
        String recordedBy,
        Instant recordedAt,
        boolean struck) {

    static EntryView of(ProcedureEntry entry, ProcedureRecord record) {
        var said = body(entry.what(), entry.whose(), Optional.empty());
        return new EntryView(
                entry.number(),
                entry.decision(),
                said.kind(),
                said.on(),
                said.milestone(),
                said.clock(),
                said.days(),
                said.approvedBy(),
                said.pause(),
                said.until().or(() -> record.endOf(entry)),
                said.contest(),
                said.entry(),
                said.ledger(),
                said.amountFen(),
                said.receipt(),
                said.addressee(),
                said.correction(),
                entry.words(),
                entry.by().value(),
                entry.at(),
                record.isStruck(entry.number()));
    }

    /** What happened, with the fields of its kind and no others. */
    static EntryBody body(Occurrence what, Optional<Addressee> whose, Optional<String> reason) {
        var longer = as(what, Occurrence.Lengthened.class);
        var excluded = as(what, Occurrence.Excluded.class);
        var paid = as(what, Occurrence.Paid.class);
        return new EntryBody(
                what.kind(),
                what.on(),
                as(what, Occurrence.Reached.class).map(Occurrence.Reached::milestone),
                longer.map(Occurrence.Lengthened::clock),
                longer.map(Occurrence.Lengthened::days),
                longer.map(Occurrence.Lengthened::approvedBy),
                excluded.map(Occurrence.Excluded::reason),
                excluded.flatMap(Occurrence.Excluded::until),
                as(what, Occurrence.Contested.class).map(Occurrence.Contested::contest),
                as(what, Occurrence.Ended.class)
                        .map(Occurrence.Ended::entry)
                        .or(() -> as(what, Occurrence.Struck.class).map(Occurrence.Struck::entry)),
                paid.map(Occurrence.Paid::ledger),
                paid.map(Occurrence.Paid::amount).map(Money::fen),
                paid.flatMap(Occurrence.Paid::receipt),
                whose,
                as(what, Occurrence.Corrected.class).map(Occurrence.Corrected::step),
                reason);
    }

    private static <O extends Occurrence> Optional<O> as(Occurrence what, Class<O> kind) {
        return Optional.of(what).filter(kind::isInstance).map(kind::cast);
    }
}
