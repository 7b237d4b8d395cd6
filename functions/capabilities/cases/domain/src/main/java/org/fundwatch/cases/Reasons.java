package org.fundwatch.cases;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.fundwatch.kernel.ActorId;

/**
 * Why the authority chose as it did (裁量理由), stored with the decision.
 *
 * @param text the officer's words; required with a factor, a band or a second person
 * @param band the tier picked from those that a benchmark (裁量基准) offers
 * @param second who else signed, where the choice lies outside the band
 */
public record Reasons(Set<Factor> factors, String text, Optional<String> band, Optional<ActorId> second) {
    public static final Reasons NONE = new Reasons(Set.of(), "", Optional.empty(), Optional.empty());

    public Reasons {
        var sorted = EnumSet.noneOf(Factor.class);
        sorted.addAll(factors);
        factors = Collections.unmodifiableSet(sorted);
    }

    Reasons signedBy(ActorId signer) {
        return new Reasons(factors, text, band, Optional.of(signer));
    }

    /** Whether something was picked that needs words, and the words are missing. */
    boolean lackWords() {
        return text.isBlank() && (!factors.isEmpty() || band.isPresent() || second.isPresent());
    }

    boolean include(Factor.Effect effect) {
        return factors.stream().anyMatch(factor -> factor.can(effect));
    }

    /** Whether a factor was picked that does this and nothing less. */
    boolean must(Factor.Effect effect) {
        return factors.stream().anyMatch(factor -> factor.must(effect));
    }

    boolean excuse() {
        return include(Factor.Effect.EXCLUDES) || include(Factor.Effect.MAY_EXCUSE);
    }
}
