package org.fundwatch.claims.checking;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.fundwatch.claims.KnowledgeEdition;
import org.fundwatch.claims.knowledge.BrokenKnowledge;
import org.fundwatch.claims.knowledge.KnowledgeFile;
import org.jboss.logging.Logger;

/**
 * The rules of this build with the points of the last file that could be believed (知识库换版). Where a file is wanted, the rules
 * alone are no edition: what its points forbid would look allowed.
 */
final class LastGoodEdition {
    private static final Logger LOG = Logger.getLogger(LastGoodEdition.class);
    private static final Duration LOOK_AGAIN_AFTER = Duration.ofSeconds(30);

    /**
     * What is gone by.
     *
     * @param stamp of the file that was judged last, believed or not
     */
    private record Held(Optional<KnowledgeEdition> edition, String stamp, Instant looked) {
        Held at(Instant now) {
            return new Held(edition, stamp, now);
        }
    }

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

    /**
     * Looks for another file: one that is broken or not signed changes nothing, and one that could not be fetched is looked
     * for again. It may read, so never on an event loop.
     */
    Optional<KnowledgeEdition> looked(Instant now) {
        var last = held.get();
        var stamp = source.stamp();
        var next = stamp.equals(last.stamp()) ? last : next(last, stamp);
        held.set(next.at(now));
        return next.edition();
    }

    private Held next(Held last, String stamp) {
        try {
            return source.read().map(file -> taken(last, stamp, file)).orElseGet(() -> {
                LOG.errorf("the knowledge file cannot be read; %s stays", named(last.edition()));
                return last;
            });
        } catch (BrokenKnowledge e) {
            LOG.errorf("the knowledge file %s; %s stays", e.getMessage(), named(last.edition()));
            return new Held(last.edition(), stamp, last.looked());
        }
    }

    private Held taken(Held last, String stamp, KnowledgeFile file) {
        var edition = rules.with(file);
        LOG.infof("knowledge edition %s took the place of %s", edition.id(), named(last.edition()));
        return new Held(Optional.of(edition), stamp, last.looked());
    }

    private static String named(Optional<KnowledgeEdition> edition) {
        return edition.map(it -> it.id().value()).orElse("none");
    }
}
