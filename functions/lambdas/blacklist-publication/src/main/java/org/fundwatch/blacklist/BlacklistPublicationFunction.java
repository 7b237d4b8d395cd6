package org.fundwatch.blacklist;

import io.quarkus.funqy.Funq;
import io.smallrye.mutiny.Uni;
import org.fundwatch.platform.OnVertx;
import org.fundwatch.platform.Traceback;
import org.fundwatch.platform.data.Outbox;
import org.fundwatch.publication.NextEdition;
import org.jboss.logging.Logger;

/** Publishes on schedule: finishes what an earlier run left, makes the next edition if there is one, and delivers it. */
public class BlacklistPublicationFunction {
    private static final Logger LOG = Logger.getLogger(BlacklistPublicationFunction.class);
    private final OnVertx onVertx;
    private final EditionMaking making;
    private final EditionDelivery delivery;
    private final Outbox outbox;

    BlacklistPublicationFunction(OnVertx onVertx, EditionMaking making, EditionDelivery delivery, Outbox outbox) {
        this.onVertx = onVertx;
        this.making = making;
        this.delivery = delivery;
        this.outbox = outbox;
    }

    /** Fails when a guard held something back, after all else went out, so that the alarm on this function's errors speaks. */
    @Funq("blacklist-publication")
    public Uni<Void> publish() {
        return onVertx.call(() -> delivery.finish()
                        .chain(making::make)
                        .call(delivery::finish)
                        .call(outbox::deliverQuietly)
                        .invoke(BlacklistPublicationFunction::speak)
                        .replaceWithVoid())
                .onFailure()
                .invoke(failure -> LOG.errorf("publication did not end well: %s", Traceback.of(failure)));
    }

    private static void speak(NextEdition next) {
        if (next instanceof NextEdition.Refused refused) {
            LOG.errorf("an edition was held back by %s: %s", refused.guards(), refused.figures());
            throw new IllegalStateException("a guard held an edition back");
        }
    }
}
