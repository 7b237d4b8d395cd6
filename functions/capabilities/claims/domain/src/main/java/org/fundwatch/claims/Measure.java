package org.fundwatch.claims;

/** What single rules measure beside an excess (证据项). */
public enum Measure {
    /** Units charged, in all. */
    CHARGED("收费数量"),
    /** Units in that of the compared records which holds the fewest. */
    IN_RECORDS("记录所示数量"),
    /** Days from admission to discharge. */
    DAYS_RECORDED("登记住院天数"),
    /** Days on which the patient was there. */
    DAYS_PRESENT("实际在院天数"),
    /** Yuan too many a unit. */
    EXCESS_PER_UNIT("每单位多收"),
    /** Days from one day to the next. */
    GAP_DAYS("间隔天数"),
    /** Nights on which two stays meet. */
    OVERLAP_DAYS("重叠天数"),
    BED("床位"),
    /** What could have been used, by the stock ledger. */
    AVAILABLE("可用数量"),
    QTY("数量"),
    /** Between 0 and 1, two places, half up. */
    SHARE("占比"),
    PRESCRIPTIONS("处方数"),
    KINDS("品种数"),
    SAME_ITEMS("重复品种"),
    MISSING_DOCUMENTS("缺少文书"),
    DUPLICATE_UDI("重复标识"),
    /** How many pieces have no identifier. */
    MISSING_UDI("缺少标识数"),
    MISSING_FIELDS("缺少字段"),
    TRACE_CODES("追溯码");

    private final String chinese;

    Measure(String chinese) {
        this.chinese = chinese;
    }

    /** How it is called in Chinese. */
    public String chinese() {
        return chinese;
    }
}
