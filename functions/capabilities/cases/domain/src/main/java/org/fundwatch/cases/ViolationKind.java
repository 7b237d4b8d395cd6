package org.fundwatch.cases;

import static org.fundwatch.cases.Conduct.FRAUD;
import static org.fundwatch.cases.Conduct.IMPROPER_USE;
import static org.fundwatch.cases.Conduct.MANAGEMENT;
import static org.fundwatch.cases.Conduct.OFFICE;
import static org.fundwatch.cases.Conduct.PERSONAL_USE;

/** What was done (违法行为种类), as 条例 Art. 36 to 46 and its implementing rules list it; numbers are in the policies. */
public enum ViolationKind {
    /** 经办机构未履行制度、职责或者公开义务 (Art. 36). */
    AGENCY_MGMT_FAIL(MANAGEMENT),
    /** 经办机构骗取基金支出 (Art. 37). */
    AGENCY_FRAUD(FRAUD),
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
    /** 未建立内部管理制度或者无专门机构、人员 (Art. 39 item 1). */
    NO_INTERNAL_SYSTEM(MANAGEMENT),
    /** 未按照规定保管资料 (Art. 39 item 2). */
    RECORDS_NOT_KEPT(MANAGEMENT),
    /** 未按照规定传送数据 (Art. 39 item 3). */
    DATA_NOT_TRANSMITTED(MANAGEMENT),
    /** 未按照规定报告监管所需信息 (Art. 39 item 4). */
    INFO_NOT_REPORTED(MANAGEMENT),
    /** 未按照规定公开医药费用、费用结构 (Art. 39 item 5). */
    COST_NOT_DISCLOSED(MANAGEMENT),
    /** 未经同意提供支付范围以外服务 (Art. 39 item 6). */
    NO_CONSENT(MANAGEMENT),
    /** 拒绝监督检查或者提供虚假情况 (Art. 39 item 7). */
    REFUSE_INSPECTION(MANAGEMENT),
    /** 诱导、协助冒名或者虚假就医购药 (Art. 40 item 1). */
    FRAUD_INDUCE_IMPERSONATION(FRAUD),
    /** 伪造、变造、隐匿、涂改、销毁资料 (Art. 40 item 2). */
    FRAUD_FORGED_RECORDS(FRAUD),
    /** 虚构医药服务项目 (Art. 40 item 3). */
    FRAUD_FICTITIOUS_SERVICE(FRAUD),
    /** 其他骗取基金支出的行为 (Art. 40 item 4). */
    FRAUD_OTHER(FRAUD),
    /** 以骗取为目的实施第三十八条行为并造成损失 (Art. 40, second paragraph). */
    FRAUD_ART38_WITH_INTENT(FRAUD),
    /** 将本人医保凭证交由他人冒名使用 (Art. 41 item 1). */
    PERSON_LEND_CREDENTIAL(PERSONAL_USE),
    /** 重复享受医保待遇 (Art. 41 item 2). */
    PERSON_DUPLICATE_BENEFIT(PERSONAL_USE),
    /** 利用待遇转卖药品、接受返还现金实物 (Art. 41 item 3). */
    PERSON_RESALE(PERSONAL_USE),
    /** 个人骗取: 以骗取为目的、冒名、伪造或者虚构 (Art. 41, second paragraph). */
    PERSON_FRAUD(FRAUD),
    /** 收受贿赂或者取得其他非法收入 (Art. 42). */
    BRIBERY(OFFICE),
    /** 造成重大损失或者严重不良社会影响的法定代表人、主要负责人 (Art. 43). */
    PRINCIPAL_BAR(OFFICE),
    /** 侵占、挪用基金 (Art. 44). */
    MISAPPROPRIATION(OFFICE),
    /** 泄露、篡改、毁损、非法提供个人信息、商业秘密 (Art. 46). */
    LEAK(OFFICE),
    /** 未按照规定使用药品耗材追溯码 (implementing rules of 2026; article not seen). */
    TRACE_CODE_NOT_USED(MANAGEMENT);

    private final Conduct conduct;

    ViolationKind(Conduct conduct) {
        this.conduct = conduct;
    }

    /** Whether its amount is what the fund paid of a cost: of an unlawful income, or of a duty that was not kept, it is not. */
    public boolean isOfCosts() {
        return switch (conduct) {
            case FRAUD, IMPROPER_USE, PERSONAL_USE -> true;
            case MANAGEMENT, OFFICE -> false;
        };
    }

    /** The family that the kind belongs to when nothing is said about intent. */
    public Conduct conduct() {
        return conduct;
    }
}
