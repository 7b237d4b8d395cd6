package org.fundwatch.claims.checking;

import io.quarkus.runtime.Startup;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Singleton;
import org.fundwatch.claims.KnowledgeEdition;
import org.fundwatch.platform.Failure;
import org.fundwatch.platform.Rejected;
import org.fundwatch.platform.TimeSource;
import org.fundwatch.platform.Worker;

/** The edition by which claims are checked now. */
@Startup
@Singleton
public class CurrentEdition {
    private final LastGoodEdition last;
    private final Worker worker;
    private final TimeSource time;

    public CurrentEdition(KnowledgeEdition rules, KnowledgeSource source, Worker worker, TimeSource time) {
        this.last = new LastGoodEdition(rules, source);
        this.worker = worker;
        this.time = time;
    }

    /** A hospital that asks first should not wait for the file. */
    @PostConstruct
    void warm() {
        if (last.due(time.now())) {
            last.looked(time.now());
        }
    }

    /** Looks for another file at most twice a minute; rejected as {@link Failure.NotRecorded} while there is none to go by. */
    Uni<KnowledgeEdition> get() {
        var edition = last.due(time.now())
                ? worker.call(() -> last.looked(time.now()))
                : Uni.createFrom().item(last.edition());
        return edition.map(it -> it.orElseThrow(() -> new Rejected(new Failure.NotRecorded())));
    }
}
