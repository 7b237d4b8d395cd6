package org.fundwatch.empty;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import io.vertx.mutiny.sqlclient.Pool;
import java.time.Duration;
import java.util.Map;

/** Answers every event with what the database answered: what any function that has one takes at least. */
public class OneRoundTrip implements RequestHandler<Map<String, Object>, Integer> {
    private static final Duration LONGEST = Duration.ofSeconds(10);

    private final Pool pool;

    OneRoundTrip(Pool pool) {
        this.pool = pool;
    }

    /** 1, from PostgreSQL. */
    @Override
    public Integer handleRequest(Map<String, Object> ignored, Context context) {
        return pool.query("select 1")
                .execute()
                .map(rows -> rows.iterator().next().getInteger(0))
                .await()
                .atMost(LONGEST);
    }
}
