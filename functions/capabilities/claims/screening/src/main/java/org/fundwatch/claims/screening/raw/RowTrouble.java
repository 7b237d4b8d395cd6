package org.fundwatch.claims.screening.raw;

/** Why a row of an export is in no partition (未入分区原因). */
public enum RowTrouble {
    /** Neither UTF-8 nor GB18030, or longer than any row. */
    NO_TEXT,
    /** The last row of an archive that ends before its end: what came after it is not known. */
    CUT_SHORT,
    /** No JSON object of texts and numbers, or not as many cells as the head has. */
    NO_ROW,
    /** Without the patient, the visit, the settlement or the number of the line. */
    NO_KEY,
    /** A date, a quantity or an amount that is none. */
    NO_VALUE,
    /** A quantity or an amount below zero: which line it takes back is not said. */
    NEGATIVE,
    /** A kind of visit that the dictionary does not have. */
    UNKNOWN_KIND,
    /** The same row again, word for word. */
    DUPLICATE,
    /** The number of a line again, with another content: which one is true is not said. */
    CONFLICTING,
    /** A line of a visit that no settlement is there for, or several. */
    NO_SETTLEMENT,
    /** A settlement of which a line is refused: what is left of it is not what was paid. */
    INCOMPLETE
}
