package org.fundwatch.claimvalidation.limit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.fundwatch.kernel.InstitutionCode;
import org.fundwatch.platform.Failure;
import org.fundwatch.platform.Rejected;
import org.fundwatch.platform.TimeSource;

/** How often an institution may ask in a minute (限流), as this instance counts: another instance counts for itself. */
@ApplicationScoped
public class RateLimits {
    private static final int MOST_KNOWN = 10_000;

    private final int most;
    private final TimeSource time;
    private final Spent spent;
    private final Map<String, Window> windows = new ConcurrentHashMap<>();

    RateLimits(
            @ConfigProperty(name = "RATE_LIMIT_PER_MINUTE", defaultValue = "600") int most,
            TimeSource time,
            Spent spent) {
        this.most = most;
        this.time = time;
        this.spent = spent;
    }

    /** Counts a question and says so in the answer's headers; rejected as {@link Failure.AskedTooOften} above the limit. */
    public void admit(InstitutionCode institution) {
        var window = counted(institution.value(), time.now());
        var allowance = window.allowance(most, time.now());
        spent.by(allowance);
        if (window.taken() > most) {
            throw new Rejected(new Failure.AskedTooOften(allowance.resetSeconds()));
        }
    }

    private Window counted(String caller, Instant now) {
        if (windows.size() > MOST_KNOWN) {
            windows.values().removeIf(window -> window.isOver(now));
        }
        return windows.merge(
                caller, new Window(now, 1), (known, _) -> known.isOver(now) ? new Window(now, 1) : known.next());
    }
}
