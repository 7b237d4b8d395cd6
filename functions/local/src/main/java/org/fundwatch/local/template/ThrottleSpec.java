package org.fundwatch.local.template;

/** How many requests a second pass the gateway, and how many at once. */
public record ThrottleSpec(int perSecond, int burst) {

    /** The quota of an account for which nothing else is said. */
    public static final ThrottleSpec ACCOUNT_DEFAULT = new ThrottleSpec(10_000, 5_000);
}
