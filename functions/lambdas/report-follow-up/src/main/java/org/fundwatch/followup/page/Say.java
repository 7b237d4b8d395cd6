package org.fundwatch.followup.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the page tells; {@code messages/say_en.properties} has the English. */
@MessageBundle(value = "say", locale = "zh-CN")
interface Say {
    @Message("医保基金监管 · 举报进度")
    String brand();

    @Message("查询举报办理进度")
    String title();

    @Message("举报回执")
    String receipt();

    @Message("以 FW 开头，按回执上的字符填写。大小写、空格和短横线都不影响；数字 0 和字母 O、数字 1 和字母 I、L 不必区分。")
    String receiptHint();

    @Message("查询")
    String look();

    @Message("回执里有一个字符抄错、漏掉或者颠倒了，请对照原件再填一次。")
    String slip();

    @Message("没有找到与这份回执对应的举报。")
    String unknown();

    @Message("案件编号")
    String caseNumber();

    @Message("自")
    String since();

    @Message("查询另一份回执")
    String another();

    @Message("查询完毕请关闭本页。回执不会留在网址里，我们也不记录谁查询过。")
    String careful();
}
