package org.fundwatch.kernel;

/** How well a text of law is attested (证据等级); a draft never decides a case. */
public enum Evidence {
    /** Published by the body that issued it. */
    OFFICIAL,
    /** A copy on another site. */
    MIRROR,
    /** A newspaper's account. */
    PRESS,
    /** A draft for comment (征求意见稿). */
    DRAFT,
    /** No law at all: written by us so that a demonstration has numbers; decides only where examples are allowed. */
    EXAMPLE;

    /** Whether this is a text in force, which may decide a case. */
    public boolean isLaw() {
        return switch (this) {
            case OFFICIAL, MIRROR, PRESS -> true;
            case DRAFT, EXAMPLE -> false;
        };
    }
}
