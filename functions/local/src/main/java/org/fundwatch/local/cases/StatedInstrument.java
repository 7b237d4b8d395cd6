package org.fundwatch.local.cases;

import java.util.regex.Pattern;
import org.fundwatch.kernel.LegalBasis;

/** The instrument that words name beside an article (法律、法规名称). */
enum StatedInstrument {
    /** 医疗保障基金使用监督管理条例. */
    REGULATION("条例"),
    /** Its implementing rules (实施细则). */
    IMPLEMENTING_RULES("实施细则"),
    /** 社会保险法. */
    INSURANCE_LAW("社会保险法"),
    /** An article alone: of the law of the day. */
    UNNAMED(""),
    /** An agreement, or an instrument of which no article is known here. */
    OTHER("");

    /** What ends the name of an instrument. */
    static final String NAMES = "实施细则|细则|条例(?!》?(?:[（(][^)）]*[)）])?实施细则)|社会保险法|社保法|法|办法|规定|协议|合同";

    private static final Pattern OURS = Pattern.compile("基金(?:使用)?监(?:督管理|管)条例$|(?<!\\p{IsHan})条例$|[据照按反用和及]条例$");
    private static final Pattern RULES_OF_OURS =
            Pattern.compile("(?:基金(?:使用)?监(?:督管理|管)条例|(?<!\\p{IsHan})条例|[据照按反用和及]条例)》?(?:[（(][^)）]*[)）])?实施细则$");

    private final String word;

    StatedInstrument(String word) {
        this.word = word;
    }

    /**
     * The instrument of a name.
     *
     * @param words up to the end of the name
     */
    static StatedInstrument of(String words) {
        if (words.endsWith("社会保险法") || words.endsWith("社保法")) {
            return INSURANCE_LAW;
        }
        if (RULES_OF_OURS.matcher(words).find()) {
            return IMPLEMENTING_RULES;
        }
        return OURS.matcher(words).find() ? REGULATION : OTHER;
    }

    boolean isOf(LegalBasis basis) {
        return switch (this) {
            case REGULATION ->
                basis.instrument().contains(word) && !basis.instrument().contains(IMPLEMENTING_RULES.word);
            case IMPLEMENTING_RULES, INSURANCE_LAW -> basis.instrument().contains(word);
            case UNNAMED -> true;
            case OTHER -> false;
        };
    }
}
