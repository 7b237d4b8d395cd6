package org.fundwatch.publication;

/** What stops an edition until a person has looked (公示保护). A withdrawal is never stopped. */
public enum Guard {
    /** BLK-11: a published entry has lost its listing. That is an alarm, never a delisting. */
    SOURCE_MISSING("BLK-11"),
    /** BLK-12: more entries than the list may have. */
    TOO_MANY_ENTRIES("BLK-12"),
    /** BLK-13: more new entries than one edition may bring. */
    TOO_MANY_ADDED("BLK-13"),
    /** BLK-14: more terms over at once than one edition may end. */
    TOO_MANY_ENDED("BLK-14");

    private final String rule;

    Guard(String rule) {
        this.rule = rule;
    }

    /** The rule's id. */
    public String rule() {
        return rule;
    }
}
