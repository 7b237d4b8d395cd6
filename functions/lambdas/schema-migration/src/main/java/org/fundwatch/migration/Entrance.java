package org.fundwatch.migration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Properties;
import java.util.function.Supplier;
import org.postgresql.Driver;

/**
 * By what the owner of the schema enters: the password that an empty database takes, and a token once that is refused. Who
 * makes a role is its member (PostgreSQL 16 and later), so from the first migration on the owner is, by way of the roles of
 * functions, one of those whom RDS takes tokens from alone.
 */
@ApplicationScoped
class Entrance {
    private static final String WHO_ENTERS = "28";

    private final Target target;
    private final Supplier<String> token;

    @Inject
    Entrance(Target target, OwnerToken token) {
        this(target, (Supplier<String>) token);
    }

    Entrance(Target target, Supplier<String> token) {
        this.target = target;
        this.token = token;
    }

    /** What this server takes from the owner now. */
    String secretFor(String url) {
        return takes(url, target.password()) ? target.password() : token.get();
    }

    private boolean takes(String url, String password) {
        var login = new Properties();
        login.setProperty("user", target.user());
        login.setProperty("password", password);
        try {
            new Driver().connect(url, login).close();
            return true;
        } catch (SQLException e) {
            if (String.valueOf(e.getSQLState()).startsWith(WHO_ENTERS)) {
                return false;
            }
            throw new IllegalStateException("the database did not say whether it takes the password", e);
        }
    }
}
