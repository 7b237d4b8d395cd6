package org.fundwatch.claimvalidation.fsi;

import java.util.Map;
import java.util.Optional;

/** The national dictionaries (字典) as claims spell them; what a place calls otherwise stays unsaid. */
final class Dictionary {
    private static final Map<String, String> SEX = Map.of("1", "male", "2", "female");
    private static final Map<String, String> INSURANCE = Map.of("310", "employee", "390", "resident");
    private static final Map<String, String> MEDICAL_TYPE =
            Map.of("11", "outpatient", "14", "chronic_outpatient", "21", "inpatient");
    private static final Map<String, String> VISIT_TYPE = Map.of("2", "inpatient", "3", "pharmacy");
    private static final String CLINIC = "1";
    private static final Map<String, Boolean> TAKEN_HOME = Map.of("0", false, "1", true);
    private static final Map<String, String> CHARGE = Map.ofEntries(
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
            Map.entry("11", "drug"));
    private static final Map<String, String> CATALOGUE =
            Map.of("101", "drug", "102", "herbal", "106", "herbal", "301", "consumable");
    private static final Map<String, String> RANK =
            Map.of("01", "01", "02", "02", "03", "03", "1", "01", "2", "02", "3", "03");

    static String sex(Optional<String> gend) {
        return gend.map(SEX::get).orElse("unknown");
    }

    static Optional<String> insurance(Optional<String> insutype) {
        return insutype.map(INSURANCE::get);
    }

    /**
     * The kind of treatment (医疗类别) says it more closely than the kind of visit (就诊类型), with which it may disagree. One that no
     * dictionary has may be an emergency: then it is unknown, whatever clinic it was in.
     */
    static String visitType(Optional<String> medType, Optional<String> mdtrtType) {
        return medType.map(MEDICAL_TYPE::get)
                .or(() -> mdtrtType.map(VISIT_TYPE::get))
                .or(() ->
                        medType.isEmpty() ? mdtrtType.filter(CLINIC::equals).map(_ -> "outpatient") : Optional.empty())
                .orElse("unknown");
    }

    /** Whether what is ordered goes home with the patient (出院带药). */
    static Optional<Boolean> takenHome(Optional<String> drordBhvr) {
        return drordBhvr.map(TAKEN_HOME::get);
    }

    static String category(Optional<String> chrgType, Optional<String> hilistType) {
        return chrgType.map(CHARGE::get)
                .or(() -> hilistType.map(CATALOGUE::get))
                .orElse("other");
    }

    static Optional<String> rank(Optional<String> hilistLv) {
        return hilistLv.map(RANK::get);
    }

    private Dictionary() {}
}
