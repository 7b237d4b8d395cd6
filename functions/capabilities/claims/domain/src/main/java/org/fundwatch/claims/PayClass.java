package org.fundwatch.claims;

/** How the catalogue ranks an item (甲类、乙类、丙类), as the national interface codes it. */
public enum PayClass {
    FULLY_COVERED("01"),
    PARTLY_COVERED("02"),
    NOT_COVERED("03");

    private final String word;

    PayClass(String word) {
        this.word = word;
    }

    @Override
    public String toString() {
        return word;
    }
}
