package org.fundwatch.cases.clocks;

/** What starts or meets a period (程序节点); which does which stands in the policy. */
public enum Milestone {
    /** 违法行为发生或者终了. */
    CONDUCT_ENDED,
    /** 违法行为终了, where it touched life or health and did harm. */
    HARMFUL_CONDUCT_ENDED,
    /** 发现线索或者收到材料. */
    CLUE_FOUND,
    /** 立案. */
    CASE_FILED,
    /** 不予立案. */
    CASE_NOT_FILED,
    /** 提交法制审核. */
    LEGAL_REVIEW_ASKED,
    /** 法制审核完毕. */
    LEGAL_REVIEW_DONE,
    /** 告知听证权利. */
    HEARING_OFFERED,
    /** 申请听证. */
    HEARING_REQUESTED,
    /** 通知听证时间、地点. */
    HEARING_NOTICED,
    /** 举行听证, by its day. */
    HEARING_HELD,
    /** 作出处理决定. */
    DECIDED,
    /** 宣告时当事人不在场. */
    DECIDED_IN_ABSENCE,
    /** 当场作出处罚决定. */
    DECIDED_ON_THE_SPOT,
    /** 当场处罚备案. */
    SUMMARY_REPORTED,
    /** 送达. */
    SERVED,
    /** 缴清罚款. */
    FINE_PAID,
    /** 先行登记保存. */
    EVIDENCE_PRESERVED,
    /** 对登记保存的证据作出处理. */
    PRESERVED_EVIDENCE_DEALT_WITH,
    /** 封存. */
    RECORDS_SEALED,
    /** 解除封存. */
    RECORDS_UNSEALED,
    /** 接到协助调查函. */
    ASSISTANCE_ASKED,
    /** 完成协查. */
    ASSISTANCE_GIVEN,
    /** 作出协议处理决定. */
    AGREEMENT_MEASURE_TAKEN,
    /** 经办机构收到行政处罚决定书. */
    PENALTY_RECEIVED_BY_AGENCY,
    /** 出具记分处理通知书. */
    POINTS_NOTICE_ISSUED,
    /** 记分处理通知书送达. */
    POINTS_NOTICE_DELIVERED,
    /** 提出书面申诉. */
    POINTS_APPEALED,
    /** 申诉结果确认. */
    POINTS_APPEAL_ANSWERED,
    /** 提出资格恢复申请. */
    RESTORATION_ASKED,
    /** 资格恢复评估完毕. */
    RESTORATION_ASSESSED
}
