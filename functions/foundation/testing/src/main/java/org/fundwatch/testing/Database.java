package org.fundwatch.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/**
 * One embedded PostgreSQL per JVM with the real migrations; the function under test logs in under its own role, with
 * SCRAM. Use: {@code @QuarkusTestResource(value = Database.class, initArgs = @ResourceArg(name = "role", value = "case_desk"))}.
 */
public final class Database implements QuarkusTestResourceLifecycleManager {
    private String role = "";

    @Override
    public void init(Map<String, String> initArgs) {
        role = initArgs.getOrDefault("role", "");
    }

    @Override
    public Map<String, String> start() {
        if (role.isEmpty()) {
            throw new IllegalStateException("say which role: initArgs = @ResourceArg(name = \"role\", value = ...)");
        }
        return settings(role);
    }

    /** What the function's environment would be. */
    public static Map<String, String> settings(String role) {
        return Map.of(
                "DB_HOST",
                "127.0.0.1",
                "DB_PORT",
                Integer.toString(Server.port()),
                "DB_NAME",
                Server.NAME,
                "DB_USER",
                role,
                "DB_PASSWORD",
                Server.passwordOf(role),
                "DB_TLS",
                "disable");
    }

    /** The owner's settings for a new database without any table. */
    public static Map<String, String> emptyDatabase(String name) {
        Server.createDatabase(name);
        var settings = new HashMap<>(settings(Server.OWNER));
        settings.put("DB_NAME", name);
        return settings;
    }

    /** A connection that may do everything, to prepare and check rows. */
    public static Connection asOwner() throws SQLException {
        return as(Server.OWNER);
    }

    /** A connection with a function's own rights. */
    public static Connection as(String role) throws SQLException {
        return Jdbc.connect(url(), role, Server.passwordOf(role));
    }

    /** A connection that no right stops: what an intruder with the server in hand could do. */
    public static Connection asSuperuser() throws SQLException {
        return Jdbc.connect(url(), "postgres", "");
    }

    public static String url() {
        return "jdbc:postgresql://127.0.0.1:" + Server.port() + "/" + Server.NAME;
    }

    @Override
    public void stop() {
        // the server ends with the JVM: other test classes use it as well
    }
}
