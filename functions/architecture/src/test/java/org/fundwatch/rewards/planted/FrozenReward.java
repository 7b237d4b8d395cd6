package org.fundwatch.rewards.planted;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Instant;
import org.fundwatch.cases.planted.LooseRow;

/** Breaks, on purpose, the rules of the floors and of statics. */
@ApplicationScoped
@SuppressWarnings("TimeInStaticInitializer") // the violation is the point
public class FrozenReward {
    static final Instant STARTED = Instant.now();
    static final SecureRandom RANDOM = new SecureRandom();

    LooseRow row;

    Class<?> load() throws ClassNotFoundException {
        return Class.forName(row.name);
    }
}
