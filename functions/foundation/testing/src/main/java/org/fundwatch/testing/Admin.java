package org.fundwatch.testing;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What only the server's superuser may do. */
record Admin(String url) {
    private static final String FUNCTION_ROLES = "select rolname from pg_roles where rolcanlogin and not rolsuper";

    void run(String statement) throws SQLException {
        try (var connection = Jdbc.connect(url, "postgres", "");
                var sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }

    void givePasswords() throws SQLException {
        for (var role : texts(FUNCTION_ROLES)) {
            run("alter role " + role + " password '" + Server.passwordOf(role) + "'");
        }
    }

    /** Returns once new connections meet the new rules: the server reads them some time after it was asked to. */
    void reload() throws SQLException {
        var before = texts("select pg_conf_load_time()");
        run("select pg_reload_conf()");
        while (texts("select pg_conf_load_time()").equals(before)) {
            Thread.onSpinWait();
        }
    }

    private List<String> texts(String query) throws SQLException {
        try (var connection = Jdbc.connect(url, "postgres", "");
                var sql = connection.createStatement();
                var rows = sql.executeQuery(query)) {
            var texts = new ArrayList<String>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        }
    }
}
