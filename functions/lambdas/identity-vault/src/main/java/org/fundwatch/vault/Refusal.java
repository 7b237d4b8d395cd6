package org.fundwatch.vault;

import java.util.Map;

/** Why the vault does not do what it was asked to: an answer like any other. */
enum Refusal {
    /** There is no such claim, file or request. */
    UNKNOWN,
    /** The reward does not stand where this may be done. */
    NOT_NOW,
    /** Nobody else has approved the request, or another person than who made it wants to read. */
    NOT_APPROVED,
    /** It was opened before. */
    OPENED_BEFORE,
    /** The report is anonymous. */
    NO_IDENTITY;

    Map<String, Object> answer() {
        return Map.of("refused", name());
    }
}
