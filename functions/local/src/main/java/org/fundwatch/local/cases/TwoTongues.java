package org.fundwatch.local.cases;

import org.fundwatch.cases.explanation.Tongue;

/** A sentence in both languages; what varies stands in it as {@code %s}. */
record TwoTongues(String chinese, String english) {
    String in(Tongue tongue, Object... parts) {
        return switch (tongue) {
            case CHINESE -> chinese.formatted(parts);
            case ENGLISH -> english.formatted(parts);
        };
    }
}
