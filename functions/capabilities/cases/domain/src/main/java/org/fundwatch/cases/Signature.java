package org.fundwatch.cases;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.fundwatch.kernel.ActorId;

/** The signature of another person under a proposed penalty (签署). */
public record Signature(ActorId by, LocalDate on) {
    public Signature {
        requireNonNull(by);
        requireNonNull(on);
    }
}
