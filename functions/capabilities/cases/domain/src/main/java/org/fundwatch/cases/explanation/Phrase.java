package org.fundwatch.cases.explanation;

/** The sentences of an explanation; what varies stands in them as {@code %s}, in the same order in both languages. */
enum Phrase {
    TITLE("处罚决定说明：%s", "A penalty explained: %s"),
    TITLE_ANEW("处罚决定说明：%s，第 %s 次决定", "A penalty explained: %s, decision %s"),
    SUMS("决定了什么", "What was decided"),
    DECIDED_ON("决定日期：%s。", "Decided on %s."),
    REFUND(
            "退回医疗保障基金：%s。这笔钱回到基金，不是罚款。",
            "To be paid back to the medical insurance fund: %s. It goes to the fund and is no fine."),
    FINE("罚款：%s。罚款上缴国库。", "Fine: %s. It goes to the treasury."),
    CONFISCATED("没收违法所得：%s。没收的款项上缴国库。", "Confiscated: %s. It goes to the treasury."),
    PART("第 %s 项：%s", "Finding %s: %s"),
    AMOUNT_LOST("造成基金损失：%s。", "The fund lost %s."),
    AMOUNT_CHEATED("骗取金额：%s。", "The fund was cheated of %s."),
    AMOUNT_GAINED("违法所得：%s。", "What was gained by it: %s."),
    AMOUNT_FOUND("查明金额：%s。", "The amount established: %s."),
    COMPUTED("损失的计算：费用 %s × 基金支付比例 %s = %s。", "How the loss comes about: cost %s × share paid by the fund %s = %s."),
    STATED(
            "该金额由调查直接认定，没有记录费用和基金支付比例。",
            "The amount was stated as such: no cost and no share paid by the fund are on record."),
    MOVED("因以骗取医疗保障基金为目的，按“%s”处理。", "The purpose was to defraud the fund, so it is dealt with as: %s."),
    BASIS("依据：《%s》%s。", "Legal basis: %s %s."),
    TIMES("计算：%s × %s 倍 = %s。", "Arithmetic: %s × %s = %s."),
    TIMES_TOGETHER(
            "计算：%s × %s 倍，与同一条款、同一倍数的其他各项合并后取整到分，本项为 %s。",
            "Arithmetic: %s × %s, rounded to whole fen together with the other findings under the same article and multiple, here %s."),
    SUM("罚款 %s，在该条款规定的幅度之内。", "A fine of %s, within the range that the article sets."),
    NO_FINE("不处罚款。", "No fine."),
    ELSEWHERE("同一行为已由%s罚款，不再罚款。", "%s has already fined the same act, so it is not fined again."),
    ELSEWHERE_BY("同一行为已由%s罚款（%s），不再罚款。", "%s has already fined the same act (%s), so it is not fined again."),
    FACTORS("考虑的情节：%s。", "Circumstances that counted: %s."),
    BAND("适用的裁量档次：%s。", "Tier of the discretion benchmark: %s."),
    ORDERS("同时：%s。", "Besides: %s."),
    SUSPENSION(
            "该条款还规定：暂停%s %s 至 %s 个月；是否暂停、暂停多久，另行决定。",
            "The article also sets a suspension of %s for %s to %s months; whether and how long is decided apart."),
    SUSPENSION_WHERE(
            "该条款还规定：%s，暂停%s %s 至 %s 个月；是否暂停、暂停多久，另行决定。",
            "The article also sets, %s, a suspension of %s for %s to %s months; whether and how long is decided apart."),
    SUSPENDED("暂停%s %s 个月（该条款规定 %s 至 %s 个月）。", "Suspended: %s, for %s months; the article sets %s to %s."),
    LAST_DAY_OPEN("暂停到哪一天为止尚不能确定，缺少：%s。", "On which day it ends cannot be said: what is missing is %s."),
    AGREEMENT("关于服务协议，该条款规定：%s；另行决定。", "Of the service agreement the article says: %s; it is decided apart."),
    LICENCE("关于执业资格，该条款规定：%s；另行决定。", "Of the licence the article says: %s; it is decided apart."),
    BAR(
            "该条款还规定：有关人员 %s 年内禁止从事定点医药机构管理活动，自决定之日起算，至 %s 前；另行决定。",
            "The article also bars the person from managing designated institutions for %s years from the decision, until before %s; it is decided apart."),
    RULES("适用的规则版本", "Which version of the rules"),
    POLICY("规则 %s，自 %s 起施行的版本。", "Rules %s, the version in force from %s."),
    CODE("计算程序版本 %s；用同样的事实重新计算，结果相同。", "Calculation %s; the same facts give the same result again."),
    SOURCE("条文出处：%s（%s）。", "Where the text was read: %s (%s)."),
    REVOKED("该决定已不再有效", "The decision no longer holds"),
    REVOKED_ON("自 %s 起撤销，原因：%s。", "It fell on %s: %s."),
    NOTES("请注意", "Please note"),
    QUESTIONS("逐项回答的问题", "The questions, one by one"),
    YUAN("%s 元", "%s yuan"),
    FINDING("第 %s 项：%s", "finding %s: %s"),
    LACKING("尚不能确定，缺少：%s", "undetermined: %s"),
    BANDS("%s 的裁量档次", "tiers of %s"),
    FIRST_DAY("%s 的施行日期", "first day in force of %s"),
    TITLE_MEASURE("协议处理说明：%s，第 %s 号", "A measure under the agreement explained: %s, number %s"),
    FELL("该处理已不再有效", "The measure no longer holds"),
    FELL_ON("自 %s 起撤销。", "It fell on %s."),
    MEASURE("处理方式：%s。", "Measure: %s."),
    STEP("这是处理阶梯的第 %s 步；阶梯不要求逐级采取。", "It is step %s of the ladder, which need not be climbed in order."),
    DAMAGES(
            "违约金：%s × %s 倍 = %s。倍数由服务协议约定；违约金不是罚款。",
            "Damages: %s × %s = %s. The service agreement sets the multiple; damages are no fine."),
    DAMAGES_CUT(
            "违约金：%s × %s 倍，不足一分的舍去，为 %s。倍数由服务协议约定；违约金不是罚款。",
            "Damages: %s × %s without what is less than a fen: %s. The service agreement sets the multiple; damages are no fine."),
    SUSPENDED_DAYS(
            "中止期限：自 %s 起至 %s 止（含首尾两日），期间的费用不予结算。",
            "Suspended from %s to %s, both days included; costs in that time are not settled."),
    GROUND("应当解除的情形：%s。", "Why it has to end: %s."),
    PUBLISHED("解除的情况向社会公布。", "That it ended is made public."),
    OTHER_AREAS("其他统筹区的协议同时受此影响。", "Agreements in other areas follow."),
    OTHER_SHOPS("同一主体的其他药店同时解除协议。", "The agreements of other shops of the same principal end with it."),
    OPEN("%s。", "It is %s."),
    WHY("依据的事实", "What it rests on"),
    SUSPENDED_FOR("中止的情形：%s。", "Why it was suspended: %s."),
    ASKED("由机构于 %s 主动申请，自 %s 起中止 %s 日。", "The institution asked for it itself on %s: from %s for %s days."),
    TERM("服务协议有效期：%s 至 %s。", "Term of the service agreement: %s to %s."),
    AGREED_LENGTH("协议约定的中止期限：%s。", "Length of a suspension that the agreement sets: %s."),
    BEFORE("此前由经办机构中止协议的日期：%s。", "The agency suspended the agreement before, from: %s."),
    AFTER("后来的情况", "What happened after it"),
    HAPPENED("%s：%s。", "%s: %s."),
    DAYS("%s 日", "%s days"),
    MONTHS("%s 个月", "%s months"),
    TITLE_POINTS("记分说明：%s，%s 年", "Points explained: %s, %s"),
    POINTS(
            "全年合计 %s 分。各执业机构的记分合并计算，次年重新计算。",
            "%s points in the year. All workplaces count together, and the next year begins at none."),
    CLEAR("没有记分，没有后果。", "There are no points, and nothing follows."),
    NOTICED("将记分情况通报所在机构。", "The institution is told of the points."),
    STANDING_SUSPENDED(
            "暂停医保支付资格 %s 至 %s 个月。", "The standing for payment by the fund is suspended for %s to %s months."),
    STANDING_ENDED(
            "终止医保支付资格，%s 年内不得再次登记备案；于 %s 记满。",
            "The standing for payment by the fund ends, with no new registration for %s year(s); the points were full on %s."),
    ACTS("各次记分", "The points, one by one"),
    ACT("%s：%s；记 %s 分（行为 %s，机构 %s）。", "%s: %s; %s points (act %s, institution %s)."),
    ACT_AGAIN(
            "%s：%s；同一行为已按最高分计算，这里不再计分（行为 %s，机构 %s）。",
            "%s: %s; the same act counts at its highest already, so no points here (act %s, institution %s).");

    private final String chinese;
    private final String english;

    Phrase(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    String in(Tongue tongue, Object... parts) {
        return new Bilingual(chinese, english).in(tongue).formatted(parts);
    }
}
