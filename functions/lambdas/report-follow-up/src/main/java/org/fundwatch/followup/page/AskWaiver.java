package org.fundwatch.followup.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the form of a waiver says; {@code messages/waiver_en.properties} has the English. */
@MessageBundle(value = "waiver", locale = "zh-CN")
interface AskWaiver {
    @Message("自愿放弃奖励")
    String title();

    @Message("放弃以后奖励办理就此结束，不能再申领。举报本身不受影响。")
    String lead();

    @Message("我自愿放弃这份举报的奖励。")
    String sure();

    @Message("请先确认自愿放弃。")
    String sureWrong();

    @Message("验证信息")
    String token();

    @Message("举报时填写过的，请再填一次；没有填写过的，留空。")
    String tokenHint();

    @Message("与举报时填写的验证信息不一致。")
    String tokenWrong();

    @Message("验证信息多次填错，请过一段时间再试。")
    String later();

    @Message("回执有误，请对照原件再填一次。")
    String receiptWrong();

    @Message("没有找到与这份回执对应的举报。")
    String unknown();

    @Message("这份举报目前没有可以放弃的奖励；已经提交支付的，不能再放弃。")
    String nothing();

    @Message("放弃奖励")
    String send();

    @Message("奖励已经放弃")
    String done();

    @Message("放弃日期")
    String on();
}
