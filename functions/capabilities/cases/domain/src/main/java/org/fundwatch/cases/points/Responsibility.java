package org.fundwatch.cases.points;

/** How much a practitioner answers for an act (责任程度), as the body that dealt with the institution found. */
public enum Responsibility {
    /** 一般责任: went along. */
    GENERAL,
    /** 重要责任: took part on purpose. */
    IMPORTANT,
    /** 主要责任: decided it. */
    MAIN
}
