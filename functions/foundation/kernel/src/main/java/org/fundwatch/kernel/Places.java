package org.fundwatch.kernel;

import static java.util.Comparator.comparing;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The places (地区) that Fundwatch knows: the 34 divisions of provincial level, and cities as policies need them. */
public final class Places {
    private static final Map<String, Place> BY_CODE = Csv.rows("places.csv").stream()
            .map(row -> new Place(row.get(0), row.get(1), row.get(2)))
            .collect(toUnmodifiableMap(Place::code, identity()));

    private Places() {}

    /** Every known place, in the order of its code. */
    public static List<Place> all() {
        return BY_CODE.values().stream().sorted(comparing(Place::code)).toList();
    }

    public static Optional<Place> known(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }
}
