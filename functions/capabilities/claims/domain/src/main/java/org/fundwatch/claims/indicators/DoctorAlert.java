package org.fundwatch.claims.indicators;

import org.fundwatch.claims.Bilingual;

/**
 * A doctor whom somebody should look at (医师预警): far above the others of the institution. It says nothing of why.
 *
 * @param doctor national code of the physician (医保医师代码)
 */
public record DoctorAlert(String doctor, Alert alert) {
    /** In words: who, what, against what, by which line. */
    public Bilingual explained() {
        var told = alert.explained();
        return new Bilingual("医师 %s：%s".formatted(doctor, told.zh()), "doctor %s: %s".formatted(doctor, told.en()));
    }
}
