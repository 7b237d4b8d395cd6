package org.fundwatch.claimscreening;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fundwatch.claims.screening.PartitionScreening;
import org.fundwatch.claims.screening.Total;
import org.jboss.logging.Logger;
import software.amazon.awssdk.services.s3.S3Client;

/** Adds up what came of the partitions that lie under a prefix now (汇总); what is left over of others does not count. */
record AddingUp(S3Client s3, String bucket, PartitionScreening screening, Places places) {
    private static final Logger LOG = Logger.getLogger(AddingUp.class);
    private static final int MOST_NAMED = 100;
    private static final String MISSING = "missing";

    /** As the state machine deals them out and tolerates batches that failed. */
    static final int PARTITIONS_OF_A_BATCH = 4;

    static final int TOLERATED_PERCENT = 1;
    private static final int ALL_PERCENT = 100;

    /**
     * Puts the sum and answers it, with the number of partitions that were not screened as they stand there;
     * {@link Incomplete}, and nothing is put, where more are missing than a run may leave out.
     */
    Map<String, Object> under(String prefix) {
        var total = new Total();
        var missing = new Missing();
        for (var object : s3.listObjectsV2Paginator(
                        request -> request.bucket(bucket).prefix(prefix))
                .contents()) {
            screening
                    .done(S3Partition.listed(s3, bucket, object), places.of(object.key()))
                    .ifPresentOrElse(total::add, () -> missing.add(object.key()));
        }
        missing.tell();
        if (areTooMany(missing.count, total.partitions() + missing.count)) {
            throw new Incomplete(missing.count, prefix);
        }
        total.work().add(MISSING, missing.count);
        total.put(places.ofAll(prefix));
        return Map.of(
                "partitions",
                total.partitions(),
                MISSING,
                missing.count,
                "work",
                total.work().all());
    }

    private static boolean areTooMany(int missing, int partitions) {
        var dealtOut = PARTITIONS_OF_A_BATCH * Math.ceilDiv(partitions, PARTITIONS_OF_A_BATCH);
        return missing * ALL_PERCENT > dealtOut * TOLERATED_PERCENT;
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
