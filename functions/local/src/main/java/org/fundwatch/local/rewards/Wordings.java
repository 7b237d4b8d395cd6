package org.fundwatch.local.rewards;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What a field of a file may say in words, each wording with the policy's word for it; the first that fits counts.
 *
 * @param field the name of the field
 */
record Wordings(String field, List<Wording> all) {
    private static final String UNSEEN = "UNSEEN";

    /** A wording and what it means. */
    private record Wording(Pattern words, String meaning) {
        static Wording of(String words, String meaning) {
            return new Wording(Pattern.compile(words, Pattern.CASE_INSENSITIVE), meaning);
        }
    }

    static final Wordings FIRST_REPORTER = new Wordings(
            "first_reporter_rule",
            List.of(
                    Wording.of("discretion|may be rewarded|酌情", "FIRST_AND_AT_DISCRETION"),
                    Wording.of("\\bnot\\b|\\ball\\b|equal|share|split|divid|each|平均|均分", "EQUALLY"),
                    Wording.of("first|第一|首位|最先", "FIRST_ONLY")));

    static final Wordings WITHOUT_AMOUNT = new Wordings(
            "no_amount_rule when",
            List.of(
                    Wording.of("\\bor\\b.*\\b(avoid|prevent)|或.*(避免|挽回)", "TRUE_REPORT"),
                    Wording.of("avoid|stopp|prevent|避免|挽回", "LOSS_AVOIDED"),
                    Wording.of("true|no .*(amount|loss|value)|属实|不涉及", "TRUE_REPORT")));

    static final Wordings REPORTER = new Wordings(
            "reporter_scope",
            List.of(
                    Wording.of("organi[sz]ation|legal person|法人|组织", "ANYBODY"),
                    Wording.of("natural person|individual|自然人", "PERSON")));

    static final Wordings NAME = new Wordings(
            "reporter_scope", List.of(Wording.of("anonym|匿名", "ANYBODY"), Wording.of("real.?name|实名", "NAMED")));

    /** Whether the words mean what the policy has; words that mean nothing known, or of which the policy says nothing, stay open. */
    void hold(String written, String policy, Compared compared) {
        if (written.isEmpty()) {
            return;
        }
        var meaning = all.stream()
                .filter(wording -> wording.words().matcher(written).find())
                .findFirst();
        meaning.filter(_ -> !policy.equals(UNSEEN))
                .ifPresentOrElse(
                        wording -> compared.holds(
                                field + " " + written, wording.meaning().equals(policy)),
                        () -> compared.unknown(field + " " + written));
    }

    /** As above, where words that say nothing of it are none of its matter. */
    void holdIfSaid(String written, String policy, Compared compared) {
        if (all.stream().anyMatch(wording -> wording.words().matcher(written).find())) {
            hold(written, policy, compared);
        }
    }
}
