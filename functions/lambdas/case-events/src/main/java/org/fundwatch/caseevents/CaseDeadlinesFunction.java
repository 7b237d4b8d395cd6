package org.fundwatch.caseevents;

import io.quarkus.funqy.Funq;
import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.fundwatch.cases.procedure.PeriodCount;
import org.fundwatch.cases.store.CaseQueue;
import org.fundwatch.cases.store.Proceedings.Timed;
import org.fundwatch.platform.MetricLine;
import org.fundwatch.platform.OnVertx;
import org.fundwatch.platform.TimeSource;
import org.fundwatch.platform.Traceback;
import org.jboss.logging.Logger;

/** Counts the periods that were missed or may end soon (期限预警), as the desk lists them, and tells their numbers alone. */
public class CaseDeadlinesFunction {
    private static final Logger LOG = Logger.getLogger(CaseDeadlinesFunction.class);
    private final OnVertx onVertx;
    private final CaseQueue queue;
    private final TimeSource time;

    CaseDeadlinesFunction(OnVertx onVertx, CaseQueue queue, TimeSource time) {
        this.onVertx = onVertx;
        this.queue = queue;
        this.time = time;
    }

    /** It writes nothing, and fails where not every case was looked at: a count that is too small would calm people. */
    @Funq("case-deadlines")
    public Uni<Void> count() {
        return onVertx.call(() -> queue.all(CaseQueue.WATCHED, counted(time.today()))
                        .invoke(this::tell)
                        .replaceWithVoid())
                .onFailure()
                .invoke(failure -> LOG.errorf("not every case was looked at: %s", Traceback.of(failure)));
    }

    private static Collector<Timed, ?, PeriodCount> counted(LocalDate today) {
        return Collectors.reducing(PeriodCount.NONE, timed -> PeriodCount.of(timed.clocks(), today), PeriodCount::plus);
    }

    private void tell(PeriodCount count) {
        new MetricLine(time.now(), Map.of("PeriodsPast", count.past(), "PeriodsDueSoon", count.soon()))
                .writeTo(System.out);
    }
}
