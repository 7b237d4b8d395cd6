package org.fundwatch.cases.explanation;

import org.fundwatch.cases.Factor;

/** Reasons to be lenient or severe, in everyday words (裁量情节的通俗表述). */
final class FactorWords {
    private FactorWords() {}

    static Bilingual of(Factor factor) {
        return switch (factor) {
            case MINOR_AND_CORRECTED -> new Bilingual("违法轻微并及时改正，没有危害后果", "minor, corrected in time, no harm");
            case NO_FAULT -> new Bilingual("没有主观过错", "no fault");
            case FIRST_AND_MINOR -> new Bilingual("初次违法且后果轻微并及时改正", "a first and minor case, corrected in time");
            case SELF_CHECKED -> new Bilingual("主动自查自纠", "found and put right by its own check");
            case HARM_REMOVED -> new Bilingual("主动消除或者减轻危害后果", "undid the harm, or part of it");
            case COERCED -> new Bilingual("受他人胁迫或者诱骗", "was coerced or lured into it");
            case CONFESSED -> new Bilingual("主动供述尚未掌握的违法行为", "told of conduct that nobody knew");
            case MERIT -> new Bilingual("配合查处有立功表现", "helped the investigation a great deal");
            case SELF_CHECK_FALSE -> new Bilingual("自查自纠弄虚作假", "its own check was false");
            case REPEATED -> new Bilingual("屡查屡犯", "did it again after earlier checks");
            case OBSTRUCTED -> new Bilingual("妨碍执法", "obstructed the investigation");
            case WILFUL -> new Bilingual("拒不改正、主观故意", "refused to stop, or meant it");
        };
    }
}
