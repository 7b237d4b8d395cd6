package org.fundwatch.cases;

import java.util.Optional;

/** A choice that the law leaves and that a picked factor speaks against (裁量提示): told to whoever decides, and no bar. */
public enum FactorFlag {
    /** 应当从轻或者减轻, and yet the most that the law has. */
    LENIENT_AT_MAXIMUM,
    /** 从重, and yet the least that the law has. */
    SEVERE_AT_MINIMUM;

    /** The flag of a part; empty where none of its factors speaks against it, or where they point both ways. */
    static Optional<FactorFlag> of(Part part, FineRule rule) {
        var lenient = part.reasons().must(Factor.Effect.LENIENT);
        var severe = part.reasons().must(Factor.Effect.SEVERE);
        if (lenient == severe) {
            return Optional.empty();
        }
        return lenient
                ? Optional.of(LENIENT_AT_MAXIMUM).filter(_ -> rule.atMost(part.chosen()))
                : Optional.of(SEVERE_AT_MINIMUM).filter(_ -> rule.atLeast(part.chosen()));
    }
}
