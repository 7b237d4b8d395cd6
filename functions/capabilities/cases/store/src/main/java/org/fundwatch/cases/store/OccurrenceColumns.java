package org.fundwatch.cases.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Optional;
import org.fundwatch.cases.clocks.Arrears.Contest;
import org.fundwatch.cases.clocks.Clock;
import org.fundwatch.cases.clocks.Milestone;
import org.fundwatch.cases.clocks.PauseReason;
import org.fundwatch.cases.procedure.CorrectionStep;
import org.fundwatch.cases.procedure.EntryKind;
import org.fundwatch.cases.procedure.Ledger;
import org.fundwatch.cases.procedure.Occurrence;
import org.fundwatch.kernel.Money;

/** What an entry of the procedure record says: each kind fills its own columns. */
@Embeddable
class OccurrenceColumns {
    @Enumerated(EnumType.STRING)
    EntryKind kind;

    @Column(name = "on_day")
    LocalDate onDay;

    @Column(name = "until_day")
    LocalDate untilDay;

    @Enumerated(EnumType.STRING)
    Milestone milestone;

    @Enumerated(EnumType.STRING)
    Clock clock;

    Integer days;

    @Column(name = "approved_by")
    String approvedBy;

    @Enumerated(EnumType.STRING)
    PauseReason pause;

    @Enumerated(EnumType.STRING)
    Contest contest;

    @Enumerated(EnumType.STRING)
    Ledger ledger;

    @Column(name = "amount_fen")
    Long amountFen;

    String receipt;

    @Enumerated(EnumType.STRING)
    CorrectionStep correction;

    Integer entry;

    static OccurrenceColumns of(Occurrence what) {
        var columns = new OccurrenceColumns();
        columns.kind = what.kind();
        columns.onDay = what.on();
        columns.fill(what);
        return columns;
    }

    Occurrence toDomain() {
        return switch (kind) {
            case MILESTONE -> new Occurrence.Reached(milestone, onDay);
            case EXTENSION -> new Occurrence.Lengthened(clock, onDay, days, approvedBy);
            case EXCLUSION -> new Occurrence.Excluded(pause, onDay, Optional.ofNullable(untilDay));
            case CONTEST -> new Occurrence.Contested(contest, onDay);
            case END -> new Occurrence.Ended(entry, onDay);
            case PAYMENT -> new Occurrence.Paid(ledger, Money.ofFen(amountFen), onDay, Optional.ofNullable(receipt));
            case CORRECTION -> new Occurrence.Corrected(correction, onDay);
            case STRIKE -> new Occurrence.Struck(entry, onDay);
        };
    }

    private void fill(Occurrence what) {
        switch (what) {
            case Occurrence.Reached reached -> milestone = reached.milestone();
            case Occurrence.Lengthened longer -> lengthened(longer);
            case Occurrence.Excluded excluded -> excluded(excluded);
            case Occurrence.Contested contested -> contest = contested.contest();
            case Occurrence.Ended ended -> entry = ended.entry();
            case Occurrence.Paid paid -> paid(paid);
            case Occurrence.Corrected corrected -> correction = corrected.step();
            case Occurrence.Struck struck -> entry = struck.entry();
        }
    }

    private void lengthened(Occurrence.Lengthened longer) {
        clock = longer.clock();
        days = longer.days();
        approvedBy = longer.approvedBy();
    }

    private void excluded(Occurrence.Excluded excluded) {
        pause = excluded.reason();
        untilDay = excluded.until().orElse(null);
    }

    private void paid(Occurrence.Paid paid) {
        ledger = paid.ledger();
        amountFen = paid.amount().fen();
        receipt = paid.receipt().orElse(null);
    }
}
