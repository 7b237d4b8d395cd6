package org.fundwatch.publication;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The entries of an edition as a table, one a line. */
final class ListTable {
    private static final List<String> COLUMNS = List.of(
            "id",
            "place",
            "place_name",
            "name",
            "code",
            "registration",
            "responsible",
            "grounds",
            "articles",
            "refund_yuan",
            "fine_yuan",
            "decided_on",
            "listed_until",
            "policy",
            "example");

    static String of(Edition edition) {
        var lines = edition.entries().stream().map(ListTable::line);
        return CsvTable.of(Stream.concat(Stream.of(COLUMNS), lines).toList());
    }

    private static List<String> line(Entry entry) {
        var shown = entry.shown();
        var sanction = entry.sanction();
        return List.of(
                entry.id().toString(),
                entry.place().code(),
                entry.place().zh(),
                shown.name(),
                shown.code().orElse(""),
                shown.registration().orElse(""),
                shown.responsible().orElse(""),
                sanction.grounds().stream().map(Ground::zh).collect(Collectors.joining("; ")),
                String.join("; ", sanction.articles()),
                sanction.refund().toString(),
                sanction.fine().toString(),
                sanction.decidedOn().toString(),
                entry.term().until().toString(),
                entry.footing().policy().value(),
                Boolean.toString(entry.footing().example()));
    }

    private ListTable() {}
}
