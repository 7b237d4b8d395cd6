package org.fundwatch.claimscreening;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fundwatch.claims.EditionByPlace;
import org.fundwatch.claims.checking.PlacedEdition;
import org.fundwatch.claims.screening.DecidingCode;
import org.fundwatch.claims.screening.PartitionScreening;
import org.fundwatch.claims.screening.Total;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.platform.TimeSource;
import org.jboss.logging.Logger;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * Screens settlements after payment (事后筛查): some partitions at a call, as the state machine deals them out; and adds up
 * what came of them. Safe to repeat.
 */
public class ClaimScreening implements RequestHandler<Map<String, Object>, Map<String, Object>> {
    private static final Logger LOG = Logger.getLogger(ClaimScreening.class);
    private final S3Client s3;
    private final Buckets buckets;
    private final PlacedEdition editions;
    private final EventBus bus;
    private final TimeSource time;
    private final String code = DecidingCode.hash().hex();

    ClaimScreening(S3Client s3, Buckets buckets, PlacedEdition editions, EventBus bus, TimeSource time) {
        this.s3 = s3;
        this.buckets = buckets;
        this.editions = editions;
        this.bus = bus;
        this.time = time;
    }

    /**
     * Answers what was counted, by one edition however long it takes; {@link Misfit} if it is no order or names another one
     * than the one that is here.
     */
    @Override
    public Map<String, Object> handleRequest(Map<String, Object> event, Context context) {
        var order = Order.parse(event);
        var edition = editions.all().await().indefinitely();
        return switch (order) {
            case Order.Ask _ -> Map.of("edition", edition.name());
            case Order.Work work -> done(work, edition);
        };
    }

    private Map<String, Object> done(Order.Work work, EditionByPlace edition) {
        if (!work.edition().equals(edition.name())) {
            throw new Misfit("/edition", "must be the edition of this function, " + edition.name());
        }
        var screening = new PartitionScreening(edition, code, _ -> {});
        var places = new Places(s3, buckets.out(), edition.name());
        return switch (work) {
            case Order.Screen screen -> counted(screen(screen.keys(), screening, places));
            case Order.AddUp all ->
                new AddingUp(s3, buckets.in(), screening, places, new Handover(bus, code, time.now()))
                        .under(all.prefix());
        };
    }

    /** All that can be screened are, before the call fails for those that cannot. */
    private Total screen(List<String> keys, PartitionScreening screening, Places places) {
        var total = new Total();
        var failed = new ArrayList<String>();
        var why = new ArrayList<RuntimeException>();
        for (var key : keys) {
            try {
                total.add(screening.run(S3Partition.at(s3, buckets.in(), key), places.of(key)));
            } catch (SdkException | UncheckedIOException e) {
                failed.add(key);
                why.add(e);
            }
        }
        if (!failed.isEmpty()) {
            LOG.errorf("%d partitions could not be screened: %s", failed.size(), String.join(", ", failed));
            throw new Unscreened(failed, why.getFirst());
        }
        return total;
    }

    private static Map<String, Object> counted(Total total) {
        return Map.of("partitions", total.partitions(), "work", total.work().all());
    }
}
