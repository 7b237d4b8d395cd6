package org.fundwatch.claims.screening;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Runs the SQL of {@code infra/athena} in DuckDB, which names six functions of Athena otherwise. */
final class Athena implements AutoCloseable {
    private static final Path SQL = Path.of("../../../../infra/athena");
    private static final List<String> DIALECT = List.of(
            "CREATE MACRO regexp_like(text, pattern) AS regexp_matches(text, pattern)",
            "CREATE MACRO json_format(json) AS CAST(json AS varchar)",
            "CREATE MACRO array_join(texts, separator) AS array_to_string(texts, separator)",
            "CREATE MACRO to_utf8(text) AS encode(text)",
            "CREATE MACRO to_hex(hash) AS hash",
            "CREATE MACRO from_base(digits, base) AS CAST(('0x' || digits) AS bigint)");
    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");
    private static final Pattern END = Pattern.compile(";\n");
    private static final Pattern UNLOADED = Pattern.compile("UNLOAD \\((.+?)\n\\) TO", Pattern.DOTALL);
    private static final Pattern TABLE = Pattern.compile("CREATE EXTERNAL TABLE (\\w+) \\(([^)]+)\\)");

    private final Connection connection;
    private final Map<String, List<String>> columns = new HashMap<>();

    Athena(int partitions) throws SQLException {
        connection = DriverManager.getConnection("jdbc:duckdb:");
        connection.setAutoCommit(false);
        for (var statement : DIALECT) {
            run(statement);
        }
        var tables = TABLE.matcher(file("tables.sql"));
        while (tables.find()) {
            var fields = tables.group(2).replace(" string", "");
            columns.put(tables.group(1), COMMA.splitAsStream(fields.strip()).toList());
            run("CREATE TABLE %s (%s)"
                    .formatted(tables.group(1), tables.group(2).replace(" string", " varchar")));
        }
        var views = file("partitions.sql").replace("${partitions}", Integer.toString(partitions));
        for (var view : END.splitAsStream(views).toList()) {
            run(view);
        }
    }

    void add(String table, Map<String, String> row) throws SQLException {
        var names = columns.get(table);
        var places = String.join(", ", names.stream().map(_ -> "?").toList());
        try (var insert = connection.prepareStatement("INSERT INTO %s VALUES (%s)".formatted(table, places))) {
            for (var i = 0; i < names.size(); i++) {
                insert.setString(i + 1, row.get(names.get(i)));
            }
            insert.execute();
        }
    }

    /** The lines of each partition, as they are unloaded. */
    Map<Integer, List<String>> partitions() throws SQLException {
        var partitions = new TreeMap<Integer, List<String>>();
        var unloaded = UNLOADED.matcher(file("unload.sql"));
        if (!unloaded.find()) {
            throw new IllegalStateException("unload.sql unloads nothing");
        }
        var query = unloaded.group(1).replace("${first}", "0").replace("${last}", "99");
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                partitions
                        .computeIfAbsent(rows.getInt("part"), _ -> new ArrayList<>())
                        .addAll(rows.getString("text").lines().toList());
            }
        }
        return partitions;
    }

    Map<String, Long> refused() throws SQLException {
        var refused = new TreeMap<String, Long>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT trouble, number FROM refused")) {
            while (rows.next()) {
                refused.put(rows.getString(1), rows.getLong(2));
            }
        }
        return refused;
    }

    private void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static String file(String name) {
        try {
            return Files.readString(SQL.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
