package org.fundwatch.claims.screening;

/** Why a line was not screened (未筛查原因). */
public enum Trouble {
    /** Longer than any settlement. */
    TOO_LONG,
    /** Neither UTF-8 nor GB18030. */
    NO_TEXT,
    /** No JSON. */
    NO_JSON,
    /** Not in the form of a settlement. */
    NO_SETTLEMENT,
    /** Its patient should stand before the one before it, so that its history is not known. */
    OUT_OF_ORDER
}
