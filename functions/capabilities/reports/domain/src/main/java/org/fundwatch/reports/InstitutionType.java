package org.fundwatch.reports;

/** The two kinds of designated institution (定点医药机构) of 条例 Art. 11. */
public enum InstitutionType {
    /** 定点医疗机构. */
    MEDICAL_INSTITUTION,
    /** 定点零售药店. */
    RETAIL_PHARMACY
}
