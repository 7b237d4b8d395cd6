package org.fundwatch.cases;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * When a penalty is put on file (作出处罚之日), and when its report came in.
 *
 * @param on the day of filing, which the penalty's own date may lie before
 * @param receivedOn no decision on the report was made before it, so that whoever says so needs another person
 */
public record Filing(LocalDate on, LocalDate receivedOn) {
    public Filing {
        requireNonNull(on);
        requireNonNull(receivedOn);
    }

    /** A penalty that is put on file on the day of its decision. */
    static Filing of(PenaltyDraft draft) {
        return new Filing(draft.decidedOn(), draft.decidedOn());
    }

    /** The same report on another day. */
    Filing at(LocalDate day) {
        return new Filing(day, receivedOn);
    }

    /** Whether a day lies before the report, so that a decision of that day is entered as one made before (补录). */
    boolean precedes(LocalDate decidedOn) {
        return decidedOn.isBefore(receivedOn);
    }
}
