package org.fundwatch.claims;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fundwatch.kernel.Ratio;

/**
 * One stay or consultation (就诊), as far as a rule reads it. What is empty was not supplied; an empty list was, and is empty.
 *
 * @param institution code of the institution
 * @param admitted day of admission, or of the visit
 * @param discharged empty while the patient is still there
 * @param readmissionReported whether the early return was reported to the agency (报备)
 * @param presentDays days on which the patient was really there (实际在院天数)
 * @param bedsInRoom how many beds the room has (病房床位数)
 * @param fundRatio the share that the fund paid (基金支付比例)
 * @param documents documents of the record that exist (病历文书)
 * @param lines in the order of their numbers, however they came
 * @param records quantities by item, of each record that was supplied
 */
public record Visit(
        String id,
        String institution,
        VisitType type,
        Optional<Insurance> insurance,
        LocalDate admitted,
        Optional<LocalTime> admittedTime,
        Optional<LocalDate> discharged,
        boolean readmissionReported,
        Optional<Integer> presentDays,
        Optional<Integer> bedsInRoom,
        Optional<Ratio> fundRatio,
        Optional<List<String>> documents,
        Clinical clinical,
        Map<RecordName, Map<String, Quantity>> records,
        List<Line> lines) {

    /** Path of its kind. */
    static final String TYPE = "visit.type";

    public Visit {
        records = Map.copyOf(records);
        lines = lines.stream().sorted(Comparator.comparing(Line::no)).toList();
    }

    boolean isInpatient() {
        return type == VisitType.INPATIENT;
    }

    /** Its kind, where somebody said it. */
    Optional<VisitType> kind() {
        return type == VisitType.UNKNOWN ? Optional.empty() : Optional.of(type);
    }

    Optional<List<Named>> diagnoses() {
        return clinical.diagnoses();
    }

    Optional<List<Operation>> operations() {
        return clinical.operations();
    }

    @Override
    public String toString() {
        return "Visit[" + type + "]";
    }
}
