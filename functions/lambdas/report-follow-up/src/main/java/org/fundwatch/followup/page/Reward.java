package org.fundwatch.followup.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages say of a reward; {@code messages/reward_en.properties} has the English. */
@MessageBundle(value = "reward", locale = "zh-CN")
interface Reward {
    @Message("举报奖励")
    String title();

    @Message(key = "UNDER_REVIEW", value = "正在审核，审批以后在这里告知结果。")
    String underReview();

    @Message(key = "REFUSED", value = "不予奖励。")
    String refused();

    @Message(key = "GRANTED", value = "已经批准，请等待领奖通知。")
    String granted();

    @Message(key = "CLAIMABLE", value = "可以申领。")
    String claimable();

    @Message(key = "CLAIMED", value = "已经申领，正在核验和发放。")
    String claimed();

    @Message(key = "PAID", value = "已经发放。")
    String paid();

    @Message(key = "LAPSED", value = "申领期限已满，视为放弃。")
    String lapsed();

    @Message(key = "WAIVED", value = "您已经自愿放弃，奖励办理结束。")
    String waived();

    @Message(key = "STOPPED", value = "奖励停止办理。")
    String stopped();

    @Message("停止的原因")
    String why();

    @Message(key = "DECISION_FELL", value = "所依据的处罚决定已经撤回。")
    String decisionFell();

    @Message(key = "FORGED_MATERIAL", value = "经查明，申请奖励时使用了伪造的材料，奖励收回。")
    String forgedMaterial();

    @Message(key = "HIDDEN_FACTS", value = "经查明，申请奖励时隐瞒了事实，奖励收回。")
    String hiddenFacts();

    @Message("已经发放的奖金")
    String repayment();

    @Message(key = "DUE", value = "须退回；请按发放奖金的医疗保障部门的通知办理。")
    String due();

    @Message(key = "DONE", value = "已经退回。")
    String done();

    @Message("申领期限已满")
    String over();

    @Message("到 {day} 为止")
    String lapsedOn(String day);

    @Message("奖励金额")
    String amount();

    @Message("{sum} 元")
    String yuan(String sum);

    @Message("依据")
    String basis();

    @Message("理由")
    String reason();

    @Message("金额怎样算出")
    String arithmetic();

    @Message("案值中的 {base} 元 × {rate} = {result} 元")
    String band(String base, String rate, String result);

    @Message("案值 {base} 元 × {rate} = {result} 元")
    String rate(String base, String rate, String result);

    @Message("按上述规定，案值 {base} 元的奖励为 {result} 元")
    String formula(String base, String result);

    @Message("定额 {result} 元")
    String sum(String result);

    @Message("内部人员举报，由 {base} 元提高到 {result} 元")
    String uplift(String base, String result);

    @Message("内部人员举报，{base} 元 × {times} = {result} 元")
    String times(String base, String times, String result);

    @Message("{base} 元不足最低奖励，按最低 {result} 元奖励")
    String floor(String base, String result);

    @Message("{base} 元超过最高奖励，按最高 {result} 元奖励")
    String cap(String base, String result);

    @Message("奖励合计 {result} 元")
    String total(String result);

    @Message("上次申领退回")
    String returned();

    @Message("款项发放后被银行退回")
    String sentBack();

    @Message(key = "DIFFERS", value = "所填信息与举报时填写的不一致，请核对收款人姓名和证件号码以后重新申领。")
    String differs();

    @Message(key = "INCOMPLETE", value = "所填信息不全，请补全收款信息、证件号码以后重新申领。")
    String incomplete();

    @Message(key = "ACCOUNT_UNKNOWN", value = "银行查无此账号，请核对以后重新申领。")
    String accountUnknown();

    @Message(key = "ACCOUNT_CLOSED", value = "该账户已经销户，请换一个账户重新申领。")
    String accountClosed();

    @Message(key = "HOLDER_DIFFERS", value = "户名与账号不符，请核对以后重新申领。")
    String holderDiffers();

    @Message(key = "OTHER", value = "银行没有办成转账，请核对收款信息以后重新申领。")
    String other();

    @Message("申领期限")
    String claimBy();

    @Message("到 {day} 为止，含当日；逾期视为放弃")
    String until(String day);

    @Message("至少到 {day}，遇节假日顺延；当年的节假日安排公布以后在这里写明")
    String atLeastUntil(String day);

    @Message("申领奖励")
    String claim();

    @Message("自愿放弃奖励")
    String waive();
}
