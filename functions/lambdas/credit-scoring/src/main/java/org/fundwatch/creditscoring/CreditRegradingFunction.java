package org.fundwatch.creditscoring;

import io.quarkus.funqy.Funq;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.List;
import org.fundwatch.credit.store.CreditRecords;
import org.fundwatch.kernel.InstitutionCode;
import org.fundwatch.platform.OnVertx;
import org.fundwatch.platform.Traceback;
import org.fundwatch.platform.data.Outbox;
import org.jboss.logging.Logger;

/** Grades every known institution each day, one transaction each: a penalty leaves its period by computation. */
public class CreditRegradingFunction {
    private static final Logger LOG = Logger.getLogger(CreditRegradingFunction.class);
    private final OnVertx onVertx;
    private final CreditRecords records;
    private final CreditLedger ledger;
    private final Outbox outbox;

    CreditRegradingFunction(OnVertx onVertx, CreditRecords records, CreditLedger ledger, Outbox outbox) {
        this.onVertx = onVertx;
        this.records = records;
        this.ledger = ledger;
        this.outbox = outbox;
    }

    /** One institution that fails keeps none of the others back; the function then fails, so that its alarm speaks. */
    @Funq("credit-regrading")
    public Uni<Void> regrade() {
        return onVertx.call(() ->
                        Panache.withSession(records::known).chain(this::each).eventually(outbox::deliverQuietly))
                .onFailure()
                .invoke(failure -> LOG.errorf("not every institution was graded: %s", Traceback.of(failure)));
    }

    private Uni<Void> each(List<InstitutionCode> known) {
        return Multi.createFrom()
                .iterable(known)
                .onItem()
                .transformToUni(ledger::regrade)
                .collectFailures()
                .concatenate()
                .onItem()
                .ignoreAsUni();
    }
}
