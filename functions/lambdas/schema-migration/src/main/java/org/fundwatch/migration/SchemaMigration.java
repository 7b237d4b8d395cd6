package org.fundwatch.migration;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.Map;
import org.flywaydb.core.Flyway;

/** Brings the database to the newest schema; run by the deploy before new functions take over, and safe to repeat. */
public class SchemaMigration implements RequestHandler<Map<String, Object>, Map<String, Object>> {
    private final Target target;
    private final Entrance entrance;
    private final Flyway packaged;

    /** Quarkus has found the migrations while it built: an executable has no folder to look into. */
    SchemaMigration(Target target, Entrance entrance, Flyway packaged) {
        this.target = target;
        this.entrance = entrance;
        this.packaged = packaged;
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
                .configuration(packaged.getConfiguration())
                .dataSource(url, target.user(), secret)
                .load();
        var applied = flyway.migrate().migrationsExecuted;
        return Map.of(
                "applied",
                applied,
                "version",
                flyway.info().current().getVersion().toString());
    }
}
