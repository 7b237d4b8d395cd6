package org.fundwatch.local.cases;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a record says became of one practitioner (终止或者暂停医保支付资格), by its action or in words that are not of an institution. */
record PractitionerEnd(PublishedCase published) {
    private static final Pattern CLAUSE = Pattern.compile("[;；。,，]");
    /** Words of what is not one practitioner's standing for payment. */
    static final Pattern OTHERS = Pattern.compile(
            "agreement|clinic|hospital|pharmacy|institution|协议|机构|诊所|医院|卫生|药店|门诊|prescri|licen|practis|employ|contract|处方|执业|聘|劳动",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern DENIED = Pattern.compile("\\b(?:not|never|no)\\b|[未不]", Pattern.CASE_INSENSITIVE);
    /** Of the standing for payment by the fund, or of nothing else that is named. */
    private static final String OF_PAYMENT = "(?=$|[\\d一二三四五六]|其?(?:医保|医疗保障|医疗保险|支付))";

    private static final Pattern TERMINATED =
            Pattern.compile("\\bterminated\\b|终止" + OF_PAYMENT, Pattern.CASE_INSENSITIVE);
    private static final Pattern SUSPENDED =
            Pattern.compile("\\bsuspended\\b|暂停" + OF_PAYMENT, Pattern.CASE_INSENSITIVE);

    boolean isTerminated() {
        return is("TERMINATE", TERMINATED);
    }

    boolean isSuspended() {
        return is("SUSPEND", SUSPENDED);
    }

    private boolean is(String action, Pattern words) {
        return published
                        .handling()
                        .agreement()
                        .filter(one -> one.startsWith(action))
                        .isPresent()
                || clauses().anyMatch(clause -> words.matcher(clause).find());
    }

    private Stream<String> clauses() {
        return CLAUSE.splitAsStream(published.remarks().other())
                .filter(clause -> !OTHERS.matcher(clause).find()
                        && !DENIED.matcher(clause).find());
    }
}
