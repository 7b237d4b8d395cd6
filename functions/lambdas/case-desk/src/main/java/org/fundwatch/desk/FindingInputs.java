package org.fundwatch.desk;

import static java.util.stream.Collectors.joining;

import java.time.YearMonth;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.fundwatch.claims.review.FindingRef;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.kernel.Tree;
import org.fundwatch.platform.Failure;
import org.fundwatch.platform.Rejected;

/** Findings, rules and months of requests, as values. */
final class FindingInputs {
    static final String RULE = "^[RS][0-9]{2,3}$";
    static final String MONTH = "^[1-9][0-9]{3}-(0[1-9]|1[0-2])$";
    static final String DIVISION = "^[1-9][0-9]{1,5}$";
    static final String DOCTOR = "^[0-9A-Za-z-]{1,64}$";
    static final String FINDING = "^" + FindingRef.SHAPE + "$";
    /** How many findings one act may be about. */
    static final int MOST = 100;

    private static final Pattern RULE_SHAPE = Pattern.compile(RULE);
    private static final Pattern DOCTOR_SHAPE = Pattern.compile(DOCTOR);
    private static final Pattern DIVISION_SHAPE = Pattern.compile(DIVISION);
    private static final Pattern MONTH_SHAPE = Pattern.compile(MONTH);
    private static final String REF_RULE = "must be the id of a finding";
    private static final String LIST_RULE = "must name 1 to " + MOST + " findings, each once";

    private FindingInputs() {}

    /** What cannot be a finding's id is a finding that nobody knows. */
    static FindingRef finding(String text) {
        try {
            return FindingRef.of(text);
        } catch (IllegalArgumentException e) {
            throw new Rejected(new Failure.NoSuchResource());
        }
    }

    static FindingRef finding(String name, String text) {
        return named(name, text).shaped(name, FindingRef::of, REF_RULE);
    }

    /** The findings that a body names, in the order in which they are worked on. */
    static List<FindingRef> findings(Tree body) {
        var refs = body.children("findings").stream()
                .map(item -> Inputs.shaped(item, FindingRef::of, REF_RULE))
                .sorted()
                .toList();
        if (refs.isEmpty() || refs.size() > MOST || new HashSet<>(refs).size() < refs.size()) {
            throw new Misfit(body.pointer() + "/findings", LIST_RULE);
        }
        return refs;
    }

    /** As an audit row lists them. */
    static String text(List<FindingRef> refs) {
        return refs.stream().map(FindingRef::toString).collect(joining(" "));
    }

    static String rule(String name, String text) {
        return named(name, text).shaped(name, FindingInputs::ruleCode, "must be a rule's code such as S01");
    }

    static String doctor(String name, String text) {
        return named(name, text)
                .shaped(name, code -> require(DOCTOR_SHAPE, code), "must be a doctor's code of letters and digits");
    }

    static YearMonth month(String name, String text) {
        return named(name, text).shaped(name, FindingInputs::yearMonth, "must be a month such as 2026-03");
    }

    /** An administrative division, or the beginning of it. */
    static String division(String name, String text) {
        return named(name, text)
                .shaped(name, code -> require(DIVISION_SHAPE, code), "must be 2 to 6 digits of GB/T 2260");
    }

    private static String ruleCode(String text) {
        return require(RULE_SHAPE, text);
    }

    private static YearMonth yearMonth(String text) {
        return YearMonth.parse(require(MONTH_SHAPE, text));
    }

    private static String require(Pattern shape, String text) {
        if (!shape.matcher(text).matches()) {
            throw new IllegalArgumentException("of another shape");
        }
        return text;
    }

    private static Tree named(String name, String text) {
        return Tree.of(Collections.singletonMap(name, text));
    }
}
