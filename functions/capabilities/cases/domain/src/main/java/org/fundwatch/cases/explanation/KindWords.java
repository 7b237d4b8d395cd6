package org.fundwatch.cases.explanation;

import static org.fundwatch.cases.ViolationKind.AGENCY_FRAUD;
import static org.fundwatch.cases.ViolationKind.AGENCY_MGMT_FAIL;
import static org.fundwatch.cases.ViolationKind.BRIBERY;
import static org.fundwatch.cases.ViolationKind.COST_NOT_DISCLOSED;
import static org.fundwatch.cases.ViolationKind.DATA_NOT_TRANSMITTED;
import static org.fundwatch.cases.ViolationKind.FRAUD_ART38_WITH_INTENT;
import static org.fundwatch.cases.ViolationKind.FRAUD_FICTITIOUS_SERVICE;
import static org.fundwatch.cases.ViolationKind.FRAUD_FORGED_RECORDS;
import static org.fundwatch.cases.ViolationKind.FRAUD_INDUCE_IMPERSONATION;
import static org.fundwatch.cases.ViolationKind.FRAUD_OTHER;
import static org.fundwatch.cases.ViolationKind.INFO_NOT_REPORTED;
import static org.fundwatch.cases.ViolationKind.LEAK;
import static org.fundwatch.cases.ViolationKind.MISAPPROPRIATION;
import static org.fundwatch.cases.ViolationKind.NO_CONSENT;
import static org.fundwatch.cases.ViolationKind.NO_INTERNAL_SYSTEM;
import static org.fundwatch.cases.ViolationKind.OTHER_LOSS;
import static org.fundwatch.cases.ViolationKind.OUT_OF_SCOPE_SETTLEMENT;
import static org.fundwatch.cases.ViolationKind.OVER_CHARGING;
import static org.fundwatch.cases.ViolationKind.OVER_TREATMENT;
import static org.fundwatch.cases.ViolationKind.PERSON_DUPLICATE_BENEFIT;
import static org.fundwatch.cases.ViolationKind.PERSON_FRAUD;
import static org.fundwatch.cases.ViolationKind.PERSON_LEND_CREDENTIAL;
import static org.fundwatch.cases.ViolationKind.PERSON_RESALE;
import static org.fundwatch.cases.ViolationKind.PRINCIPAL_BAR;
import static org.fundwatch.cases.ViolationKind.RECORDS_NOT_KEPT;
import static org.fundwatch.cases.ViolationKind.REFUSE_INSPECTION;
import static org.fundwatch.cases.ViolationKind.RESALE_FACILITATION;
import static org.fundwatch.cases.ViolationKind.SPLIT_OR_SHAM_BED;
import static org.fundwatch.cases.ViolationKind.SUBSTITUTION;
import static org.fundwatch.cases.ViolationKind.TRACE_CODE_NOT_USED;

import java.util.EnumMap;
import java.util.Map;
import org.fundwatch.cases.ViolationKind;

/** What was done, in everyday words (违法行为的通俗表述). */
final class KindWords {
    private static final Map<ViolationKind, Bilingual> WORDS = new EnumMap<>(ViolationKind.class);

    static {
        say(AGENCY_MGMT_FAIL, "经办机构未履行管理职责", "a fund agency did not do what it had to");
        say(AGENCY_FRAUD, "经办机构骗取基金支出", "a fund agency cheated the fund");
        say(SPLIT_OR_SHAM_BED, "分解住院、挂床住院", "one stay was split, or a bed was charged that nobody lay in");
        say(OVER_TREATMENT, "过度诊疗、过度检查、超量或者重复开药", "more treatment, tests or drugs than were needed");
        say(OVER_CHARGING, "重复收费、超标准收费、分解项目收费", "charged twice, above the tariff, or split into items");
        say(SUBSTITUTION, "串换药品、耗材、诊疗项目", "charged as another drug, material or service");
        say(RESALE_FACILITATION, "为转卖药品、返还现金等提供便利", "helped the insured to resell drugs or to get cash back");
        say(OUT_OF_SCOPE_SETTLEMENT, "将不属于支付范围的费用纳入结算", "charged the fund for what it does not cover");
        say(OTHER_LOSS, "造成基金损失的其他违法行为", "other conduct by which the fund lost money");
        say(NO_INTERNAL_SYSTEM, "未建立内部管理制度", "had no internal rules or nobody in charge of them");
        say(RECORDS_NOT_KEPT, "未按照规定保管资料", "did not keep records");
        say(DATA_NOT_TRANSMITTED, "未按照规定传送数据", "did not send data");
        say(INFO_NOT_REPORTED, "未按照规定报告信息", "did not report what supervision needs");
        say(COST_NOT_DISCLOSED, "未按照规定公开医药费用", "did not disclose costs");
        say(NO_CONSENT, "未经同意提供支付范围以外服务", "gave services that the fund does not cover, unasked");
        say(REFUSE_INSPECTION, "拒绝监督检查或者提供虚假情况", "refused an inspection or told it untruths");
        say(FRAUD_INDUCE_IMPERSONATION, "诱导、协助他人冒名或者虚假就医购药", "had others treated under a false name, or falsely");
        say(FRAUD_FORGED_RECORDS, "伪造、变造、隐匿、涂改、销毁资料", "forged, hid or destroyed records");
        say(FRAUD_FICTITIOUS_SERVICE, "虚构医药服务项目", "charged for services that were never given");
        say(FRAUD_OTHER, "其他骗取基金支出的行为", "cheated the fund in another way");
        say(FRAUD_ART38_WITH_INTENT, "以骗取基金为目的违规使用基金", "used the fund improperly in order to cheat it");
        say(PERSON_LEND_CREDENTIAL, "将医保凭证交由他人冒名使用", "let somebody else use the insurance card");
        say(PERSON_DUPLICATE_BENEFIT, "重复享受医保待遇", "had the same benefit twice");
        say(PERSON_RESALE, "转卖药品、接受返还现金实物", "resold drugs or took cash or goods back");
        say(PERSON_FRAUD, "个人骗取医疗保障基金", "a person cheated the fund");
        say(BRIBERY, "收受贿赂或者取得其他非法收入", "took bribes or other unlawful income");
        say(PRINCIPAL_BAR, "负责人造成重大损失或者严重不良影响", "a principal caused grave loss or harm");
        say(MISAPPROPRIATION, "侵占、挪用基金", "took or diverted money of the fund");
        say(LEAK, "泄露、篡改、非法提供信息", "leaked, altered or unlawfully gave away information");
        say(TRACE_CODE_NOT_USED, "未按照规定使用追溯码", "did not use the trace codes of drugs and materials");
    }

    private KindWords() {}

    static Bilingual of(ViolationKind kind) {
        return WORDS.get(kind);
    }

    private static void say(ViolationKind kind, String chinese, String english) {
        WORDS.put(kind, new Bilingual(chinese, english));
    }
}
