package org.fundwatch.local.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fundwatch.kernel.LegalBasis;

/** The legal basis that a part of a record states (法律依据): articles, each of the instrument that was named last before it. */
record StatedBasis(String words, List<StatedInstrument> instruments, List<Place> places) {
    private static final Pattern TOKEN = Pattern.compile("(" + StatedInstrument.NAMES + ")|" + StatedArticle.WORDS);
    private static final int ARTICLE = 2;

    /** One article and its instrument. */
    record Place(StatedInstrument instrument, StatedArticle article) {
        boolean isOf(LegalBasis basis) {
            return instrument.isOf(basis) && StatedArticle.in(basis.article()).anyMatch(article::isSame);
        }
    }

    static StatedBasis of(Component part) {
        return part.basis().map(StatedBasis::read).orElseGet(() -> new StatedBasis("", List.of(), List.of()));
    }

    private static StatedBasis read(String words) {
        var instruments = new ArrayList<StatedInstrument>();
        var places = new ArrayList<Place>();
        var named = StatedInstrument.UNNAMED;
        for (var found : TOKEN.matcher(words).results().toList()) {
            if (found.group(1) == null) {
                places.add(new Place(named, StatedArticle.of(found, ARTICLE)));
            } else {
                named = StatedInstrument.of(words.substring(0, found.end()));
                instruments.add(named);
            }
        }
        return new StatedBasis(words, List.copyOf(instruments), List.copyOf(places));
    }

    /** Whether one of its articles is that of the rule. */
    boolean isOf(LegalBasis basis) {
        return places.stream().anyMatch(place -> place.isOf(basis));
    }

    /** Whether one of the articles beside which it names an instrument is that of the rule. */
    boolean isNamedOf(LegalBasis basis) {
        return places.stream().anyMatch(place -> place.instrument() != StatedInstrument.UNNAMED && place.isOf(basis));
    }

    /** The instruments of law that it names. */
    Stream<StatedInstrument> named() {
        return instruments.stream().filter(one -> one != StatedInstrument.OTHER);
    }

    /** Whether it states articles, and all of them without an instrument. */
    boolean isUnnamed() {
        return !places.isEmpty() && instruments.isEmpty();
    }

    /** Whether one of its articles can be one of law, and not of an agreement or of another instrument. */
    boolean isOfLaw() {
        return places.stream().anyMatch(place -> place.instrument() != StatedInstrument.OTHER);
    }
}
