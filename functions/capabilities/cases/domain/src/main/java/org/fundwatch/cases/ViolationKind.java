package org.fundwatch.cases;

import static org.fundwatch.cases.Conduct.FRAUD;
import static org.fundwatch.cases.Conduct.IMPROPER_USE;

/** What a designated institution did (违法行为种类), as 条例 Art. 38 and 40 list it; numbers are in the penalty policies. */
public enum ViolationKind {
    /** 分解住院、挂床住院 (Art. 38 item 1). */
    SPLIT_OR_SHAM_BED(IMPROPER_USE),
    /** 过度诊疗、过度检查、分解处方、超量开药、重复开药 (Art. 38 item 2). */
    OVER_TREATMENT(IMPROPER_USE),
    /** 重复收费、超标准收费、分解项目收费 (Art. 38 item 3). */
    OVER_CHARGING(IMPROPER_USE),
    /** 串换药品、医用耗材、诊疗项目和服务设施 (Art. 38 item 4). */
    SUBSTITUTION(IMPROPER_USE),
    /** 为参保人员转卖药品、返现等提供便利 (Art. 38 item 5). */
    RESALE_FACILITATION(IMPROPER_USE),
    /** 将不属于基金支付范围的费用纳入结算 (Art. 38 item 6). */
    OUT_OF_SCOPE_SETTLEMENT(IMPROPER_USE),
    /** 造成基金损失的其他违法行为 (Art. 38 item 7). */
    OTHER_LOSS(IMPROPER_USE),
    /** 诱导、协助冒名或者虚假就医购药 (Art. 40 item 1). */
    FRAUD_INDUCE_IMPERSONATION(FRAUD),
    /** 伪造、变造、隐匿、涂改、销毁资料 (Art. 40 item 2). */
    FRAUD_FORGED_RECORDS(FRAUD),
    /** 虚构医药服务项目 (Art. 40 item 3). */
    FRAUD_FICTITIOUS_SERVICE(FRAUD),
    /** 其他骗取基金支出的行为 (Art. 40 item 4). */
    FRAUD_OTHER(FRAUD),
    /** 以骗取为目的实施第三十八条行为并造成损失 (Art. 40, second paragraph). */
    FRAUD_ART38_WITH_INTENT(FRAUD);

    private final Conduct conduct;

    ViolationKind(Conduct conduct) {
        this.conduct = conduct;
    }

    /** The family that the kind belongs to when nothing is said about intent. */
    public Conduct conduct() {
        return conduct;
    }
}
