package org.fundwatch.publication;

/** Why somebody is listed (列入事由): the conduct that the penalty punished, as 条例 Art. 38 and 40 name it. */
public enum Ground {
    SPLIT_OR_SHAM_BED("分解住院、挂床住院", "split or sham admission"),
    OVER_TREATMENT("过度诊疗、过度检查、超量开药、重复开药", "excessive treatment, tests or prescriptions"),
    OVER_CHARGING("重复收费、超标准收费、分解项目收费", "charging twice, too much or in parts"),
    SUBSTITUTION("串换药品、医用耗材、诊疗项目和服务设施", "billing one item as another"),
    RESALE_FACILITATION("为参保人员转卖药品等提供便利", "helping the insured resell medicines"),
    OUT_OF_SCOPE_SETTLEMENT("将不属于基金支付范围的费用纳入结算", "settling what the fund does not cover"),
    OTHER_LOSS("造成医疗保障基金损失的其他违法行为", "other conduct that cost the fund"),
    FRAUD_INDUCE_IMPERSONATION("诱导、协助他人冒名或者虚假就医、购药", "inducing or helping treatment under another name"),
    FRAUD_FORGED_RECORDS("伪造、变造、隐匿、涂改、销毁有关资料", "forging, hiding or destroying records"),
    FRAUD_FICTITIOUS_SERVICE("虚构医药服务项目", "inventing services"),
    FRAUD_OTHER("其他骗取医疗保障基金支出的行为", "other fraud on the fund"),
    FRAUD_ART38_WITH_INTENT("以骗取基金为目的的违规行为", "improper use for the purpose of fraud");

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
