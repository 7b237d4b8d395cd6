package org.fundwatch.intake.portal;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the form asks; {@code messages/ask_en.properties} has the English. */
@MessageBundle(value = "ask", locale = "zh-CN")
interface Ask {
    @Message("被举报的单位或者个人")
    String about();

    @Message("事情发生在哪里")
    String place();

    @Message("请选择")
    String choose();

    @Message("举报的是单位还是个人")
    String subject();

    @Message("单位，例如医院、药店")
    String unit();

    @Message("个人，例如医生、参保人员")
    String person();

    @Message("单位或者个人的名称")
    String reported();

    @Message("知道国家医保定点医药机构编码的，也可以只填编码。")
    String reportedHint();

    @Message("什么时候、发生了什么")
    String conduct();

    @Message("从哪天开始")
    String from();

    @Message("到哪天为止")
    String until();

    @Message("记不清时，填您记得的大概日期。")
    String dateHint();

    @Message("主要事实")
    String facts();

    @Message("谁、做了什么、涉及多少金额、您怎么知道的。不想暴露自己的，请不要写出只有您才知道的细节。")
    String factsHint();

    @Message("您愿意留下姓名吗？")
    String you();

    @Message("匿名举报")
    String anonymous();

    @Message("实名举报")
    String named();

    @Message("姓名")
    String name();

    @Message("联系电话")
    String phone();

    @Message("通讯地址（可以不填）")
    String address();

    @Message("身份证件号码（可以不填，领取奖励时需要）")
    String document();

    @Message("查证属实的，我希望得到举报奖励")
    String reward();

    @Message("领取奖励时需要核实身份。")
    String rewardHint();

    @Message("验证信息（匿名且希望得到奖励的，可以填写；不是必填）")
    String token();

    @Message("例如身份证号的后六位，或者只有您知道的几个字，4 至 64 个字符。领奖时要再填一次；我们只保存它的密文摘要，不能看到原文。")
    String tokenHint();

    @Message("提交举报")
    String send();
}
