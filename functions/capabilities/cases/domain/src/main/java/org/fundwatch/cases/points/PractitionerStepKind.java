package org.fundwatch.cases.points;

import java.util.Optional;
import org.fundwatch.cases.clocks.Milestone;

/** What can happen after points were given (记分后续事项). */
public enum PractitionerStepKind {
    /** 经办机构收到行政处罚决定书. */
    PENALTY_RECEIVED,
    /** 出具记分处理通知书. */
    NOTICE_ISSUED,
    /** 通知书送达机构. */
    NOTICE_DELIVERED,
    /** 提出书面申诉. */
    APPEALED,
    /** 第三方或者专家评估鉴定开始. */
    ASSESSMENT_BEGAN,
    /** 第三方或者专家评估鉴定结束. */
    ASSESSMENT_ENDED,
    /** 申诉核实: 维持记分. */
    APPEAL_UPHELD,
    /** 撤销记分, 申诉核实后或者因所依据的协议处理已被撤销; other points for the act are given anew. */
    POINTS_WITHDRAWN,
    /** 暂停医保支付资格. */
    SUSPENSION_BEGAN,
    /** 终止医保支付资格. */
    TERMINATION_BEGAN,
    /** 提出恢复申请. */
    RESTORATION_ASKED,
    /** 恢复评估通过. */
    RESTORATION_GRANTED,
    /** 恢复评估未通过. */
    RESTORATION_REFUSED,
    /** 本人申请修复: of points, or of the time of a suspension or termination. */
    REPAIR_ASKED,
    /** 机构审核同意修复. */
    REPAIR_AGREED,
    /** 机构审核不同意修复. */
    REPAIR_DECLINED,
    /** 经办机构复核同意修复: how much it gives back each place sets, and none is on record. */
    REPAIR_GRANTED,
    /** 经办机构复核不予修复. */
    REPAIR_REFUSED;

    /** The milestone of the procedure that it is; empty where no period hangs on it. */
    Optional<Milestone> milestone() {
        return switch (this) {
            case PENALTY_RECEIVED -> Optional.of(Milestone.PENALTY_RECEIVED_BY_AGENCY);
            case NOTICE_ISSUED -> Optional.of(Milestone.POINTS_NOTICE_ISSUED);
            case NOTICE_DELIVERED -> Optional.of(Milestone.POINTS_NOTICE_DELIVERED);
            case APPEALED -> Optional.of(Milestone.POINTS_APPEALED);
            case APPEAL_UPHELD, POINTS_WITHDRAWN -> Optional.of(Milestone.POINTS_APPEAL_ANSWERED);
            case RESTORATION_ASKED -> Optional.of(Milestone.RESTORATION_ASKED);
            case RESTORATION_GRANTED, RESTORATION_REFUSED -> Optional.of(Milestone.RESTORATION_ASSESSED);
            case ASSESSMENT_BEGAN, ASSESSMENT_ENDED, SUSPENSION_BEGAN, TERMINATION_BEGAN -> Optional.empty();
            case REPAIR_ASKED, REPAIR_AGREED, REPAIR_DECLINED, REPAIR_GRANTED, REPAIR_REFUSED -> Optional.empty();
        };
    }

    /** What must have happened before it; empty where nothing must. */
    Optional<PractitionerStepKind> after() {
        return switch (this) {
            case NOTICE_DELIVERED -> Optional.of(NOTICE_ISSUED);
            case APPEALED -> Optional.of(NOTICE_DELIVERED);
            case ASSESSMENT_BEGAN, APPEAL_UPHELD, POINTS_WITHDRAWN -> Optional.of(APPEALED);
            case ASSESSMENT_ENDED -> Optional.of(ASSESSMENT_BEGAN);
            case RESTORATION_GRANTED, RESTORATION_REFUSED -> Optional.of(RESTORATION_ASKED);
            case REPAIR_AGREED, REPAIR_DECLINED -> Optional.of(REPAIR_ASKED);
            case REPAIR_GRANTED, REPAIR_REFUSED -> Optional.of(REPAIR_AGREED);
            case PENALTY_RECEIVED,
                    NOTICE_ISSUED,
                    SUSPENSION_BEGAN,
                    TERMINATION_BEGAN,
                    RESTORATION_ASKED,
                    REPAIR_ASKED -> Optional.empty();
        };
    }
}
