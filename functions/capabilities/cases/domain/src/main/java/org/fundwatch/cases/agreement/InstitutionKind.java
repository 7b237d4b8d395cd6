package org.fundwatch.cases.agreement;

import org.fundwatch.kernel.InstitutionCode;

/** Which rules a designated institution's agreement is under (定点医疗机构、定点零售药店). */
public enum InstitutionKind {
    /** 定点医疗机构. */
    HOSPITAL,
    /** 定点零售药店. */
    PHARMACY;

    /** As the national code says: H is a medical institution of any size, P a pharmacy. */
    public static InstitutionKind of(InstitutionCode code) {
        return code.value().startsWith("P") ? PHARMACY : HOSPITAL;
    }
}
