package org.fundwatch.claims;

/** Whether a patient is pregnant or nursing (生育状态), as the national interface codes it. */
public enum MaternityStatus {
    NEITHER("0"),
    PREGNANT("1"),
    LACTATING("2");

    private final String word;

    MaternityStatus(String word) {
        this.word = word;
    }

    @Override
    public String toString() {
        return word;
    }
}
