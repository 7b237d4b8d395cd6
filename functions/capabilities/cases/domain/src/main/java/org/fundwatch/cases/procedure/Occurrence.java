package org.fundwatch.cases.procedure;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.fundwatch.cases.clocks.Arrears;
import org.fundwatch.cases.clocks.Clock;
import org.fundwatch.cases.clocks.Milestone;
import org.fundwatch.cases.clocks.PauseReason;
import org.fundwatch.kernel.Money;

/** What an entry of the procedure record says (程序事项); a day is a date in China. */
public sealed interface Occurrence {

    /** Which kind it is. */
    default EntryKind kind() {
        return switch (this) {
            case Reached _ -> EntryKind.MILESTONE;
            case Lengthened _ -> EntryKind.EXTENSION;
            case Excluded _ -> EntryKind.EXCLUSION;
            case Contested _ -> EntryKind.CONTEST;
            case Ended _ -> EntryKind.END;
            case Paid _ -> EntryKind.PAYMENT;
            case Corrected _ -> EntryKind.CORRECTION;
            case Struck _ -> EntryKind.STRIKE;
        };
    }

    /** Whether it is of one party alone (当事人): a service, or a payment of a fine. */
    default boolean isPersonal() {
        return (this instanceof Reached reached && reached.milestone() == Milestone.SERVED)
                || (this instanceof Paid paid && paid.ledger() == Ledger.FINE);
    }

    /** The day that it is of. */
    LocalDate on();

    /** A milestone was reached, or a hearing is set for a day. */
    record Reached(Milestone milestone, LocalDate on) implements Occurrence {
        public Reached {
            requireNonNull(milestone);
            requireNonNull(on);
        }
    }

    /**
     * A period was made longer (批准延长).
     *
     * @param days in the unit of the period; at least one
     * @param approvedBy who approved it, by office
     */
    record Lengthened(Clock clock, LocalDate on, int days, String approvedBy) implements Occurrence {
        public Lengthened {
            requireNonNull(clock);
            requireNonNull(on);
            if (days < 1 || approvedBy.isBlank()) {
                throw new IllegalArgumentException("an extension has at least one day and somebody who approved it");
            }
        }
    }

    /**
     * Time is not counted (不计入期限).
     *
     * @param on its first day
     * @param until its last day; empty while it goes on
     */
    record Excluded(PauseReason reason, LocalDate on, Optional<LocalDate> until) implements Occurrence {
        public Excluded {
            requireNonNull(reason);
            if (until.filter(on::isAfter).isPresent()) {
                throw new IllegalArgumentException("excluded time ends on or after its first day");
            }
        }
    }

    /** The fine came before a higher authority or a court (行政复议、行政诉讼). */
    record Contested(Arrears.Contest contest, LocalDate on) implements Occurrence {
        public Contested {
            requireNonNull(on);
            if (contest == Arrears.Contest.NONE) {
                throw new IllegalArgumentException("a contest is before somebody");
            }
        }
    }

    /** An earlier entry, time that goes on or a contest, came to its end. */
    record Ended(int entry, LocalDate on) implements Occurrence {}

    /** Money came in (收到款项), whole fen. */
    record Paid(Ledger ledger, Money amount, LocalDate on, Optional<String> receipt) implements Occurrence {
        public Paid {
            requireNonNull(ledger);
            requireNonNull(on);
            if (amount.equals(Money.ZERO)) {
                throw new IllegalArgumentException("a payment is of at least one fen");
            }
        }
    }

    /** An order to correct, and how it was met (责令改正). */
    record Corrected(CorrectionStep step, LocalDate on) implements Occurrence {}

    /** An earlier entry was a mistake (更正): nothing counts it any more. */
    record Struck(int entry, LocalDate on) implements Occurrence {}
}
