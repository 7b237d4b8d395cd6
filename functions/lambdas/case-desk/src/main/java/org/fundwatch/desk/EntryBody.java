package org.fundwatch.desk;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
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

/** Something that happened on a case, by its kind; each kind has its own fields and no others. */
@Schema(name = "NewProcedureEntry", additionalProperties = Schema.False.class)
record EntryBody(
        @Schema(required = true) EntryKind kind,

        @Schema(
                required = true,
                description = "the day, today or earlier; that of a hearing may lie up to a year ahead")
        LocalDate on,

        @Schema(description = "MILESTONE: what was reached") Optional<Milestone> milestone,

        @Schema(description = "EXTENSION: which period was made longer")
        Optional<Clock> clock,

        @Schema(
                implementation = Integer.class,
                minimum = "1",
                description = "EXTENSION: by how many, in the unit of the period")
        Optional<Integer> days,

        @Schema(
                implementation = String.class,
                minLength = 1,
                maxLength = EntryParser.MOST_NAME,
                description = "EXTENSION: who approved it, by office")
        Optional<String> approvedBy,

        @Schema(description = "EXCLUSION: why time is not counted")
        Optional<PauseReason> pause,

        @Schema(description = "EXCLUSION: its last day; left out while it goes on")
        Optional<LocalDate> until,

        @Schema(description = "CONTEST: before whom the decision came")
        Optional<Contest> contest,

        @Schema(
                implementation = Integer.class,
                minimum = "1",
                description = "END: the exclusion or contest that ended; STRIKE: the entry that was a mistake")
        Optional<Integer> entry,

        @Schema(description = "PAYMENT: for which ledger") Optional<Ledger> ledger,

        @Schema(implementation = Long.class, minimum = "1", description = "PAYMENT: in whole fen")
        Optional<Long> amountFen,

        @Schema(
                implementation = String.class,
                minLength = 1,
                maxLength = EntryParser.MOST_NAME,
                description = "PAYMENT: the receipt, by its number")
        Optional<String> receipt,

        @Schema(
                description =
                        "a service, or a PAYMENT of a fine: whose it is; required where the decision is against several, and one of them; for a payment one whom it fines")
        Optional<Addressee> addressee,

        @Schema(description = "CORRECTION: what became of the order to correct")
        Optional<CorrectionStep> correction,

        @Schema(
                implementation = String.class,
                minLength = 1,
                maxLength = EntryParser.MOST_WORDS,
                description = "why; required for EXTENSION, EXCLUSION and STRIKE")
        Optional<String> reason) {

    /** Everything that was said, by its name. */
    Map<String, String> details() {
        var details = new LinkedHashMap<String, String>();
        details.put("kind", kind.name());
        details.put("on", on.toString());
        put(details, "milestone", milestone);
        put(details, "clock", clock);
        put(details, "days", days);
        put(details, "approvedBy", approvedBy);
        put(details, "pause", pause);
        put(details, "until", until);
        put(details, "contest", contest);
        put(details, "entry", entry);
        put(details, "ledger", ledger);
        put(details, "amountFen", amountFen);
        put(details, "receipt", receipt);
        put(details, "addressee", addressee);
        put(details, "correction", correction);
        put(details, "reason", reason);
        return details;
    }

    private static void put(Map<String, String> details, String name, Optional<?> value) {
        value.ifPresent(it -> details.put(name, it.toString()));
    }
}
