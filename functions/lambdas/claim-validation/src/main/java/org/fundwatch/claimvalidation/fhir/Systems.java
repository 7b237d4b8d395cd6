package org.fundwatch.claimvalidation.fhir;

/** The systems of codes and identifiers that this door knows (编码系统); the national codes have no published address, so it is ours. */
public final class Systems {
    private static final String CODES = "https://fundwatch.org/fhir/CodeSystem/";
    private static final String NAMES = "https://fundwatch.org/fhir/NamingSystem/";

    /** National codes of drugs, services and consumables (国家医保信息业务编码). */
    public static final String ITEM = CODES + "national-item";

    /** National codes of diagnoses (医保版疾病诊断代码). */
    static final String DIAGNOSIS = CODES + "national-diagnosis";

    /** ICD-10 in every edition that HL7 names. */
    static final String ICD_10 = "http://hl7.org/fhir/sid/icd-10";

    /** {@code category} of a line, as the plain door spells it. */
    static final String CATEGORY = CODES + "charge-category";

    /** {@code type} of a visit, as the plain door spells it. */
    static final String VISIT_TYPE = CODES + "visit-type";

    /** Rules of the catalogue (规则编码). */
    public static final String RULE = CODES + "claim-rule";

    /** What a finding says of an item, beside what HL7 lists. */
    static final String ADJUDICATION = CODES + "adjudication";

    /** Why somebody goes on against a card (继续执行的理由). */
    public static final String OVERRIDE = CODES + "override-reason";

    /** Codes of designated institutions (定点医药机构代码). */
    static final String INSTITUTION = NAMES + "institution";

    /** Codes of physicians (医保医师代码). */
    static final String PRACTITIONER = NAMES + "practitioner";

    private Systems() {}
}
