package org.fundwatch.cases.explanation;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fundwatch.cases.Circumstance;

/** Missing facts (待补事实) that the trace of a decided penalty may name, in the reader's language. */
final class FactWords {
    private static final Pattern BANDS = Pattern.compile("bands of (\\S+)");
    private static final Pattern FIRST_DAY = Pattern.compile("first day in force of (\\S+)");

    private static final Map<String, Bilingual> OTHERS = Map.of(
            "whether the principal's conduct ended the agreement",
            new Bilingual("协议解除是否因主要负责人等的行为", "whether the principal's conduct ended the agreement"),
            "months of suspension in the place's rules",
            new Bilingual("当地规定的暂停月数", "how many months the rules of the place set"),
            "day from which a suspension counts",
            new Bilingual("暂停期限的起算日", "the day from which it counts"),
            "days of half a month",
            new Bilingual("半个月合多少天", "how many days half a month has"));

    private FactWords() {}

    /** Empty where the name is no such fact. */
    static Optional<String> of(String fact, Tongue tongue) {
        var bands = BANDS.matcher(fact);
        if (bands.matches()) {
            return Optional.of(Phrase.BANDS.in(tongue, bands.group(1)));
        }
        if (OTHERS.containsKey(fact)) {
            return Optional.of(OTHERS.get(fact).in(tongue));
        }
        var firstDay = FIRST_DAY.matcher(fact);
        return firstDay.matches()
                ? Optional.of(Phrase.FIRST_DAY.in(tongue, firstDay.group(1)))
                : asked(fact).map(circumstance -> of(circumstance).in(tongue));
    }

    private static Optional<Circumstance> asked(String fact) {
        return Stream.of(Circumstance.values())
                .filter(it -> it.fact().equals(fact))
                .findFirst();
    }

    private static Bilingual of(Circumstance circumstance) {
        return switch (circumstance) {
            case REFUSES_TO_CORRECT -> new Bilingual("是否拒不改正", "whether correction was refused");
            case FIRST_VIOLATION -> new Bilingual("是否初次违法", "whether it was the first violation");
            case CORRECTED_PROMPTLY -> new Bilingual("是否及时改正", "whether it was corrected promptly");
            case REFUNDED_IN_TIME -> new Bilingual("是否在限期内足额退回", "whether all was refunded in time");
            case SERIOUS_CONSEQUENCE -> new Bilingual("是否造成严重后果", "whether it had a serious consequence");
            case INSURED -> new Bilingual("是否为参保人员", "whether the person is insured");
        };
    }
}
