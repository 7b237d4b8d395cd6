package org.fundwatch.claims.published;

/** How sure a rule is of what it found (违规程度). */
public enum AlertLevel {
    /** 明确违规. */
    VIOLATION,
    /** 可疑: people look first. */
    SUSPICIOUS
}
