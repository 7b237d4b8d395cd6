package org.fundwatch.claims;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.fundwatch.kernel.Tree;

/** The settings of all places (各地参数). */
public record PlaceBook(List<PlaceSettings> all) {
    /** The list of the files in this build. */
    public static final String RESOURCE = "edition/places.yaml";

    /** No place has set anything. */
    public static final PlaceBook EMPTY = new PlaceBook(List.of());

    public PlaceBook {
        all = List.copyOf(all);
    }

    /**
     * Reads a list of files and what each sets; what does not fit is a {@link org.fundwatch.kernel.Misfit}.
     *
     * @param file gives one of them by its name
     */
    public static PlaceBook read(Tree list, Function<String, Tree> file, RuleCatalogue catalogue) {
        var all = list.children("files").stream()
                .map(name -> PlaceSettings.read(file.apply(name.text()), catalogue))
                .toList();
        list.finish();
        return new PlaceBook(all);
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
