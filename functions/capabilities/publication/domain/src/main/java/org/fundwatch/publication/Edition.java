package org.fundwatch.publication;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One numbered edition of the list (名单版次), never changed once it is out.
 *
 * @param number 1, 2, 3 …; 0 stands for the time before the first
 * @param day in China, on which it was made
 * @param entries the newest penalty first
 * @param tombstones of all that ever left, the newest first
 */
public record Edition(int number, LocalDate day, List<Entry> entries, List<Tombstone> tombstones) {
    /** The name of the list in files and events. */
    public static final String LIST = "fund-dishonesty";

    private static final Comparator<Entry> NEWEST_PENALTY = Comparator.comparing(
                    (Entry it) -> it.sanction().decidedOn())
            .reversed()
            .thenComparing(Entry::id);
    private static final Comparator<Tombstone> NEWEST_LEAVING =
            Comparator.comparing(Tombstone::delistedOn).reversed().thenComparing(Tombstone::id);

    public Edition {
        entries = entries.stream().sorted(NEWEST_PENALTY).toList();
        tombstones = tombstones.stream().sorted(NEWEST_LEAVING).toList();
        var ids = Stream.concat(
                entries.stream().map(Entry::id), tombstones.stream().map(Tombstone::id));
        if (ids.distinct().count() != entries.size() + tombstones.size()) {
            throw new IllegalArgumentException("an entry is listed once or has left");
        }
    }

    /** Before the first edition there was nothing. */
    public static Edition none() {
        return new Edition(0, LocalDate.EPOCH, List.of(), List.of());
    }

    /** What the sources make of this edition. */
    public NextEdition next(Sources sources, ListRules rules) {
        var change = Change.of(this, sources);
        var figures = change.figures(this);
        var broken = rules.guards().broken(figures);
        if (!broken.isEmpty()) {
            return new NextEdition.Refused(broken, figures, changed(change.without(broken), sources.today()));
        }
        return changed(change, sources.today())
                .<NextEdition>map(NextEdition.Published::new)
                .orElseGet(NextEdition.Unchanged::new);
    }

    /** Whether an entry is on this edition. */
    public boolean shows(EntryId id) {
        return entries.stream().anyMatch(it -> it.id().equals(id));
    }

    /** Whether the whole edition is a demonstration: its key is one's, or an entry stands on an example. */
    boolean isDemonstration(SigningKey key) {
        return key.demonstration()
                || entries.stream().anyMatch(it -> it.footing().example());
    }

    /** The entries that the edition before did not have. */
    public List<Entry> addedSince(Edition before) {
        return entries.stream().filter(it -> !before.shows(it.id())).toList();
    }

    /** The tombstones that the edition before did not have. */
    public List<Tombstone> leftSince(Edition before) {
        return tombstones.stream().filter(it -> before.shows(it.id())).toList();
    }

    boolean knows(EntryId id) {
        return shows(id) || tombstones.stream().anyMatch(it -> it.id().equals(id));
    }

    private Optional<Edition> changed(Change change, LocalDate today) {
        if (change.isNothing()) {
            return Optional.empty();
        }
        var left = change.leaving().stream().map(Tombstone::id).collect(toUnmodifiableSet());
        var staying = entries.stream().filter(it -> !left.contains(it.id()));
        return Optional.of(new Edition(
                number + 1,
                today,
                Stream.concat(staying, change.added().stream()).toList(),
                Stream.concat(tombstones.stream(), change.leaving().stream()).toList()));
    }
}
