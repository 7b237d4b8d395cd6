package org.fundwatch.local.cases;

/** The word that a check, and a case, gets. */
enum Word {
    /** Recomputed, and the same to the fen. */
    EQUAL,
    /** Recomputed, and different by no more than printing in rounded units explains. */
    EXPLAINED,
    /** The record contradicts the law or itself. */
    UNEXPLAINED,
    /** It cannot be recomputed: a fact is missing. */
    UNDETERMINED,
    /** Two figures of the record agree, or something is worth knowing; it settles nothing. */
    NOTED
}
