package org.fundwatch.local.cases;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a record says in words: of the violation, of what else was done, and what it notes (违法情节、其他措施、备注). */
record Remarks(String violation, String other, String notes) {
    private static final Pattern CLAUSE = Pattern.compile("[;；。,，]");
    private static final Pattern MITIGATED = Pattern.compile(
            "减轻|(?:不予|免予|免于|免除)(?:行政)?处罚|免罚|\\bmitigat|\\bwaive|exempt(?:ed)? from (?:the )?(?:fine|penalty)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DENIED = Pattern.compile(
            "(?:[无未]|没有|不予)(?:从轻|法定|任何|予以?|、|或者?|及|和)*减轻|不(?:具备|符合|属于|适用)[^;；。,，]{0,12}(?:减轻|免)"
                    + "|\\b(?:no|not|without)\\b[^;,]*mitigat",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NOT_FINED = Pattern.compile(
            "\\bfine (?:was )?not imposed|\\bno (?:administrative )?fine(?: was)? (?:imposed|reported)|(?:未|不)(?:予|作出?|处以?)?(?:行政)?罚款",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern OF_SOME = Pattern.compile(
            "其中|部分|该项|其余|个人|人员|医[师生]|负责人|代表人|\\b(?:some|part|other|second|doctor|person|staff|on the|on its)\\b",
            Pattern.CASE_INSENSITIVE);

    static Remarks of(Node node) {
        return new Remarks(
                node.at("violation_zh").text().orElse(""),
                node.at("other_measures").text().orElse(""),
                node.at("notes").text().orElse(""));
    }

    /** Whether some clause tells that the penalty was mitigated or remitted (减轻、不予处罚). */
    boolean isMitigated() {
        return clauses()
                .anyMatch(clause -> MITIGATED.matcher(clause).find()
                        && !DENIED.matcher(clause).find());
    }

    /** Whether some clause tells that no fine was set, and not of a part or of a person beside others. */
    boolean tellOfNoFine() {
        return clauses()
                .anyMatch(clause -> NOT_FINED.matcher(clause).find()
                        && !OF_SOME.matcher(clause).find());
    }

    private Stream<String> clauses() {
        return Stream.of(violation, other, notes).flatMap(CLAUSE::splitAsStream);
    }
}
