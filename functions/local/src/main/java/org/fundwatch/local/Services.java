package org.fundwatch.local;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.fundwatch.local.control.Links;
import org.fundwatch.local.control.Running;
import org.fundwatch.local.events.EventBus;
import org.fundwatch.local.events.EventService;
import org.fundwatch.local.events.QueueService;
import org.fundwatch.local.events.Queues;
import org.fundwatch.local.events.Schedules;
import org.fundwatch.local.objects.ObjectService;
import org.fundwatch.local.runtime.FunctionState;
import org.fundwatch.local.runtime.InvokeService;
import org.fundwatch.local.screening.Night;
import org.fundwatch.local.template.Template;

/**
 * The services that functions call, and the variables by which their SDK finds them.
 *
 * @param queues where messages wait
 * @param bus can be taken down
 * @param sending puts functions' own messages into the queues; can be taken down, too
 * @param invoking lets one function call another
 * @param objects the address of the object store
 */
record Services(
        Queues queues,
        EventService bus,
        QueueService sending,
        InvokeService invoking,
        URI objects,
        Map<String, String> variables) {

    static Services start(Template template, State state, Foundation foundation, Parts parts) throws IOException {
        var clock = Clock.systemUTC();
        var queues = new Queues(state.queues(), template.queues(), clock, parts.journal());
        var bus = new EventService(new EventBus(template.buses(), template.rules(), queues, clock));
        var sending = new QueueService(queues);
        var invoking = new InvokeService();
        var buckets = new HashSet<>(template.buckets());
        buckets.addAll(Foundation.SCREENING_BUCKETS);
        var objects = parts.add(new ObjectService(state.objects(), buckets).start());
        var variables = Map.of(
                "AWS_ENDPOINT_URL_KMS", foundation.keys().uri().toString(),
                "AWS_ENDPOINT_URL_SECRETS_MANAGER", foundation.keeper().uri().toString(),
                "AWS_ENDPOINT_URL_EVENTBRIDGE", parts.add(bus.start()).uri().toString(),
                "AWS_ENDPOINT_URL_SQS", parts.add(sending.start()).uri().toString(),
                "AWS_ENDPOINT_URL_LAMBDA", parts.add(invoking.start()).uri().toString(),
                "AWS_ENDPOINT_URL_S3", objects.uri().toString());
        return new Services(queues, bus, sending, invoking, objects.uri(), variables);
    }

    /** What the control endpoint looks at. */
    Running running(Foundation foundation, Schedules schedules, Supplier<List<FunctionState>> functions, Night night) {
        return new Running(
                functions, schedules, queues, bus, sending, foundation.staff(), foundation.institutions(), night);
    }

    Links links(State state, URI api) {
        return new Links(
                api,
                objects.resolve("/" + Foundation.PUBLIC_BUCKET),
                state.objects().resolve(Foundation.PUBLIC_BUCKET));
    }
}
