package org.fundwatch.cases.clocks;

/** The periods that run in a procedure (期限种类); how long each runs stands in {@code policies/clocks}. */
public enum Clock {
    /** 线索核查: whether a case is filed is decided. */
    CLUE_CHECK,
    /** 作出处理决定. */
    DECISION,
    /** 法制审核. */
    LEGAL_REVIEW,
    /** 申请听证: the party may ask for a hearing. */
    HEARING_REQUEST,
    /** 听证通知: runs backwards from the day of the hearing. */
    HEARING_NOTICE,
    /** 送达 of a decision to a party who was absent. */
    SERVICE,
    /** 缴纳罚款. */
    PAYMENT,
    /** 简易程序备案: a decision made on the spot is reported. */
    SUMMARY_REPORT,
    /** 先行登记保存. */
    PRESERVATION,
    /** 封存. */
    SEALING,
    /** 协助调查. */
    ASSISTANCE,
    /** 追责时效: after it no penalty is imposed on conduct that nobody had discovered. */
    LIMITATION,
    /** 追责时效 of conduct that touched life or health and did harm. */
    LIMITATION_LIFE_HEALTH,
    /** 出具记分处理通知书. */
    POINTS_NOTICE,
    /** 记分处理通知书送达机构. */
    POINTS_DELIVERY,
    /** 书面申诉: after it the points count as accepted. */
    POINTS_APPEAL,
    /** 申诉核实. */
    POINTS_APPEAL_REVIEW,
    /** 资格恢复评估. */
    RESTORATION_ASSESSMENT;

    /** Whether it bounds a right of the party (当事人的权利期限): its end is nobody's failure, the right is gone. */
    public boolean lapses() {
        return this == HEARING_REQUEST || this == POINTS_APPEAL;
    }

    /** Whether its end bars any penalty (不再给予行政处罚, 程序规定 Art. 6): what meets it later mends nothing. */
    public boolean bars() {
        return this == LIMITATION || this == LIMITATION_LIFE_HEALTH;
    }
}
