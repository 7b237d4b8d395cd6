package org.fundwatch.local.cases;

import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a record says in words: of the violation, of what else was done, and what it notes (违法情节、其他措施、备注). */
record Remarks(String violation, String other, String notes) {
    private static final Pattern SENTENCE = Pattern.compile("[;；。]|\\.\\s");
    private static final Pattern CLAUSE = Pattern.compile("[;；。,，]");
    private static final Pattern NOT_FINED = Pattern.compile(
            "\\bfine (?:was )?not imposed|\\bno (?:administrative )?fine(?: was)?"
                    + " (?:imposed|reported)|(?:未|不)(?:予|作出?|处以?)?(?:行政)?罚款",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern OF_SOME = Pattern.compile(
            "其中|部分|该项|其余|个人(?!诊所)|人员|医[师生]|负责人|代表人|\\b(?:some|part|other|second|doctor|person|staff|on the|on its)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern AT_SOME_TIME = Pattern.compile(
            "(?:19|20)\\d{2}|\\d[年月日]|[以之此]前|[以之]后|时效|当时|期间|先行|起初|首次(?!违)|初[查审步始]|第一次|阶段|复议|撤销|拟|自查|[暂尚]|另案"
                    + "|经办|医保中心|公安|卫健|卫生健康|市场监[管督]|药监|\\b(?:before|after|until|later|then|earlier|at"
                    + " first|first|initial\\w*|previous\\w*|yet|stage|review|limitation"
                    + "|agency|health|market|drug|police|regulator|self-?check)\\b",
            Pattern.CASE_INSENSITIVE);

    static Remarks of(Node node) {
        return new Remarks(
                node.at("violation_zh").text().orElse(""),
                node.at("other_measures").text().orElse(""),
                node.at("notes").text().orElse(""));
    }

    /** Whether some clause tells that the penalty was mitigated or remitted (减轻、不予处罚). */
    boolean isMitigated() {
        return sentences().flatMap(CLAUSE::splitAsStream).anyMatch(Mitigation::isToldIn);
    }

    /** Whether some sentence tells that no fine was set at all: not of a part or of a person, and of no time, agency or stage. */
    boolean tellOfNoFine() {
        return unfined(AT_SOME_TIME.asPredicate().negate());
    }

    /** Whether some sentence tells that no fine was set at some time, by some agency or at some stage, beside which there may be one. */
    boolean tellOfNoFineAtSomeTime() {
        return unfined(AT_SOME_TIME.asPredicate());
    }

    private boolean unfined(Predicate<String> of) {
        return sentences()
                .filter(of)
                .flatMap(CLAUSE::splitAsStream)
                .anyMatch(clause -> NOT_FINED.matcher(clause).find()
                        && !OF_SOME.matcher(clause).find());
    }

    private Stream<String> sentences() {
        return Stream.of(violation, other, notes).flatMap(SENTENCE::splitAsStream);
    }
}
