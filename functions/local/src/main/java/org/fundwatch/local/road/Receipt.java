package org.fundwatch.local.road;

/** What the reporter was given: the case number is public, the rest is not, so it prints itself as dots. */
record Receipt(String caseNumber, String secret) {
    @Override
    public String toString() {
        return caseNumber + " •••";
    }
}
