package org.fundwatch.cases.explanation;

import java.util.Map;

/** What an article says beside a fine, in both languages (条款用语); the policies have it in the law's own words. */
final class LawWords {
    private static final Map<String, String> ENGLISH = Map.ofEntries(
            Map.entry("责令改正", "ordered to put it right"),
            Map.entry("责令退回", "ordered to pay back"),
            Map.entry("责令追回", "ordered to recover the money"),
            Map.entry("造成损失的责令退回", "ordered to pay back what the fund lost"),
            Map.entry("可以约谈有关负责人", "those in charge may be summoned for a talk"),
            Map.entry("没收违法所得", "what was gained by it is confiscated"),
            Map.entry("处分", "disciplined"),
            Map.entry("对责任人员依法给予处分", "those responsible are disciplined"),
            Map.entry("由有关部门依法给予处分", "disciplined by the competent department"),
            Map.entry("医疗费用联网结算", "direct settlement of medical costs"),
            Map.entry("责任部门涉及医疗保障基金使用的医药服务", "the department's services at the fund's cost"),
            Map.entry("属于参保人员的", "where the person is insured"),
            Map.entry("拒不改正或者造成严重后果", "where it refuses to put it right or the consequences are serious"),
            Map.entry("解除服务协议", "the service agreement is ended"),
            Map.entry("直至由经办机构解除服务协议", "up to the end of the service agreement by the fund's agency"),
            Map.entry("有执业资格的，由有关主管部门吊销", "a licence to practise is revoked by the competent department"),
            Map.entry("吊销执业资格", "the licence to practise is revoked"));

    private LawWords() {}

    /** Words that nobody has put into English stay as the law has them. */
    static Bilingual of(String words) {
        return new Bilingual(words, ENGLISH.getOrDefault(words, words));
    }
}
