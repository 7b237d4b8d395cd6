package org.fundwatch.publication;

/** Why somebody is listed (列入事由): the conduct that the penalty punished, as 条例 Art. 36 to 46 and its implementing rules name it. */
public enum Ground {
    AGENCY_MGMT_FAIL("经办机构未履行制度、职责或者公开义务", "a handling agency that failed its duties"),
    AGENCY_FRAUD("经办机构骗取医疗保障基金支出", "fraud on the fund by a handling agency"),
    SPLIT_OR_SHAM_BED("分解住院、挂床住院", "split or sham admission"),
    OVER_TREATMENT("过度诊疗、过度检查、超量开药、重复开药", "excessive treatment, tests or prescriptions"),
    OVER_CHARGING("重复收费、超标准收费、分解项目收费", "charging twice, too much or in parts"),
    SUBSTITUTION("串换药品、医用耗材、诊疗项目和服务设施", "billing one item as another"),
    RESALE_FACILITATION("为参保人员转卖药品等提供便利", "helping the insured resell medicines"),
    OUT_OF_SCOPE_SETTLEMENT("将不属于基金支付范围的费用纳入结算", "settling what the fund does not cover"),
    OTHER_LOSS("造成医疗保障基金损失的其他违法行为", "other conduct that cost the fund"),
    NO_INTERNAL_SYSTEM("未建立内部管理制度或者没有专门机构、人员", "no internal system or staff for the fund"),
    RECORDS_NOT_KEPT("未按照规定保管资料", "records not kept"),
    DATA_NOT_TRANSMITTED("未按照规定传送数据", "data not sent"),
    INFO_NOT_REPORTED("未按照规定报告监管所需信息", "required information not reported"),
    COST_NOT_DISCLOSED("未按照规定公开医药费用、费用结构", "costs not made public"),
    NO_CONSENT("未经同意提供支付范围以外的服务", "services outside cover without consent"),
    REFUSE_INSPECTION("拒绝监督检查或者提供虚假情况", "refusing inspection or telling untruths"),
    FRAUD_INDUCE_IMPERSONATION("诱导、协助他人冒名或者虚假就医、购药", "inducing or helping treatment under another name"),
    FRAUD_FORGED_RECORDS("伪造、变造、隐匿、涂改、销毁有关资料", "forging, hiding or destroying records"),
    FRAUD_FICTITIOUS_SERVICE("虚构医药服务项目", "inventing services"),
    FRAUD_OTHER("其他骗取医疗保障基金支出的行为", "other fraud on the fund"),
    FRAUD_ART38_WITH_INTENT("以骗取基金为目的的违规行为", "improper use for the purpose of fraud"),
    PERSON_LEND_CREDENTIAL("将本人医疗保障凭证交由他人冒名使用", "lending one's own credential"),
    PERSON_DUPLICATE_BENEFIT("重复享受医疗保障待遇", "drawing a benefit twice"),
    PERSON_RESALE("利用待遇转卖药品、接受返还现金实物", "reselling medicines or taking kickbacks"),
    PERSON_FRAUD("个人骗取医疗保障基金", "fraud on the fund by a person"),
    BRIBERY("收受贿赂或者取得其他非法收入", "bribes or other unlawful income"),
    PRINCIPAL_BAR("对重大损失或者严重不良社会影响负有责任", "answering for grave loss or harm to the public"),
    MISAPPROPRIATION("侵占、挪用医疗保障基金", "embezzling or misusing the fund"),
    LEAK("泄露、篡改、毁损、非法提供个人信息、商业秘密", "leaking personal data or trade secrets"),
    TRACE_CODE_NOT_USED("未按照规定使用药品耗材追溯码", "trace codes not used as required");

    private final String zh;
    private final String en;

    Ground(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** The words of the regulation, in Chinese. */
    public String zh() {
        return zh;
    }

    /** The same in plain English. */
    public String en() {
        return en;
    }
}
