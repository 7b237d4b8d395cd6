package org.fundwatch.claimscreening;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fundwatch.claims.screening.PartitionScreening;
import org.fundwatch.claims.screening.Total;
import org.jboss.logging.Logger;
import software.amazon.awssdk.services.s3.S3Client;

/** Adds up what came of the partitions that lie under a prefix now (汇总); what is left over of others does not count. */
record AddingUp(S3Client s3, String bucket, PartitionScreening screening, Places places, Handover handover) {
    private static final Logger LOG = Logger.getLogger(AddingUp.class);
    private static final int MOST_NAMED = 100;
    private static final String MISSING = "missing";
    private static final String PARTITIONS = "partitions";
    private static final String WORK = "work";

    /** As the state machine deals them out and tolerates batches that failed. */
    static final int PARTITIONS_OF_A_BATCH = 4;

    static final int TOLERATED_PERCENT = 1;
    private static final int ALL_PERCENT = 100;

    /**
     * Puts the sum, hands the findings over and answers the sum, with the number of partitions that were not screened as they
     * stand there; {@link Incomplete}, and nothing is put, where more are missing than a run may leave out.
     */
    Map<String, Object> under(String prefix) {
        var total = new Total();
        var missing = new Missing();
        var done = new ArrayList<Handover.Done>();
        for (var partition : partitions(prefix)) {
            screening
                    .done(partition, places.of(partition.key()))
                    .ifPresentOrElse(
                            summary -> {
                                total.add(summary);
                                done.add(new Handover.Done(partition, summary.edition(), summary.chunks()));
                            },
                            () -> missing.add(partition.key()));
        }
        missing.tell();
        refuseTooMany(missing.count, total.partitions(), prefix);
        total.work().add(MISSING, missing.count);
        total.put(places.ofAll(prefix));
        done.forEach(it -> handover.of(it, places));
        return Map.of(
                PARTITIONS,
                total.partitions(),
                MISSING,
                missing.count,
                WORK,
                total.work().all());
    }

    private Iterable<S3Partition> partitions(String prefix) {
        var listed = s3.listObjectsV2Paginator(request -> request.bucket(bucket).prefix(prefix));
        return () -> listed.contents().stream()
                .map(object -> S3Partition.listed(s3, bucket, object))
                .iterator();
    }

    private static void refuseTooMany(int missing, int done, String prefix) {
        var dealtOut = PARTITIONS_OF_A_BATCH * Math.ceilDiv(missing + done, PARTITIONS_OF_A_BATCH);
        if (missing * ALL_PERCENT > dealtOut * TOLERATED_PERCENT) {
            throw new Incomplete(missing, prefix);
        }
    }

    /** What is not screened as it stands there: the first ones by their keys, the others by their number. */
    private static final class Missing {
        private final List<String> first = new ArrayList<>();
        private int count;

        void add(String key) {
            count++;
            if (first.size() < MOST_NAMED) {
                first.add(key);
            }
        }

        void tell() {
            if (count > 0) {
                LOG.errorf("%d partitions are missing in the sum: %s", count, String.join(", ", first));
            }
        }
    }
}
