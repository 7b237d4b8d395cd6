package org.fundwatch.cases.explanation;

import static java.util.stream.Collectors.joining;

import java.util.stream.Stream;
import org.fundwatch.cases.points.Adjustment;
import org.fundwatch.cases.points.PointsReason;
import org.fundwatch.cases.points.Responsibility;
import org.fundwatch.cases.points.Situation;

/** Says one act for which points were given, in both languages (单次记分的表述). */
record ActWords(Responsibility responsibility, Adjustment adjustment, Tongue tongue) {

    /** Of an act as a trace keeps it: its number and its situation stand before these. */
    static ActWords of(String fact, Tongue tongue) {
        var words = Stream.of(fact.split(" ", -1)).iterator();
        words.next();
        words.next();
        return new ActWords(Responsibility.valueOf(words.next()), Adjustment.valueOf(words.next()), tongue);
    }

    String sentence(PointsReason reason) {
        var how = Stream.of(of(reason.situation()), of(responsibility), of(adjustment))
                .map(words -> words.in(tongue))
                .collect(joining(tongue == Tongue.CHINESE ? "，" : ", "));
        var institution = reason.institution().value();
        return reason.points() == 0
                ? Phrase.ACT_AGAIN.in(tongue, reason.on(), how, reason.act(), institution)
                : Phrase.ACT.in(tongue, reason.on(), how, reason.points(), reason.act(), institution);
    }

    static Bilingual of(Situation situation) {
        return switch (situation) {
            case AGREEMENT_DAMAGES ->
                new Bilingual("机构因违反协议支付违约金，该人员负有责任", "answers for damages that the institution paid");
            case NON_SELECTED_PRODUCTS ->
                new Bilingual("无正当理由超规定使用高价非中选产品", "used dear products that were not selected, without a reason");
            case OTHER_FIRST_BAND -> new Bilingual("第一档的其他情形", "another situation of the first band");
            case PENALTY_IMPROPER_USE ->
                new Bilingual("机构因违规使用基金被处罚，该人员负有责任", "answers for a penalty of the institution for improper use");
            case OTHER_SECOND_BAND -> new Bilingual("第二档的其他情形", "another situation of the second band");
            case SETTLED_FOR_UNREGISTERED ->
                new Bilingual("为未登记或者被暂停、终止的人员冒名提供结算", "let others settle in a registered name");
            case OTHER_THIRD_BAND -> new Bilingual("第三档的其他情形", "another situation of the third band");
            case PENALTY_FRAUD ->
                new Bilingual("机构因骗取基金被处罚，该人员负有责任", "answers for a penalty of the institution for fraud");
            case LICENCE_REVOKED -> new Bilingual("被注销注册或者吊销、撤销证书", "registration or licence was revoked");
            case OTHER_FOURTH_BAND -> new Bilingual("第四档的其他情形", "another situation of the fourth band");
        };
    }

    static Bilingual of(Responsibility responsibility) {
        return switch (responsibility) {
            case GENERAL -> new Bilingual("一般责任", "general responsibility");
            case IMPORTANT -> new Bilingual("重要责任", "important responsibility");
            case MAIN -> new Bilingual("主要责任", "main responsibility");
        };
    }

    static Bilingual of(Adjustment adjustment) {
        return switch (adjustment) {
            case NONE -> new Bilingual("无从轻从重", "neither lighter nor heavier");
            case LIGHTER -> new Bilingual("同一档次内从轻", "lighter within the band");
            case ONE_BAND_DOWN -> new Bilingual("减轻一档", "one band down");
            case HEAVIER -> new Bilingual("同一档次内从重", "heavier within the band");
            case ONE_BAND_UP -> new Bilingual("加重一档", "one band up");
        };
    }
}
