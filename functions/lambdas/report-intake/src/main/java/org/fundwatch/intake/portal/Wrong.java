package org.fundwatch.intake.portal;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What does not fit, and how to mend it; {@code messages/wrong_en.properties} has the English. */
@MessageBundle(value = "wrong", locale = "zh-CN")
interface Wrong {
    @Message("表单不完整，请检查后重新提交。")
    String form();

    @Message("请选择事情发生的地区。")
    String place();

    @Message("请选择举报的是单位还是个人。")
    String subject();

    @Message("请填写名称，不超过 200 个字；填写编码的，没有找到这个编码的机构，请改填名称。")
    String reported();

    @Message("请填写开始的日期，不能晚于今天。")
    String from();

    @Message("请填写结束的日期，不能早于开始的日期，也不能晚于今天。")
    String until();

    @Message("请用 10 至 20000 个字说明主要事实。")
    String facts();

    @Message("实名举报请填写姓名，不超过 200 个字。")
    String name();

    @Message("实名举报请填写联系电话。")
    String phone();

    @Message("地址不能超过 200 个字。")
    String address();

    @Message("证件号码不能超过 200 个字。")
    String document();

    @Message("验证信息请填写 4 至 64 个字符。")
    String token();
}
