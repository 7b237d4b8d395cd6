package org.fundwatch.local.control;

import java.util.List;
import java.util.function.Supplier;
import org.fundwatch.local.events.EventService;
import org.fundwatch.local.events.QueueService;
import org.fundwatch.local.events.Queues;
import org.fundwatch.local.events.Schedules;
import org.fundwatch.local.oidc.InstitutionIssuer;
import org.fundwatch.local.oidc.StaffIssuer;
import org.fundwatch.local.runtime.FunctionState;
import org.fundwatch.local.screening.Night;

/**
 * What the control endpoint looks at and acts on.
 *
 * @param bus can be taken down
 * @param sending can be taken down, too
 * @param night screens made settlements
 */
public record Running(
        Supplier<List<FunctionState>> functions,
        Schedules schedules,
        Queues queues,
        EventService bus,
        QueueService sending,
        StaffIssuer staff,
        InstitutionIssuer institutions,
        Night night) {}
