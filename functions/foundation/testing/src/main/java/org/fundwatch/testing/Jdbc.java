package org.fundwatch.testing;

import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.Properties;
import java.util.ServiceLoader;

/** Connections by the driver that stands beside this class: JDBC's manager finds none once Quarkus has changed loaders. */
final class Jdbc {
    /** Seconds after which a read fails: a test that waits for a lock which nobody gives back says where. */
    private static final String LONGEST_READ = "180";

    private Jdbc() {}

    static Connection connect(String url, String user, String password) throws SQLException {
        var login = new Properties();
        login.setProperty("user", user);
        login.setProperty("password", password);
        login.setProperty("socketTimeout", LONGEST_READ);
        return ServiceLoader.load(Driver.class, Jdbc.class.getClassLoader())
                .findFirst()
                .orElseThrow()
                .connect(url, login);
    }
}
