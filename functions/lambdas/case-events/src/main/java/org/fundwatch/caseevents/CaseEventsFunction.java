package org.fundwatch.caseevents;

import io.quarkus.funqy.Funq;
import io.smallrye.mutiny.Uni;
import org.fundwatch.platform.CloudEvent;
import org.fundwatch.platform.OnVertx;
import org.fundwatch.platform.Traceback;
import org.jboss.logging.Logger;

/** Takes the events of reports, cases, rewards, credit and publication from its queue; a message that fails comes back alone. */
public class CaseEventsFunction {
    private static final Logger LOG = Logger.getLogger(CaseEventsFunction.class);
    private final OnVertx onVertx;
    private final Register register;

    CaseEventsFunction(OnVertx onVertx, Register register) {
        this.onVertx = onVertx;
        this.register = register;
    }

    @Funq("case-events")
    public Uni<Void> take(CloudEvent event) {
        return onVertx.call(event, () -> register.enter(Notice.parse(event), FollowingUp.of(event)))
                .onFailure()
                .invoke(failure -> LOG.errorf("a message goes back to its queue: %s", Traceback.of(failure)));
    }
}
