package org.fundwatch.intake.portal;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the portal tells; {@code messages/say_en.properties} has the English. */
@MessageBundle(value = "say", locale = "zh-CN")
interface Say {
    @Message("医保基金监管 · 举报")
    String brand();

    @Message("举报侵害医保基金的行为")
    String title();

    @Message("医院、药店、参保人员或者其他任何人骗取、浪费医保基金，都可以在这里举报。填写大约需要十分钟。")
    String lead();

    @Message("我们怎样保护您")
    String protection();

    @Message("您可以匿名举报。我们不记录您的网络地址、手机或者浏览器，本页不使用 Cookie，不运行脚本，也不加载任何外部内容。")
    String protectionAnonymous();

    @Message("如果您留下姓名，它会在收到时立即加密并单独存放，承办人员看不到。只有发放奖励，或者经第二人批准，才能打开，每次打开都有记录。")
    String protectionNamed();

    @Message("法律要求我们对举报人的信息保密（《医疗保障基金使用监督管理条例》第三十五条）。")
    String protectionLaw();

    @Message("请不要使用单位的电脑或者网络填写：单位可能看得到您访问过本页。")
    String protectionDevice();

    @Message("有一处需要改正，其余内容都还在。")
    String mend();

    @Message("请如实反映情况，不要捏造、歪曲事实。")
    String truthful();

    @Message("我们收到了您的举报")
    String receiptTitle();

    @Message("这是您的举报回执，只在这里显示一次。请抄下来、打印或者拍照，并妥善保存。")
    String receiptKeep();

    @Message("以后凭它查询办理进度、领取奖励。任何人拿到它都能查询，我们也无法补发；工作人员不会向您索要它。")
    String receiptWhy();

    @Message("案件编号")
    String caseNumber();

    @Message("收到日期")
    String filedOn();

    @Message("查询办理进度")
    String follow();

    @Message("这份表单已经提交过了")
    String sentTitle();

    @Message("您之前已经提交过这份表单，现在的内容与那时不同。原来的举报和回执仍然有效，这次的内容没有保存。要补充情况，请另外填写一份新的举报。")
    String sentText();

    @Message("填写新的举报")
    String sentAgain();
}
