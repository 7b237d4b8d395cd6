package org.fundwatch.desk;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.fundwatch.cases.Addressee;
import org.fundwatch.cases.clocks.Arrears.Contest;
import org.fundwatch.cases.clocks.Clock;
import org.fundwatch.cases.clocks.Milestone;
import org.fundwatch.cases.clocks.PauseReason;
import org.fundwatch.cases.procedure.CorrectionStep;
import org.fundwatch.cases.procedure.EntryKind;
import org.fundwatch.cases.procedure.Ledger;
import org.fundwatch.cases.procedure.Occurrence;
import org.fundwatch.cases.procedure.ProcedureLaw;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Tree;

/** Reads what happened on a case: a milestone, a period or an exclusion that no rule knows is refused. */
final class EntryParser {
    static final int MOST_NAME = 100;
    static final int MOST_WORDS = 1000;
    private static final Set<EntryKind> GIVE_REASONS =
            Set.of(EntryKind.EXTENSION, EntryKind.EXCLUSION, EntryKind.STRIKE);
    private final Tree body;
    private final ProcedureLaw law;
    private final LocalDate today;

    /** What was asked for: the occurrence, the officer's words, and all of it for the audit. */
    record Parsed(Occurrence what, String words, EntryBody body) {}

    private EntryParser(Tree body, ProcedureLaw law, LocalDate today) {
        this.body = body;
        this.law = law;
        this.today = today;
    }

    static Parsed parse(Tree body, ProcedureLaw law, LocalDate today) {
        var parser = new EntryParser(body, law, today);
        var kind = body.oneOf("kind", EntryKind.class);
        var what = parser.occurrence(kind, body.date("on"));
        var whose = parser.whose(what);
        var reason = parser.reason(kind);
        body.finish();
        return new Parsed(what, reason.orElse(""), EntryView.body(what, whose, reason));
    }

    private Occurrence occurrence(EntryKind kind, LocalDate on) {
        return switch (kind) {
            case MILESTONE -> reached(on);
            case EXTENSION -> lengthened(past(on));
            case EXCLUSION -> excluded(past(on));
            case CONTEST -> new Occurrence.Contested(contest(), past(on));
            case END -> new Occurrence.Ended(positive("entry"), past(on));
            case PAYMENT -> paid(past(on));
            case CORRECTION -> new Occurrence.Corrected(body.oneOf("correction", CorrectionStep.class), past(on));
            case STRIKE -> new Occurrence.Struck(positive("entry"), past(on));
        };
    }

    private Occurrence reached(LocalDate on) {
        var milestone = body.oneOf("milestone", Milestone.class);
        if (!law.isRecorded(milestone)) {
            throw new Misfit("/milestone", "must be one that is recorded for a penalty");
        }
        return new Occurrence.Reached(milestone, milestone == Milestone.HEARING_HELD ? planned(on) : past(on));
    }

    private Occurrence lengthened(LocalDate on) {
        var clock = body.oneOf("clock", Clock.class);
        if (!law.canBeLonger(clock)) {
            throw new Misfit("/clock", "must be a period that can be made longer");
        }
        var approvedBy = words("approvedBy", MOST_NAME).orElseThrow(() -> new Misfit("/approvedBy", "is required"));
        return new Occurrence.Lengthened(clock, on, positive("days"), approvedBy);
    }

    private Occurrence excluded(LocalDate on) {
        var pause = body.oneOf("pause", PauseReason.class);
        if (!law.excludes(pause)) {
            throw new Misfit("/pause", "must be one that some period does not count");
        }
        var until = body.has("until") ? Optional.of(body.date("until")) : Optional.<LocalDate>empty();
        if (until.filter(day -> day.isBefore(on) || day.isAfter(today)).isPresent()) {
            throw new Misfit("/until", "must lie between the first day and today");
        }
        return new Occurrence.Excluded(pause, on, until);
    }

    private Occurrence paid(LocalDate on) {
        var amount = body.fen("amountFen");
        if (amount.equals(Money.ZERO)) {
            throw new Misfit("/amountFen", "must be at least 1");
        }
        return new Occurrence.Paid(body.oneOf("ledger", Ledger.class), amount, on, words("receipt", MOST_NAME));
    }

    private Contest contest() {
        var contest = body.oneOf("contest", Contest.class);
        if (contest == Contest.NONE) {
            throw new Misfit("/contest", "must be RECONSIDERATION or LITIGATION");
        }
        return contest;
    }

    /** No law bounds the day of a hearing: a year ahead is ours, decision record 0038. */
    private LocalDate planned(LocalDate on) {
        if (on.isAfter(today.plusYears(1))) {
            throw new Misfit("/on", "must not lie more than a year ahead");
        }
        return on;
    }

    private LocalDate past(LocalDate on) {
        if (on.isAfter(today)) {
            throw new Misfit("/on", "must not lie in the future");
        }
        return on;
    }

    private Optional<Addressee> whose(Occurrence what) {
        var whose = body.has("addressee")
                ? Optional.of(body.oneOf("addressee", Addressee.class))
                : Optional.<Addressee>empty();
        if (whose.isPresent() && !what.isPersonal()) {
            throw new Misfit("/addressee", "goes with a service or a payment of a fine");
        }
        return whose;
    }

    private int positive(String key) {
        var number = body.integer(key);
        if (number < 1) {
            throw new Misfit("/" + key, "must be at least 1");
        }
        return number;
    }

    private Optional<String> reason(EntryKind kind) {
        var reason = words("reason", MOST_WORDS);
        if (GIVE_REASONS.contains(kind) && reason.isEmpty()) {
            throw new Misfit("/reason", "is required");
        }
        return reason;
    }

    private Optional<String> words(String key, int most) {
        var words = body.optionalText(key);
        if (words.filter(text -> text.isBlank() || text.length() > most).isPresent()) {
            throw new Misfit("/" + key, "must have 1 to " + most + " characters");
        }
        return words;
    }
}
