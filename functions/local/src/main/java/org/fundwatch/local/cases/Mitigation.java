package org.fundwatch.local.cases;

import java.util.regex.Pattern;

/** Whether a clause tells that a penalty, and nothing else, was mitigated or remitted (减轻、不予处罚), and that of the party itself. */
final class Mitigation {
    private static final String PENALTY = "(?:fines?|penalt(?:y|ies)|punishments?|sanctions?)";
    private static final String PERSON = "(?:个人(?!诊所)|人员|医[师生]|护士|药师|负责人|代表人|职工|员工)";
    private static final String PEOPLE =
            "(?:persons?|people|doctors?|physicians?|nurses?|pharmacists?|staff|employees?)";
    private static final String COUNT = "[一二两三四五六七八九十\\d][名位个]";
    private static final String REMITTED = "(?:不予|免[予于除]|减轻)";

    private static final Pattern TOLD = Pattern.compile(
            "减轻(?:(?:或者?|及|和|、)?(?:不予|免[予于除]))?(?:行政)?(?:处罚|罚款|情[节形]|裁量)"
                    + "|(?:从轻(?:处罚)?(?:或者?|及|和|、)?|依法(?:予以|给予)?|予以|给予)减轻(?!(?:[^处罚]{0,8})(?:负担|费用|支付|自付|症状|痛苦|压力|病))"
                    + "|(?:^|裁量|等次|阶次|幅度)\\s*[为:：]?\\s*减轻\\s*$"
                    + "|(?:不予|免[予于除])(?:行政)?处罚|免罚"
                    + "|\\b" + PENALTY + "\\b[^;,]{0,24}\\b(?:mitigat(?:ed|ion)|waived|reduced"
                    + " below)|\\b(?:mitigat(?:e[sd]?|ing|ion of)|waive[sd]?|waiv(?:ing|er"
                    + " of))\\s+(?:(?:the|its|any|all|administrative)\\s+)*"
                    + PENALTY
                    + "|\\bmitigating\\s*(?:$|[:(]|circumstance|factor|ground|reason)"
                    + "|\\bmitigat(?:ed|ion)\\s*(?:$|[:(]|(?:for|because|due|under|as)\\b)"
                    + "|\\bexempt(?:ed)? from (?:(?:the|any|administrative)\\s+)*" + PENALTY,
            Pattern.CASE_INSENSITIVE);

    private static final Pattern DENIED = Pattern.compile(
            "(?:[无未不]|没有|并非|拒绝)(?:从轻|法定|任何|其他|应当?|应予|可以?|予以?|依法|存在|具有|有|、|或者?|及|和|与|得|能|宜|再|需)*"
                    + "(?:减轻|免[予于除罚]|不予(?:行政)?处罚)|不(?:具备|具有|符合|属于|适用|存在|构成)[^;；。,，]{0,12}(?:减轻|免|不予)"
                    + "|为了[^;；。,，]{0,4}减轻|(?<![予可给应])以减轻"
                    + "|\\b(?:no|not|without|never|neither|nor|denied|refused|rejected)\\b(?:\\s+[\\w-]+){0,3}?\\s+(?:mitigat|waive|exempt)|\\b(?:in"
                    + " order|so as|tried|attempt(?:ed)?) to (?:mitigate|waive)\\b",
            Pattern.CASE_INSENSITIVE);

    /** Of persons, unless they are said to have done something for it (主动、积极、配合、如实供述). */
    private static final Pattern OF_PERSONS = Pattern.compile(
            "(?:对|" + COUNT + ")[^对]{0,12}" + PERSON + "[^对主积配如]{0,8}" + REMITTED
                    + "|" + PERSON + "[^主积配如]{0,2}" + REMITTED
                    + "|处罚(?:的|" + COUNT + ")[^对]*" + PERSON
                    + "|(?:\\b" + PENALTY + "\\s+(?:on|for|of|against)|\\b(?:mitigated|waived) (?:on|for|against))"
                    + "\\s+(?:[\\w-]+\\s+){0,2}" + PEOPLE + "\\b(?!')"
                    + "|\\b" + PEOPLE + "(?:'s?)?\\s+(?:was|were|is|are|being|" + PENALTY + ")\\b",
            Pattern.CASE_INSENSITIVE);

    static boolean isToldIn(String clause) {
        return TOLD.matcher(clause).find()
                && !DENIED.matcher(clause).find()
                && !OF_PERSONS.matcher(clause).find();
    }

    private Mitigation() {}
}
