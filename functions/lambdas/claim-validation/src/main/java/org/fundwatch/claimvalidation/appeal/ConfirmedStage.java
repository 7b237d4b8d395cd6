package org.fundwatch.claimvalidation.appeal;

/** Where a confirmed finding stands, as its institution may know: what is done about it is not among them. */
enum ConfirmedStage {
    /** 复审认定: it may be appealed against. */
    CONFIRMED,
    /** 申诉待核实. */
    APPEALED,
    /** 已核实: it stands. */
    VERIFIED,
    /** 已排除: it does not stand. */
    DISMISSED
}
