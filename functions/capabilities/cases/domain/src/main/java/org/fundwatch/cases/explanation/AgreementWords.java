package org.fundwatch.cases.explanation;

import java.util.Map;
import org.fundwatch.cases.agreement.FollowUpKind;
import org.fundwatch.cases.agreement.Measure;
import org.fundwatch.cases.agreement.SuspensionGround;

/** Measures under agreements, their grounds and what happens after them, in both languages (协议处理用语). */
final class AgreementWords {
    private static final Map<String, String> GROUNDS = Map.ofEntries(
            Map.entry(
                    "协议期内累计2次及以上被中止，或中止期间未整改",
                    "suspended twice or more within the term, or not put right while suspended"),
            Map.entry("弄虚作假取得定点", "designated by false statements"),
            Map.entry("查实欺诈骗保", "fraud on the fund was established"),
            Map.entry("为非定点或中止机构结算", "settled for others without an agreement, or with a suspended one"),
            Map.entry("拒绝阻挠检查情节恶劣", "refused or obstructed inspection gravely"),
            Map.entry("重大信息变更未办理", "did not register a major change"),
            Map.entry("停业歇业未报告", "closed without a report"),
            Map.entry("重大违法且可能造成重大损失", "a grave violation that may have caused a great loss"),
            Map.entry("证照吊销注销", "its licence was revoked or struck off"),
            Map.entry("法人等违法失信", "its principal broke the law or is listed as discredited"),
            Map.entry("未履行行政处罚决定", "did not perform a penalty"),
            Map.entry("伪造进销存票据或处方", "forged records of stock or prescriptions"),
            Map.entry("串换、倒卖、套取", "substituted or resold goods, or drew money for them"),
            Map.entry("转借结算设备", "lent its settlement device"),
            Map.entry("同一法人的其他分店同时解除", "another shop of the same principal lost its agreement"));

    private AgreementWords() {}

    /** A ground as the policy has it in short; one that nobody has put into English stays as it is. */
    static Bilingual ground(String text) {
        return new Bilingual(text, GROUNDS.getOrDefault(text, text));
    }

    static Bilingual of(Measure measure) {
        return switch (measure) {
            case TALK -> new Bilingual("约谈", "a talk with those in charge");
            case WITHHOLD_PAYMENT -> new Bilingual("暂停拨付或者结算", "payments are withheld");
            case DENY_PAYMENT -> new Bilingual("不予拨付", "payments are not made");
            case REFUSE_SETTLEMENT -> new Bilingual("不予支付", "costs are not paid");
            case RECOVER_PAYMENT -> new Bilingual("追回已支付的费用", "what was paid is recovered");
            case DAMAGES -> new Bilingual("支付违约金", "damages under the agreement");
            case SUSPEND_STAFF ->
                new Bilingual(
                        "中止相关责任人员或者所在部门的服务",
                        "the services of those responsible, or of their department, are suspended");
            case SUSPEND_AGREEMENT -> new Bilingual("中止医保协议", "the agreement is suspended");
            case TERMINATE_AGREEMENT -> new Bilingual("解除医保协议", "the agreement is ended");
        };
    }

    static Bilingual of(SuspensionGround ground) {
        return switch (ground) {
            case FUND_AT_RISK -> new Bilingual("可能对基金安全和参保人权益造成重大风险", "a great risk to the fund and to the insured");
            case DATA_NOT_PROVIDED -> new Bilingual("未按规定提供数据或者数据不真实", "data not provided as prescribed, or untrue");
            case AS_AGREED -> new Bilingual("协议约定的情形", "as the agreement sets");
            case OTHER_RULE -> new Bilingual("其他规定的情形", "as another rule sets");
        };
    }

    static Bilingual of(FollowUpKind kind) {
        return switch (kind) {
            case ASKED_TO_GO_ON -> new Bilingual("机构申请继续履行协议", "the institution asked to go on");
            case VERIFICATION_PASSED -> new Bilingual("核查认为整改到位", "a verification found it put right");
            case VERIFICATION_FAILED -> new Bilingual("核查认为未整改或者整改不到位", "a verification found it not put right");
            case PENALTY_OUTSTANDING -> new Bilingual("行政处罚责任尚未履行", "a penalty is still outstanding");
            case PENALTY_PERFORMED -> new Bilingual("行政处罚责任已经履行", "the penalty was performed");
            case DAMAGES_OUTSTANDING -> new Bilingual("违约责任尚未履行", "damages are still outstanding");
            case DAMAGES_PAID -> new Bilingual("违约责任已经履行", "the damages were paid");
            case ANNULLED -> new Bilingual("该处理被撤销", "the measure fell");
        };
    }
}
