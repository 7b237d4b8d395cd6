package org.fundwatch.local.canary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks for marks, in every form that a program may have given them. */
public final class LeakSearch {
    private static final String TABLES = """
            select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind in ('r', 'p', 'm')
              and n.nspname not in ('pg_catalog', 'information_schema') and n.nspname not like 'pg_toast%'
            """;

    private final Map<String, Collection<String>> forms;

    public LeakSearch(Collection<String> marks) {
        this.forms = marks.stream().collect(Collectors.toUnmodifiableMap(Function.identity(), Forms::of));
    }

    /** In every file below a folder, except below another one. */
    public List<Hit> inFiles(Path folder, Path except) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> !file.startsWith(except))
                    .filter(Files::isRegularFile)
                    .flatMap(this::inFile)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Stream<Hit> inFile(Path file) {
        try {
            return in(Forms.searchable(Files.readAllBytes(file)), file.toString());
        } catch (NoSuchFileException e) {
            return Stream.of(); // a server's file that came and went
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In every row of every table, written as text; bytes are written in hexadecimal. */
    public List<Hit> inTables(Connection connection) throws SQLException {
        var hits = new ArrayList<Hit>();
        for (var table : column(connection, TABLES)) {
            hits.addAll(inTable(connection, table));
        }
        return hits;
    }

    private List<Hit> inTable(Connection connection, String table) throws SQLException {
        var rows = "select t.ctid || ' ' || t::text from " + table + " t";
        return column(connection, rows).stream()
                .flatMap(row -> in(Forms.searchable(row), table + " " + row.substring(0, row.indexOf(' '))))
                .toList();
    }

    private Stream<Hit> in(String content, String where) {
        return forms.entrySet().stream()
                .filter(mark -> mark.getValue().stream().anyMatch(content::contains))
                .map(mark -> new Hit(mark.getKey(), where));
    }

    private static List<String> column(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            var column = new ArrayList<String>();
            while (rows.next()) {
                column.add(rows.getString(1));
            }
            return column;
        }
    }
}
