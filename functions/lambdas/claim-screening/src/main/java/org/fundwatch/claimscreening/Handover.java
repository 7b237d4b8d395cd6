package org.fundwatch.claimscreening;

import java.time.Instant;
import java.util.Optional;
import org.fundwatch.claims.published.FindingsScreened;
import org.fundwatch.claims.screening.Findings;

/** Tells the ledger where the findings of a run lie (疑点移交入库): one event for each file, the same ones whenever it is told again. */
record Handover(EventBus bus, String code, Instant summedAt) {

    /**
     * A partition that was added up.
     *
     * @param edition the id of the knowledge
     * @param chunks how many files of findings it has
     */
    record Done(S3Partition partition, String edition, int chunks) {}

    /** A partition without findings is told too: what was found in it before stands no more. */
    void of(Done done, Places places) {
        var shelf = places.of(done.partition().key());
        if (done.chunks() == 0) {
            bus.put(event(done, places, Optional.empty()));
        }
        Findings.files(shelf, done.chunks())
                .map(file -> new FindingsScreened.File(
                        shelf.prefix() + file.name(), file.content().hex()))
                .forEach(file -> bus.put(event(done, places, Optional.of(file))));
    }

    private FindingsScreened event(Done done, Places places, Optional<FindingsScreened.File> file) {
        var edition = new FindingsScreened.Edition(done.edition(), places.edition(), code);
        return new FindingsScreened(done.partition().key(), done.partition().tag(), edition, summedAt, file);
    }
}
