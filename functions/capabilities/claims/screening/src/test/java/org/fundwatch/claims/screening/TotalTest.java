package org.fundwatch.claims.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fundwatch.claims.screening.Settled.aVisit;

import java.lang.ref.WeakReference;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class TotalTest {
    private static final PartitionScreening SCREENING = new PartitionScreening(Rules.demonstration(), "test", _ -> {});

    private final Total total = new Total();

    @Test
    void keeps_no_partition_that_it_has_added() throws InterruptedException {
        var added = added("S1");
        added("S2");

        for (var tries = 0; tries < 100 && added.get() != null; tries++) {
            System.gc();
            TimeUnit.MILLISECONDS.sleep(10);
        }

        assertThat(added.get()).isNull();
        assertThat(total.partitions()).isEqualTo(2);
        assertThat(total.months().of("H99000000001/2025-03/visits")).isEqualTo(2);
    }

    private WeakReference<Summary> added(String id) {
        var summary = SCREENING.run(Given.of(aVisit(id, "P1", "2025-03-10").plain()), new Memory());
        total.add(summary);
        return new WeakReference<>(summary);
    }
}
