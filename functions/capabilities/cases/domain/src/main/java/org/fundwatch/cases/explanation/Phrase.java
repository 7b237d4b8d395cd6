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
    FIRST_DAY("%s 的施行日期", "first day in force of %s");

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
