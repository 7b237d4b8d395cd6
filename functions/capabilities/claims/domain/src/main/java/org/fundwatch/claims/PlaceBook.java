package org.fundwatch.claims;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The settings of all places (各地参数). */
public record PlaceBook(List<PlaceSettings> all) {
    public PlaceBook {
        all = List.copyOf(all);
    }

    /** What holds in a division on a day: of those in force, that of the nearest place, the latest; empty if none is. */
    public Optional<PlaceSettings> at(String division, LocalDate day) {
        return all.stream()
                .filter(settings -> division.startsWith(settings.place()) && !day.isBefore(settings.from()))
                .max(Comparator.<PlaceSettings>comparingInt(
                                settings -> settings.place().length())
                        .thenComparing(PlaceSettings::from));
    }
}
