package org.fundwatch.publication;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What the sources would change in an edition (版次变动): who comes, whose decision fell, whose term is over. */
record Change(List<Entry> added, List<Tombstone> withdrawn, List<Tombstone> ended, int missing) {

    static Change of(Edition before, Sources sources) {
        var listed = sources.listed();
        var withdrawn = sources.withdrawn();
        var staying = before.entries().stream()
                .filter(it -> !withdrawn.containsKey(it.id()))
                .toList();
        var added = sources.listings().stream()
                .filter(listing -> !before.knows(listing.id()) && !withdrawn.containsKey(listing.id()))
                .map(Listing::entry)
                .filter(entry -> entry.term().covers(sources.today()))
                .toList();
        return new Change(added, withdrawn(before, sources), ended(staying, sources.today()), (int)
                staying.stream().filter(it -> !listed.containsKey(it.id())).count());
    }

    Figures figures(Edition before) {
        var previous = before.entries().size();
        var entries = previous + added.size() - withdrawn.size() - ended.size();
        return new Figures(previous, entries, added.size(), ended.size(), missing);
    }

    boolean isNothing() {
        return added.isEmpty() && withdrawn.isEmpty() && ended.isEmpty();
    }

    /** Without what a broken guard holds back: nobody new, and no ended term if there are too many at once. */
    Change without(List<Guard> broken) {
        var held = broken.contains(Guard.TOO_MANY_ENDED) ? List.<Tombstone>of() : ended;
        return new Change(List.of(), withdrawn, held, missing);
    }

    List<Tombstone> leaving() {
        return Stream.concat(withdrawn.stream(), ended.stream()).toList();
    }

    private static List<Tombstone> withdrawn(Edition before, Sources sources) {
        return sources.withdrawals().stream()
                .filter(it -> before.shows(it.id()))
                .map(it -> new Tombstone(it.id(), it.reason(), sources.today()))
                .toList();
    }

    private static List<Tombstone> ended(List<Entry> staying, LocalDate today) {
        return staying.stream()
                .filter(it -> !today.isBefore(it.term().takeDownOn()))
                .map(it -> new Tombstone(it.id(), Delisting.EXPIRED, today))
                .toList();
    }
}
