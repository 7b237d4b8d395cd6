package org.fundwatch.claims.checking;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.fundwatch.claims.KnowledgeEdition;
import org.fundwatch.claims.knowledge.BrokenKnowledge;
import org.jboss.logging.Logger;

/**
 * The rules of this build with the points of the last file that could be believed (知识库换版). Where a file is wanted, the rules
 * alone are no edition: what its points forbid would look allowed.
 */
final class LastGoodEdition {
    private static final Logger LOG = Logger.getLogger(LastGoodEdition.class);
    private static final Duration LOOK_AGAIN_AFTER = Duration.ofSeconds(30);

    private record Held(Optional<KnowledgeEdition> edition, String stamp, Instant looked) {}

    private final KnowledgeEdition rules;
    private final KnowledgeSource source;
    private final AtomicReference<Held> held;

    LastGoodEdition(KnowledgeEdition rules, KnowledgeSource source) {
        this.rules = rules;
        this.source = source;
        var first = source.isConfigured() ? Optional.<KnowledgeEdition>empty() : Optional.of(rules);
        this.held = new AtomicReference<>(new Held(first, "", Instant.EPOCH));
    }

    /** Empty while no file that is wanted could be believed. */
    Optional<KnowledgeEdition> edition() {
        return held.get().edition();
    }

    /** Whether it is time to look for another file. */
    boolean due(Instant now) {
        return source.isConfigured()
                && held.get().looked().plus(LOOK_AGAIN_AFTER).isBefore(now);
    }

    /** Looks for another file: one that is broken or not signed changes nothing. It may read, so never on an event loop. */
    Optional<KnowledgeEdition> looked(Instant now) {
        var last = held.get();
        var stamp = source.stamp();
        var edition = stamp.equals(last.stamp()) ? last.edition() : next(last.edition());
        held.set(new Held(edition, stamp, now));
        return edition;
    }

    private Optional<KnowledgeEdition> next(Optional<KnowledgeEdition> last) {
        try {
            var edition = rules.with(source.read());
            LOG.infof("knowledge edition %s took the place of %s", edition.id(), named(last));
            return Optional.of(edition);
        } catch (BrokenKnowledge e) {
            LOG.errorf("the knowledge file %s; %s stays", e.getMessage(), named(last));
            return last;
        }
    }

    private static String named(Optional<KnowledgeEdition> edition) {
        return edition.map(it -> it.id().value()).orElse("none");
    }
}
