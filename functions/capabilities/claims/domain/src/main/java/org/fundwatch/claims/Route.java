package org.fundwatch.claims;

/** How a drug is given (给药途径). */
public enum Route {
    ORAL,
    INJECTION,
    INFUSION,
    EXTERNAL
}
