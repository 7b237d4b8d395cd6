package org.fundwatch.payment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import org.fundwatch.platform.StaffRole;
import org.fundwatch.platform.TimeSource;

/** Takes orders from those who may give them, before anything else of the request is looked at. */
@ApplicationScoped
class Orders {
    private final Caller caller;
    private final TimeSource time;

    Orders(Caller caller, TimeSource time) {
        this.caller = caller;
        this.time = time;
    }

    /** An order about something that has no name yet. */
    Order to(String act, Set<StaffRole> duty) {
        return to(act, duty, "new");
    }

    Order to(String act, Set<StaffRole> duty, String subject) {
        var by = caller.as(duty);
        return new Order(caller.key(), act, subject, by, time.now(), Map.of());
    }
}
