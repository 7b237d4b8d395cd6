package org.fundwatch.claimscreening;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fundwatch.claims.screening.PartitionScreening;
import org.fundwatch.claims.screening.Shelf;
import org.fundwatch.claims.screening.Summary;
import org.fundwatch.claims.screening.Total;
import org.fundwatch.kernel.Misfit;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * Screens settlements after payment (事后筛查): some partitions at a call, as the state machine deals them out; and adds up
 * what came of them. Safe to repeat.
 */
public class ClaimScreening implements RequestHandler<Map<String, Object>, Map<String, Object>> {
    private static final String SUMMARY = "summary.json";

    private final S3Client s3;
    private final Buckets buckets;
    private final HeldEdition held;

    ClaimScreening(S3Client s3, Buckets buckets, HeldEdition held) {
        this.s3 = s3;
        this.buckets = buckets;
        this.held = held;
    }

    /** Answers what was counted; {@link Misfit} if it is no order or names another edition than the one that is here. */
    @Override
    public Map<String, Object> handleRequest(Map<String, Object> event, Context context) {
        var order = Order.parse(event);
        if (!order.edition().equals(held.edition().id().value())) {
            throw new Misfit("/edition", "must be the edition of this function");
        }
        return switch (order) {
            case Order.Screen screen -> counted(screen(screen.keys()));
            case Order.AddUp all -> counted(addUp(all.prefix()));
        };
    }

    /** All that can be screened are, before the call fails for those that cannot. */
    private List<Summary> screen(List<String> keys) {
        var screening = new PartitionScreening(held.edition(), held.code(), _ -> {});
        var done = new ArrayList<Summary>();
        var failed = new ArrayList<String>();
        var why = new ArrayList<RuntimeException>();
        for (var key : keys) {
            try {
                done.add(screening.run(new S3Partition(s3, buckets.in(), key), shelf(place(key))));
            } catch (SdkException | UncheckedIOException e) {
                failed.add(key);
                why.add(e);
            }
        }
        if (!failed.isEmpty()) {
            throw new Unscreened(failed, why.getFirst());
        }
        return done;
    }

    private List<Summary> addUp(String prefix) {
        var summaries = new ArrayList<Summary>();
        var from = place(prefix);
        s3.listObjectsV2Paginator(request -> request.bucket(buckets.out()).prefix(from)).contents().stream()
                .filter(object -> object.key().endsWith("/" + SUMMARY))
                .forEach(object ->
                        shelf("").get(object.key()).flatMap(Summary::parse).ifPresent(summaries::add));
        Total.of(summaries).put(shelf(from));
        return summaries;
    }

    private static Map<String, Object> counted(List<Summary> summaries) {
        var total = Total.of(summaries);
        return Map.of("partitions", total.partitions(), "work", total.work().all());
    }

    /** What comes of a partition has its key, under the edition. */
    private String place(String key) {
        var edition = held.edition().id().value().replace('/', '-');
        return "screened/" + edition + "/" + key.replaceFirst("\\.jsonl(\\.gz)?$", "/");
    }

    private Shelf shelf(String prefix) {
        return new S3Shelf(s3, buckets.out(), prefix);
    }
}
