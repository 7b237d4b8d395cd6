package org.fundwatch.followup.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the form of a claim asks, and what does not fit; {@code messages/claim_en.properties} has the English. */
@MessageBundle(value = "claim", locale = "zh-CN")
interface AskClaim {
    @Message("申领举报奖励")
    String title();

    @Message("收款信息一经收到立即加密，办案人员看不到；核验和付款由不知道举报内容的人员办理。")
    String lead();

    @Message("收款人姓名")
    String holder();

    @Message("须与身份证件一致。")
    String holderHint();

    @Message("收款账号")
    String account();

    @Message("8 至 34 位数字或者大写字母，空格和短横线不影响。")
    String accountHint();

    @Message("开户银行")
    String bank();

    @Message("身份证件号码")
    String document();

    @Message("领奖须凭有效身份证件。举报时填写过的，须与当时一致。")
    String documentHint();

    @Message("验证信息")
    String token();

    @Message("举报时填写过的，请再填一次；没有填写过的，留空。")
    String tokenHint();

    @Message("提交申领")
    String send();

    @Message("回执有误，请对照原件再填一次。")
    String receiptWrong();

    @Message("请填写收款人姓名，不超过 100 个字。")
    String holderWrong();

    @Message("请填写 8 至 34 位的收款账号。")
    String accountWrong();

    @Message("请填写开户银行，不超过 100 个字。")
    String bankWrong();

    @Message("请填写证件号码，不超过 200 个字。")
    String documentWrong();

    @Message("与举报时填写的验证信息不一致。")
    String tokenWrong();

    @Message("验证信息多次填错，请在 {minutes} 分钟以后再试。")
    String later(String minutes);

    @Message("没有找到与这份回执对应的举报。")
    String unknown();

    @Message("申领期限已于 {day} 届满，奖励视为放弃。")
    String lapsed(String day);

    @Message("这份举报目前没有可以申领的奖励。")
    String nothing();

    @Message("已收到申领")
    String done();

    @Message("申领日期")
    String on();

    @Message("核验和发放的进度可以凭回执查询。")
    String after();
}
