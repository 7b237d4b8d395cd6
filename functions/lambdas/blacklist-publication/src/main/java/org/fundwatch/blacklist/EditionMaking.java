package org.fundwatch.blacklist;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.fundwatch.platform.TimeSource;
import org.fundwatch.publication.Edition;
import org.fundwatch.publication.ListRules;
import org.fundwatch.publication.NextEdition;
import org.fundwatch.publication.Rendering;
import org.fundwatch.publication.SigningKey;
import org.fundwatch.publication.store.Editions;
import org.fundwatch.publication.store.PreparedEdition;
import org.jboss.logging.Logger;

/** Decides on the next edition and writes it down whole, in one transaction, before anything of it goes out. */
@ApplicationScoped
class EditionMaking {
    private static final Logger LOG = Logger.getLogger(EditionMaking.class);
    private final PublicKey publicKey;
    private final Loading loading;
    private final ListRules rules;
    private final Editions editions;
    private final HoldingBack holdingBack;
    private final TimeSource time;

    EditionMaking(
            PublicKey publicKey,
            Loading loading,
            ListRules rules,
            Editions editions,
            HoldingBack holdingBack,
            TimeSource time) {
        this.publicKey = publicKey;
        this.loading = loading;
        this.rules = rules;
        this.editions = editions;
        this.holdingBack = holdingBack;
        this.time = time;
    }

    Uni<NextEdition> make() {
        return publicKey
                .read()
                .chain(key -> Panache.withTransaction(() -> loading.all().chain(loaded -> make(loaded, key))));
    }

    private Uni<NextEdition> make(Loaded loaded, SigningKey key) {
        if (loaded.overdue() > 0) {
            LOG.errorf("withdrawals that come too late: %d", loaded.overdue());
        }
        var next = loaded.next(rules);
        return switch (next) {
            case NextEdition.Unchanged _ -> Uni.createFrom().item(next);
            case NextEdition.Published(var edition) ->
                prepare(edition, loaded, key).replaceWith(next);
            case NextEdition.Refused refused ->
                holdingBack
                        .record(refused, loaded.sources().today())
                        .chain(() -> withdraw(refused, loaded, key))
                        .replaceWith(next);
        };
    }

    private Uni<Void> withdraw(NextEdition.Refused refused, Loaded loaded, SigningKey key) {
        return refused.withdrawals()
                .map(edition -> prepare(edition, loaded, key))
                .orElseGet(() -> Uni.createFrom().voidItem());
    }

    private Uni<Void> prepare(Edition edition, Loaded loaded, SigningKey key) {
        var rendering = Rendering.of(edition, loaded.link(), key);
        return editions.prepare(new PreparedEdition(edition, rendering, key, time.now()), loaded.before());
    }
}
