package org.fundwatch.claims;

/** The kind of charge (收费类别). */
public enum Category {
    BED,
    CONSULTATION,
    EXAM,
    LAB,
    TREATMENT,
    SURGERY,
    NURSING,
    CONSUMABLE,
    DRUG,
    HERBAL,
    OTHER
}
