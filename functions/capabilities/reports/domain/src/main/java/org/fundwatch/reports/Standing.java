package org.fundwatch.reports;

/** Whether the whistleblower gave a name (实名举报) or none (匿名举报); who it is lies sealed elsewhere. */
public enum Standing {
    NAMED,
    ANONYMOUS
}
