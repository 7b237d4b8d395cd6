package org.fundwatch.cases.procedure;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;
import org.fundwatch.cases.Addressee;
import org.fundwatch.kernel.ActorId;

/**
 * One entry of a case's procedure record (程序记录): added, never changed.
 *
 * @param number counts from 1 within the case
 * @param decision which penalty decision of the case it is about by its day (第几次); 1 before there was any
 * @param whose service or payment it is (当事人), where a decision is against several
 * @param words the officer's reason; empty where none was given
 */
public record ProcedureEntry(
        int number, int decision, Optional<Addressee> whose, Occurrence what, String words, ActorId by, Instant at) {
    public ProcedureEntry {
        requireNonNull(what);
        requireNonNull(words);
        requireNonNull(by);
        requireNonNull(at);
    }

    /** One that says nothing of whose it is. */
    public ProcedureEntry(int number, int decision, Occurrence what, String words, ActorId by, Instant at) {
        this(number, decision, Optional.empty(), what, words, by, at);
    }

    /** Whether it is of one party alone: a service, or a payment of a fine. */
    boolean isPersonal() {
        return what.isPersonal();
    }
}
