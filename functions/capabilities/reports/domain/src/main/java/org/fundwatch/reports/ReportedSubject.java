package org.fundwatch.reports;

/** Whether a report is against an organisation (单位) or a person (个人). */
public enum ReportedSubject {
    UNIT,
    PERSON
}
