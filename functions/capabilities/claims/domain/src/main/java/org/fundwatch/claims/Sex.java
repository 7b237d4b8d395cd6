package org.fundwatch.claims;

/** A patient's sex as the claim states it (性别). */
public enum Sex {
    MALE,
    FEMALE,
    /** Unknown or unstated: what depends on it is not checked. */
    UNKNOWN
}
