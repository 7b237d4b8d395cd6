package org.fundwatch.claims.indicators;

import org.fundwatch.claims.Bilingual;

/**
 * Patients of an institution who came far oftener than its others (参保人预警). It names nobody, and says nothing of why.
 *
 * @param patients how many came so often, at least one
 */
public record PatientAlert(long patients, Alert alert) {
    /** In words: how many, what, against what, by which line. */
    public Bilingual explained() {
        var told = alert.explained();
        return new Bilingual(
                "参保人 %d 名：%s".formatted(patients, told.zh()), "%d patient(s): %s".formatted(patients, told.en()));
    }
}
