package org.fundwatch.platform;

import io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.function.Supplier;
import org.fundwatch.platform.call.CallIds;
import org.jboss.logging.Logger;

/** Takes work that needs the database to a fresh Vert.x context, which the thread of a queue or schedule function is not. */
@ApplicationScoped
public class OnVertx {
    private static final Logger LOG = Logger.getLogger(OnVertx.class);
    private final Vertx vertx;

    OnVertx(Vertx vertx) {
        this.vertx = vertx;
    }

    /** Starts the work on a context of its own; its failure is the answer's failure. */
    public <T> Uni<T> call(Supplier<Uni<T>> work) {
        var request = CallIds.request().orElse("");
        return Uni.createFrom()
                .emitter(emitter -> freshContext().runOnContext(ignored -> {
                    CallIds.beginRequest(request);
                    start(work, emitter);
                }));
    }

    /** The same for what an event asks for: all of it belongs to the act that the event belongs to, and so does what it causes. */
    public <T> Uni<T> call(CloudEvent event, Supplier<Uni<T>> work) {
        return call(() -> {
            CallIds.correlate(Objects.requireNonNullElse(event.correlationid(), String.valueOf(event.id())));
            LOG.infof("takes %s", EventReader.type(event));
            return work.get();
        });
    }

    private Context freshContext() {
        var context = VertxContext.createNewDuplicatedContext(vertx.getOrCreateContext());
        VertxContextSafetyToggle.setContextSafe(context, true);
        return context;
    }

    private static <T> void start(Supplier<Uni<T>> work, UniEmitter<? super T> emitter) {
        Uni.createFrom().deferred(work::get).subscribe().with(emitter::complete, emitter::fail);
    }
}
