package org.fundwatch.claims.indicators;

import java.util.Optional;
import org.fundwatch.claims.Bilingual;

/**
 * A doctor whom somebody should look at (医师预警): far above the others of the department. It says nothing of why.
 *
 * @param doctor national code of the physician (医保医师代码)
 * @param department whose doctors are the peers (科室); empty where the doctor's is not known and all of the institution are
 */
public record DoctorAlert(String doctor, Optional<String> department, Alert alert) {
    /** In words: who, what, against what, by which line. */
    public Bilingual explained() {
        var told = alert.explained();
        return new Bilingual(
                "医师 %s（%s）：%s"
                        .formatted(doctor, department.map("与%s医师相比"::formatted).orElse("科室不明，与全院医师相比"), told.zh()),
                "doctor %s (%s): %s"
                        .formatted(
                                doctor,
                                department
                                        .map("among those of %s"::formatted)
                                        .orElse("department unknown, among those of all"),
                                told.en()));
    }
}
