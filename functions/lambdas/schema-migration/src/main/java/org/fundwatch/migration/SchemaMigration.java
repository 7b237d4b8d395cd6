package org.fundwatch.migration;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.Map;
import org.flywaydb.core.Flyway;

/** Brings the database to the newest schema; run by the deploy before new functions take over, and safe to repeat. */
public class SchemaMigration implements RequestHandler<Map<String, Object>, Map<String, Object>> {
    private final Target target;
    private final Entrance entrance;

    SchemaMigration(Target target, Entrance entrance) {
        this.target = target;
        this.entrance = entrance;
    }

    /** Answers how many migrations were applied and at which version the schema stands. */
    @Override
    public Map<String, Object> handleRequest(Map<String, Object> ignored, Context context) {
        try (var authorities = Authorities.of(target)) {
            var url = target.url() + "&sslrootcert=" + authorities.file();
            return migrate(url, entrance.secretFor(url));
        }
    }

    private Map<String, Object> migrate(String url, String secret) {
        var flyway = Flyway.configure(Thread.currentThread().getContextClassLoader())
                .dataSource(url, target.user(), secret)
                .locations("classpath:db/migration")
                .load();
        var applied = flyway.migrate().migrationsExecuted;
        return Map.of(
                "applied",
                applied,
                "version",
                flyway.info().current().getVersion().toString());
    }
}
