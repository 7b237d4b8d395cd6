package org.fundwatch.cases.explanation;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fundwatch.cases.agreement.SuspensionGround;
import org.fundwatch.cases.explanation.DecisionExplanation.Answer;
import org.fundwatch.kernel.TraceStep;

/**
 * The questions and answers of measures under agreements and of points in the reader's language (理由记录的通俗表述).
 *
 * @param names what codes in the answers are called
 */
record StepWords(Tongue tongue, Map<String, Bilingual> names) {
    private static final Pattern WORD = Pattern.compile("[A-Za-z]+(?:_[A-Za-z]+)*");
    private static final String OF_ACT = "PTS-";
    private static final String COLON = ": ";
    private static final Map<String, String> CHINESE = Map.ofEntries(
            Map.entry("AGR-01", "当日有关于这类机构协议的生效规则吗？"),
            Map.entry("AGR-02", "认定了哪些应当解除协议的情形？"),
            Map.entry("AGR-03", "有效期内由经办机构中止过几次，是否因此应当解除？"),
            Map.entry("AGR-04", "该措施是处理阶梯的第几步？"),
            Map.entry("AGR-05", "协议约定的违约金是几倍？"),
            Map.entry("AGR-06", "协议中止多长时间？"),
            Map.entry("AGR-07", "经办机构的级别是否使处理在其他统筹区同时生效？"),
            Map.entry("AGR-08", "处理是否及于同一主体的其他药店？"),
            Map.entry("AGR-09", "该机构可以主动申请中止吗，申请是否及时？"),
            Map.entry("AGR-10", "该情形是经办机构应当中止协议的情形吗？"),
            Map.entry("AGR-11", "中止是否自协议有效期内开始？"),
            Map.entry("AGR-12", "机构主动申请的中止，连同前后相接的，共多长时间？"),
            Map.entry("PTS-01", "该自然年开始时，有生效的记分规则吗？"),
            Map.entry("PTS-02", "该情形所需的对机构的处理已经作出吗？"),
            Map.entry("PTS-03", "记分在情形、责任和从轻从重所定的幅度之内吗？"),
            Map.entry("PTS-04", "同一行为只按最高分计一次，这次计几分？"),
            Map.entry("PTS-05", "全年、所有执业机构合计多少分？"),
            Map.entry("PTS-06", "合计的分数带来什么后果？"),
            Map.entry("PTS-07", "是否有一次行为就达到终止的分数？"));
    private static final Map<String, Bilingual> WORDS = Map.ofEntries(
            Map.entry("yes", new Bilingual("是", "yes")),
            Map.entry("no", new Bilingual("否", "no")),
            Map.entry("none", new Bilingual("无", "none")),
            Map.entry("until", new Bilingual("至", "until")),
            Map.entry("days", new Bilingual("日", "days")),
            Map.entry("DAYS", new Bilingual("日", "days")),
            Map.entry("MONTHS", new Bilingual("个月", "months")),
            Map.entry("Clear", new Bilingual("没有后果", "nothing follows")),
            Map.entry("Noticed", new Bilingual("通报所在机构", "the institution is told")),
            Map.entry("Suspended", new Bilingual("暂停", "suspended")),
            Map.entry("Terminated", new Bilingual("终止", "ended")));
    private static final Map<String, Bilingual> WHOLE =
            Map.of("not established", new Bilingual("未认定", "not established"));

    Answer of(TraceStep step) {
        var rule = step.rule().value();
        return new Answer(rule, question(step), answer(rule, step.answer()));
    }

    private String question(TraceStep step) {
        return tongue == Tongue.CHINESE ? CHINESE.getOrDefault(step.rule().value(), step.question()) : step.question();
    }

    /** An act keeps its own number, whatever is in it. */
    private String answer(String rule, String answer) {
        var known = Optional.ofNullable(WHOLE.get(answer)).map(words -> words.in(tongue));
        var kept = rule.startsWith(OF_ACT) ? answer.lastIndexOf(COLON) + 1 : 0;
        return known.orElseGet(() -> answer.substring(0, kept) + told(answer.substring(kept)));
    }

    private String told(String answer) {
        var bare = answer.replaceAll("[\\[\\]]", "");
        var told = WORD.matcher(bare).replaceAll(found -> word(found.group()));
        return tongue == Tongue.CHINESE ? told.replace(", ", "，") : told;
    }

    private String word(String word) {
        return Optional.ofNullable(WORDS.get(word))
                .or(() -> Optional.ofNullable(names.get(word)))
                .or(() -> Stream.of(SuspensionGround.values())
                        .filter(ground -> ground.name().equals(word))
                        .map(AgreementWords::of)
                        .findFirst())
                .map(words -> words.in(tongue))
                .orElse(word);
    }
}
