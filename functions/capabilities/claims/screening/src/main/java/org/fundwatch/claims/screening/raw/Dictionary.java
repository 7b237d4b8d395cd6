package org.fundwatch.claims.screening.raw;

import java.util.Map;

/** What the codes of the settlement interface mean (接口字典), in the words of a claim. */
final class Dictionary {
    static final Map<String, String> SEX = Map.of("1", "male", "2", "female");
    static final Map<String, String> INSURANCE = Map.of("310", "employee", "390", "resident");
    static final Map<String, String> VISIT = Map.of("11", "outpatient", "14", "chronic_outpatient", "21", "inpatient");
    static final Map<String, String> WAY = Map.of("1", "outpatient", "2", "inpatient", "3", "pharmacy");
    static final Map<String, String> CATEGORY = Map.ofEntries(
            Map.entry("01", "bed"),
            Map.entry("02", "consultation"),
            Map.entry("03", "exam"),
            Map.entry("04", "lab"),
            Map.entry("05", "treatment"),
            Map.entry("06", "surgery"),
            Map.entry("07", "nursing"),
            Map.entry("08", "consumable"),
            Map.entry("09", "drug"),
            Map.entry("10", "herbal"),
            Map.entry("11", "drug"),
            Map.entry("12", "other"),
            Map.entry("13", "other"),
            Map.entry("14", "other"));

    /** The first letter of a national code, where the kind of charge is not said. */
    static final Map<String, String> BY_LETTER = Map.of("X", "drug", "Z", "drug", "T", "herbal", "C", "consumable");

    private Dictionary() {}
}
