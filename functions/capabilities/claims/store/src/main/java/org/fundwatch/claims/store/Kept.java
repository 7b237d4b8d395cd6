package org.fundwatch.claims.store;

/** What keeping a check came to. */
public enum Kept {
    /** It was not there and now is. */
    FIRST,
    /** It was there, of the same request. */
    AGAIN,
    /** Its id was there, of a request with other content; the first one stands. */
    OTHER_CONTENT
}
